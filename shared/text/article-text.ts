/** How the lines of a source file end. `none`: the file is a single line without an ending. */
export type Newline = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

export interface ArticleText {
  /** The article text: every line ending is `\n`. */
  readonly text: string;
  /** What the line endings were, so that a reader of the sidecar can rebuild the exact text. */
  readonly newline: Newline;
}

/**
 * Makes the article text of a decoded source (byte order mark stripped by the decoder): CRLF and CR become `\n`,
 * as Python's universal newlines do, so that `open(path, encoding=…).read()` gives the same string. Other
 * characters that some programs take for a line break (U+0085, U+2028, form feed) stay, as they do there. O(n).
 */
export function toArticleText(decoded: string): ArticleText {
  const found = new Set<Newline>();
  const text = decoded.replace(/\r\n?|\n/g, (ending) => {
    found.add(ending === '\n' ? 'lf' : ending === '\r' ? 'cr' : 'crlf');
    return '\n';
  });
  if (found.size > 1) return { text, newline: 'mixed' };
  const [only = 'none'] = found;
  return { text, newline: only };
}
