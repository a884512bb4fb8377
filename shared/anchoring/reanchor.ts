import type { Annotation } from '../annotation/annotation.ts';
import type { IndexedText } from '../annotation/new-annotation.ts';
import { byPlace } from '../annotation/place-order.ts';
import { codePoints, utf16, type CodePointRange } from '../text/offset.ts';
import { editDistance, nearestMatch } from './approximate-search.ts';
import { contextAgreement } from './context.ts';
import { placesOf, piecesOf, type Place, type TextRange } from './places.ts';

/** What remembers its place in a text by its words and what stood around them: an annotation, a segment. */
export type Anchored = Pick<Annotation, 'id' | 'spans' | 'quote' | 'prefix' | 'suffix'>;

/**
 * Where the words are now. `exact`: in the same place; `shifted`: the same words elsewhere; `fuzzy`: words that changed a
 * little, with how much of them is left (0.6 to 1); `orphaned`: not found, or found more than once with nothing to
 * decide between.
 */
export type Reanchored =
  | { readonly kind: 'exact' | 'shifted'; readonly ranges: readonly CodePointRange[] }
  | { readonly kind: 'fuzzy'; readonly ranges: readonly CodePointRange[]; readonly score: number }
  | { readonly kind: 'orphaned' };

/** A place in full agreement with its context needs no look at all the others. */
const surelyHere = 0.75;
/** What a place needs of its context, and how much more than the next best one. */
const enoughContext = 0.5;
const clearLead = 0.25;
/** Between its neighbours, less will do. */
const someContext = 0.2;
/** Shorter words are too much like others once they have changed. In UTF-16 units. */
const shortestFuzzy = 12;
const leastSimilarity = 0.6;
const clearSimilarity = 0.15;
/** So little changed that the words alone will do: a person sees them before anything is saved. */
const surelyTheSame = 0.8;
/** Pattern length times text length that an approximate search may cost: a tenth of a second. */
const searchLimit = 20_000_000;

/**
 * Finds the words of annotations or segments in a text that has changed since. Repeated sentences are common in news, so
 * words alone prove nothing: prefix, suffix and the order among their neighbours decide, and what they do not decide is
 * left to a person. By id; whatever is given is in the answer.
 *
 * In three rounds: words in a place that agrees with their context; words between neighbours that were found; words that
 * changed a little, looked for between such neighbours alone. O(n) where little has changed.
 */
export function reanchor(article: IndexedText, items: readonly Anchored[]): ReadonlyMap<string, Reanchored> {
  const search = new Search(article, items.toSorted(byPlace));
  search.findByContext();
  search.findBetweenNeighbours();
  search.refuseLookAlikes();
  search.findChanged();
  return search.results();
}

interface Found extends Place {
  readonly context: number;
  /** Undefined: all words are as they were. */
  readonly score?: number;
}

class Search {
  readonly #article: IndexedText;
  readonly #items: readonly Anchored[];
  readonly #found: (Found | null)[];
  readonly #candidates = new Map<number, readonly Found[]>();

  constructor(article: IndexedText, items: readonly Anchored[]) {
    this.#article = article;
    this.#items = items;
    this.#found = items.map(() => null);
  }

  findByContext(): void {
    let shift = 0;
    this.#items.forEach((item, index) => {
      const start = oldStart(item);
      const near = [...new Set([start + shift, start])].flatMap((at) => this.#placeAt(item, at) ?? []);
      const here = near.find(({ context }) => context >= surelyHere);
      const found = here ?? this.#clearWinner(index);
      if (!found) return;
      this.#found[index] = found;
      shift = this.#shiftOf(item, found);
    });
  }

  findBetweenNeighbours(): void {
    this.#items.forEach((item, index) => {
      if (this.#found[index]) return;
      const { from, to, shifts } = this.#neighbourhood(index);
      const inside = this.#candidatesOf(index).filter(
        ({ start, end, context }) => start >= from && end <= to && context >= someContext,
      );
      const expected = shifts.flatMap((shift) => this.#placeAt(item, oldStart(item) + shift)?.start ?? []);
      const [best, second] = inside.toSorted((a, b) => b.context - a.context);
      const asExpected = inside.find(({ start }) => expected.includes(start));
      const isClear = best && (!second || best.context - second.context >= clearLead);
      if (asExpected && asExpected.context >= (best?.context ?? 0) - clearLead)
        this.#found[index] = asExpected;
      else if (isClear) this.#found[index] = best;
    });
  }

  /** Two that lay apart cannot lie in one place: of repeated words, the one that fits the context better was meant. */
  refuseLookAlikes(): void {
    const byStart = Map.groupBy(
      this.#items.keys(),
      (index) => `${this.#found[index]?.start} ${this.#items[index]?.quote}`,
    );
    for (const group of byStart.values()) {
      const starts = new Set(group.map((index) => this.#items[index]?.spans[0]?.start));
      if (starts.size < 2 || group.some((index) => !this.#found[index])) continue;
      const contexts = group.map((index) => this.#found[index]?.context ?? 0);
      const best = Math.max(...contexts);
      const isTie = contexts.filter((context) => context > best - clearLead).length > 1;
      for (const index of group)
        if (isTie || (this.#found[index]?.context ?? 0) < best) this.#found[index] = null;
    }
  }

  findChanged(): void {
    const { text } = this.#article;
    this.#items.forEach((item, index) => {
      const { quote, spans } = item;
      if (this.#found[index] || spans.length > 1 || quote.length < shortestFuzzy) return;
      // Words that stand somewhere as they were, and were not decided on, are a person's to place.
      if (this.#candidatesOf(index).length > 0) return;
      const { from, to, isEnclosed } = this.#neighbourhood(index);
      const slice = text.slice(from, to);
      if (slice.length * quote.length > searchLimit) return;
      const match = nearestMatch(slice, quote);
      if (!match) return;
      const { best, secondEdits } = match;
      const lead = (secondEdits - best.edits) / quote.length;
      const { start, end, score } = settledEnds(
        text,
        { start: from + best.start, end: from + best.end },
        item,
      );
      if (score < leastSimilarity || lead < clearSimilarity) return;
      const context = contextAgreement(text, start, end, item);
      if (!isEnclosed && context < someContext && score < surelyTheSame) return;
      this.#found[index] = { start, end, ranges: [{ start, end }], context, score };
    });
  }

  results(): ReadonlyMap<string, Reanchored> {
    return new Map(
      this.#items.map((item, index) => [item.id, this.#result(item, this.#found[index] ?? null)]),
    );
  }

  #result({ spans }: Anchored, found: Found | null): Reanchored {
    if (!found) return { kind: 'orphaned' };
    const ranges = found.ranges.map(({ start, end }) =>
      this.#article.offsets.rangeToCodePoints({ start: utf16(start), end: utf16(end) }),
    );
    if (found.score !== undefined) return { kind: 'fuzzy', ranges, score: found.score };
    const isSame = ranges.every(({ start, end }, at) => start === spans[at]?.start && end === spans[at].end);
    return { kind: isSame ? 'exact' : 'shifted', ranges };
  }

  #clearWinner(index: number): Found | null {
    const [best, second] = this.#candidatesOf(index).toSorted((a, b) => b.context - a.context);
    if (!best || best.context < enoughContext) return null;
    return second && best.context - second.context < clearLead ? null : best;
  }

  #candidatesOf(index: number): readonly Found[] {
    const known = this.#candidates.get(index);
    if (known) return known;
    const item = this.#items[index];
    const found = item ? placesOf(this.#article.text, item).map((place) => this.#inContext(item, place)) : [];
    this.#candidates.set(index, found);
    return found;
  }

  /** The words at a place in code points; null where others stand there. */
  #placeAt(item: Anchored, start: number): Found | null {
    const { text, offsets } = this.#article;
    const pieces = piecesOf(item);
    const shift = start - oldStart(item);
    const starts = pieces.map((piece) => piece.start + shift);
    if (starts.some((at) => at < 0 || at > offsets.length)) return null;
    const ranges = pieces.map((piece, index) => {
      const at = offsets.toUtf16(codePoints(starts[index] ?? 0));
      return { start: at, end: at + piece.text.length };
    });
    if (!pieces.every((piece, index) => text.startsWith(piece.text, ranges[index]?.start))) return null;
    const [first, last] = [ranges[0], ranges.at(-1)];
    return first && last ? this.#inContext(item, { start: first.start, end: last.end, ranges }) : null;
  }

  /** By how many code points the words have moved. */
  #shiftOf(item: Anchored, found: Found): number {
    return this.#article.offsets.toCodePoint(utf16(found.start)) - oldStart(item);
  }

  #inContext(item: Anchored, place: Place): Found {
    return { ...place, context: contextAgreement(this.#article.text, place.start, place.end, item) };
  }

  /** Where the words can be without having changed places with those before and after them. In UTF-16 units. */
  #neighbourhood(index: number) {
    const item = this.#items[index];
    const isBefore = (other: Anchored) => (other.spans.at(-1)?.end ?? 0) <= (item?.spans[0]?.start ?? 0);
    const isAfter = (other: Anchored) => (other.spans[0]?.start ?? 0) >= (item?.spans.at(-1)?.end ?? 0);
    const before = this.#nearest(index, -1, isBefore);
    const after = this.#nearest(index, 1, isAfter);
    const from = before?.found.end ?? 0;
    const to = after && after.found.start >= from ? after.found.start : this.#article.text.length;
    return {
      from,
      to,
      shifts: [before, after].flatMap((each) => (each ? [this.#shiftOf(each.item, each.found)] : [])),
      isEnclosed: before !== null && after !== null && to === after.found.start,
    };
  }

  #nearest(index: number, step: 1 | -1, isNeighbour: (item: Anchored) => boolean) {
    for (let at = index + step; at >= 0 && at < this.#items.length; at += step) {
      const [item, found] = [this.#items[at], this.#found[at]];
      if (item && found && isNeighbour(item)) return { item, found };
    }
    return null;
  }
}

/** In code points of the text that the words were taken from. */
function oldStart({ spans }: Anchored): number {
  return spans[0]?.start ?? 0;
}

/** So much of a context is enough to know it again, in UTF-16 units. */
const telling = 12;
const nextToNothing = 0.05;

/**
 * Where the changed words begin and end: at whole words, or where the context still stands right before and after them, as
 * long as that costs next to nothing; since the edit distance alone leaves off a word that is new at an end, and what was
 * put in before the words is none of theirs.
 */
function settledEnds(text: string, { start, end }: TextRange, { quote, prefix, suffix }: Anchored) {
  const reach = Math.ceil((end - start) / 2) + telling;
  const middle = (start + end) / 2;
  const before = prefix.slice(-telling);
  const after = suffix.slice(0, telling);
  const from = before.length < telling ? -1 : text.lastIndexOf(before, start + reach - telling);
  const to = after.length < telling ? -1 : text.indexOf(after, Math.max(start, end - reach));
  const first = from + telling;
  const [wordStart, wordEnd] = wholeWords(text, start, end);
  const isStart = from !== -1 && first >= start - reach && first <= middle;
  const isEnd = to !== -1 && to >= middle && to <= end + reach;
  const scored = [isStart ? first : wordStart, wordStart].flatMap((one) =>
    [isEnd ? to : wordEnd, wordEnd].map((other) => ({
      start: one,
      end: other,
      score: 1 - editDistance(quote, text.slice(one, other)) / Math.max(quote.length, other - one),
    })),
  );
  const most = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score >= most - nextToNothing) ?? { start, end, score: 0 };
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Ends in the middle of a word are an accident of the edit distance. */
function wholeWords(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  while (from > 0 && wordCharacter.test(text.charAt(from)) && wordCharacter.test(text.charAt(from - 1)))
    from--;
  while (to < text.length && wordCharacter.test(text.charAt(to - 1)) && wordCharacter.test(text.charAt(to)))
    to++;
  return [from, to];
}
