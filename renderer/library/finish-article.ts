import { annotationActions } from '../annotation/actions.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { goToNextUnfinished } from './open-article.ts';

/** Marks the open article as done, where it may be written, and goes on to the next unfinished one. */
export function finishArticle(): void {
  if (sessionStore.getState().session?.access === 'writable') annotationActions.setStatus('done');
  goToNextUnfinished();
}
