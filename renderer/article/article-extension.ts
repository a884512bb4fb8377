import { buildEditorFromExtensions } from '@lexical/extension';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_EDITOR,
  COPY_COMMAND,
  defineExtension,
  type LexicalEditorWithDispose,
} from 'lexical';
import type { ParagraphMap } from './paragraph-map.ts';
import { giveCaret } from './reading-caret.ts';

export interface ArticleEditorOptions {
  readonly text: string;
  readonly paragraphs: ParagraphMap;
  /** The selected words, cut from the article text: what the DOM would give differs in line breaks and spaces. */
  readonly selectedText: () => string;
}

/**
 * A Lexical editor that shows an article: one paragraph with one text node for each line, never changed afterwards.
 *
 * `editable: false` alone would leave no caret and no selection by keyboard, and `editable: true` with all commands
 * blocked was still changed by input methods and `execCommand`. So the root is given an EditContext (W3C): the
 * browser then takes it for a text field with a caret, and hands whatever is typed to the context, which drops it.
 */
export function createArticleEditor(options: ArticleEditorOptions): LexicalEditorWithDispose {
  return buildEditorFromExtensions(
    defineExtension({
      name: '@kutip/article',
      namespace: 'article',
      editable: false,
      $initialEditorState: () => $fillWithText(options),
      onError(error) {
        throw error;
      },
      register(editor) {
        const stopCopying = editor.registerCommand(
          COPY_COMMAND,
          (event) => {
            if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false;
            event.clipboardData.setData('text/plain', options.selectedText());
            event.preventDefault();
            return true;
          },
          COMMAND_PRIORITY_EDITOR,
        );
        const stopLocking = editor.registerRootListener((root) => {
          if (root) return giveCaret(root);
        });
        return () => {
          stopCopying();
          stopLocking();
        };
      },
    }),
  );
}

function $fillWithText({ text, paragraphs }: ArticleEditorOptions): void {
  const nodes = Array.from({ length: paragraphs.count }, (_, index) => {
    const { start, end } = paragraphs.rangeOf(index);
    const paragraph = $createParagraphNode();
    if (start < end) paragraph.append($createTextNode(text.slice(start, end)));
    return paragraph;
  });
  $getRoot().append(...nodes);
}
