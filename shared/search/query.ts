import { failure, success, type Result } from '../result.ts';
import { foldText } from './fold.ts';
import { tokensOf } from './tokens.ts';

/** What a person typed, and how it is to be read. */
export interface TypedQuery {
  readonly words: string;
  readonly regularExpression: boolean;
  /** For words: capitals must be capitals. Accents never matter, except in a regular expression. */
  readonly matchCase: boolean;
}

/** Tokens that stand one after another: a word, a phrase, or the beginning of either's last word. */
export interface Term {
  readonly tokens: readonly string[];
  readonly isPrefix: boolean;
}

export type Query =
  | { readonly kind: 'words'; readonly terms: readonly Term[]; readonly matchCase: boolean }
  | { readonly kind: 'expression'; readonly expression: RegExp };

export type QueryProblem =
  /** Nothing, or nothing but punctuation. */
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'expression';
      readonly fault: 'group' | 'class' | 'repeat' | 'range' | 'escape' | 'other';
      /** Where the fault begins, counted in characters from 1. */
      readonly at: number;
    };

/** Straight or curly marks around a phrase; one that is not closed lasts to the end. A star after it asks for a beginning. */
const term = /["“”„](?<phrase>[^"“”„]*)(?:["“”„](?<phraseStar>\*)?|$)|(?<word>[^\s"“”„*]+)(?<wordStar>\*)?/gu;

/**
 * Reads a query: words that must all stand in one paragraph, "phrases", beginnings*. In a regular expression
 * (ECMAScript, with the flag `u`) `^` and `$` are the ends of a line.
 */
export function parseQuery({ words, regularExpression, matchCase }: TypedQuery): Result<Query, QueryProblem> {
  if (words.trim() === '') return failure({ kind: 'empty' });
  if (regularExpression) return readExpression(words, matchCase);
  const terms = new Map<string, Term>();
  for (const { groups = {} } of words.matchAll(term)) {
    const tokens = tokensOf(foldText(groups['phrase'] ?? groups['word'] ?? '', { keepCase: matchCase }).text);
    const isPrefix = (groups['phraseStar'] ?? groups['wordStar']) !== undefined;
    // A word that is asked for twice is asked for once.
    if (tokens.length > 0) terms.set(JSON.stringify([tokens, isPrefix]), { tokens, isPrefix });
  }
  return terms.size === 0
    ? failure({ kind: 'empty' })
    : success({ kind: 'words', terms: [...terms.values()], matchCase });
}

function readExpression(source: string, matchCase: boolean): Result<Query, QueryProblem> {
  const flags = matchCase ? 'gmu' : 'gimu';
  try {
    return success({ kind: 'expression', expression: new RegExp(source, flags) });
  } catch (error) {
    const message = error instanceof SyntaxError ? error.message : '';
    return failure({ kind: 'expression', fault: faultOf(message), at: placeOfFault(source, flags) });
  }
}

type ExpressionFault = Extract<QueryProblem, { readonly kind: 'expression' }>['fault'];

const faults: readonly (readonly [RegExp, ExpressionFault])[] = [
  [/out of order/i, 'range'],
  [/group|Unmatched '\)'/i, 'group'],
  [/character class|Unterminated class|Lone quantifier brackets/i, 'class'],
  [/repeat|quantifier/i, 'repeat'],
  [/escape|property name|Decimal/i, 'escape'],
];

function faultOf(message: string): ExpressionFault {
  // `Invalid regular expression: /(a/gimu: Unterminated group`: what was typed may hold any words itself.
  const reason = message.slice(message.lastIndexOf(': ') + 2);
  return faults.find(([pattern]) => pattern.test(reason))?.[1] ?? 'other';
}

/**
 * V8 says what is wrong and not where. The longest beginning that is an expression by itself ends where the trouble
 * starts: before a bracket that is never closed, at a star with nothing to repeat.
 */
function placeOfFault(source: string, flags: string): number {
  const characters = Array.from(source);
  for (let length = characters.length - 1; length > 0; length--)
    if (compiles(characters.slice(0, length).join(''), flags)) return length + 1;
  return 1;
}

function compiles(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags).source !== '';
  } catch {
    return false;
  }
}
