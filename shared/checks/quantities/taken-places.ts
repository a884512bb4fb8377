import type { Utf16Range } from '../../text/offset.ts';

/** Which stretches of a text are read as something already. Asking costs the length of the stretch, not how many there are. */
export class TakenPlaces {
  readonly #taken: Uint8Array;

  constructor(text: string) {
    this.#taken = new Uint8Array(text.length);
  }

  take({ start, end }: Utf16Range): void {
    this.#taken.fill(1, start, end);
  }

  overlaps({ start, end }: Utf16Range): boolean {
    return this.#taken.subarray(start, end).includes(1);
  }
}
