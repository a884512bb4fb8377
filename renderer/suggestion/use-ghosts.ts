import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createSpanIndex } from '../../shared/annotation/span-index.ts';
import { boilerplateLabel } from '../../shared/suggestion/offer.ts';
import type { Proposal } from '../../shared/suggestion/proposals.ts';
import { useApplication } from '../app/application.ts';
import type { Ghost, Ghosts } from '../article/ghosts.ts';
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

function ghostsOf(proposals: readonly Proposal[]): Iterable<Ghost> {
  const ghosts = new Map<string, Ghost>();
  for (const { offer, effect, parts } of proposals) {
    const label = effect.type === 'annotate' ? effect.label : boilerplateLabel;
    ghosts.set(offer.id, { id: offer.id, spans: offer.spans, label, isBlock: effect.type === 'copy' });
    for (const { id, spans, label: own } of parts) ghosts.set(id, { id, spans, label: own, isBlock: false });
  }
  return ghosts.values();
}
