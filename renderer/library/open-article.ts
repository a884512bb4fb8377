import type { ArticleId, ArticleSummary } from '../../shared/host/contract.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { application, showView } from '../app/application.ts';
import { changeSettings } from '../app/settings.ts';
import { isNarrow } from '../app/narrow.ts';
import { runCommand } from '../app/command-runner.ts';
import { currentTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { nextUnfinished } from './next-unfinished.ts';

/** Opens the article and gives the keyboard to its text, unless the person has gone elsewhere by then. */
export async function openArticle(article: ArticleSummary, isKeyboardFree = () => true): Promise<void> {
  if (isNarrow()) application.setState({ libraryShown: false });
  showView('article');
  await sessionStore.getState().open(article);
  // Another article may have been asked for while this one was being read.
  if (sessionStore.getState().session?.article.id !== article.id) return;
  const { corpus } = application.getState();
  if (corpus) void changeSettings({ lastArticle: { folder: corpus.folder, path: article.path } });
  // A frame later the text is there to be focused.
  requestAnimationFrame(() => {
    // A dialog that came up meanwhile keeps the keyboard.
    if (application.getState().dialog === null && isKeyboardFree()) runCommand('go.text');
  });
}

export function openArticleId(): ArticleId | null {
  const { session, loading } = sessionStore.getState();
  return loading?.id ?? session?.article.id ?? null;
}

/** Opens the article `step` places further in the library; does nothing at either end. */
export function stepArticle(step: 1 | -1): void {
  const { articles } = application.getState();
  const here = openArticleId();
  const at = articles.findIndex(({ id }) => id === here);
  const next = at === -1 ? articles[step === 1 ? 0 : articles.length - 1] : articles[at + step];
  if (next) void openArticle(next);
}

/** Opens the next unfinished article, or says that none is left. */
export function goToNextUnfinished(): void {
  const next = nextUnfinished(application.getState().articles, openArticleId());
  if (next) void openArticle(next);
  else announce(currentTexts().application.article.allDone);
}
