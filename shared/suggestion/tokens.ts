import { abbreviationsOf } from '../text/abbreviations.ts';
import { utf16, type Utf16Range } from '../text/offset.ts';
import { sentenceRanges } from '../text/sentences.ts';
import type { QuotationBlock, QuotationPart } from './quotation-blocks.ts';

export interface Token {
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly start: number;
  readonly end: number;
  /** As it stands in the text; of a quotation, what stands between its marks. */
  readonly text: string;
  readonly lower: string;
  readonly quotation: { readonly block: QuotationBlock; readonly part: QuotationPart } | null;
}

/** A sentence outside the quotation marks: what stands between them is one token. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

const wordOrMark =
  /[\p{L}\p{M}\p{N}]+(?:(?:[-'’.&/@]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * Sentences with every quotation taken as one word, so that neither a full stop nor a cue inside the marks is mistaken
 * for one of the article's. O(n).
 */
export function sentencesAround(
  text: string,
  blocks: readonly QuotationBlock[],
  language: string,
): readonly Sentence[] {
  const parts = blocks
    .flatMap((block) => block.parts.map((part) => ({ block, part })))
    .toSorted((a, b) => a.part.outside.start - b.part.outside.start);
  const masked = mask(
    text,
    parts.map(({ part }) => part),
  );
  const { leading } = abbreviationsOf(language);
  const sentences: Sentence[] = [];
  let next = 0;
  for (const { start, end } of sentenceRanges(masked, language)) {
    const tokens: Token[] = [];
    let at: number = start;
    while (at < end) {
      const quotation = parts[next];
      const limit = quotation ? Math.min(end, Math.max(at, quotation.part.outside.start)) : end;
      addTokens(tokens, text, at, limit, leading);
      at = limit;
      if (!quotation || quotation.part.outside.start >= end) break;
      const { outside } = quotation.part;
      tokens.push({
        kind: 'quotation',
        start: outside.start,
        end: outside.end,
        text: text.slice(quotation.part.inside.start, quotation.part.inside.end),
        lower: '"',
        quotation,
      });
      at = Math.max(at, outside.end);
      next++;
    }
    if (at < end) addTokens(tokens, text, at, end, leading);
    sentences.push(...inPieces(tokens, start, end));
  }
  return sentences;
}

/** Longer than any sentence of prose, in tokens: what reads a sentence may look at all of it for each cue. */
const longestSentence = 400;

function inPieces(tokens: readonly Token[], start: number, end: number): readonly Sentence[] {
  if (tokens.length <= longestSentence) return tokens.length > 0 ? [{ tokens, start, end }] : [];
  const pieces: Sentence[] = [];
  for (let from = 0; from < tokens.length; from += longestSentence) {
    const piece = tokens.slice(from, from + longestSentence);
    pieces.push({ tokens: piece, start: piece[0]?.start ?? start, end: piece.at(-1)?.end ?? end });
  }
  return pieces;
}

function mask(text: string, parts: readonly QuotationPart[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { inside } of parts) {
    if (inside.start < at) continue;
    const words = text.slice(inside.start, inside.end);
    // A capital behind the mark tells where a sentence begins, a full stop before it where one ends.
    const first = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words) ? 'X' : 'x';
    const last = words.endsWith('.') ? '.' : 'x';
    pieces.push(
      text.slice(at, inside.start),
      `${first}${'x'.repeat(words.length)}`.slice(0, words.length - 1),
      last,
    );
    at = inside.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function addTokens(
  tokens: Token[],
  text: string,
  from: number,
  to: number,
  abbreviations: ReadonlySet<string>,
): void {
  for (const { 0: found, index } of text.slice(from, to).matchAll(wordOrMark)) {
    const start = from + index;
    const previous = tokens.at(-1);
    if (
      found === '.' &&
      previous?.kind === 'word' &&
      previous.end === start &&
      isAbbreviation(previous.text, abbreviations)
    ) {
      tokens.pop();
      tokens.push({ ...previous, end: start + 1, text: `${previous.text}.`, lower: `${previous.lower}.` });
      continue;
    }
    const kind = /^[\p{L}\p{M}\p{N}]/u.test(found) ? 'word' : 'mark';
    const lower = found.toLowerCase();
    tokens.push({ kind, start, end: start + found.length, text: found, lower, quotation: null });
  }
}

function isAbbreviation(word: string, abbreviations: ReadonlySet<string>): boolean {
  return (
    /^\p{Lu}$/u.test(word) ||
    /^\p{Lu}\p{L}?\.\p{L}/u.test(word) ||
    abbreviations.has(`${word.toLowerCase()}.`)
  );
}

export function isCapitalised({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text);
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** From the first to the last of some tokens. */
export function rangeOf(tokens: readonly Token[], from: number, to: number): Utf16Range | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && from < to ? { start: utf16(first.start), end: utf16(last.end) } : null;
}
