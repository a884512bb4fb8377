import { buildEditorFromExtensions } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { PlainTextExtension } from '@lexical/plain-text';
import {
  $addUpdateTag,
  $createParagraphNode,
  $createRangeSelectionFromDom,
  $getRoot,
  $getSelection,
  $selectAll,
  $setSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  KEY_ENTER_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditorWithDispose,
} from 'lexical';
import type { Utf16Range } from '../../shared/text/offset.ts';
import { $offsetsOfSelection, $selectOffsets, $targetText } from './target-offsets.ts';

export interface TargetEditorOptions {
  readonly text: string;
  /** After each change of the text or of the selection. Not while an input method shows what is not written yet. */
  readonly onChange: (text: string, selection: Utf16Range) => void;
  /** Enter without Shift; false leaves it to make a new line. */
  readonly onEnter: () => boolean;
  /** There is nothing left to undo, or to redo, in the cell itself. */
  readonly onUndoPastStart: () => void;
  readonly onRedoPastEnd: () => void;
}

export interface TargetEditor {
  readonly editor: LexicalEditorWithDispose;
  text(): string;
  insert(text: string): void;
  replace(text: string): void;
  /** Shows another text, from which the cell's own undo begins anew. */
  reset(text: string): void;
  select(range: Utf16Range): void;
  /** Takes the selection as it is on screen: the browser tells of it a moment later, and a quick key comes before that. */
  settleSelection(): void;
  undo(): boolean;
  redo(): boolean;
}

/** A Lexical editor of one target: plain text in one paragraph, with an undo of its own for as long as it lives. */
export function createTargetEditor(options: TargetEditorOptions): TargetEditor {
  const canMove = { undo: () => false, redo: () => false };
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: '@kutip/target',
      namespace: 'target',
      dependencies: [PlainTextExtension, HistoryExtension],
      $initialEditorState: () => $fill(options.text),
      onError(error) {
        throw error;
      },
      register(lexical, _config, state) {
        const history = state.getDependency(HistoryExtension).output;
        canMove.undo = () => history.canUndo.peek();
        canMove.redo = () => history.canRedo.peek();
        const stops = [
          lexical.registerUpdateListener(({ editorState }) => {
            if (lexical.isComposing()) return;
            editorState.read(() => options.onChange($targetText(), $offsetsOfSelection()));
          }),
          lexical.registerCommand(
            KEY_ENTER_COMMAND,
            (event) => {
              // With a modifier it is a command's key, and no line break.
              if (event?.altKey || event?.ctrlKey || event?.metaKey) return true;
              if (!event || event.shiftKey || event.isComposing || !options.onEnter()) return false;
              event.preventDefault();
              return true;
            },
            COMMAND_PRIORITY_CRITICAL,
          ),
          lexical.registerCommand(
            UNDO_COMMAND,
            () => {
              if (canMove.undo()) return false;
              options.onUndoPastStart();
              return true;
            },
            COMMAND_PRIORITY_CRITICAL,
          ),
          lexical.registerCommand(
            REDO_COMMAND,
            () => {
              if (canMove.redo()) return false;
              options.onRedoPastEnd();
              return true;
            },
            COMMAND_PRIORITY_CRITICAL,
          ),
        ];
        return () => {
          for (const stop of stops) stop();
        };
      },
    }),
  );

  /** As one step of the cell's undo: without the tag it would be merged with what is typed just before and after. */
  function change($change: () => void): void {
    editor.update(
      () => {
        $addUpdateTag(HISTORY_PUSH_TAG);
        $change();
      },
      { discrete: true },
    );
  }

  return {
    editor,
    text: () => editor.read($targetText),
    insert(text) {
      change(() => {
        const selection = $getSelection() ?? $getRoot().selectEnd();
        selection.insertRawText(text);
      });
    },
    replace(text) {
      change(() => $selectAll().insertRawText(text));
    },
    reset(text) {
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
      editor.update(
        () => {
          // Merged into a history that is empty, it is what the next change can be taken back to. `historic` would leave the
          // history without a beginning, and the next change could not be taken back.
          $addUpdateTag(HISTORY_MERGE_TAG);
          $getRoot().clear();
          $fill(text);
          $getRoot().selectEnd();
        },
        { discrete: true },
      );
    },
    select(range) {
      editor.update(() => $selectOffsets(range), { discrete: true });
    },
    settleSelection() {
      if (editor.isComposing()) return;
      editor.update(
        () => {
          const selection = $createRangeSelectionFromDom(document.getSelection(), editor);
          if (selection) $setSelection(selection);
        },
        { discrete: true },
      );
    },
    undo: () => canMove.undo() && editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => canMove.redo() && editor.dispatchCommand(REDO_COMMAND, undefined),
  };
}

function $fill(text: string): void {
  const paragraph = $createParagraphNode();
  $getRoot().append(paragraph);
  const selection = paragraph.selectEnd();
  if (text !== '') selection.insertRawText(text);
}
