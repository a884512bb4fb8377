import { useMemo, useRef } from 'react';
import { errorsOf } from '../../../shared/quality/ratings.ts';
import { useTexts } from '../../app/language.ts';
import { runCommand } from '../../app/command-runner.ts';
import { CommandKey } from '../../app/CommandKey.tsx';
import { useEscape } from '../../entities/use-escape.ts';
import { useTranslation } from '../translation-store.ts';
import { ErrorList } from './ErrorList.tsx';
import { leaveErrors } from './errors-focus.ts';
import { ScoreFigures } from './ScoreFigures.tsx';
import { SegmentScores } from './SegmentScores.tsx';
import './errors.css';

/** The quality of the segment that is worked on, and of the article: errors, and scores of the whole. */
export function ErrorsPanel() {
  const texts = useTexts().quality.panel;
  const row = useTranslation(({ rows, active }) => rows.find(({ id }) => id === active) ?? null);
  const panel = useRef<HTMLDivElement>(null);
  const errors = useMemo(() => (row ? errorsOf(row) : []), [row]);
  useEscape(panel, leaveErrors);
  return (
    <div ref={panel} className="errors-panel">
      <ScoreFigures row={row} />
      {row ? (
        <>
          <section className="errors-section" aria-label={texts.errors}>
            <h3 className="section-title">{texts.errors}</h3>
            {errors.length === 0 ? (
              <p className="quiet">{texts.none}</p>
            ) : (
              <ErrorList key={row.id} row={row} errors={errors} />
            )}
            <p className="errors-mark">
              <button type="button" className="button" onClick={() => runCommand('error.mark')}>
                {texts.mark}
                <CommandKey of="error.mark" />
              </button>
              <button type="button" className="button" onClick={() => runCommand('error.markSource')}>
                {texts.markSource}
                <CommandKey of="error.markSource" />
              </button>
            </p>
          </section>
          <SegmentScores key={row.id} row={row} />
        </>
      ) : (
        <p className="quiet">{texts.noSegment}</p>
      )}
    </div>
  );
}
