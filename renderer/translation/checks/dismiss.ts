import type { DismissedFinding } from '../../../shared/translation/segment.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { sessionStore } from '../../annotation/session-store.ts';
import { application } from '../../app/application.ts';
import { currentTexts } from '../../app/language.ts';
import { announce } from '../../ui/announce.ts';
import { changeRow, commitDraft } from '../translation-actions.ts';
import { translation } from '../translation-store.ts';
import { settleChecks } from './keep-checking.ts';
import { bySeverity, checksStore, findingsOf, type PlacedFinding } from './checks-store.ts';

/** Asks for the reason, for the finding that the keyboard stands on, else for the first one of the active row. */
export function beginDismissal(): void {
  settleChecks();
  const { active } = translation.getState();
  const { current } = checksStore.getState();
  const { open } = findingsOf(active);
  const found =
    current?.segment === active
      ? open.find(({ rule, saw }) => rule === current.finding.rule && saw === current.finding.saw)
      : undefined;
  const finding = found ?? bySeverity(open)[0];
  if (!finding || active === null) return announce(currentTexts().checks.nothingToDismiss);
  dismissing({ segment: active, finding });
}

export function dismissing(placed: PlacedFinding | null): void {
  if (placed && sessionStore.getState().session?.access !== 'writable')
    return announce(currentTexts().translation.barriers['read-only']);
  if (placed) translation.setState({ panel: 'checks' });
  checksStore.setState({ dismissing: placed });
}

/** One operation in one's own set. False, said aloud, when it may not be. */
export function dismiss({ segment, finding }: PlacedFinding, reason: string): boolean {
  // The row may be changed by this: what was typed is kept first.
  commitDraft();
  const row = rowOf(segment);
  if (!row) return false;
  const dismissal: DismissedFinding = {
    rule: finding.rule,
    saw: finding.saw,
    reason: reason.trim(),
    author: me(),
    time: new Date().toISOString(),
  };
  const others = ownDismissals(row).filter((each) => !isOf(each, dismissal));
  if (!changeRow(segment, { dismissed: [...others, dismissal] })) return false;
  checksStore.setState({ dismissing: null });
  const texts = currentTexts().checks;
  announce(texts.saidDismissed(texts.rules[finding.rule]));
  return true;
}

/** Whether a dismissal is the person's own: others' are theirs to take back. */
export function mayTakeBack({ author }: DismissedFinding): boolean {
  return author === me();
}

export function takeBackDismissal({ segment, finding }: PlacedFinding, dismissal: DismissedFinding): void {
  commitDraft();
  const row = rowOf(segment);
  if (!row) return;
  const left = ownDismissals(row).filter((each) => !isOf(each, dismissal));
  if (!changeRow(segment, { dismissed: left.length === 0 ? null : left })) return;
  const texts = currentTexts().checks;
  announce(texts.saidTakenBack(texts.rules[finding.rule]));
}

function rowOf(segment: string): JoinedSegment | undefined {
  return translation.getState().rows.find(({ id }) => id === segment);
}

function ownDismissals({ translation: own, reviews }: JoinedSegment): readonly DismissedFinding[] {
  return [own, ...reviews].find(({ annotator }) => annotator === me())?.segment.dismissed ?? [];
}

function isOf(one: DismissedFinding, other: DismissedFinding): boolean {
  return one.rule === other.rule && one.saw === other.saw;
}

function me(): string {
  return application.getState().settings.annotator.id;
}
