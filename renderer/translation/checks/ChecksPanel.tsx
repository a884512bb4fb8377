import { SlidersHorizontal } from 'lucide-react';
import { useId, useMemo } from 'react';
import { noFindings, type KeptFinding } from '../../../shared/checks/check-segment.ts';
import { ruleIds } from '../../../shared/checks/finding.ts';
import type { SegmentId } from '../../../shared/translation/segment.ts';
import { showDialog } from '../../app/application.ts';
import { useTexts } from '../../app/language.ts';
import { Placeholder } from '../../ui/Placeholder.tsx';
import { useTranslation } from '../translation-store.ts';
import { blockingFirst, checksStore, openFindings, useChecks, type PlacedFinding } from './checks-store.ts';
import { DismissedFindings } from './DismissedFindings.tsx';
import { FindingList } from './FindingList.tsx';
import './checks.css';

/** What the checks find in the active segment, or in the whole article. */
export function ChecksPanel() {
  const all = useTexts();
  const texts = all.checks;
  const { findings, rule, scope, left } = useChecks((state) => state);
  const active = useTranslation((state) => state.active);
  const placed = useMemo(() => openFindings({ findings, rule }), [findings, rule]);
  const shown =
    scope === 'article' ? blockingFirst(placed) : placed.filter(({ segment }) => segment === active);
  const dismissed = dismissedOf(findings, scope === 'article' ? null : active);
  const rows = useTranslation((state) => state.rows);
  const numbers = useMemo(
    () => (scope === 'article' ? new Map(rows.map(({ id }, at) => [id, at + 1] as const)) : null),
    [rows, scope],
  );
  const blocking = shown.filter(({ finding }) => finding.level === 'blocking').length;

  return (
    <div className="checks-panel">
      <Controls />
      {left > 0 && <p className="field-hint">{texts.checking(left)}</p>}
      {scope === 'segment' && active === null ? (
        <Placeholder title={texts.none} detail={texts.noSegment} />
      ) : shown.length === 0 ? (
        <Placeholder
          title={rule === null ? texts.none : texts.noneWithRule}
          {...(rule === null && { detail: texts.noneHint })}
        />
      ) : (
        <>
          <h3 className="section-title">{texts.counts(blocking, shown.length - blocking)}</h3>
          <FindingList findings={shown} numbers={numbers} />
        </>
      )}
      <DismissedFindings dismissed={dismissed} numbers={numbers} />
    </div>
  );
}

interface KeptInSegment extends KeptFinding, PlacedFinding {}

/** Of all segments where none is named. */
function dismissedOf(
  findings: ReturnType<typeof checksStore.getState>['findings'],
  segment: SegmentId | null,
): readonly KeptInSegment[] {
  const chosen =
    segment === null ? Array.from(findings) : [[segment, findings.get(segment) ?? noFindings] as const];
  return chosen.flatMap(([id, { dismissed }]) => dismissed.map((kept) => ({ ...kept, segment: id })));
}

function Controls() {
  const texts = useTexts().checks;
  const scope = useChecks((state) => state.scope);
  const rule = useChecks((state) => state.rule);
  const id = useId();
  return (
    <div className="checks-controls">
      <fieldset className="checks-scope">
        <legend className="unseen">{texts.title}</legend>
        {(['segment', 'article'] as const).map((each) => (
          <button
            key={each}
            type="button"
            className="quiet-button"
            aria-pressed={scope === each}
            onClick={() => checksStore.setState({ scope: each })}
          >
            {each === 'segment' ? texts.ofSegment : texts.ofArticle}
          </button>
        ))}
      </fieldset>
      <label className="unseen" htmlFor={id}>
        {texts.rule}
      </label>
      <select
        id={id}
        className="select-field"
        value={rule ?? ''}
        onChange={({ target }) =>
          checksStore.setState({ rule: ruleIds.find((each) => each === target.value) ?? null })
        }
      >
        <option value="">{texts.allRules}</option>
        {ruleIds.map((each) => (
          <option key={each} value={each}>
            {texts.rules[each]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.editLevels}
        title={texts.editLevels}
        onClick={() => showDialog('check-levels')}
      >
        <SlidersHorizontal size={15} aria-hidden />
      </button>
    </div>
  );
}
