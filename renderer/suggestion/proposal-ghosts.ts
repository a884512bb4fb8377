import { boilerplateLabel } from '../../shared/suggestion/offer.ts';
import type { Proposal } from '../../shared/suggestion/proposals.ts';
import type { Ghost } from '../article/ghosts.ts';

/** What the text shows of suggestions: each with what comes along with it, and what two have in common once. */
export function ghostsOf(proposals: readonly Proposal[]): Iterable<Ghost> {
  const ghosts = new Map<string, Ghost>();
  for (const { offer, effect, parts } of proposals) {
    const label = effect.type === 'annotate' ? effect.label : boilerplateLabel;
    ghosts.set(offer.id, { id: offer.id, spans: offer.spans, label, isBlock: effect.type === 'copy' });
    for (const { id, spans, label: own } of parts) ghosts.set(id, { id, spans, label: own, isBlock: false });
  }
  return ghosts.values();
}
