/**
 * The beginning of a quote for a row or an announcement: one line, cut at the end of a word, at most `length`
 * UTF-16 units and the ellipsis.
 */
export function excerpt(quote: string, length = 80): string {
  const line = quote.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length);
  // Scripts without spaces are cut anywhere but inside a surrogate pair.
  const end = cut > length / 2 ? cut : length;
  return `${line.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
