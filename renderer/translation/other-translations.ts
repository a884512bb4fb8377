import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import type { ArticleId, OtherSet } from '../../shared/host/contract.ts';
import { useSession } from '../annotation/session-store.ts';
import { host } from '../host-client/host.ts';

interface OtherTranslations {
  readonly article: ArticleId | null;
  readonly sets: readonly OtherSet[];
  /** They have been read at least once for this article. */
  readonly isRead: boolean;
}

const nothingRead: OtherTranslations = { article: null, sets: [], isRead: false };

/** What others have translated and reviewed of the article on screen. */
export const otherTranslations = createStore<OtherTranslations>()(() => nothingRead);

/** Reads them while a translation is on screen: again whenever one changes, and when the window comes to the front. */
export function useOtherTranslations(): void {
  const article = useSession((state) => state.session?.article.id ?? null);
  useEffect(() => {
    if (article === null) return undefined;
    const wanted = article;
    let isLeft = false;
    let reading = 0;
    async function read(): Promise<void> {
      const own = ++reading;
      const reply = await host.call('article.others', { article: wanted });
      // One that has been overtaken by the next is older.
      if (isLeft || own !== reading) return;
      if (reply.ok) otherTranslations.setState({ article: wanted, sets: reply.value, isRead: true });
      else otherTranslations.setState({ article: wanted, isRead: true });
    }
    const readAgain = () => void read();
    readAgain();
    window.addEventListener('focus', readAgain);
    // A colleague's file comes while the window is open, by git or by a synchronised folder.
    const stop = host.subscribe((event) => {
      if (event.name === 'article.othersChanged' && event.value.article === wanted) readAgain();
    });
    return () => {
      isLeft = true;
      stop();
      window.removeEventListener('focus', readAgain);
      // Somebody else may sit down: then these would be the others' no longer, but partly their own.
      otherTranslations.setState(nothingRead, true);
    };
  }, [article]);
}
