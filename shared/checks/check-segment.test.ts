import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSegment } from './check-segment.ts';
import { ruleIds } from './finding.ts';
import { rules } from './rules.ts';
import { settingsOf } from './testing/found.ts';

const source = 'Sebanyak 12 orang tewas.';
const words = { source, target: 'Some 13 people died.', comments: [], dismissed: [] };
const dismissal = {
  rule: 'numbers',
  saw: '12 → 13',
  reason: 'The source is wrong',
  author: 'a1',
  time: '2026-11-25T00:00:00.000Z',
};

function levelsWhere(numbers: 'off' | 'blocking') {
  return checkSegment(words, settingsOf('id-en', { levels: { numbers } })).open.map(({ level }) => level);
}

describe('checking a segment', () => {
  test('names the rule, what it saw and both places', () => {
    expect(checkSegment(words, settingsOf('id-en')).open).toEqual([
      {
        rule: 'numbers',
        level: 'warning',
        saw: '12 → 13',
        source: [{ start: 9, end: 11 }],
        target: [{ start: 5, end: 7 }],
        message: { id: 'number-changed', source: '12', target: '13' },
      },
    ]);
  });

  test('counts places in code points', () => {
    const [finding] = checkSegment({ ...words, target: '😀 Some 13 people died.' }, settingsOf('id-en')).open;
    expect(finding?.target).toEqual([{ start: 7, end: 9 }]);
  });

  test('does as the project says', () => {
    expect(levelsWhere('off')).toEqual([]);
    expect(levelsWhere('blocking')).toEqual(['blocking']);
  });

  test('keeps a dismissed finding, and tells it again once it sees something else', () => {
    const settings = settingsOf('id-en');
    const { open, dismissed } = checkSegment({ ...words, dismissed: [dismissal] }, settings);
    expect(open).toEqual([]);
    expect(dismissed).toMatchObject([{ dismissal, finding: { rule: 'numbers' } }]);
    const changed = checkSegment(
      { ...words, target: 'Some 14 people died.', dismissed: [dismissal] },
      settings,
    );
    expect(changed.open.map(({ saw }) => saw)).toEqual(['12 → 14']);
    expect(changed.dismissed).toEqual([]);
  });

  test('says of an empty target only what people have asked', () => {
    const comment = { id: 'c1', author: 'a2', time: dismissal.time, text: 'Who is meant?' };
    const check = (more: object) =>
      checkSegment({ ...words, target: ' ', comments: [{ ...comment, ...more }] }, settingsOf('id-en')).open;
    expect(check({}).map(({ message }) => message)).toEqual([
      { id: 'comment-open', source: 'a2', target: 'Who is meant?' },
    ]);
    expect(check({ resolved: true })).toEqual([]);
  });

  test('has a rule for each name', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
  });
});

const pieces = fc.constantFrom(
  ...'12 1.234,5 Rp persen 19 Februari 2025 pukul 14.30 “ ” " ( ) 😀 dua belas juta twelve million ١٢ فبراير 午後 2時 3割 1万 . ? ، 。 the the Lavrov'.split(
    ' ',
  ),
  ' ',
  '  ',
  '\n',
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces, { maxLength: 24 }).map((list) => list.join(' ')),
);
const pairs = fc.constantFrom('id-en', 'en-id', 'en-ar', 'en-ja', 'ar-en', 'ja-id', 'ru-fr', 'x-y');

describe('a text of one sign', () => {
  test.each(['.', '-', ' ', '1', '“', '(', 'a', 'a@', '1/', 'pukul 1'])(
    '“%s” costs no more than its length',
    (sign) => {
      // With the square of it this would take minutes, and the test end by its time limit.
      const text = sign.repeat(300_000 / sign.length);
      const same = { source: text, target: `${text}x`, comments: [], dismissed: [] };
      expect(checkSegment(same, settingsOf('id-en')).dismissed).toEqual([]);
    },
  );
});

describe('whatever the words are', () => {
  test('a finding lies inside them', () => {
    fc.assert(
      fc.property(pairs, texts, texts, (pair, from, to) => {
        const { open } = checkSegment(
          { source: from, target: to, comments: [], dismissed: [] },
          settingsOf(pair),
        );
        for (const finding of open) {
          for (const { start, end } of finding.source)
            expect(start <= end && end <= Array.from(from).length).toBe(true);
          for (const { start, end } of finding.target)
            expect(start <= end && end <= Array.from(to).length).toBe(true);
        }
      }),
    );
  });

  test('a text counts, dates and quotes what it does itself', () => {
    const compared: readonly string[] = ['numbers', 'dates', 'times', 'units', 'quotation-marks', 'brackets'];
    const ofOneTextAlone: readonly string[] = ['quotation-style', 'number-format'];
    fc.assert(
      fc.property(fc.constantFrom('id-id', 'en-en', 'ar-ar', 'ja-ja'), texts, (pair, text) => {
        const same = { source: text, target: text, comments: [], dismissed: [] };
        const { open } = checkSegment(same, settingsOf(pair));
        expect(
          open.filter(({ rule, message }) => compared.includes(rule) && !ofOneTextAlone.includes(message.id)),
        ).toEqual([]);
      }),
    );
  });
});
