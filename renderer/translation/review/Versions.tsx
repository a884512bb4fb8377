import { useId } from 'react';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { versionsOf, type WordsVersion } from '../../../shared/translation/versions.ts';
import { languageDirection } from '../../../shared/text/language-direction.ts';
import { useTexts } from '../../app/language.ts';
import { WordDiff } from '../../ui/WordDiff.tsx';
import { nameOf } from './review-person.ts';
import { TimeOf } from './TimeOf.tsx';

interface VersionsProps {
  readonly row: JoinedSegment;
  readonly language: string;
}

/** The translator's words, and each reviewer's as what they changed of those that they have read. */
export function Versions({ row, language }: VersionsProps) {
  const texts = useTexts().review;
  const id = useId();
  return (
    <section className="review-section" aria-labelledby={id}>
      <h3 id={id} className="section-title">
        {texts.versions}
      </h3>
      <ol className="review-versions">
        {versionsOf(row).map((version) => (
          <Version key={version.annotator + version.role} version={version} language={language} />
        ))}
      </ol>
    </section>
  );
}

function Version({ version, language }: { readonly version: WordsVersion; readonly language: string }) {
  const all = useTexts();
  const texts = all.review.version;
  const { role, status, target, before, time, isInForce, isOutdated } = version;
  return (
    <li className="review-version" data-in-force={isInForce}>
      <p className="review-version-head">
        <span className="review-who">{texts[role](nameOf(version))}</span>
        <TimeOf time={time} />
        <span className="review-status" data-status={status}>
          {all.segments.statuses[status]}
        </span>
        {isInForce && <span className="review-flag">{texts.inForce}</span>}
        {isOutdated && <span className="review-flag">{texts.outdated}</span>}
      </p>
      <p className="review-words">
        {before !== null && before !== target ? (
          <WordDiff before={before} after={target} language={language} />
        ) : before === target ? (
          <span className="quiet">{texts.same}</span>
        ) : target === '' ? (
          <span className="quiet">{texts.empty}</span>
        ) : (
          <span lang={language} dir={languageDirection(language)}>
            {target}
          </span>
        )}
      </p>
    </li>
  );
}
