import { nextGrapheme, previousGrapheme } from './graphemes.ts';
import { utf16, type Utf16Offset, type Utf16Range } from './offset.ts';
import { paragraphAt } from './paragraphs.ts';
import { sentencesIn } from './sentences.ts';
import { wordsIn } from './words.ts';

/** By what a boundary is moved. A character is a grapheme cluster that is no white space. */
export type TextUnit = 'character' | 'word' | 'sentence';

export interface EdgeStep {
  /** Which edge of the units counts: where they start, or where they end. */
  readonly edge: 'start' | 'end';
  readonly direction: 'forward' | 'back';
  readonly unit: TextUnit;
  /** BCP 47: words and sentences end differently from language to language. */
  readonly language: string;
}

/**
 * The nearest place after (or before) the offset where a unit starts (or ends); `null` when there is none. White space
 * and, for words, punctuation is passed over, so that a boundary that is moved by it never comes to lie beside a
 * blank, and a step forward is taken back by a step back. O(n) in the paragraphs that are looked at.
 */
export function nextEdge(text: string, offset: Utf16Offset, step: EdgeStep): Utf16Offset | null {
  return step.unit === 'character' ? nextCharacterEdge(text, offset, step) : nextUnitEdge(text, offset, step);
}

const blank = /\s/u;

function nextCharacterEdge(
  text: string,
  offset: Utf16Offset,
  { edge, direction }: EdgeStep,
): Utf16Offset | null {
  const step = direction === 'forward' ? nextGrapheme : previousGrapheme;
  const last = direction === 'forward' ? text.length : 0;
  for (let at = offset; at !== last;) {
    at = step(text, at);
    const beside = text.charAt(edge === 'end' ? at - 1 : at);
    if (beside !== '' && !blank.test(beside)) return at;
  }
  return null;
}

function nextUnitEdge(text: string, offset: Utf16Offset, step: EdgeStep): Utf16Offset | null {
  const isForward = step.direction === 'forward';
  let paragraph: Utf16Range | null = paragraphAt(text, offset);
  const near =
    step.unit === 'word' ? edgeIn(text, surroundings(text, paragraph, offset), offset, step) : null;
  if (near !== null) return near;
  while (paragraph) {
    const found = edgeIn(text, paragraph, offset, step);
    if (found !== null) return found;
    paragraph = isForward ? paragraphAfter(text, paragraph) : paragraphBefore(text, paragraph);
  }
  return null;
}

function edgeIn(text: string, range: Utf16Range, offset: Utf16Offset, step: EdgeStep): Utf16Offset | null {
  const edges = unitsIn(text, range, step).map((unit) => unit[step.edge]);
  const found =
    step.direction === 'forward'
      ? edges.find((place) => place > offset)
      : edges.findLast((place) => place < offset);
  return found ?? null;
}

/** Some scraped articles are a single line, and finding all its words for one of them would be felt. */
const nearby = 500;

/** What lies about the offset, cut at spaces, where words begin and end however the rest is read. */
function surroundings(text: string, { start, end }: Utf16Range, offset: Utf16Offset): Utf16Range {
  const before = text.lastIndexOf(' ', offset - nearby);
  const after = text.indexOf(' ', offset + nearby);
  return {
    start: before > start ? utf16(before) : start,
    end: after === -1 || after > end ? end : utf16(after),
  };
}

function unitsIn(text: string, paragraph: Utf16Range, { unit, language }: EdgeStep): readonly Utf16Range[] {
  return unit === 'word' ? wordsIn(text, paragraph, language) : sentencesIn(text, paragraph, language);
}

function paragraphAfter(text: string, { end }: Utf16Range): Utf16Range | null {
  return end === text.length ? null : paragraphAt(text, utf16(end + 1));
}

function paragraphBefore(text: string, { start }: Utf16Range): Utf16Range | null {
  return start === 0 ? null : paragraphAt(text, utf16(start - 1));
}
