import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyOperation } from '../../annotation/apply.ts';
import { emptyAnnotationSet, type AnnotationSet } from '../../annotation/annotation-set.ts';
import type { TranslationUnit } from '../../formats/translation/translation-format.ts';
import { createCodePointIndex } from '../../text/code-point-index.ts';
import { joinTranslation } from '../joined.ts';
import { segmentStatuses, type Segment } from '../segment.ts';
import { segmentsOf } from '../segmentation.ts';
import { planImport, type ArticleImport, type ImportRules } from './import-plan.ts';

const text = 'Ia datang.\nIa pergi. Ia datang.\nMenteri Luar Negeri Rusia berkata: “Ya.”';
const article = { text, offsets: createCodePointIndex(text) };
const earlier = '2026-11-23T08:00:00.000Z';
const now = '2026-11-24T08:00:00.000Z';

function ids(prefix: string): () => string {
  let next = 0;
  return () => `${prefix}${String(++next).padStart(26 - prefix.length, '0')}`;
}

function rules(more: Partial<ImportRules> = {}): ImportRules {
  return {
    format: 'po',
    language: 'en',
    annotator: 'a1',
    translator: 'a1',
    replaces: { confirmed: false, newer: false },
    segmentation: 'sentence',
    newId: ids('1'),
    time: now,
    ...more,
  };
}

function unit(source: string, target: string | null, more: Partial<TranslationUnit> = {}): TranslationUnit {
  return { source, target, ...more };
}

/** The article's segments, some of them translated by a1. */
function translated(...changes: readonly Partial<Segment>[]): readonly Segment[] {
  const segments = segmentsOf(article, { by: 'sentence', language: 'id', newId: ids('0'), time: earlier });
  return segments.map((segment, index) => ({ ...segment, ...changes[index] }));
}

function plan(
  segments: readonly Segment[] | null,
  units: readonly TranslationUnit[],
  more: Partial<ImportRules> = {},
  reviews: readonly Segment[] = [],
): ArticleImport {
  const sets = [
    { annotator: 'a1', name: '', segments: segments ?? [] },
    { annotator: 'a2', name: '', segments: reviews },
  ];
  return planImport({ ...article, sourceLanguage: 'id', sets }, units, rules(more));
}

function after({ operation }: ArticleImport, segments: readonly Segment[] = []): readonly Segment[] {
  const set = setOf(segments);
  if (!operation) return segments;
  const applied = applyOperation(set, operation, { length: article.offsets.length });
  if (!applied.ok) throw new Error(applied.error.message);
  return [...(applied.value.set.translations['en']?.segments.values() ?? [])];
}

function setOf(segments: readonly Segment[]): AnnotationSet {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  return { ...emptyAnnotationSet, translations: segments.length === 0 ? {} : { en: { segments: byId } } };
}

describe('a translation that is there', () => {
  test('takes units by id, then by source in order; repeated sources pair up one by one', () => {
    const segments = translated();
    const [, , third] = segments;
    const imported = plan(segments, [
      unit('Ia datang.', 'He came (third).', { id: third?.id }),
      unit('Ia datang.', 'He came (first).'),
      unit('Ia datang.', 'He came (too many).'),
      unit('Ia  pergi.', 'He left.'),
    ]);
    expect(imported.units.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'change',
      'change',
      'surplus',
      'change',
    ]);
    expect(after(imported, segments).map(({ target }) => target)).toEqual([
      'He came (first).',
      'He left.',
      'He came (third).',
      '',
    ]);
  });

  test('says what a new target is and where it is from', () => {
    const segments = translated();
    const [first] = after(plan(segments, [unit('Ia datang.', 'He came.')]), segments);
    expect(first).toMatchObject({
      target: 'He came.',
      status: 'translated',
      decided: now,
      origin: 'import:po',
    });
  });

  test('with an id whose source has changed, the source decides', () => {
    const segments = translated();
    const imported = plan(segments, [unit('Ia pergi.', 'He left.', { id: segments[0]?.id })]);
    expect(after(imported, segments).map(({ target }) => target)).toEqual(['', 'He left.', '', '']);
  });

  test.each([
    ['what is approved', { target: 'He came.', status: 'final' }, {}, 'locked'],
    ['what is confirmed', { target: 'He came.', status: 'translated' }, {}, 'confirmed'],
    ['what is newer', { target: 'He came.', status: 'draft', modified: now }, { modified: earlier }, 'newer'],
  ] as const)('keeps %s, and says so', (_, ours, theirs, reason) => {
    const imported = plan(translated(ours), [unit('Ia datang.', 'She came.', theirs)]);
    expect(imported.units).toMatchObject([
      { outcome: 'skip', reason, before: 'He came.', after: 'She came.' },
    ]);
    expect(imported.operation).toBeNull();
  });

  test('gives way where that was chosen, but for what is approved', () => {
    const ours = translated(
      { target: 'He came.', status: 'translated', modified: now },
      { target: 'He left.', status: 'final' },
    );
    const units = [unit('Ia datang.', 'She came.', { modified: earlier }), unit('Ia pergi.', 'She left.')];
    const imported = plan(ours, units, { replaces: { confirmed: true, newer: true } });
    expect(imported.units.map(({ outcome }) => outcome)).toEqual(['change', 'skip']);
    expect(after(imported, ours)[0]).toMatchObject({ target: 'She came.', status: 'translated' });
  });

  test('is told what the file does not say, and what is nearly the same', () => {
    const imported = plan(translated({ target: 'He came.', status: 'draft' }), [
      unit('Ia pergi.', null),
      unit('Menteri Luar Negeri Rusia berkata “Ya”', 'The minister said yes.'),
      unit('Kalimat lain sama sekali', 'Another one'),
      unit('Ia datang.', 'He came.', { status: 'draft' }),
    ]);
    expect(imported.units.map(({ outcome, reason, near }) => [reason ?? outcome, near])).toEqual([
      ['empty-target', undefined],
      ['no-source', 'Menteri Luar Negeri Rusia berkata: “Ya.”'],
      ['no-source', undefined],
      ['same', undefined],
    ]);
    expect(imported.operation).toBeNull();
  });

  test('a translator’s file approves nothing, and takes no decision back', () => {
    const ours = translated(
      { target: 'He came.', status: 'draft' },
      { target: 'He left.', status: 'translated' },
      { target: 'Came.', status: 'rejected' },
    );
    const imported = plan(ours, [
      unit('Ia datang.', 'He came.', { status: 'final' }),
      unit('Ia pergi.', 'He left.', { status: 'draft' }),
      unit('Ia datang.', 'Came.', { status: 'translated' }),
    ]);
    expect(imported.units.map(({ outcome, statusAfter }) => statusAfter ?? outcome)).toEqual([
      'translated',
      'same',
      'same',
    ]);
  });

  test('takes comments and errors once', () => {
    const ours = translated({ target: 'He came.', status: 'translated' });
    const comment = { id: 'line-3-1', author: 'po', time: '', text: 'dia  atau ia?' };
    const error = {
      id: '01JDE0000000000000000000E1',
      side: 'target',
      span: { start: 3, end: 7 },
      words: 'came',
      category: 'style',
      severity: 'minor',
      author: 'rater1',
      time: earlier,
    } as const;
    const theirs = unit('Ia datang.', 'He came.', { comments: [comment], errors: [anError(error)] });
    const imported = plan(ours, [theirs]);
    const changed = after(imported, ours);
    expect(changed[0]?.comments).toMatchObject([{ text: 'dia  atau ia?', author: 'po', time: now }]);
    expect(changed[0]?.errors).toEqual([error]);
    expect(plan(changed, [theirs]).operation).toBeNull();
    // Of other words, the place says nothing.
    const moved = plan(ours, [{ ...theirs, assessed: 'Came he.' }]);
    expect(after(moved, ours)[0]?.errors[0]).not.toHaveProperty('span');
  });
});

function anError(error: object): NonNullable<TranslationUnit['errors']>[number] {
  // Made by hand here; offsets are branded.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return error as NonNullable<TranslationUnit['errors']>[number];
}

describe('a review', () => {
  const reviewing = { annotator: 'a2', translator: 'a1' } as const;

  test('corrects and approves what the translator has confirmed, in the reviewer’s own set', () => {
    const ours = translated(
      { target: 'He came.', status: 'translated' },
      { target: 'He left.', status: 'translated' },
      { target: 'Came', status: 'draft' },
    );
    const imported = plan(
      ours,
      [
        unit('Ia datang.', 'She came.'),
        unit('Ia pergi.', 'He left.', { status: 'final' }),
        unit('Ia datang.', 'He came.'),
      ],
      reviewing,
    );
    expect(
      imported.units.map(({ outcome, reason, statusAfter }) => reason ?? statusAfter ?? outcome),
    ).toEqual(['reviewed', 'final', 'not-allowed']);
    const reviews = after(imported);
    expect(reviews).toMatchObject([
      { target: 'She came.', review: { of: 'a1', target: 'He came.' } },
      { target: 'He left.', status: 'final', review: { of: 'a1' } },
    ]);
    const joined = joinTranslation(
      [
        { annotator: 'a1', name: '', segments: ours },
        { annotator: 'a2', name: '', segments: reviews },
      ],
      'a1',
    );
    expect(joined.map(({ target }) => target)).toEqual(['She came.', 'He left.', 'Came', '']);
  });

  test('is taken back by no file with the words before it', () => {
    const ours = translated({ target: 'He came.', status: 'translated', decided: earlier });
    const reviews = after(plan(ours, [unit('Ia datang.', 'She came.')], reviewing));
    const again = plan(ours, [unit('Ia datang.', 'He came.', { status: 'translated' })], {}, reviews);
    expect(again.units).toMatchObject([{ outcome: 'same', before: 'She came.' }]);
  });
});

describe('a translation that is not there yet', () => {
  test('begins with the segments of the article', () => {
    const imported = plan(null, [unit('Ia pergi.', 'He left.')]);
    expect(imported.begins).toEqual({ by: 'article', segments: 4 });
    expect(after(imported).map(({ quote, target, status }) => [quote, target, status])).toEqual([
      ['Ia datang.', '', 'untranslated'],
      ['Ia pergi.', 'He left.', 'translated'],
      ['Ia datang.', '', 'untranslated'],
      ['Menteri Luar Negeri Rusia berkata: “Ya.”', '', 'untranslated'],
    ]);
  });

  test('begins with those of the file where more of it has its place then', () => {
    const imported = plan(null, [unit('Ia pergi. Ia datang.', 'He left and came.'), unit('“Ya.”', '“Yes.”')]);
    expect(imported.begins).toEqual({ by: 'file', segments: 4 });
    expect(after(imported).map(({ quote, target }) => [quote, target])).toEqual([
      ['Ia datang.', ''],
      ['Ia pergi. Ia datang.', 'He left and came.'],
      ['Menteri Luar Negeri Rusia berkata:', ''],
      ['“Ya.”', '“Yes.”'],
    ]);
  });

  test('does not begin for a file that has nothing for it', () => {
    expect(plan(null, [unit('Bukan di sini.', 'Not here.')])).toMatchObject({
      begins: null,
      operation: null,
    });
  });
});

test('an import done twice changes nothing the second time, and one step takes it back', () => {
  const sources = ['Ia datang.', 'Ia pergi.', 'Ia datang.\n', 'Menteri', '“Ya.”', 'Tidak ada'];
  const arbitraryUnit = fc.record({
    source: fc.constantFrom(...sources),
    target: fc.option(fc.constantFrom('He came.', 'He left.', 'Minister'), { nil: null }),
    status: fc.option(fc.constantFrom(...segmentStatuses), { nil: undefined }),
  });
  const arbitraryOwn = fc.record(
    { target: fc.constantFrom('', 'He came.'), status: fc.constantFrom(...segmentStatuses) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.array(arbitraryUnit, { maxLength: 6 }),
      fc.array(arbitraryOwn, { maxLength: 4 }),
      fc.boolean(),
      fc.boolean(),
      (units, own, isBegun, confirmed) => {
        const segments = isBegun ? translated(...own) : null;
        const chosen = { replaces: { confirmed, newer: true } };
        const imported = plan(segments, units, chosen);
        expect(imported.units).toHaveLength(units.length);
        if (!imported.operation) return;
        const set = setOf(segments ?? []);
        const applied = applyOperation(set, imported.operation, { length: article.offsets.length });
        if (!applied.ok) throw new Error(applied.error.message);
        const changed = [...(applied.value.set.translations['en']?.segments.values() ?? [])];
        expect(plan(changed, units, chosen).units.filter(({ outcome }) => outcome === 'change')).toEqual([]);
        const back = applyOperation(applied.value.set, applied.value.inverse, {
          length: article.offsets.length,
        });
        expect(back.ok && back.value.set.translations).toEqual(set.translations);
      },
    ),
  );
});
