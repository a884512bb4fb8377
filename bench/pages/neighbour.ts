import { buildEditorFromExtensions } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { PlainTextExtension } from '@lexical/plain-text';
import { defineExtension } from 'lexical';

/** A small Lexical editor beside the article, such as a note or a translation is typed into. */
export function mountNeighbour(element: HTMLElement): void {
  element.contentEditable = 'true';
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'neighbour',
      dependencies: [PlainTextExtension, HistoryExtension],
      onError(error) {
        throw error;
      },
    }),
  );
  editor.setRootElement(element);
}
