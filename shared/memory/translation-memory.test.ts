import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanUnits } from './fuzzy-index.ts';
import type { MemoryUnit } from './memory-unit.ts';
import { arbitrarySource, arbitraryUnits, memoryUnit } from './testing/units.ts';
import { TranslationMemory } from './translation-memory.ts';

const pair = { sourceLanguage: 'id', targetLanguage: 'en' };

function memoryOf(units: readonly MemoryUnit[]): TranslationMemory {
  const memory = new TranslationMemory();
  for (const [file, of] of Map.groupBy(units, (unit) => unit.file)) memory.put(file, of);
  return memory;
}

function lookUp(units: readonly MemoryUnit[], source: string, more = {}) {
  return memoryOf(units).lookUp({ source, limit: 9, ...more }, pair);
}

describe('the index', () => {
  test('answers what comparing with every unit does', () => {
    fc.assert(
      fc.property(arbitraryUnits, arbitrarySource, fc.integer({ min: 1, max: 9 }), (units, source, limit) => {
        const query = { source, limit };
        expect(memoryOf(units).lookUp(query, pair)).toEqual(scanUnits(units, query));
      }),
      { numRuns: 300 },
    );
  });

  test('answers so after files have changed, too', () => {
    fc.assert(
      fc.property(arbitraryUnits, arbitraryUnits, arbitrarySource, (before, after, source) => {
        const memory = memoryOf(before);
        memory.put('berita.txt', after);
        const query = { source, limit: 9 };
        expect(memory.lookUp(query, pair)).toEqual(scanUnits(after, query));
        expect(memory.size).toBe(after.length);
      }),
    );
  });

  test('lets go of a file that has nothing any more', () => {
    const memory = memoryOf([memoryUnit('Ia datang.', 'He came.')]);
    memory.put('berita.txt', []);
    expect(memory.lookUp({ source: 'Ia datang.', limit: 9 }, pair)).toEqual([]);
    expect(memory.size).toBe(0);
  });
});

describe('what is offered', () => {
  test('same words between the same neighbours come before the same words, these before similar ones', () => {
    const units = [
      memoryUnit('Ia datang kemarin sore.', 'He came yesterday afternoon.', { segment: '1' }),
      memoryUnit('Ia datang.', 'She came.', { segment: '2', previous: 'Siapa?', next: null }),
      memoryUnit('Ia datang.', 'He came.', { segment: '3', previous: 'Di mana dia?', next: 'Lalu pergi.' }),
    ];
    const found = lookUp(units, 'Ia datang.', { previous: 'Di mana  dia?', next: 'Lalu pergi.' });
    expect(found.map(({ unit, similarity }) => [unit.target, similarity])).toEqual([
      ['He came.', 101],
      ['She came.', 100],
    ]);
  });

  test('neighbours that are not known, or not there on either side, are no context', () => {
    const alone = memoryUnit('Ia datang.', 'He came.', { previous: null, next: null });
    expect(lookUp([alone], 'Ia datang.', { previous: null, next: null })[0]?.similarity).toBe(100);
    const unknown = memoryUnit('Ia datang.', 'He came.');
    expect(lookUp([unknown], 'Ia datang.')[0]?.similarity).toBe(100);
  });

  test('what nobody has reviewed and what a machine has made is worth less', () => {
    const units = [
      memoryUnit('Ia datang.', 'machine', { segment: '1', origin: 'machine:nllb' }),
      memoryUnit('Ia datang.', 'unreviewed', { segment: '2', status: 'translated' }),
      memoryUnit('Ia datang.', 'approved', { segment: '3', status: 'final' }),
      memoryUnit('Ia datang.', 'of a file', { segment: undefined, status: undefined, file: 'memory/x.tmx' }),
    ];
    expect(
      lookUp(units, 'Ia datang.').map(({ unit, score, penalties }) => [unit.target, score, penalties]),
    ).toEqual([
      ['approved', 100, []],
      ['unreviewed', 99, ['unreviewed']],
      ['of a file', 99, ['unreviewed']],
      ['machine', 95, ['machine']],
    ]);
  });

  test('of equal score the later one comes first', () => {
    const units = [
      memoryUnit('Ia datang.', 'earlier', { segment: '1', time: '2025-01-01T00:00:00.000Z' }),
      memoryUnit('Ia datang.', 'undated', { segment: '2', time: undefined }),
      memoryUnit('Ia datang.', 'later', { segment: '3', time: '2026-01-01T00:00:00.000Z' }),
    ];
    expect(lookUp(units, 'Ia datang.').map(({ unit }) => unit.target)).toEqual([
      'later',
      'earlier',
      'undated',
    ]);
  });

  test('one target is offered once, and says how often', () => {
    const units = ['1', '2', '3'].map((segment) => memoryUnit('Ia datang.', 'He came.', { segment }));
    const similar = memoryUnit('Ia datang', 'He  came.', { segment: '4' });
    const found = lookUp([...units, similar], 'Ia datang.');
    expect(found.map(({ similarity, others }) => [similarity, others])).toEqual([[100, 2]]);
  });

  test('a segment is not offered to itself, but the same words elsewhere are', () => {
    const own = memoryUnit('Ia datang.', 'mine', { segment: '1' });
    const other = memoryUnit('Ia datang.', 'theirs', { segment: '1', file: 'lain.txt' });
    const found = lookUp([own, other], 'Ia datang.', { except: { file: 'berita.txt', segment: '1' } });
    expect(found.map(({ unit }) => unit.target)).toEqual(['theirs']);
  });

  test('languages have to fit, but for their regions', () => {
    const units = [
      memoryUnit('Ia datang.', 'British', { targetLanguage: 'en-GB' }),
      memoryUnit('Ia datang.', 'アラビア', { targetLanguage: 'ja' }),
      memoryUnit('Ia datang.', 'unsaid', { sourceLanguage: 'und' }),
      memoryUnit('Ia datang.', 'Javanese', { sourceLanguage: 'jv' }),
    ];
    expect(
      lookUp(units, 'Ia datang.')
        .map(({ unit }) => unit.target)
        .toSorted(),
    ).toEqual(['British', 'unsaid']);
  });

  test('nothing that is less than 60 % alike', () => {
    expect(lookUp([memoryUnit('satu dua tiga empat', 'x')], 'satu tiga dua empat')).toEqual([]);
  });
});

describe('the concordance', () => {
  const units = [
    memoryUnit('Menteri Luar Negeri bertemu duta besar.', 'The foreign minister met the ambassador.', {
      segment: '1',
      time: '2026-01-01T00:00:00.000Z',
    }),
    memoryUnit('Ia menteri.', 'He is a minister.', { segment: '2', time: '2026-02-01T00:00:00.000Z' }),
    memoryUnit('外務大臣はロシアを訪問した。', 'قام الوزير بزيارة', {
      segment: '3',
      sourceLanguage: 'ja',
      targetLanguage: 'ar',
    }),
  ];
  const memory = memoryOf(units);
  const find = (words: string, side: 'source' | 'target' | 'both' = 'both', limit = 50) =>
    memory.concordance({ words, side, limit }, {});

  test('finds words in the source and in the target, the latest first', () => {
    expect(find('MENTERI').hits.map(({ unit }) => unit.segment)).toEqual(['2', '1']);
    const [hit] = find('foreign minister').hits;
    expect(hit?.inTarget.map(({ start, end }) => hit.unit.target.slice(start, end))).toEqual([
      'foreign minister',
    ]);
    expect(hit?.inSource).toEqual([]);
    expect(find('minister', 'source').hits).toEqual([]);
  });

  test('finds Japanese inside a sentence, and Arabic without its vowels', () => {
    expect(find('大臣').hits.map(({ unit }) => unit.segment)).toEqual(['3']);
    expect(find('بِزِيَارَة').hits.map(({ unit }) => unit.segment)).toEqual(['3']);
  });

  test('shows as many as are asked for, and says how many there are', () => {
    expect(find('menteri', 'both', 1)).toMatchObject({ total: 2, hits: [{ unit: { segment: '2' } }] });
    expect(find('…')).toEqual({ hits: [], total: 0 });
  });

  test('the same words with the same translation stand there once', () => {
    const twice = memoryOf([
      ...units,
      memoryUnit('Ia menteri.', 'He is a minister.', { segment: '9', file: 'lain.txt' }),
    ]);
    expect(twice.concordance({ words: 'menteri', side: 'both', limit: 9 }, {}).total).toBe(2);
  });
});
