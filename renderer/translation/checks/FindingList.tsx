import { OctagonX, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../app/language.ts';
import { findingSentence } from './check-marks.ts';
import { goToFinding } from './check-steps.ts';
import { isSameFinding, useChecks, type PlacedFinding, type SegmentNumbers } from './checks-store.ts';
import { DismissForm } from './DismissForm.tsx';
import { dismissing } from './dismiss.ts';

interface FindingListProps {
  readonly findings: readonly PlacedFinding[];
  /** Of the segments, from one; null where all are in the same. */
  readonly numbers: SegmentNumbers | null;
}

/** More than this, and nobody reads on: the filter and the keys lead to the rest. */
const most = 200;

export function FindingList({ findings, numbers }: FindingListProps) {
  return (
    <ul className="checks-list">
      {findings.slice(0, most).map((each) => (
        <FindingItem
          key={`${each.segment} ${each.finding.rule} ${each.finding.saw}`}
          placed={each}
          number={numbers?.get(each.segment) ?? null}
        />
      ))}
      {findings.length > most && <li className="field-hint">…</li>}
    </ul>
  );
}

interface FindingItemProps {
  readonly placed: PlacedFinding;
  readonly number: number | null;
}

function FindingItem({ placed, number }: FindingItemProps) {
  const texts = useTexts().checks;
  const item = useRef<HTMLLIElement>(null);
  const isCurrent = useChecks((state) => isSameFinding(state.current, placed));
  const isDismissing = useChecks((state) => isSameFinding(state.dismissing, placed));
  const { finding } = placed;
  const Level = finding.level === 'blocking' ? OctagonX : TriangleAlert;
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={item} className="checks-item" data-level={finding.level} aria-current={isCurrent || undefined}>
      <p className="checks-item-head">
        <Level size={13} aria-hidden />
        <span className="checks-level">{texts.levels[finding.level]}</span>
        <span>{texts.rules[finding.rule]}</span>
        {number !== null && <span className="tabular">{texts.segment(number)}</span>}
      </p>
      <p className="checks-sentence">{findingSentence(texts, finding)}</p>
      {isDismissing ? (
        <DismissForm placed={placed} />
      ) : (
        <p className="checks-actions">
          <button type="button" className="quiet-button" onClick={() => goToFinding(placed)}>
            {texts.goTo}
          </button>
          <button type="button" className="quiet-button" onClick={() => dismissing(placed)}>
            {texts.dismiss}
          </button>
        </p>
      )}
    </li>
  );
}
