import type { WeighedTokens } from './edit-distance.ts';

/** A text of the index that may be like the one asked for, and the most that it can be, in whole per cent. */
export interface Candidate {
  readonly place: number;
  readonly most: number;
}

/**
 * Which of many texts can be like another. Every token that both do not share costs its weight, so that no two texts are
 * more alike than the weight of the tokens they share, each as often as in both, is of the heavier text: the count filter
 * (Navarro, “A Guided Tour to Approximate String Matching”, ACM Computing Surveys 33, 2001). A text that shares enough has
 * one of the rarest tokens; those that only frequent ones lead to are never looked at (the prefix filter of Chaudhuri,
 * Ganti and Kaushik, “A Primitive Operator for Similarity Joins in Data Cleaning”, ICDE 2006). Nothing is lost by either.
 */
export class CandidateIndex {
  /** By token: place and count, place and count, … */
  readonly #postings: number[][] = [];
  readonly #weights: number[] = [];
  #shared = new Uint32Array(1024);

  /** Returns the place of the text; places count up from 0. */
  add(text: WeighedTokens): number {
    const place = this.#weights.length;
    this.#weights.push(text.weight);
    for (const [id, { count }] of countsOf(text)) (this.#postings[id] ??= []).push(place, count);
    return place;
  }

  /** With at least `least` per cent, the most alike first. O(postings of the text's tokens). */
  find(text: WeighedTokens, least: number): readonly Candidate[] {
    const shared = this.#cleared();
    const needed = (least * text.weight) / 100;
    const terms = Array.from(countsOf(text), ([id, term]) => ({ ...term, places: this.#postings[id] ?? [] }));
    const met: number[] = [];
    let left = text.weight;
    for (const { count, weight, places } of terms.toSorted((a, b) => a.places.length - b.places.length)) {
      // What is met for the first time now shares none of the rarer tokens.
      const isEnough = left >= needed;
      left -= weight * count;
      for (let at = 0; at < places.length; at += 2) {
        const place = places[at] ?? 0;
        const before = shared[place] ?? 0;
        if (before === 0) {
          if (!isEnough) continue;
          met.push(place);
        }
        shared[place] = before + weight * Math.min(count, places[at + 1] ?? 0);
      }
    }
    const found: Candidate[] = [];
    for (const place of met) {
      const heavier = Math.max(text.weight, this.#weights[place] ?? 0);
      const most = Math.floor((100 * (shared[place] ?? 0)) / heavier);
      if (most >= least) found.push({ place, most });
      shared[place] = 0;
    }
    return found.toSorted((a, b) => b.most - a.most);
  }

  #cleared(): Uint32Array {
    if (this.#shared.length < this.#weights.length) this.#shared = new Uint32Array(2 * this.#weights.length);
    return this.#shared;
  }
}

function countsOf({ ids, weights }: WeighedTokens) {
  const counts = new Map<number, { count: number; readonly weight: number }>();
  ids.forEach((id, at) => {
    const known = counts.get(id);
    if (known) known.count++;
    else counts.set(id, { count: 1, weight: weights[at] ?? 0 });
  });
  return counts;
}
