/**
 * The values of a JSON array that comes in pieces, each as its own stretch of JSON: an array of a million tasks is read in
 * the memory of one. Only brackets, strings and commas are looked at; what the values are is their parser's business.
 * White space and a byte order mark around the array are passed over. O(n).
 *
 * @throws {RangeError} when the text is no array, ends early, or one value is longer than `longest` UTF-16 units.
 */
export async function* valuesOfArray(text: AsyncIterable<string>, longest: number): AsyncGenerator<string> {
  let isOpen = false;
  let isClosed = false;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let value: string[] = [];
  let length = 0;
  let hasValue = false;

  function keep(piece: string): void {
    if (piece === '') return;
    value.push(piece);
    length += piece.length;
    hasValue ||= piece.trim() !== '';
    if (length > longest) throw new RangeError(`A value is longer than ${longest} characters`);
  }

  function taken(): string {
    const whole = value.join('').trim();
    value = [];
    length = 0;
    hasValue = false;
    return whole;
  }

  for await (const piece of text) {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const character = piece.charAt(at);
      if (!isOpen || isClosed) {
        if (/[\s\uFEFF]/.test(character)) continue;
        if (isClosed || character !== '[') throw new RangeError('The file is not one JSON array');
        isOpen = true;
        from = at + 1;
      } else if (inString) {
        if (escaped) escaped = false;
        else if (character === '\\') escaped = true;
        else if (character === '"') inString = false;
      } else if (character === '"') inString = true;
      else if (character === '{' || character === '[') depth++;
      else if (depth > 0 && (character === '}' || character === ']')) depth--;
      else if (depth === 0 && (character === ',' || character === ']')) {
        keep(piece.slice(from, at));
        from = at + 1;
        isClosed = character === ']';
        // An empty array has no value, and a comma too many is told by the parser of what stands before it.
        if (hasValue || character === ',') yield taken();
      }
    }
    if (isOpen && !isClosed) keep(piece.slice(from));
  }
  if (!isClosed) throw new RangeError('The file ends before its JSON array does');
}
