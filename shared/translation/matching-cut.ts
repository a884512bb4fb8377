import { utf16, type Utf16Offset } from '../text/offset.ts';
import { paragraphRanges } from '../text/paragraphs.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { wordsIn } from '../text/words.ts';

/** How far from the expected place, in shares of the text, an end of such a unit may be to be preferred to a smaller one. */
const reach = { sentence: 0.35, clause: 0.2 };

/**
 * Where a text is to be cut, when what it translates (or what translates it) is cut at a place: at the end of a sentence near
 * the same share of its length, else after a punctuation mark, else between words. Null where there is no place between two
 * words. `language` is that of the text to cut. UTF-16; O(n).
 */
export function matchingCut(
  cut: { readonly text: string; readonly at: Utf16Offset },
  text: string,
  language: string,
): Utf16Offset | null {
  const words = paragraphRanges(text).flatMap((paragraph) => wordsIn(text, paragraph, language));
  const places = words.slice(1).map(({ start }) => start);
  if (places.length === 0) return null;
  const expected = cut.text.length === 0 ? 0.5 : cut.at / cut.text.length;
  const away = (place: number) => Math.abs(place / text.length - expected);
  const nearest = (among: readonly number[], limit: number): number | null => {
    const [first] = among.filter((place) => away(place) <= limit).toSorted((a, b) => away(a) - away(b));
    return first ?? null;
  };
  const sentences = new Set(sentenceRanges(text, language).map(({ start }) => startOfWords(text, start)));
  const isAfterMark = (place: number) => /[,;:–—،؛、，；：][\s"'”’»]*$/u.test(text.slice(0, place));
  const found =
    nearest(
      places.map((place) => openingBefore(text, place)).filter((place) => sentences.has(place)),
      reach.sentence,
    ) ??
    nearest(places.filter(isAfterMark), reach.clause) ??
    nearest(places, 1);
  return found === null ? null : utf16(openingBefore(text, found));
}

/** A sentence begins after the white space before it. */
function startOfWords(text: string, start: number): number {
  return text.length - text.slice(start).trimStart().length;
}

/** An opening mark goes with the word after it. */
function openingBefore(text: string, place: number): number {
  return place - (/["'“‘«„([]+$/u.exec(text.slice(0, place))?.[0].length ?? 0);
}
