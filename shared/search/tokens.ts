/**
 * What counts as one token of a folded text. Words where they are written apart; a single character where they are
 * not (Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese), so that any stretch of them can be found as a sequence;
 * and every pictograph. The index and the search in a text both go by these, so that they agree on every hit.
 */
const unspaced =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{scx=Bopomofo}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';
const letters = '[\\p{L}\\p{M}\\p{N}_]';
const single = `[[${letters}&&${unspaced}]\\p{Extended_Pictographic}\\p{Regional_Indicator}]`;

/** One character of a word: for use inside a pattern with the flag `v`. */
export const wordCharacter = `[${letters}--${unspaced}]`;
/** One character that belongs to no token. */
export const betweenTokens = `[^${letters}\\p{Extended_Pictographic}\\p{Regional_Indicator}]`;

const token = new RegExp(`${wordCharacter}+|${single}`, 'gv');
const isWord = new RegExp(`^${wordCharacter}`, 'v');

/** The tokens of a folded text, in order. O(n). */
export function tokensOf(folded: string): readonly string[] {
  return folded.match(token) ?? [];
}

/** Whether a token is a word, which must not continue beyond what was found, or a character that stands for itself. */
export function isWordToken(text: string): boolean {
  return isWord.test(text);
}
