import type { MemoryUnit } from '../../../shared/memory/memory-unit.ts';
import { application } from '../../app/application.ts';
import { useTexts } from '../../app/language.ts';
import { openArticle } from '../../library/open-article.ts';
import { TimeOf } from '../review/TimeOf.tsx';

interface UnitFactsProps {
  readonly unit: MemoryUnit;
  /** Where it stands; null for an imported file. */
  readonly article: string | null;
  /** Units with the same words. */
  readonly others?: number;
}

/** Who has translated it, who has reviewed it, when, and where it is from. */
export function UnitFacts({ unit, article, others = 0 }: UnitFactsProps) {
  const texts = useTexts().memory;
  const { translator, reviewer, time, file } = unit;
  return (
    <p className="memory-facts">
      {translator !== undefined && <span dir="auto">{translator}</span>}
      {reviewer !== undefined && <span>{texts.reviewedBy(reviewer)}</span>}
      {time !== undefined && <TimeOf time={time} />}
      {article === null ? (
        <span className="memory-file" dir="auto">
          {file}
        </span>
      ) : (
        <span>
          <button
            type="button"
            className="memory-file"
            dir="auto"
            title={texts.open}
            onClick={() => open(article)}
          >
            {file}
          </button>
        </span>
      )}
      {others > 0 && <span>{texts.others(others)}</span>}
    </p>
  );
}

function open(article: string): void {
  const summary = application.getState().articles.find(({ id }) => id === article);
  if (summary) void openArticle(summary);
}
