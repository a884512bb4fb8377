import { widenToGraphemes } from '../text/graphemes.ts';
import { utf16, type Utf16Range } from '../text/offset.ts';
import { paragraphRanges } from '../text/paragraphs.ts';
import { foldText } from './fold.ts';
import type { Query, Term } from './query.ts';
import { betweenTokens, isWordToken, wordCharacter } from './tokens.ts';

/** Finds the places of a query in a text. All ranges are in UTF-16 units of that text, ascending, and none is empty. */
export interface Matcher {
  /** In a whole article text. */
  inText(text: string): readonly Utf16Range[];
  /**
   * In one paragraph. Words have to be in the same one, which is why the index keeps them apart; an expression may
   * reach over the end of a line, and sees the paragraph alone here.
   */
  inParagraph(paragraph: string): readonly Utf16Range[];
}

/**
 * A hit of several words is the shortest stretch of a paragraph that holds them all, in any order: "perluasan NATO"
 * where they stand together, "perluasan aliansi NATO" where they nearly do.
 */
export function createMatcher(query: Query): Matcher {
  if (query.kind === 'expression') {
    const find = (text: string) => expressionRanges(query.expression, text);
    return { inText: find, inParagraph: find };
  }
  const patterns = query.terms.map(patternOf);
  const inParagraph = (paragraph: string): readonly Utf16Range[] => {
    const folded = foldText(paragraph, { keepCase: query.matchCase });
    const found: (readonly Stretch[])[] = [];
    for (const pattern of patterns) {
      const stretches = stretchesOf(pattern, folded.text);
      if (stretches.length === 0) return [];
      found.push(stretches);
    }
    // A letter that was found without its accent takes the accent along.
    return shortestWindows(found).map((window) => widenToGraphemes(paragraph, folded.toSource(window)));
  };
  return {
    inParagraph,
    inText: (text) =>
      paragraphRanges(text).flatMap(({ start, end }) =>
        inParagraph(text.slice(start, end)).map((range) => ({
          start: utf16(start + range.start),
          end: utf16(start + range.end),
        })),
      ),
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Tokens side by side in a folded text, whole, with nothing but punctuation and space between them. */
function patternOf({ tokens, isPrefix }: Term): RegExp {
  let pattern = '';
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const isWord = isWordToken(token);
    if (before !== undefined) pattern += `${betweenTokens}${isWord && isWordToken(before) ? '+' : '*'}`;
    else if (isWord) pattern += `(?<!${wordCharacter})`;
    // Letters, digits and pictographs: a token has nothing that an expression would take for a command.
    pattern += token;
  });
  const last = tokens.at(-1);
  if (last !== undefined && isWordToken(last))
    pattern += isPrefix ? `${wordCharacter}*` : `(?!${wordCharacter})`;
  return new RegExp(pattern, 'gv');
}

function stretchesOf(pattern: RegExp, text: string): readonly Stretch[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** Empty matches are no place; a match that cuts a grapheme is widened to it. */
function expressionRanges(expression: RegExp, text: string): readonly Utf16Range[] {
  const ranges: Utf16Range[] = [];
  for (const { index, 0: match } of text.matchAll(expression)) {
    if (match === '') continue;
    const range = widenToGraphemes(text, { start: utf16(index), end: utf16(index + match.length) });
    // Two matches inside one grapheme are one place.
    if (range.start >= (ranges.at(-1)?.end ?? 0)) ranges.push(range);
  }
  return ranges;
}

/**
 * The shortest windows that hold a stretch of every list, from the left and without overlaps. Each list is sorted.
 * O(n · lists) for n stretches.
 */
function shortestWindows(lists: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const all = lists
    .flatMap((list, number) => list.map((stretch) => ({ ...stretch, number })))
    .toSorted((a, b) => a.start - b.start);
  const windows: Stretch[] = [];
  const latest = new Map<number, Stretch>();
  for (const stretch of all) {
    latest.set(stretch.number, stretch);
    if (latest.size < lists.length) continue;
    const parts = [...latest.values()];
    const window = {
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
    };
    const last = windows.at(-1);
    if (!last || window.start >= last.end) windows.push(window);
    // A shorter one that begins inside the last: the words stand closer together there.
    else if (window.end - window.start < last.end - last.start) windows[windows.length - 1] = window;
  }
  return windows;
}
