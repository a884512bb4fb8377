import { showView } from './application.ts';
import { runCommand } from './command-runner.ts';

/** From any view to the open article, with the keyboard in its text. */
export function backToArticle(): void {
  showView('article');
  // A frame later the text is there again.
  requestAnimationFrame(() => runCommand('go.text'));
}
