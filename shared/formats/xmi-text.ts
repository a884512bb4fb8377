import { idsIn } from './xmi-references.ts';

/** The article's text has one LF where the file's has CR and LF. O(log n) for each offset. */
export function offsetsInArticle(text: string): (offset: number) => number {
  const removed = Array.from(text.matchAll(/\r\n/g), ({ index }) => index);
  return (offset) => {
    let from = 0;
    let to = removed.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((removed[middle] ?? 0) < offset) from = middle + 1;
      else to = middle;
    }
    return offset - from;
  };
}

/** Puts back the characters for which U+FFFD stands: `offset:hexadecimal`, with spaces between. */
export function restore(text: string, replaced: string | undefined): string {
  const units = Array.from(idsIn(replaced), (each) => each.split(':'));
  let restored = '';
  let last = 0;
  for (const [offset, hexadecimal] of units) {
    const at = Number(offset);
    const code = Number.parseInt(hexadecimal ?? '', 16);
    if (!(at >= last && at < text.length) || Number.isNaN(code)) continue;
    restored += text.slice(last, at) + String.fromCharCode(code);
    last = at + 1;
  }
  return restored + text.slice(last);
}
