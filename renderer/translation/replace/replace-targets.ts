import { readOrigin } from '../../../shared/translation/segment-origin.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import type { TargetReplacement } from '../../../shared/translation/replace-in-targets.ts';
import type { SegmentChanges } from '../../../shared/translation/segment-operation.ts';
import type { TranslationRole } from '../../../shared/translation/workflow.ts';
import { showDialog } from '../../app/application.ts';
import { currentTexts } from '../../app/language.ts';
import { changeRows, commitDraft, selectedWords } from '../translation-actions.ts';
import { translation } from '../translation-store.ts';

let wanted = '';

/** Begins with the words that are selected in the target. */
export function askForReplacing(): void {
  const selected = selectedWords();
  wanted = selected?.side === 'target' && !selected.words.includes('\n') ? selected.words : '';
  commitDraft();
  showDialog('replace-targets');
}

export function wordsToFind(): string {
  return wanted;
}

/** One step for a person. How many segments were changed. */
export function replaceTargets(replacements: readonly TargetReplacement[]): number {
  const { role } = translation.getState();
  const time = new Date().toISOString();
  const changes = new Map(
    replacements.map(({ row, after }) => [row.id, changesOf(row, after, role, time)] as const),
  );
  return changeRows(changes, currentTexts().replace.done(changes.size));
}

/**
 * Who replaces has looked at the preview: a translator's confirmed segment stays confirmed, and one that had been reviewed is
 * the translator's again. Words that had been filled in by themselves are a person's own now, which no other confirming
 * replaces.
 */
function changesOf(
  row: JoinedSegment,
  target: string,
  role: TranslationRole,
  decided: string,
): SegmentChanges {
  const { status } = row;
  const origin = readOrigin((row.decision ?? row.translation).segment.origin);
  const own: SegmentChanges = { target, ...(origin.kind === 'propagated' && { origin: 'manual' }) };
  if (role === 'reviewer') return { ...own, status, decided };
  const isConfirmed = status === 'translated' || status === 'reviewed';
  if (target === '') return { ...own, status: 'untranslated' };
  return isConfirmed ? { ...own, status: 'translated', decided } : { ...own, status: 'draft' };
}
