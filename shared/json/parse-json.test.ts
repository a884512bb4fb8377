import { describe, expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';
import { placeOf } from './place.ts';

describe('parsing JSON', () => {
  test('gives the value', () => {
    expect(parseJson('{"a": [1, "dua", null]}')).toEqual({ ok: true, value: { a: [1, 'dua', null] } });
  });

  test('passes over the byte order mark that Windows editors write', () => {
    expect(parseJson('\uFEFF{}')).toEqual({ ok: true, value: {} });
  });

  test.each([
    ['nothing', '', 'line 1, column 1'],
    ['an unclosed object', '{\n  "name": "a"\n', 'line 3, column 1'],
    ['a trailing comma', '{\n  "name": "a",\n}', 'line 3, column 1'],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3'],
    ['a comment', '{\n  // labels\n}', 'line 2, column 3'],
    ['single quotation marks', "{ 'a': 1 }", 'line 1, column 3'],
    ['a line break within a text', '{ "a": "b\nc" }', 'line 1, column 8'],
    ['something after the end', '{}\n{}', 'line 2, column 1'],
    ['line ends of Windows', '{\r\n  "a": 1,\r\n}', 'line 3, column 1'],
  ])('names line and column of %s', (_, json, place) => {
    const result = parseJson(json);
    expect(result).toMatchObject({ ok: false, error: { place } });
    expect(!result.ok && result.error.message).toMatch(/^[A-Z]/);
  });
});

test('a place reads like a path in JavaScript', () => {
  expect(placeOf(['annotations', 3, 'spans', 0, 'end'])).toBe('annotations[3].spans[0].end');
  expect(placeOf(['attributes', 'check-worthiness'])).toBe('attributes.check-worthiness');
  expect(placeOf(['labels', 'two words'])).toBe('labels["two words"]');
  expect(placeOf([])).toBe('');
});
