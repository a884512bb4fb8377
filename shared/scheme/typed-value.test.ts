import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttributeDefinition } from './scheme.ts';
import { readTyped } from './typed-value.ts';

const number: AttributeDefinition = { id: 'casualties', name: 'Casualties', kind: 'number' };
const date: AttributeDefinition = { id: 'said-on', name: 'Said on', kind: 'date' };

describe('a number that is typed', () => {
  test.each([
    ['3', 3],
    [' 3,5 ', 3.5],
    ['3.5', 3.5],
    ['-2', -2],
    ['−2', -2],
    ['0,125', 0.125],
    ['15200', 15_200],
    ['1234,567', 1234.567],
  ])('%s is %d', (typed, value) => {
    expect(readTyped(number, typed)).toEqual({ ok: true, value });
  });

  test.each([
    ['15.200', 'two-readings'],
    ['1,000', 'two-readings'],
    ['1.000.000', 'two-readings'],
    ['tiga', 'not-a-number'],
    ['3 orang', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['9'.repeat(400), 'not-a-number'],
  ])('%s is refused: %s', (typed, fault) => {
    expect(readTyped(number, typed)).toEqual({ ok: false, fault });
  });

  test('is the number again that is shown for it', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(readTyped(number, String(value))).toEqual({ ok: true, value });
      }),
    );
  });
});

test('a day is one of the calendar', () => {
  expect(readTyped(date, '2025-02-19')).toEqual({ ok: true, value: '2025-02-19' });
  for (const typed of ['2025-02-30', '19/2/2025', '202502-01-01'])
    expect(readTyped(date, typed)).toEqual({ ok: false, fault: 'not-a-day' });
});

test('nothing is no value, of whatever kind', () => {
  for (const definition of [number, date])
    expect(readTyped(definition, ' ')).toEqual({ ok: true, value: null });
});
