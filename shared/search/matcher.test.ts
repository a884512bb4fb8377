import { describe, expect, it } from 'vitest';
import { createMatcher } from './matcher.ts';
import { parseQuery, type QueryProblem, type TypedQuery } from './query.ts';

function query(words: string, more: Partial<TypedQuery> = {}): TypedQuery {
  return { words, regularExpression: false, matchCase: false, ...more };
}

function found(text: string, words: string, more: Partial<TypedQuery> = {}): readonly string[] {
  const parsed = parseQuery(query(words, more));
  if (!parsed.ok) throw new Error(`${words}: ${parsed.error.kind}`);
  return createMatcher(parsed.value)
    .inText(text)
    .map(({ start, end }) => text.slice(start, end));
}

function problem(words: string): QueryProblem | null {
  const parsed = parseQuery(query(words, { regularExpression: true }));
  return parsed.ok ? null : parsed.error;
}

describe('words', () => {
  const text = `Rusia menolak perluasan NATO ke timur.
Perluasan aliansi NATO, kata Lavrov, “mengancam”; NATO membantah.
Aliansi itu belum menjawab perluasan.`;

  it('are found whatever their case, as the shortest stretch of a paragraph that holds them all', () => {
    expect(found(text, 'perluasan nato')).toEqual(['perluasan NATO', 'Perluasan aliansi NATO']);
    expect(found(text, 'NATO perluasan')).toEqual(['perluasan NATO', 'Perluasan aliansi NATO']);
    expect(found(text, 'lavrov nato')).toEqual(['NATO, kata Lavrov']);
  });

  it('are found whole, unless a star asks for their beginning', () => {
    expect(found(text, 'alia')).toEqual([]);
    expect(found(text, 'alia*')).toEqual(['aliansi', 'Aliansi']);
    expect(found(text, 'per')).toEqual([]);
  });

  it('in quotation marks stand next to each other, over punctuation', () => {
    expect(found(text, '"perluasan NATO"')).toEqual(['perluasan NATO']);
    expect(found(text, '“nato kata lavrov”')).toEqual(['NATO, kata Lavrov']);
    expect(found(text, '"perluasan alia"*')).toEqual(['Perluasan aliansi']);
    expect(found(text, '"perluasan NATO')).toEqual(['perluasan NATO']);
  });

  it('do not reach over the end of a paragraph', () => {
    expect(found(text, '"timur perluasan"')).toEqual([]);
  });

  it('with their case, when that is asked for', () => {
    expect(found(text, 'Perluasan', { matchCase: true })).toEqual(['Perluasan']);
    expect(found(text, 'nato', { matchCase: true })).toEqual([]);
  });

  it('of a name with hyphens and apostrophes, however it is typed', () => {
    expect(found('Kitab Al-Qur’an dibaca', "al-qur'an")).toEqual(['Al-Qur’an']);
    expect(found('sebesar Rp5.000,50 per kilo', 'Rp5.000')).toEqual(['Rp5.000']);
  });

  it('of another script: with and without harakat, in the middle of a line of characters, and pictographs', () => {
    expect(found('قال مُحَمَّدٌ إنّ', 'محمد')).toEqual(['مُحَمَّدٌ']);
    expect(found('قال محمد إن', 'مُحَمَّد')).toEqual(['محمد']);
    expect(found('قال أحمد', 'احمد')).toEqual(['أحمد']);
    expect(found('俄罗斯反对北约东扩。', '北约东扩')).toEqual(['北约东扩']);
    expect(found('東京都に行く', '京都')).toEqual(['京都']);
    expect(found('북대서양조약기구가', '조약')).toEqual(['조약']);
    expect(found('ไม่เห็นด้วยกับนาโต', 'นาโต')).toEqual(['นาโต']);
    expect(found('Bendera 🇷🇺 dan 👩‍👩‍👧 di sini', '🇷🇺')).toEqual(['🇷🇺']);
    expect(found('Bendera 🇷🇺 dan 👩‍👩‍👧 di sini', '👩‍👩‍👧')).toEqual(['👩‍👩‍👧']);
  });

  it('take their accents along, and never half a character', () => {
    expect(found('kata Rene\u0301 tadi', 'rene')).toEqual(['Rene\u0301']);
    expect(found('ﬁnal sudah', 'final')).toEqual(['ﬁnal']);
  });

  it('are at least one letter', () => {
    expect(parseQuery(query(' … “” ')).ok).toBe(false);
    expect(parseQuery(query('')).ok).toBe(false);
  });
});

describe('a regular expression', () => {
  const expression = { regularExpression: true };

  it('finds what it says, without case unless it is asked for', () => {
    expect(found('NATO dan Nato', 'nat.', expression)).toEqual(['NATO', 'Nato']);
    expect(found('NATO dan Nato', 'N[A-Z]+', { ...expression, matchCase: true })).toEqual(['NATO']);
    expect(found('satu\ndua satu', '^dua', expression)).toEqual(['dua']);
    expect(found('naik 12,5 persen', String.raw`\d+(?:,\d+)?`, expression)).toEqual(['12,5']);
  });

  it('has no empty hits, and none that cuts a character', () => {
    expect(found('abc', 'x*', expression)).toEqual([]);
    expect(found('👩‍👩‍👧 dan', '👩', expression)).toEqual(['👩‍👩‍👧']);
  });

  it('that is none says what is wrong and where', () => {
    expect(problem('kata (Lavrov')).toEqual({ kind: 'expression', fault: 'group', at: 6 });
    expect(problem('kata) Lavrov')).toEqual({ kind: 'expression', fault: 'group', at: 5 });
    expect(problem('kata [a-z')).toEqual({ kind: 'expression', fault: 'class', at: 6 });
    expect(problem('*kata')).toEqual({ kind: 'expression', fault: 'repeat', at: 1 });
    expect(problem('kata [z-a]')).toEqual({ kind: 'expression', fault: 'range', at: 6 });
    expect(problem(String.raw`kata \k`)).toMatchObject({ kind: 'expression', at: 6 });
    expect(problem('👩(')).toMatchObject({ at: 2 });
    expect(problem('kata')).toBeNull();
  });
});
