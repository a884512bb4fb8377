import { useEffect } from 'react';
import { trimRange } from '../../shared/text/words.ts';
import { sessionStore, useSession } from '../annotation/session-store.ts';
import { application, showView, useApplication } from '../app/application.ts';
import { useCommand } from '../app/command-runner.ts';
import { currentTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { everything } from './create-search-store.ts';
import { backToSearch, openHit, stepHit } from './open-hit.ts';
import { askNow, search, useSearch } from './search.ts';

/** The commands of searching, and the way back from a hit, wherever the person is. */
export function useSearchCommands(): void {
  const hasCorpus = useApplication((state) => state.corpus !== null);
  const isOpen = useSession((state) => state.session !== null);
  const hasHits = useSearch((state) => state.hits.length > 0);
  const view = useApplication((state) => state.view);
  useCommand('search.open', openSearch, hasCorpus);
  useCommand('search.selection', searchSelection, isOpen);
  useCommand('search.nextHit', () => step(1), hasHits);
  useCommand('search.previousHit', () => step(-1), hasHits);

  useEffect(() => {
    window.addEventListener('keydown', leaveHit);
    return () => window.removeEventListener('keydown', leaveHit);
  }, []);

  // In another article the person is no longer at the hit, and Esc is no way back any more.
  const openedArticle = useSearch((state) => state.opened?.article ?? null);
  const article = useSession((state) => state.loading?.id ?? state.session?.article.id ?? null);
  useEffect(() => {
    if (openedArticle !== null && (view !== 'article' || article !== openedArticle))
      search.store.setState({ opened: null });
  }, [view, article, openedArticle]);
}

function openSearch(): void {
  if (application.getState().view === 'search') document.querySelector<HTMLElement>('.search-query')?.focus();
  else showView('search');
}

/** From the list the first step opens the hit that is active there. */
function step(direction: 1 | -1): void {
  if (application.getState().view === 'search') void openHit(search.store.getState().active);
  else stepHit(direction);
}

function searchSelection(): void {
  const { session, selection } = sessionStore.getState();
  if (!session || !selection) return;
  const { start, end } = trimRange(session.text, selection);
  const words = session.text.slice(start, end).replaceAll(/[\s"“”„]+/gu, ' ');
  if (words.trim() === '') return announce(currentTexts().session.selectFirst);
  askNow({ ...everything, words: words.trim().includes(' ') ? `"${words.trim()}"` : words.trim() });
  showView('search');
}

function leaveHit(event: KeyboardEvent): void {
  const isInText = event.target instanceof HTMLElement && event.target.closest('[data-kutip-text]') !== null;
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !isInText) return;
  if (search.store.getState().opened === null || application.getState().dialog !== null) return;
  event.preventDefault();
  backToSearch();
}
