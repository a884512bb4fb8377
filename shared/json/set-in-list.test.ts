import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAllInList, setInList } from './set-in-list.ts';

const rubio = { id: 'rubio', name: 'Marco Rubio', aliases: ['Rubio'] };

describe('setting an object in a list of a file', () => {
  test('adds a line where objects stand on one line each', () => {
    const file = '{\n  "entities": [\n    { "id": "lavrov" }\n  ],\n  "name": "x"\n}\n';
    expect(setInList(file, 'entities', 1, rubio)).toBe(
      '{\n  "entities": [\n    { "id": "lavrov" },\n    { "id": "rubio", "name": "Marco Rubio", "aliases": ["Rubio"] }\n  ],\n  "name": "x"\n}\n',
    );
  });

  test('follows the indentation and the line ends of the object before', () => {
    const file = '{\r\n\t"entities": [\r\n\t\t{\r\n\t\t\t"id": "lavrov"\r\n\t\t}\r\n\t]\r\n}\r\n';
    expect(setInList(file, 'entities', 1, { id: 'rubio' })).toBe(
      '{\r\n\t"entities": [\r\n\t\t{\r\n\t\t\t"id": "lavrov"\r\n\t\t},\r\n\t\t{\r\n\t\t\t"id": "rubio"\r\n\t\t}\r\n\t]\r\n}\r\n',
    );
  });

  test('replaces one object and leaves its neighbours', () => {
    const file = '{ "entities": [ {"id":"a"} ,{"id":"b"}, { "id" : "c" } ] }';
    expect(setInList(file, 'entities', 1, { id: 'b', name: 'B' })).toBe(
      '{ "entities": [ {"id":"a"} ,{ "id": "b", "name": "B" }, { "id" : "c" } ] }',
    );
  });

  test.each([
    ['is empty', '{\n    "name": "x",\n    "entities": []\n}\n'],
    ['does not exist yet', '{\n    "name": "x"\n}\n'],
  ])('makes the list when it %s, indented as the file is', (_, file) => {
    expect(setInList(file, 'entities', 0, { id: 'rubio' })).toBe(
      '{\n    "name": "x",\n    "entities": [\n        {\n            "id": "rubio"\n        }\n    ]\n}\n',
    );
  });

  test('in any list at any place the value changes as an array would, however the file is written', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    const indent = fc.constantFrom(undefined, 1, 2, 4, '\t');
    fc.assert(
      fc.property(
        fc.array(object, { maxLength: 5 }),
        object,
        fc.nat(),
        indent,
        (list, added, place, space) => {
          const index = place % (list.length + 1);
          const file = JSON.stringify({ before: [{}], entities: list, after: {} }, null, space);
          const changed = setInList(file, 'entities', index, added);
          const entities = [...list];
          entities[index] = added;
          const expected = { before: [{}], entities, after: {} };
          expect(JSON.parse(changed)).toEqual(JSON.parse(JSON.stringify(expected)));
        },
      ),
    );
  });

  test('of several at once is the same as one after the other', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(
        fc.array(object, { maxLength: 4 }),
        fc.array(object, { maxLength: 4 }),
        fc.nat(4),
        fc.constantFrom(undefined, 2, '\t'),
        (list, objects, from, space) => {
          const file = JSON.stringify({ glossary: list, after: {} }, null, space);
          const first = Math.min(from, list.length);
          const given = objects.map((each, place) => ({ index: first + place, object: each }));
          const oneByOne = given.reduce(
            (json, { index, object: each }) => setInList(json, 'glossary', index, each),
            file,
          );
          expect(JSON.parse(setAllInList(file, 'glossary', given))).toEqual(JSON.parse(oneByOne));
        },
      ),
    );
  });

  test('of several keeps the lines between them', () => {
    const file = '{ "glossary": [\n  {"id":"a"},\n  {"id":"b"},\n  {"id":"c"}\n] }';
    const given = ['c', 'd', 'e'].map((id, place) => ({ index: place + 2, object: { id, n: 1 } }));
    expect(setAllInList(file, 'glossary', given)).toBe(
      '{ "glossary": [\n  {"id":"a"},\n  {"id":"b"},\n  { "id": "c", "n": 1 },\n  { "id": "d", "n": 1 },\n  { "id": "e", "n": 1 }\n] }',
    );
  });
});
