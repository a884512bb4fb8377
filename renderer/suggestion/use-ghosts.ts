import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createSpanIndex } from '../../shared/annotation/span-index.ts';
import { useApplication } from '../app/application.ts';
import type { Ghosts } from '../article/ghosts.ts';
import { ghostsOf } from './proposal-ghosts.ts';
import { suggestionStore, useProposals } from './suggestion-store.ts';

/** The open suggestions as the text shows them: each with what comes along with it. */
export function useGhosts(): Ghosts | null {
  const proposals = useProposals();
  const current = useStore(suggestionStore, (state) => state.current);
  const hiddenLabels = useApplication((state) => state.settings.hiddenLabels);
  const spans = useMemo(() => {
    const shown = [...ghostsOf(proposals)].filter(({ label }) => !hiddenLabels.includes(label));
    return createSpanIndex(shown);
  }, [proposals, hiddenLabels]);
  return useMemo(() => {
    const chosen = proposals.find(({ id }) => id === current);
    const ids = chosen ? [chosen.id, ...chosen.parts.map(({ id }) => id)] : [];
    return spans.size === 0 ? null : { spans, current: new Set(ids) };
  }, [proposals, spans, current]);
}
