import { useStore } from 'zustand';
import { useCommand } from '../app/command-runner.ts';
import {
  annotationActions as actions,
  answerNextMissing,
  bulkActions,
  goToInspector,
  writeNote,
} from './actions.ts';
import { editHere } from '../suggestion/suggestion-actions.ts';
import { sessionStore, useSession } from './session-store.ts';

/** The commands of annotating, for as long as the calling component is mounted. */
export function useAnnotationCommands(): void {
  const isOpen = useSession((state) => state.session !== null);
  const hasBulk = useStore(bulkActions.store, ({ last }) => last !== null);
  // Enabled without a selected annotation too: the key then says what to do first, instead of nothing at all.
  useCommand('annotation.attributes', editHere, isOpen);
  useCommand('annotation.nextMissing', answerNextMissing, isOpen);
  useCommand('annotation.link', () => actions.startLink(), isOpen);
  useCommand('annotation.note', writeNote, isOpen);
  useCommand('annotation.remove', removeSelected, isOpen);
  useCommand('article.status', showStatus, isOpen);
  useCommand('edit.undo', () => runUnlessTyping('undo', actions.undo), isOpen || hasBulk);
  useCommand('edit.redo', () => runUnlessTyping('redo', actions.redo), isOpen || hasBulk);
}

function removeSelected(): void {
  const { selectedAnnotation } = sessionStore.getState();
  // No annotation has the empty id: the action says that one has to be selected first.
  actions.remove(selectedAnnotation ?? '');
}

function showStatus(): void {
  sessionStore.getState().selectAnnotation(null);
  goToInspector({ kind: 'status' });
}

/** A text field has an undo of its own, for what was typed into it; the menu must not reach past it. */
export function runUnlessTyping(command: 'undo' | 'redo', run: () => void): void {
  const field = document.activeElement;
  const isTyping =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && /^(text|date)$/.test(field.type));
  // Deprecated, and still the one way to reach a field's own undo.
  if (isTyping) document.execCommand(command);
  else run();
}
