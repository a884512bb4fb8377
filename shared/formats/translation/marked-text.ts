import type { Span } from '../../annotation/annotation.ts';
import { codePoints } from '../../text/offset.ts';
import type { TranslationError } from '../../translation/segment.ts';

/** A text with the words of one error between `<v>` and `</v>`, as WMT's tables of errors have it. */
export interface MarkedText {
  readonly text: string;
  /** In code points of `text`; absent where nothing is marked. */
  readonly span: Span | undefined;
  readonly words: string;
}

/** The error's words marked, where it has a place; signs of the text that would be taken for marks are left out. */
export function markedText(text: string, error: Pick<TranslationError, 'span'> | null): string {
  const span = error?.span;
  if (!span) return withoutMarks(text);
  const places = placesOutsideMarks(text);
  const points = Array.from(withoutMarks(text));
  const start = places.filter((place) => place < span.start).length;
  const end = places.filter((place) => place < span.end).length;
  const parts = [points.slice(0, start), points.slice(start, end), points.slice(end)];
  const [before, words, after] = parts.map((part) => part.join(''));
  return `${before}<v>${words}</v>${after}`;
}

/** The places, in code points, of what `withoutMarks` leaves. */
function placesOutsideMarks(text: string): readonly number[] {
  let left = Array.from(text, (character, place) => ({ character, place }));
  for (;;) {
    const words = left.map(({ character }) => character).join('');
    const at = /<\/?v>/.exec(words);
    if (!at) return left.map(({ place }) => place);
    const start = Array.from(words.slice(0, at.index)).length;
    left = [...left.slice(0, start), ...left.slice(start + at[0].length)];
  }
}

/** Of several marks, what lies from the first to the last: one row is one error. */
export function readMarkedText(marked: string): MarkedText {
  const first = marked.indexOf('<v>');
  const last = marked.lastIndexOf('</v>');
  if (first === -1 || last < first) return { text: withoutMarks(marked), span: undefined, words: '' };
  const before = withoutMarks(marked.slice(0, first));
  const words = withoutMarks(marked.slice(first, last));
  const start = Array.from(before).length;
  return {
    text: before + words + withoutMarks(marked.slice(last)),
    span: { start: codePoints(start), end: codePoints(start + Array.from(words).length) },
    words,
  };
}

/** Also what taking out one mark would make of the signs around it. */
export function withoutMarks(text: string): string {
  const left = text.replaceAll(/<\/?v>/g, '');
  return left === text ? text : withoutMarks(left);
}
