import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextEdge, type EdgeStep } from './edges.ts';
import { widenToGraphemes } from './graphemes.ts';
import { utf16 } from './offset.ts';

const text = [
  '"Para deputi kami akan segera bertemu," ujar Lavrov. Dia pergi.',
  '',
  'Keluarga 👩‍👩‍👧 itu, kata Prof. Sari, sudah pulang.',
].join('\n');

function steps(from: string, step: Omit<EdgeStep, 'language'>, count: number): readonly (string | null)[] {
  let at = utf16(text.indexOf(from) + (step.edge === 'end' ? from.length : 0));
  const passed: (string | null)[] = [];
  for (let taken = 0; taken < count; taken++) {
    const next = nextEdge(text, at, { ...step, language: 'id' });
    passed.push(next === null ? null : text.slice(Math.min(at, next), Math.max(at, next)));
    at = next ?? at;
  }
  return passed;
}

describe('the next edge', () => {
  test('of a character is one cluster on, over white space and line breaks', () => {
    expect(steps('pergi', { edge: 'end', direction: 'forward', unit: 'character' }, 2)).toEqual([
      '.',
      '\n\nK',
    ]);
    expect(steps('Keluarga', { edge: 'end', direction: 'forward', unit: 'character' }, 2)).toEqual([
      ' 👩‍👩‍👧',
      ' i',
    ]);
    expect(steps('ujar', { edge: 'start', direction: 'back', unit: 'character' }, 2)).toEqual(['" ', ',']);
  });

  test('of a word passes punctuation over', () => {
    expect(steps('bertemu', { edge: 'end', direction: 'forward', unit: 'word' }, 2)).toEqual([
      '," ujar',
      ' Lavrov',
    ]);
    expect(steps('ujar', { edge: 'start', direction: 'back', unit: 'word' }, 1)).toEqual(['bertemu," ']);
    expect(steps('ujar', { edge: 'start', direction: 'forward', unit: 'word' }, 1)).toEqual(['ujar ']);
  });

  test('of a sentence goes on over lines, and is not fooled by a title', () => {
    expect(steps('Dia pergi', { edge: 'end', direction: 'forward', unit: 'sentence' }, 3)).toEqual([
      '.',
      '\n\nKeluarga 👩‍👩‍👧 itu, kata Prof. Sari, sudah pulang.',
      null,
    ]);
    expect(steps('Keluarga', { edge: 'start', direction: 'back', unit: 'sentence' }, 3)).toEqual([
      'Dia pergi.\n\n',
      '"Para deputi kami akan segera bertemu," ujar Lavrov. ',
      null,
    ]);
  });

  test('of a word is found in a line of any length as in a short one', () => {
    const line = 'kata '.repeat(2000);
    const step = { edge: 'end', direction: 'forward', unit: 'word', language: 'id' } as const;
    expect(nextEdge(line, utf16(5000), step)).toBe(5004);
    expect(nextEdge(line, utf16(5000), { ...step, direction: 'back' })).toBe(4999);
    expect(nextEdge(`a${' - '.repeat(1000)}b`, utf16(1), step)).toBe(3002);
    expect(nextEdge(`a${' - '.repeat(1000)}b`, utf16(3001), { ...step, direction: 'back' })).toBe(1);
  });

  test('is found from anywhere: beyond the offset, on a cluster boundary, and taken back by a step back', () => {
    const arbitraryText = fc
      .array(
        fc.constantFrom('Kami', ' ', 'siap', '.', '\n', ' ', '👩‍👩‍👧', 'e\u0301', '"', 'سلام', '新闻', ','),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        arbitraryText,
        fc.nat({ max: 100 }),
        fc.constantFrom('character', 'word', 'sentence'),
        fc.constantFrom('start', 'end'),
        (any, place, unit, edge) => {
          const offset = utf16(Math.min(place, any.length));
          const step = { unit, edge, language: 'id' } as const;
          const first = nextEdge(any, offset, { ...step, direction: 'forward' });
          if (first === null) return;
          expect(first).toBeGreaterThan(offset);
          expect(widenToGraphemes(any, { start: first, end: first }).start).toBe(first);
          const second = nextEdge(any, first, { ...step, direction: 'forward' });
          const back = second === null ? first : nextEdge(any, second, { ...step, direction: 'back' });
          expect(back).toBe(first);
        },
      ),
    );
  });
});
