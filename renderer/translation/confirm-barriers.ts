import type { JoinedSegment } from '../../shared/translation/joined.ts';
import type { TranslationPanelId } from './translation-store.ts';

/** Why a segment may not be confirmed as it stands, and which panel shows more of it. */
export interface ConfirmBarrier {
  readonly sentence: string;
  readonly panel: TranslationPanelId;
}

/** `target`: as it stands in the cell. Null when nothing is in the way. */
export type ConfirmBarrierProvider = (row: JoinedSegment, target: string) => ConfirmBarrier | null;

const providers = new Set<ConfirmBarrierProvider>();

/** Has confirming ask. Returns how to end that. */
export function provideConfirmBarrier(provider: ConfirmBarrierProvider): () => void {
  providers.add(provider);
  return () => providers.delete(provider);
}

export function confirmBarrier(row: JoinedSegment, target: string): ConfirmBarrier | null {
  for (const provider of providers) {
    const barrier = provider(row, target);
    if (barrier) return barrier;
  }
  return null;
}
