import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { isInPlace } from '../../shared/annotation/new-annotation.ts';
import { createSpanIndex } from '../../shared/annotation/span-index.ts';
import type { ArticleId, OtherSet } from '../../shared/host/contract.ts';
import { useApplication } from '../app/application.ts';
import type { Layer } from '../article/marks.ts';
import { host } from '../host-client/host.ts';
import { useSession } from './session-store.ts';

interface OtherAnnotators {
  readonly article: ArticleId | null;
  readonly sets: readonly OtherSet[];
}

/** What others have made of the open article. Read when one of them is to be seen, and not before. */
export const otherAnnotators = createStore<OtherAnnotators>()(() => ({ article: null, sets: [] }));

const nobody: readonly string[] = [];
const noLayers: readonly Layer[] = [];

/** Those whose annotations are shown, of those who have any on the open article. */
export function useShownAnnotators(): readonly string[] {
  const others = useSession((state) => state.session?.article.others ?? nobody);
  const shown = useApplication((state) => state.settings.shownAnnotators);
  return useMemo(() => others.filter((id) => shown.includes(id)), [others, shown]);
}

/** Reads the sets that are to be seen: again when the window comes to the front, since others work elsewhere. */
export function useOtherAnnotators(): void {
  const article = useSession((state) => state.session?.article.id ?? null);
  const isWanted = useShownAnnotators().length > 0;
  useEffect(() => {
    if (article === null || !isWanted) return undefined;
    const wanted = article;
    let isLeft = false;
    async function read(): Promise<void> {
      const reply = await host.call('article.others', { article: wanted });
      if (!isLeft && reply.ok) otherAnnotators.setState({ article: wanted, sets: reply.value });
    }
    const readAgain = () => void read();
    readAgain();
    window.addEventListener('focus', readAgain);
    return () => {
      isLeft = true;
      window.removeEventListener('focus', readAgain);
    };
  }, [article, isWanted]);
}

/** What of others is painted: what still finds its words in the text as it is now. */
export function useLayers(): readonly Layer[] {
  const article = useSession((state) => state.session?.article.id ?? null);
  const offsets = useSession((state) => state.session?.offsets ?? null);
  const { article: of, sets } = useStore(otherAnnotators);
  const shown = useShownAnnotators();
  return useMemo(() => {
    if (!offsets || article !== of || shown.length === 0) return noLayers;
    return sets.flatMap((set) => {
      if ('error' in set || !shown.includes(set.annotator)) return [];
      const inPlace = set.annotations.filter((annotation) => isInPlace(offsets, annotation));
      return [{ annotator: set.annotator, spans: createSpanIndex(inPlace) }];
    });
  }, [article, of, offsets, sets, shown]);
}
