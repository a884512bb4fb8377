/** What stood before and after some words. */
export interface WordContext {
  readonly prefix: string;
  readonly suffix: string;
}

/** Stands for what is not there: words that opened an article are known by that, too. */
const nothing = '\u0000';

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
  const before = nothing.repeat(fullLength - codePointCount(prefix)) + prefix;
  const after = suffix + nothing.repeat(fullLength - codePointCount(suffix));
  const around = 2 * fullLength;
  const found = {
    before: nothing.repeat(around) + text.slice(Math.max(0, start - around), start),
    after: text.slice(end, end + around) + nothing.repeat(around),
  };
  let agreeing = 0;
  for (let back = 1; back <= before.length && before.at(-back) === found.before.at(-back); back++) agreeing++;
  for (let on = 0; on < after.length && after.charAt(on) === found.after.charAt(on); on++) agreeing++;
  return agreeing / (before.length + after.length);
}

/** A context of a file changed by hand may be longer. */
function codePointCount(text: string): number {
  return Math.min(fullLength, Array.from(text).length);
}
