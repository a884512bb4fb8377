import { createCodePointIndex } from '../../../shared/text/code-point-index.ts';
import type { SegmentId } from '../../../shared/translation/segment.ts';
import { currentTexts } from '../../app/language.ts';
import { announce } from '../../ui/announce.ts';
import { focusActiveRow } from '../focus-row.ts';
import { rowMarksChanged } from '../row-marks.ts';
import { activate, activeTarget, selectInTarget } from '../translation-actions.ts';
import { translation } from '../translation-store.ts';
import { checksStore, findingsOf, isSameFinding, openFindings, type PlacedFinding } from './checks-store.ts';
import { settleChecks } from './keep-checking.ts';
import { sentenceOf } from './check-marks.ts';

/** To the next finding of the article, or the one before; from the end it goes on at the beginning. Says where that is. */
export function stepFinding(step: 1 | -1): void {
  settleChecks();
  const state = checksStore.getState();
  const all = openFindings(state);
  const place = placeAfter(all, step);
  const found = all[place];
  const texts = currentTexts().checks;
  if (!found) return announce(texts.noneFurther);
  goToFinding(found);
  announce(texts.at(place + 1, all.length, sentenceOf(found.finding)));
}

function placeAfter(all: readonly PlacedFinding[], step: 1 | -1): number {
  const { current } = checksStore.getState();
  const { active, rows } = translation.getState();
  const at = all.findIndex((each) => isSameFinding(current, each));
  if (at !== -1 && current?.segment === active) return (at + step + all.length) % all.length;
  // From the active row on: its own findings come first.
  const order = new Map(rows.map(({ id }, index) => [id, index]));
  const here = active === null ? -1 : (order.get(active) ?? -1);
  const placeOf = ({ segment }: PlacedFinding) => order.get(segment) ?? 0;
  if (step === 1)
    return Math.max(
      0,
      all.findIndex((each) => placeOf(each) >= here),
    );
  const before = all.findLastIndex((each) => placeOf(each) <= here);
  return before === -1 ? all.length - 1 : before;
}

/** To its row, with the place selected; where it is about the source alone, the keyboard is in the target. */
export function goToFinding(placed: PlacedFinding): void {
  checksStore.setState({ current: placed });
  translation.setState({ panel: 'checks' });
  activate(placed.segment);
  rowMarksChanged();
  whenLive(placed.segment, () => {
    const [range] = placed.finding.target;
    const target = activeTarget();
    if (!range || findingsOf(placed.segment).target !== target) return focusActiveRow();
    selectInTarget(createCodePointIndex(target).rangeToUtf16(range));
  });
}

/** Now, or once the row's cell has come to life. */
function whenLive(segment: SegmentId, run: () => void): void {
  const { draft } = translation.getState();
  if (draft?.id === segment) return run();
  const stop = translation.subscribe((state) => {
    if (state.active === segment && state.draft?.id !== segment) return;
    stop();
    // After the cell itself has put its caret where it begins.
    if (state.draft?.id === segment) queueMicrotask(run);
  });
}
