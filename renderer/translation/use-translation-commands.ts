import { useCommand } from '../app/command-runner.ts';
import { focusPane } from '../app/pane-focus.ts';
import { stepAnnotation } from './annotation-steps.ts';
import { togglePages } from './pages/layout.ts';
import { insertNextPlaceable } from './placeable-actions.ts';
import { askForReplacing } from './replace/replace-targets.ts';
import { mergeWithNext, splitActive } from './reshape-actions.ts';
import {
  activeRow,
  confirmAndGoOn,
  goToNextUnfinished,
  replaceTarget,
  stepRow,
} from './translation-actions.ts';
import { translation, useTranslation } from './translation-store.ts';
import { redoHere, undoHere } from './translation-undo.ts';

/** The commands of translating, for as long as the view is shown. */
export function useTranslationCommands(): void {
  const isOpen = useTranslation((state) => state.rows.length > 0 && !state.isChoosing);
  useCommand('target.confirm', confirmAndGoOn, isOpen);
  useCommand('target.next', () => stepRow(1), isOpen);
  useCommand('target.previous', () => stepRow(-1), isOpen);
  useCommand('target.nextUnfinished', goToNextUnfinished, isOpen);
  useCommand('target.copySource', copySource, isOpen);
  useCommand('target.nextPlaceable', insertNextPlaceable, isOpen);
  useCommand('target.split', splitActive, isOpen);
  useCommand('target.merge', mergeWithNext, isOpen);
  useCommand('target.nextAnnotation', () => stepAnnotation(1), isOpen);
  useCommand('target.previousAnnotation', () => stepAnnotation(-1), isOpen);
  useCommand('translation.replace', askForReplacing, isOpen);
  useCommand('translation.pages', togglePages, isOpen);
  useCommand('translation.language', () => translation.setState({ isChoosing: true }), isOpen);
  useCommand('translation.filter', () => focusPane('text', '.segment-filter'), isOpen);
  useCommand('edit.undo', undoHere);
  useCommand('edit.redo', redoHere);
}

function copySource(): void {
  const row = activeRow();
  if (row) replaceTarget(row.translation.segment.quote, 'manual');
}
