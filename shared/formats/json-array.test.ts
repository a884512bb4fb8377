import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOfArray } from './json-array.ts';
import { collect, inPieces } from './testing/articles.ts';

describe('the values of a JSON array', () => {
  test('are the same as its parser finds, however the text is cut into pieces', async () => {
    const cut = fc.integer({ min: 1, max: 20 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), cut, fc.boolean(), async (values, size, isIndented) => {
        const json = JSON.stringify(values, null, isIndented ? 2 : 0);
        const pieces = json.match(new RegExp(`.{1,${size}}`, 'gs')) ?? [];
        const found = await collect(valuesOfArray(inPieces(pieces), 10_000));
        expect(found.map((each): unknown => JSON.parse(each))).toEqual(JSON.parse(json));
      }),
    );
  });

  test.each(['', '{}', '[1', '["a', '[1] 2', '1'])('are not looked for in %j', async (text) => {
    await expect(collect(valuesOfArray(inPieces([text]), 100))).rejects.toThrow(RangeError);
  });

  test('are not held in memory for ever', async () => {
    await expect(collect(valuesOfArray(inPieces(['["', 'x'.repeat(200)]), 100))).rejects.toThrow(RangeError);
  });
});
