import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

async function linesOfPieces(pieces: readonly string[], longest = 1_000): Promise<string[]> {
  async function* text(): AsyncGenerator<string> {
    yield* pieces;
  }
  const lines: string[] = [];
  for await (const line of linesOf(text(), longest)) lines.push(line);
  return lines;
}

test('are the same, however the text is cut into pieces', async () => {
  const piece = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '👍') });
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async (pieces) => {
      const whole = pieces.join('').split(/\r?\n/);
      if (whole.at(-1) === '') whole.pop();
      expect(await linesOfPieces(pieces)).toEqual(whole);
    }),
  );
});

test('a carriage return that a piece ends with belongs to the line feed of the next', async () => {
  expect(await linesOfPieces(['satu\r', '\ndua'])).toEqual(['satu', 'dua']);
});

test('a line that is too long is refused before the next piece is read', async () => {
  await expect(linesOfPieces(['aa', 'aa', 'aa'], 5)).rejects.toThrow(RangeError);
});
