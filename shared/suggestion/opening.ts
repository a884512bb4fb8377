import type { Lexicon } from './lexicon/lexicon.ts';
import { isMark, type Token } from './tokens.ts';

/** In tokens. */
const farthestDateline = 14;

/** Past a dateline ("PORT MERRIN —") and the conjunction that a sentence opens with: they are the reporter's. */
export function openerEnd(tokens: readonly Token[], before: number): number {
  const dash = tokens.slice(0, Math.min(before, farthestDateline)).findIndex((token) => isMark(token, '–—-'));
  const isDateline = dash > 0 && tokens.slice(0, dash).every(({ text }) => !/^\p{Ll}/u.test(text));
  let at = isDateline ? dash + 1 : 0;
  while (isMark(tokens[at], '–—-')) at++;
  while (
    at < before &&
    /^(?:namun|tetapi|tapi|sementara|but|and|yet|however)$/u.test(tokens[at]?.lower ?? '')
  )
    at++;
  return isMark(tokens[at], ',') ? at + 1 : at;
}

/** "Oleh karena itu, kata dia, …", "Di sisi lain, …": it joins the report to what stood before. */
export function isConnexion(
  tokens: readonly Token[],
  from: number,
  to: number,
  { stops, closers, connectives, auxiliaries }: Lexicon,
): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ kind, lower }) =>
        kind === 'mark' ||
        [stops, closers, connectives, auxiliaries].some((words) => words.has(lower)) ||
        /^(?:sisi|lain|samping|hal|itu|all|other|words|fact|addition|contrast|hand)$/u.test(lower),
    );
}
