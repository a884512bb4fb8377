import { OctagonX, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../app/language.ts';
import { useTranslation } from '../translation-store.ts';
import { findingSentence } from './check-marks.ts';
import { goToFinding } from './check-steps.ts';
import { isSameFinding, useChecks, type PlacedFinding } from './checks-store.ts';
import { DismissForm } from './DismissForm.tsx';
import { dismissing } from './dismiss.ts';

interface FindingListProps {
  readonly findings: readonly PlacedFinding[];
  readonly showsSegment: boolean;
}

/** More than this, and nobody reads on: the filter and the keys lead to the rest. */
const most = 200;

export function FindingList({ findings, showsSegment }: FindingListProps) {
  return (
    <ul className="checks-list">
      {findings.slice(0, most).map((each) => (
        <FindingItem
          key={`${each.segment} ${each.finding.rule} ${each.finding.saw}`}
          placed={each}
          showsSegment={showsSegment}
        />
      ))}
      {findings.length > most && <li className="field-hint">…</li>}
    </ul>
  );
}

function FindingItem({
  placed,
  showsSegment,
}: {
  readonly placed: PlacedFinding;
  readonly showsSegment: boolean;
}) {
  const texts = useTexts().checks;
  const item = useRef<HTMLLIElement>(null);
  const isCurrent = useChecks((state) => isSameFinding(state.current, placed));
  const isDismissing = useChecks((state) => isSameFinding(state.dismissing, placed));
  const number = useNumberOf(placed);
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
        {showsSegment && <span className="tabular">{texts.segment(number)}</span>}
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

/** From one, in the order of the article. */
export function useNumberOf({ segment }: Pick<PlacedFinding, 'segment'>): number {
  return useTranslation(({ rows }) => rows.findIndex(({ id }) => id === segment)) + 1;
}
