/**
 * The lines of a text that comes in pieces, without their endings (LF or CRLF). A last line that has no ending counts;
 * an empty rest does not. O(n): a piece is searched once, however the pieces cut the lines.
 *
 * @throws {RangeError} when a line is longer than `longest` UTF-16 units: such a file has no lines, and holding
 * it would fill the memory.
 */
export async function* linesOf(text: AsyncIterable<string>, longest: number): AsyncGenerator<string> {
  let pieces: string[] = [];
  let length = 0;
  for await (const piece of text) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
      yield withoutReturn(pieces.join('') + piece.slice(from, end));
      pieces = [];
      length = 0;
      from = end + 1;
    }
    const rest = piece.slice(from);
    if (rest !== '') pieces.push(rest);
    length += rest.length;
    if (length > longest) throw new RangeError(`A line is longer than ${longest} characters`);
  }
  if (pieces.length > 0) yield withoutReturn(pieces.join(''));
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
