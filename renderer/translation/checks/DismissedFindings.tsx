import type { KeptFinding } from '../../../shared/checks/check-segment.ts';
import { useTexts } from '../../app/language.ts';
import { findingSentence } from './check-marks.ts';
import type { PlacedFinding, SegmentNumbers } from './checks-store.ts';
import { mayTakeBack, takeBackDismissal } from './dismiss.ts';

interface DismissedFindingsProps {
  readonly dismissed: readonly (KeptFinding & PlacedFinding)[];
  /** Of the segments, from one; null where all are in the same. */
  readonly numbers: SegmentNumbers | null;
}

/** What somebody decided to live with, who and why. */
export function DismissedFindings({ dismissed, numbers }: DismissedFindingsProps) {
  const texts = useTexts().checks;
  if (dismissed.length === 0) return null;
  return (
    <details className="checks-dismissed">
      <summary>{texts.dismissed(dismissed.length)}</summary>
      <ul className="checks-list">
        {dismissed.map((kept) => (
          <Kept
            key={`${kept.segment} ${kept.finding.rule} ${kept.finding.saw}`}
            kept={kept}
            number={numbers?.get(kept.segment) ?? null}
          />
        ))}
      </ul>
    </details>
  );
}

interface KeptProps {
  readonly kept: KeptFinding & PlacedFinding;
  readonly number: number | null;
}

function Kept({ kept, number }: KeptProps) {
  const texts = useTexts().checks;
  const { finding, dismissal } = kept;
  const reason = dismissal.reason === '' ? texts.withoutReason : dismissal.reason;
  return (
    <li className="checks-item" data-level="dismissed">
      <p className="checks-item-head">
        <span>{texts.rules[finding.rule]}</span>
        {number !== null && <span className="tabular">{texts.segment(number)}</span>}
      </p>
      <p className="checks-sentence">{findingSentence(texts, finding)}</p>
      <p className="field-hint" dir="auto">
        {texts.dismissedBy(dismissal.author, reason)}
      </p>
      {mayTakeBack(dismissal) && (
        <p className="checks-actions">
          <button type="button" className="quiet-button" onClick={() => takeBackDismissal(kept, dismissal)}>
            {texts.takeBack}
          </button>
        </p>
      )}
    </li>
  );
}
