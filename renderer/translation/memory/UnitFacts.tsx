import type { MemoryUnit } from '../../../shared/memory/memory-unit.ts';
import { useTexts } from '../../app/language.ts';
import { TimeOf } from '../review/TimeOf.tsx';

interface UnitFactsProps {
  readonly unit: MemoryUnit;
  /** Units with the same words. */
  readonly others?: number;
}

/** Who has translated it, who has reviewed it, when, and where it is from. */
export function UnitFacts({ unit, others = 0 }: UnitFactsProps) {
  const texts = useTexts().memory;
  const { translator, reviewer, time, file } = unit;
  return (
    <p className="memory-facts">
      {translator !== undefined && <span dir="auto">{translator}</span>}
      {reviewer !== undefined && <span>{texts.reviewedBy(reviewer)}</span>}
      {time !== undefined && <TimeOf time={time} />}
      <span className="memory-file" dir="auto" title={file}>
        {file}
      </span>
      {others > 0 && <span>{texts.others(others)}</span>}
    </p>
  );
}
