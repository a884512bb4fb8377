import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removeFromList } from './remove-from-list.ts';

describe('removing an object from a list of a file', () => {
  const file =
    '{\n  "entities": [\n    { "id": "a" },\n    { "id": "b" },\n    { "id": "c" }\n  ],\n  "name": "x"\n}\n';

  test.each([
    [0, '    { "id": "b" },\n    { "id": "c" }\n'],
    [1, '    { "id": "a" },\n    { "id": "c" }\n'],
    [2, '    { "id": "a" },\n    { "id": "b" }\n'],
  ])('takes the line of number %i, and its comma', (index, lines) => {
    expect(removeFromList(file, 'entities', index)).toBe(
      `{\n  "entities": [\n${lines}  ],\n  "name": "x"\n}\n`,
    );
  });

  test('leaves an empty list, and a file without such an element as it is', () => {
    expect(removeFromList('{ "entities": [\n  { "id": "a" }\n] }', 'entities', 0)).toBe('{ "entities": [] }');
    expect(removeFromList(file, 'entities', 3)).toBe(file);
    expect(removeFromList('{}', 'entities', 0)).toBe('{}');
  });

  test('any list changes as an array would, however the file is written', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    const indent = fc.constantFrom(undefined, 1, 2, 4, '\t');
    fc.assert(
      fc.property(
        fc.array(object, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        indent,
        (list, place, space) => {
          const index = place % list.length;
          const json = JSON.stringify({ before: [{}], entities: list, after: {} }, null, space);
          const entities = list.toSpliced(index, 1);
          const expected: unknown = JSON.parse(JSON.stringify({ before: [{}], entities, after: {} }));
          expect(JSON.parse(removeFromList(json, 'entities', index))).toEqual(expected);
        },
      ),
    );
  });
});
