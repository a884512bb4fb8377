import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { joinTranslation, type JoinedSegment } from './joined.ts';
import { replacementsIn, type TargetQuery } from './replace-in-targets.ts';
import { segmentsOf } from './segmentation.ts';

function rows(...targets: readonly string[]): readonly JoinedSegment[] {
  const text = targets.map((_, index) => `Kalimat ${index}.`).join('\n');
  let count = 0;
  const segments = segmentsOf(
    { text, offsets: createCodePointIndex(text) },
    { by: 'line', language: 'id', newId: () => `${++count}`.padStart(3, '0'), time: '2026-11-25T08:00:00Z' },
  ).map((segment, index) => ({ ...segment, target: targets[index] ?? '' }));
  return joinTranslation([{ annotator: 'a1', name: '', segments }], 'a1');
}

function after(target: string, find: string, replacement: string, given: Partial<TargetQuery> = {}): string {
  const query = { find, replacement, matchCase: false, wholeWords: false, ...given };
  return replacementsIn(rows(target), query)[0]?.after ?? target;
}

describe('replacing in targets', () => {
  test.each([
    ['The Minister met a minister.', 'minister', 'envoy', {}, 'The envoy met a envoy.'],
    ['The Minister met a minister.', 'minister', 'envoy', { matchCase: true }, 'The Minister met a envoy.'],
    ['A minister of ministers', 'minister', 'envoy', { wholeWords: true }, 'A envoy of ministers'],
    ['aaaa', 'aa', 'b', {}, 'bb'],
    ['قال الوزير أمس', 'الوزير', 'الرئيس', {}, 'قال الرئيس أمس'],
    ['彼は東京へ行った。', '東京', '大阪', { wholeWords: false }, '彼は大阪へ行った。'],
    // Taken literally: neither an expression nor a reference to one.
    ['$5 (five)', '(five)', '$1', {}, '$5 $1'],
    // Part of a family, or a letter without its accent, is no place.
    ['A 👩‍👩‍👧 family', '👩', 'x', {}, 'A 👩‍👩‍👧 family'],
    ['cafe\u0301', 'cafe', 'bar', {}, 'cafe\u0301'],
    // The lower case of İ is two letters long: it stays, and keeps nothing else from being found.
    ['İstanbul: the Minister left', 'minister', 'envoy', {}, 'İstanbul: the envoy left'],
    ['the İstanbul office', 'İSTANBUL', 'Ankara', {}, 'the Ankara office'],
  ])('%s: %s → %s', (target, find, replacement, given, expected) => {
    expect(after(target, find, replacement, given)).toBe(expected);
  });

  test('tells how many places change, of the targets that do', () => {
    const query = { find: 'ton', replacement: 'tonne', matchCase: false, wholeWords: true };
    expect(
      replacementsIn(rows('One ton', '', 'No weight', 'A ton of a ton'), query).map(({ before, count }) => [
        before,
        count,
      ]),
    ).toEqual([
      ['One ton', 1],
      ['A ton of a ton', 2],
    ]);
  });

  test('counts no place that says so already', () => {
    const query = { find: 'minister', replacement: 'Minister', matchCase: false, wholeWords: false };
    expect(replacementsIn(rows('Minister met a minister'), query).map(({ count }) => count)).toEqual([1]);
  });

  const words = fc
    .array(fc.constantFrom('a', 'b', 'ab', ' ', '👩‍👩‍👧', 'é', 'e\u0301', 'ß'), { maxLength: 12 })
    .map((parts) => parts.join(''));

  test('with itself changes nothing, and what it reports is what it changes', () => {
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.boolean(),
        fc.boolean(),
        (target, find, replacement, matchCase, wholeWords) => {
          const flags = { matchCase, wholeWords };
          expect(
            replacementsIn(rows(target), { find, replacement: find, ...flags, matchCase: true }),
          ).toEqual([]);
          for (const { before, after: now, count } of replacementsIn(rows(target), {
            find,
            replacement,
            ...flags,
          })) {
            expect(now.length - before.length).toBe(count * (replacement.length - find.length));
            expect(now).not.toBe(before);
          }
        },
      ),
    );
  });
});
