import type { ReadLoss, TranslationLossId } from './translation-format.ts';

/**
 * What was met on reading and is not kept. The same of many units is told once, at the first place, with how many there
 * were: a memory of a million units has a million of each property.
 */
export class ReadLosses {
  #met = new Map<string, { readonly loss: ReadLoss; times: number }>();

  add(id: TranslationLossId, line: number, message: string): void {
    const key = `${id} ${message}`;
    const met = this.#met.get(key);
    if (met) met.times++;
    else this.#met.set(key, { loss: { id, place: `line ${line}`, message }, times: 1 });
  }

  /** All that was met since the last call. */
  take(): readonly ReadLoss[] {
    const losses = Array.from(this.#met.values(), ({ loss, times }) =>
      times === 1 ? loss : { ...loss, times },
    );
    this.#met = new Map();
    return losses;
  }
}
