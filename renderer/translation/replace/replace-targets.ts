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

/** Who replaces has looked at the preview: a confirmed segment stays confirmed. */
function changesOf(
  { status }: JoinedSegment,
  target: string,
  role: TranslationRole,
  decided: string,
): SegmentChanges {
  if (role === 'reviewer') return { target, status, decided };
  const isConfirmed = status === 'translated' || status === 'reviewed';
  if (target === '') return { target, status: 'untranslated' };
  return isConfirmed ? { target, status: 'translated', decided } : { target, status: 'draft' };
}
