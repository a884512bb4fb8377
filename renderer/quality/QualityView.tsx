import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { QualityGrouping } from '../../shared/i18n/catalogue/quality.ts';
import { scoreOf } from '../../shared/quality/score.ts';
import { addTallies } from '../../shared/quality/tally.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { WorkView } from '../app/WorkView.tsx';
import { useProfile } from '../translation/errors/profile.ts';
import { Placeholder } from '../ui/Placeholder.tsx';
import { ErrorTable } from './ErrorTable.tsx';
import { ExportQuality } from './ExportQuality.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import { quality, readQuality, showOnly } from './quality-store.ts';
import { scoreRows, shownTranslations, sortedRows } from './quality-rows.ts';
import { ScoreTable } from './ScoreTable.tsx';
import { SegmentList } from './SegmentList.tsx';
import './quality.css';

const groupings: readonly QualityGrouping[] = ['article', 'translator', 'pair', 'rater'];

/** How good the translations of the corpus are: errors, scores, and the worst segments to go to. */
export function QualityView() {
  const all = useTexts();
  const texts = all.quality;
  const { summary, isReading, done, total, error } = useStore(quality);
  useEffect(() => {
    void readQuality();
  }, []);
  const isEmpty = summary?.translations.length === 0;
  return (
    <WorkView
      title={texts.view.title}
      controls={
        <output className="quiet">{isReading && total > 0 && texts.view.reading(done, total)}</output>
      }
    >
      {error && (
        <p className="quality-note" role="alert">
          {texts.view.failed} {errorSentence(all, error)}{' '}
          <button type="button" className="button" onClick={() => void readQuality()}>
            {texts.view.again}
          </button>
        </p>
      )}
      {!summary && !error && <Placeholder title={texts.view.readingFirst} quiet />}
      {isEmpty && <Placeholder title={texts.view.none} detail={texts.view.noneDetail} />}
      {summary && !isEmpty && <Quality />}
    </WorkView>
  );
}

function Quality() {
  const all = useTexts();
  const texts = all.quality;
  const language = useLanguage();
  const profile = useProfile();
  const { summary, filter } = useStore(quality);
  const [grouping, setGrouping] = useState<QualityGrouping>('article');
  const translations = useMemo(() => summary?.translations ?? [], [summary]);
  const shown = useMemo(
    () =>
      shownTranslations(translations, {
        language: filter.language ?? null,
        translator: filter.translator ?? null,
      }),
    [translations, filter.language, filter.translator],
  );
  const tally = useMemo(() => addTallies(shown.map((each) => each.tally)), [shown]);
  const rows = useMemo(
    () => sortedRows(scoreRows(shown, grouping, profile), 'perHundredWords', false),
    [shown, grouping, profile],
  );
  const score = scoreOf(tally, profile);
  useEffect(() => {
    // While it was being read the view had nothing but the way back to give the keyboard to.
    if (document.activeElement?.closest('.work-view-header'))
      document.querySelector<HTMLElement>('.quality [data-view-start]')?.focus();
  }, []);
  const figures = [
    [texts.view.raw, score.raw],
    [texts.view.perHundredWords, score.perHundredWords],
    [texts.view.perSegment, score.perSegment],
    [texts.view.errorCount, score.errors],
    [texts.view.da, score.da],
    [texts.view.sqm, score.sqm],
  ] as const;
  return (
    <div className="quality">
      <div className="quality-filter">
        <Choice
          name={texts.view.language}
          any={texts.view.anyLanguage}
          value={filter.language}
          options={translations.map((each) => each.language)}
          choose={(chosen) => showOnly({ ...filter, language: chosen })}
        />
        <Choice
          name={texts.view.translator}
          any={texts.view.anyTranslator}
          value={filter.translator}
          options={translations.map((each) => each.translator)}
          choose={(chosen) => showOnly({ ...filter, translator: chosen })}
        />
        <ProfileChoice />
      </div>
      <section aria-label={texts.view.summary}>
        <dl className="quality-figures">
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{texts.figure(value)}</dd>
            </div>
          ))}
        </dl>
        <p className="field-hint">
          {texts.view.profile(localised(profile.name, language))} ·{' '}
          {texts.view.rated(score.rated, score.segments)} · {texts.view.ofWords(score.words)}
        </p>
        {score.rated === 0 && <p>{texts.view.noneRated}</p>}
      </section>
      <ErrorTable errors={tally.errors} />
      <SegmentList />
      <section aria-label={texts.scores.title} className="quality-section">
        <div className="quality-head">
          <h2>{texts.scores.title}</h2>
          <select
            className="select-field"
            aria-label={texts.scores.groupBy}
            value={grouping}
            onChange={(event) =>
              setGrouping(groupings.find((each) => each === event.target.value) ?? 'article')
            }
          >
            {groupings.map((each) => (
              <option key={each} value={each}>
                {texts.scores.groupings[each]}
              </option>
            ))}
          </select>
        </div>
        <ScoreTable key={grouping} rows={rows} />
      </section>
      {summary && summary.unreadable.length > 0 && (
        <details>
          <summary>{texts.view.unreadable(summary.unreadable.length)}</summary>
          <ul>
            {summary.unreadable.map(({ file, error }) => (
              <li key={file}>{errorSentence(all, error)}</li>
            ))}
          </ul>
        </details>
      )}
      <ExportQuality />
      <details>
        <summary>{texts.view.explained}</summary>
        {texts.view.explanation.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly options: readonly string[];
  choose(chosen: string | undefined): void;
}

function Choice({ name, any, value, options, choose }: ChoiceProps) {
  return (
    <select
      className="select-field"
      aria-label={name}
      value={value ?? ''}
      data-view-start=""
      onChange={(event) => choose(event.target.value === '' ? undefined : event.target.value)}
    >
      <option value="">{any}</option>
      {[...new Set(options)].toSorted().map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  );
}
