/**
 * The beginning of a quote for a row or an announcement: one line, cut at the end of a word, at most `length`
 * UTF-16 units and the ellipsis.
 */
export function excerpt(quote: string, length = 80): string {
  const line = inOneLine(quote);
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length);
  // Scripts without spaces are cut anywhere but inside a surrogate pair.
  const end = cut > length / 2 ? cut : length;
  return `${line.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The end of a quote, cut at the beginning of a word. */
export function ending(quote: string, length = 80): string {
  const line = inOneLine(quote);
  if (line.length <= length) return line;
  const cut = line.indexOf(' ', line.length - length) + 1;
  const start = cut > 0 && cut < line.length - length / 2 ? cut : line.length - length;
  return `…${line.slice(start).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

function inOneLine(quote: string): string {
  return quote.replaceAll(/\s+/gu, ' ').trim();
}
