import { useEffect, useId, useRef, useState } from 'react';
import { ownVersion, withScore } from '../../../shared/quality/mark-errors.ts';
import { anchorAt, judgementScales, type JudgementScale } from '../../../shared/quality/judgement-scales.ts';
import { ratedWords } from '../../../shared/quality/error-place.ts';
import { wordsUnderReview } from '../../../shared/quality/ratings.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { application, useApplication } from '../../app/application.ts';
import { currentTexts, useLanguage, useTexts } from '../../app/language.ts';
import { announce } from '../../ui/announce.ts';
import { changeRow, commitDraft } from '../translation-actions.ts';
import { translation } from '../translation-store.ts';

/** One's judgement of the segment as a whole, on either scale. */
export function SegmentScores({ row }: { readonly row: JoinedSegment }) {
  const texts = useTexts().quality.panel;
  return (
    <section className="errors-section segment-scores" aria-label={texts.scores}>
      <h3 className="section-title">{texts.scores}</h3>
      {judgementScales.map((scale) => (
        <Score key={scale.id} row={row} scale={scale} />
      ))}
    </section>
  );
}

interface ScoreProps {
  readonly row: JoinedSegment;
  readonly scale: JudgementScale;
}

/** A slider with the number beside it. It counts once it is let go of, so that passing over numbers leaves no trace. */
function Score({ row, scale }: ScoreProps) {
  const texts = useTexts().quality.panel;
  const language = useLanguage();
  const id = useId();
  const me = useApplication((state) => state.settings.annotator.id);
  const kept = keptScore(row, me, scale);
  /** What has been moved to and not let go of yet; undefined while nothing has. */
  const [moved, setMoved] = useState<number | null | undefined>(undefined);
  const value = moved === undefined ? kept : moved;
  const name = texts[scale.id];
  const anchor = value === null ? undefined : anchorAt(scale, value);

  function keep(given: number | null): void {
    setMoved(undefined);
    if (given !== kept) giveScore(row, scale, given);
  }

  // Another row is gone to without leaving the slider first.
  const leave = useRef(() => {});
  useEffect(() => {
    leave.current = () => keep(value);
  });
  useEffect(() => () => leave.current(), []);

  return (
    <div className="score">
      <label htmlFor={`${id}slider`}>
        {name} <span className="quiet">0–{scale.maximum}</span>
      </label>
      <div className="score-line">
        <input
          id={`${id}slider`}
          type="range"
          min={0}
          max={scale.maximum}
          step={1}
          value={value ?? 0}
          data-given={value !== null}
          aria-valuetext={value === null ? texts.notGiven : `${value}: ${anchor?.means[language] ?? ''}`}
          onChange={(event) => setMoved(event.target.valueAsNumber)}
          onPointerUp={() => keep(value)}
          onBlur={() => keep(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            // Enter on a slider that nobody has moved gives what it shows.
            keep(value ?? 0);
          }}
        />
        <input
          className="text-field score-number"
          type="number"
          min={0}
          max={scale.maximum}
          step={1}
          aria-label={texts.number(name)}
          placeholder="–"
          value={value ?? ''}
          onChange={(event) => {
            const typed = event.target.valueAsNumber;
            setMoved(Number.isNaN(typed) ? null : Math.min(scale.maximum, Math.max(0, Math.round(typed))));
          }}
          onBlur={() => keep(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            keep(value);
          }}
        />
        <button
          type="button"
          className="quiet-button"
          disabled={kept === null}
          aria-label={texts.clear(name)}
          title={texts.clear(name)}
          onClick={() => keep(null)}
        >
          ×
        </button>
      </div>
      <p className="field-hint score-means">{anchor?.means[language] ?? texts.notGiven}</p>
    </div>
  );
}

function keptScore(row: JoinedSegment, me: string, { id }: JudgementScale): number | null {
  const own = ownVersion(row, me);
  // What was given to other words is no score of these.
  if (!own || ratedWords(own).target !== wordsUnderReview(row).target) return null;
  return own.scores?.[id] ?? null;
}

function giveScore(row: JoinedSegment, scale: JudgementScale, value: number | null): void {
  const me = application.getState().settings.annotator.id;
  const { quality, language } = currentTexts();
  // What has been typed and not confirmed is what is judged.
  commitDraft();
  const now = translation.getState().rows.find(({ id }) => id === row.id) ?? row;
  if (wordsUnderReview(now).target === '') return announce(quality.marking.notTranslated);
  if (!changeRow(now.id, withScore(now, me, scale.id, value))) return;
  const name = quality.panel[scale.id];
  const means = value === null ? '' : (anchorAt(scale, value)?.means[language] ?? '');
  announce(
    value === null
      ? quality.panel.scoreCleared(name)
      : quality.panel.scoreIs(name, quality.figure(value), means),
  );
}
