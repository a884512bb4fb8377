import { editDistance, type WeighedTokens } from './edit-distance.ts';
import { matchText, weightOf, type MatchText } from './match-text.ts';

/** A text that can be compared: the same numbers stand for the same tokens. */
export interface Comparable extends WeighedTokens {
  readonly normal: string;
}

/** Less alike than this is no help: it would be quicker to begin anew. In per cent. */
export const leastSimilarity = 60;

/**
 * How like two texts are, in whole per cent: 100 · (1 − distance ÷ weight of the heavier text), rounded down. This is the
 * fuzzy match score of Koehn and Senellart (“Convergence of Translation Memory and Statistical Machine Translation”, AMTA
 * 2010) and of OmegaT’s Levenshtein distance over tokens, in which a mark weighs half a word. 100 when, and only when, the
 * texts are the same once normalised: what differs in case, accents or spaces alone is 99. Symmetric. 0 when it would be
 * less than `least`.
 */
export function similarity(a: Comparable, b: Comparable, least = 0): number {
  if (a.normal === b.normal) return 100;
  const heavier = Math.max(a.weight, b.weight);
  const distance = editDistance(a, b, Math.floor((heavier * (100 - least)) / 100));
  if (distance === Infinity) return 0;
  const score = distance === 0 ? 99 : Math.floor((100 * (heavier - distance)) / heavier);
  return score < least ? 0 : score;
}

/** Numbers for tokens. What is looked up without being kept gets a number of its own for as long as it is needed. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  /** Its tokens are known from now on. */
  keep(text: MatchText): Comparable {
    return comparable(text, (token) => {
      const known = this.#numbers.get(token);
      if (known !== undefined) return known;
      const fresh = this.#numbers.size;
      this.#numbers.set(token, fresh);
      return fresh;
    });
  }

  look(text: MatchText): Comparable {
    const strangers = new Map<string, number>();
    return comparable(text, (token) => {
      const known = this.#numbers.get(token) ?? strangers.get(token);
      if (known !== undefined) return known;
      const fresh = this.#numbers.size + strangers.size;
      strangers.set(token, fresh);
      return fresh;
    });
  }
}

/** Of two texts by themselves. */
export function similarityOf(a: string, b: string): number {
  const words = new Vocabulary();
  return similarity(words.keep(matchText(a)), words.keep(matchText(b)));
}

function comparable({ normal, tokens }: MatchText, numberOf: (token: string) => number): Comparable {
  const weights = Uint8Array.from(tokens, weightOf);
  let weight = 0;
  for (const each of weights) weight += each;
  return { normal, ids: Uint32Array.from(tokens, numberOf), weights, weight };
}
