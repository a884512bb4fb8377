import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { withPresent, type PastVersion } from '../../../shared/translation/segment-history.ts';
import { languageDirection } from '../../../shared/text/language-direction.ts';
import { useTexts } from '../../app/language.ts';
import { useTimes } from '../../history/times.ts';
import { announce } from '../../ui/announce.ts';
import { WordDiff } from '../../ui/WordDiff.tsx';
import { activeTarget, replaceTarget } from '../translation-actions.ts';
import { nameOf } from './review-person.ts';
import { reviewStore, useReview } from './review-store.ts';
import { TimeOf } from './TimeOf.tsx';
import { useSegmentHistory } from './use-segment-history.ts';

interface SegmentHistoryProps {
  readonly row: JoinedSegment;
  readonly language: string;
}

/** Everything that became of the segment, newest first; the logs are read when it is opened, and not before. */
export function SegmentHistory({ row, language }: SegmentHistoryProps) {
  const texts = useTexts().review.history;
  const isShown = useReview((state) => state.isHistoryShown);
  const id = useId();
  return (
    <section className="review-section" aria-labelledby={id}>
      <h3 className="review-history-title">
        <button
          id={id}
          type="button"
          className="quiet-button"
          aria-expanded={isShown}
          onClick={() => reviewStore.setState({ isHistoryShown: !isShown })}
        >
          {isShown ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
          {texts.title}
        </button>
      </h3>
      {isShown && <PastVersions row={row} language={language} />}
    </section>
  );
}

function PastVersions({ row, language }: SegmentHistoryProps) {
  const texts = useTexts().review.history;
  const { answer, isReading, again } = useSegmentHistory(language, row.id);
  if (answer === 'loading') return <p className="quiet">{texts.loading}</p>;
  if (answer === 'failed')
    return (
      <p role="alert">
        {texts.failed}{' '}
        <button type="button" className="button" onClick={again}>
          {texts.again}
        </button>
      </p>
    );
  const versions = withPresent(answer.versions, row).map((version, place) => ({ version, place }));
  return (
    <>
      {versions.length === 0 && <p className="quiet">{texts.empty}</p>}
      {answer.damaged.length > 0 && <p className="quiet">{texts.damaged(answer.damaged.join(', '))}</p>}
      <ol className="review-versions" aria-busy={isReading} reversed>
        {versions.toReversed().map(({ version, place }) => (
          <PastVersionItem key={place} version={version} row={row} language={language} />
        ))}
      </ol>
    </>
  );
}

interface PastVersionProps extends SegmentHistoryProps {
  readonly version: PastVersion;
}

function PastVersionItem({ version, row, language }: PastVersionProps) {
  const all = useTexts();
  const texts = all.review.history;
  const times = useTimes();
  const { annotator, time, kind, state, before, role } = version;
  const who = nameOf(
    [row.translation, ...row.reviews].find((each) => each.annotator === annotator) ?? { annotator, name: '' },
  );

  function goBack(): void {
    if (!state) return;
    replaceTarget(state.target, state.origin);
    // Where the row may not be written in, that has been said instead.
    if (activeTarget() === state.target) announce(texts.wentBack(who));
  }

  return (
    <li className="review-version">
      <p className="review-version-head">
        <span className="review-who">{who}</span>
        {time !== '' && <TimeOf time={time} />}
        {state && (
          <span className="review-status" data-status={state.status}>
            {all.segments.statuses[state.status]}
          </span>
        )}
        {kind !== 'edit' && <span className="review-flag">{texts.kinds[kind]}</span>}
      </p>
      <p className="review-words">
        {state === null ? (
          <span className="quiet">{texts.gone[role]}</span>
        ) : state.target === '' && before === '' ? (
          <span className="quiet">{all.review.version.empty}</span>
        ) : before === state.target ? (
          <span className="quiet">{all.review.version.same}</span>
        ) : before === '' ? (
          // Of a first version every word would be new.
          <span lang={language} dir={languageDirection(language)}>
            {state.target}
          </span>
        ) : (
          <WordDiff before={before} after={state.target} language={language} />
        )}
      </p>
      {state && state.target !== '' && state.target !== row.target && (
        <button
          type="button"
          className="quiet-button"
          aria-label={texts.goBackTo(who, times.moment(time))}
          onClick={goBack}
        >
          {texts.goBack}
        </button>
      )}
    </li>
  );
}
