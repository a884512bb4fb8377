/**
 * How a word of a text stands to the word that it is a form of. `derived`: made of it, but another word: "perluasan" of
 * "luas". Worth showing, and not worth insisting that it be translated by the same term.
 */
export type WordForm = 'exact' | 'inflected' | 'derived';

/** By what they may be a form of; the nearest kind where there are several ways. */
export type Stems = ReadonlyMap<string, WordForm>;

const distance: Readonly<Record<WordForm, number>> = { exact: 0, inflected: 1, derived: 2 };

/** Less than zero when the first is nearer to the word itself. */
export function compareForms(one: WordForm, other: WordForm): number {
  return distance[one] - distance[other];
}

export function furtherForm(one: WordForm, other: WordForm): WordForm {
  return compareForms(one, other) >= 0 ? one : other;
}

/** Stems while they are being found: of two ways to one stem, the nearer counts. */
export class StemDraft {
  readonly #found = new Map<string, WordForm>();

  constructor(word: string) {
    this.#found.set(word, 'exact');
  }

  add(stem: string, form: WordForm): void {
    const known = this.#found.get(stem);
    if (known === undefined || compareForms(form, known) < 0) this.#found.set(stem, form);
  }

  finish(): Stems {
    return this.#found;
  }
}
