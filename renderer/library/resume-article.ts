import { application, type ApplicationState } from '../app/application.ts';
import { nextUnfinished } from './next-unfinished.ts';
import { openArticle, openArticleId } from './open-article.ts';
import type { ArticleSummary } from '../../shared/host/contract.ts';

/**
 * After a start: opens the article that was open when the window closed, so that a person goes on where they were. The
 * first start has none; there the sample corpus shows its first article, to show what annotations look like.
 */
export function resumeArticle(): void {
  const unsubscribe = application.subscribe(look);
  look(application.getState());

  function look(state: ApplicationState): void {
    const found = articleToResume(state);
    if (!found && !state.scan.complete) return;
    unsubscribe();
    // A person who was quicker has chosen another one.
    if (found && openArticleId() === null)
      void openArticle(found, () => document.activeElement === document.body);
  }
}

function articleToResume({ corpus, articles, scan, settings }: ApplicationState): ArticleSummary | null {
  const last = settings.lastArticle;
  if (corpus && last?.folder === corpus.folder)
    return articles.find(({ path }) => path === last.path) ?? null;
  // Only a complete list says which one is first.
  return corpus?.isSample && scan.complete ? nextUnfinished(articles, null) : null;
}
