import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, writeJson } from './write-json.ts';

test('any value is written as JSON.stringify with two spaces writes it, and a final line break', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(writeJson(value)).toBe(`${JSON.stringify(value, null, 2)}\n`);
    }),
  );
});

test('any value is read back the same when some fields stay on one line', () => {
  const names = fc.constantFrom('spans', 'links', 'note');
  const value = fc.dictionary(names, fc.jsonValue());
  fc.assert(
    fc.property(value, (object) => {
      const text = writeJson(object, new Set(['spans', 'links']));
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(object));
    }),
  );
});

test('fields that are named stay on one line, wherever they are', () => {
  const value = { spans: [{ start: 1, end: 2 }], in: { spans: [], none: {} } };
  expect(writeJson(value, new Set(['spans']))).toBe(
    '{\n  "spans": [{ "start": 1, "end": 2 }],\n  "in": {\n    "spans": [],\n    "none": {}\n  }\n}\n',
  );
});

test('known fields come as listed, unknown ones after them by name, absent ones not at all', () => {
  const fields = inOrder({ zeta: 1, end: 2, alpha: 3, start: 0, gone: undefined }, ['start', 'end', 'note']);
  expect(Object.keys(fields)).toEqual(['start', 'end', 'alpha', 'zeta']);
});
