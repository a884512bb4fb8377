import type { Span } from '../annotation/annotation.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints } from '../text/offset.ts';
import { diffWords } from '../text/word-diff.ts';
import type { Alignment, LanguageTag, Segment, TranslationError } from './segment.ts';

/** What is marked in a target, in the words of another one. */
export interface CarriedMarks {
  readonly alignments: readonly Alignment[];
  readonly errors: readonly TranslationError[];
  /** How many of them went with their words. */
  readonly lost: number;
}

/** The same object each time, so that who keeps what was made of it may go by it. */
const none: readonly Alignment[] = [];

/**
 * Takes what is marked in a target along when its words change: each mark stays with the words that stay (by the word diff),
 * wherever they move, and takes in what is written between them. What has lost all its words goes. Errors of a review lie in
 * the words that were reviewed, which do not change.
 */
export function carryMarks(
  segment: Pick<Segment, 'target' | 'alignments' | 'errors' | 'review'>,
  target: string,
  language: LanguageTag,
): CarriedMarks {
  const { alignments = none, errors } = segment;
  if (segment.target === target || (alignments.length === 0 && errors.length === 0))
    return { alignments, errors, lost: 0 };
  const carry = carrier(segment.target, target, language);
  const keptAlignments = alignments.flatMap((alignment): readonly Alignment[] => {
    const moved = alignment.target.flatMap((span) => carry(span) ?? []);
    return moved.length === 0 ? [] : [{ ...alignment, target: moved }];
  });
  const index = createCodePointIndex(target);
  const keptErrors = errors.flatMap((error): readonly TranslationError[] => {
    if (segment.review || error.side === 'source' || !error.span) return [error];
    const span = carry(error.span);
    return span ? [{ ...error, span, words: index.slice(span) }] : [];
  });
  return {
    alignments: keptAlignments,
    errors: keptErrors,
    lost: alignments.length - keptAlignments.length + errors.length - keptErrors.length,
  };
}

/** A stretch that both texts have; in code points. */
interface SharedStretch {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** Where a span of the one text lies in the other; null when none of its words is left. */
function carrier(before: string, after: string, language: LanguageTag): (span: Span) => Span | null {
  const stretches = sharedStretches(before, after, language);
  const index = createCodePointIndex(after);
  return ({ start, end }) => {
    const pieces = stretches.flatMap((stretch) => {
      const from = Math.max(start, stretch.before);
      const to = Math.min(end, stretch.before + stretch.length);
      const move = stretch.after - stretch.before;
      if (from >= to) return [];
      const piece = { start: codePoints(from + move), end: codePoints(to + move) };
      return /[\p{L}\p{N}\p{S}]/u.test(index.slice(piece)) ? [piece] : [];
    });
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return null;
    const words = index.slice({ start: first.start, end: last.end });
    const [head, tail] = [words.length - words.trimStart().length, words.length - words.trimEnd().length];
    return { start: codePoints(first.start + head), end: codePoints(last.end - tail) };
  };
}

function sharedStretches(before: string, after: string, language: LanguageTag): readonly SharedStretch[] {
  const stretches: SharedStretch[] = [];
  let [inBefore, inAfter] = [0, 0];
  for (const { kind, text } of diffWords(before, after, language)) {
    const { length } = createCodePointIndex(text);
    if (kind === 'same') stretches.push({ before: inBefore, after: inAfter, length });
    if (kind !== 'added') inBefore += length;
    if (kind !== 'removed') inAfter += length;
  }
  return stretches;
}
