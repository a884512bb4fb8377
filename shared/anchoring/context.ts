/** What stood before and after some words. */
export interface WordContext {
  readonly prefix: string;
  readonly suffix: string;
}

/** Stands for the end of the text, which is context as well: words that opened an article still open it. */
const edge = '\u0000';

/** Contexts are kept with so many code points on each side; fewer are there only at an end of the text. */
const fullLength = 32;

/**
 * How much of the context stands around a range of the text, from 0 to 1: the characters that agree without a gap before
 * the words and after them, of all that are known.
 */
export function contextAgreement(
  text: string,
  start: number,
  end: number,
  { prefix, suffix }: WordContext,
): number {
  const before = Array.from(prefix).length < fullLength ? edge + prefix : prefix;
  const after = Array.from(suffix).length < fullLength ? suffix + edge : suffix;
  const found = {
    before: edge + text.slice(Math.max(0, start - 100), start),
    after: text.slice(end, end + 100) + edge,
  };
  let agreeing = 0;
  for (let back = 1; back <= before.length && before.at(-back) === found.before.at(-back); back++) agreeing++;
  for (let on = 0; on < after.length && after.charAt(on) === found.after.charAt(on); on++) agreeing++;
  return agreeing / (before.length + after.length);
}
