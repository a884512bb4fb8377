import { Redo2, Undo2 } from 'lucide-react';
import { runUnlessTyping } from '../annotation/use-annotation-commands.ts';
import { useCommand } from '../app/command-runner.ts';
import { useTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { redoDraft, undoDraft, useDraft } from './draft.ts';
import { useEditedScheme } from './draft-context.ts';
import { startSaving, useSchemeSaving } from './save-scheme.ts';

/**
 * Undo, redo and save, for the scheme. While it is edited the commands of the application do the same. A button that has
 * nothing to do any more keeps the keyboard: disabled, it would drop it.
 */
export function SchemeControls({ canSave }: { readonly canSave: boolean }) {
  const texts = useTexts().scheme;
  const { faults } = useEditedScheme();
  const { at, steps } = useDraft();
  const isRunning = useSchemeSaving((state) => state.isRunning);
  const [canUndo, canRedo] = [at > 0, at < steps.length];
  const isReady = canUndo && canSave && faults.length === 0;
  useCommand('edit.undo', () => runUnlessTyping('undo', undo), canUndo);
  useCommand('edit.redo', () => runUnlessTyping('redo', redo), canRedo);

  function undo(): void {
    if (undoDraft()) announce(texts.undone);
  }

  function redo(): void {
    if (redoDraft()) announce(texts.redone);
  }

  return (
    <>
      <span className="quiet scheme-state">{canUndo ? texts.unsaved(at) : texts.nothingToSave}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.undo}
        title={texts.undo}
        aria-disabled={!canUndo}
        onClick={undo}
      >
        <Undo2 size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.redo}
        title={texts.redo}
        aria-disabled={!canRedo}
        onClick={redo}
      >
        <Redo2 size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="primary-button"
        aria-disabled={!isReady || isRunning}
        onClick={() => {
          if (isReady) void startSaving();
        }}
      >
        {isRunning ? texts.saving : texts.save}
      </button>
    </>
  );
}
