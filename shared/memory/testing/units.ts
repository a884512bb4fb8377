import * as fc from 'fast-check';
import type { MemoryUnit } from '../memory-unit.ts';

/** A reviewed Indonesian–English unit, unless the test says otherwise. */
export function memoryUnit(source: string, target: string, more: Partial<MemoryUnit> = {}): MemoryUnit {
  return {
    source,
    target,
    sourceLanguage: 'id',
    targetLanguage: 'en',
    file: 'berita.txt',
    segment: `of ${source}`,
    translator: 'a1',
    time: '2026-11-17T08:00:00.000Z',
    status: 'reviewed',
    origin: 'manual',
    ...more,
  };
}

const words = [
  'menteri',
  'Menteri',
  'duta',
  'besar',
  'Rusia',
  'bertemu',
  'yang',
  'di',
  '19',
  'Februari',
  'وزير',
  'الخارجية',
  'قَال',
  '外',
  '務',
  '大臣',
  'ロシア',
  'é',
  '“ya”',
  '"ya"',
  ',',
  '.',
  '…',
];

/** Sentences of few words, so that many are like each other. */
export const arbitrarySource: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 10 })
  .map((each) => each.join(' '));

export const arbitraryUnits: fc.Arbitrary<readonly MemoryUnit[]> = fc
  .array(
    fc.record({
      source: arbitrarySource,
      target: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
      status: fc.constantFrom('translated', 'reviewed', undefined),
      origin: fc.constantFrom('manual', 'machine:x'),
      time: fc.constantFrom('2026-11-17T08:00:00.000Z', '2026-11-18T08:00:00.000Z', undefined),
    }),
    { maxLength: 30 },
  )
  .map((units) =>
    units.map(({ source, target, ...more }, at) =>
      memoryUnit(source, target, { segment: String(at), ...more }),
    ),
  );
