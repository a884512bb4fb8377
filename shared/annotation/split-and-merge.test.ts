import { describe, expect, test } from 'vitest';
import { defaultScheme } from '../scheme/default-scheme.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints, utf16 } from '../text/offset.ts';
import type { Annotation } from './annotation.ts';
import { emptyAnnotationSet, type AnnotationSet } from './annotation-set.ts';
import { applyOperation } from './apply.ts';
import { duplicateAnnotation } from './edit.ts';
import { mergeAnnotations } from './merge.ts';
import { newAnnotation } from './new-annotation.ts';
import { splitAnnotation } from './split.ts';

const text =
  '"Para deputi kami akan bertemu," ujar Lavrov, "dan kemudian melaporkan hasilnya." Menurut dia pertemuan itu berguna.';
const article = { text, offsets: createCodePointIndex(text) };
const created = '2026-03-01T08:00:00.000Z';
const time = '2026-03-01T09:00:00.000Z';
const scheme = defaultScheme;

const source = made('source', 'source', 'Lavrov');
const cue = made('cue', 'cue', 'ujar');
const quote: Annotation = {
  ...made('quote', 'quote', 'Para deputi kami akan bertemu'),
  attributes: { form: 'direct', speaker: 'entity:lavrov' },
  links: [
    { role: 'source', to: 'source' },
    { role: 'cue', to: 'cue' },
  ],
  note: 'Lihat juga alinea terakhir.',
};
const later: Annotation = {
  ...made('later', 'quote', 'dan kemudian melaporkan hasilnya'),
  attributes: { form: 'indirect', translated: true, 'original-language': 'ru' },
  links: [
    { role: 'continues', to: 'quote' },
    { role: 'source', to: 'source' },
  ],
};

describe('splitting', () => {
  const split = splitAt('kami', quote, [source, cue, quote, later]);

  test('leaves the first half what it was, and makes the rest a new annotation that continues it', () => {
    expect(split.get('quote')).toMatchObject({
      quote: 'Para deputi',
      attributes: quote.attributes,
      links: quote.links,
      note: quote.note,
      created,
      modified: time,
    });
    expect(split.get('new')).toMatchObject({
      label: 'quote',
      quote: 'kami akan bertemu',
      attributes: quote.attributes,
      links: [{ role: 'continues', to: 'quote' }],
      note: '',
      created: time,
    });
  });

  test('leaves links to the whole with the first half', () => {
    expect(split.get('later')?.links).toEqual(later.links);
  });

  test('copies the links where the scheme has none for a continuation', () => {
    const without: Scheme = { ...scheme, links: scheme.links.filter(({ role }) => role !== 'continues') };
    expect(splitAt('kami', quote, [source, cue, quote], without).get('new')?.links).toEqual(quote.links);
  });

  test('drops links to nothing that somebody else left behind, instead of being refused', () => {
    const without: Scheme = { ...scheme, links: [] };
    const broken = { ...quote, links: [...quote.links, { role: 'source', to: 'gone' }] };
    expect(splitAt('kami', broken, [source, cue, broken], without).get('new')?.links).toEqual(quote.links);
  });

  test('is refused where one half would be empty', () => {
    const set = setOf([quote]);
    for (const offset of [quote.spans[0]?.start, quote.spans[0]?.end, codePoints(0)])
      expect(
        splitAnnotation(article, set, quote, offset ?? codePoints(0), { id: 'new', time, scheme }),
      ).toBeNull();
  });

  test('is undone by merging, to the word', () => {
    const merged = mergeAnnotations(article, setOf([...split.values()]), ['quote', 'new'], { scheme, time });
    expect(merged && applied([...split.values()], merged).get('quote')).toEqual({ ...quote, modified: time });
  });
});

describe('merging', () => {
  test('keeps the first and its answers, and fills in what it left open', () => {
    const open = { ...quote, attributes: { form: 'direct' } };
    const rest = { ...later, attributes: { form: 'indirect', speaker: 'entity:lavrov' } };
    const after = merge([open, rest], [source, cue, open, rest]);
    expect([...after.keys()]).toEqual(['source', 'cue', 'quote']);
    expect(after.get('quote')).toMatchObject({
      quote: 'Para deputi kami akan bertemu dan kemudian melaporkan hasilnya',
      attributes: { form: 'direct', speaker: 'entity:lavrov' },
      note: quote.note,
      modified: time,
    });
    expect(after.get('quote')?.spans).toHaveLength(2);
  });

  test('does not take over an answer to a question that is not asked then', () => {
    const no = { ...quote, attributes: { form: 'direct', translated: false } };
    expect(merge([no, later], [source, cue, no, later]).get('quote')?.attributes).toEqual(no.attributes);
    const open = { ...quote, attributes: { form: 'direct' } };
    expect(merge([open, later], [source, cue, open, later]).get('quote')?.attributes).toEqual({
      form: 'direct',
      translated: true,
      'original-language': 'ru',
    });
  });

  test('redirects links to the others, unites those from them, and leaves none among them', () => {
    const third = {
      ...made('third', 'quote', 'pertemuan itu berguna'),
      links: [{ role: 'continues', to: 'later' }],
    };
    const after = merge([quote, later], [source, cue, quote, later, third]);
    expect(after.get('quote')?.links).toEqual(quote.links);
    expect(after.get('third')?.links).toEqual([{ role: 'continues', to: 'quote' }]);
  });

  test('takes no more of a role than the scheme allows, the first ones first', () => {
    const one = made('one', 'quote', 'Para deputi');
    const two = made('two', 'quote', 'pertemuan');
    const a = { ...quote, links: [{ role: 'continues', to: 'one' }] };
    const b = { ...later, links: [{ role: 'continues', to: 'two' }] };
    expect(merge([a, b], [one, two, a, b]).get('quote')?.links).toEqual(a.links);
  });

  test('unites spans that touch or overlap, and more than two', () => {
    const parts = ['Para deputi', 'deputi kami', 'akan bertemu'].map((words, index) =>
      made(`part-${index}`, 'quote', words),
    );
    expect(merge(parts, parts).get('part-0')?.spans).toEqual(quote.spans);
  });

  test('puts notes one below the other, each once', () => {
    const noted = { ...later, note: 'Dan ini.' };
    expect(merge([quote, noted], [source, cue, quote, noted]).get('quote')?.note).toBe(
      'Lihat juga alinea terakhir.\nDan ini.',
    );
  });

  test('of one annotation, or of none, is nothing', () => {
    for (const ids of [[], ['quote'], ['quote', 'quote'], ['quote', 'gone']])
      expect(mergeAnnotations(article, setOf([quote]), ids, { scheme, time })).toBeNull();
  });
});

test('a duplicate has the words, and nothing else of the first', () => {
  const claim = duplicateAnnotation(quote, {
    id: 'claim',
    label: 'claim',
    attributes: { kind: 'fact' },
    time,
  });
  expect(claim).toEqual({
    id: 'claim',
    label: 'claim',
    spans: quote.spans,
    quote: quote.quote,
    prefix: quote.prefix,
    suffix: quote.suffix,
    attributes: { kind: 'fact' },
    links: [],
    note: '',
    origin: 'manual',
    created: time,
    modified: time,
  });
});

function made(id: string, label: string, words: string): Annotation {
  const start = text.indexOf(words);
  if (start === -1) throw new RangeError(`“${words}” is not in the text`);
  const range = { start: utf16(start), end: utf16(start + words.length) };
  return newAnnotation({
    ...article,
    id,
    label,
    spans: [article.offsets.rangeToCodePoints(range)],
    time: created,
  });
}

function setOf(annotations: readonly Annotation[]): AnnotationSet {
  return { ...emptyAnnotationSet, annotations: new Map(annotations.map((each) => [each.id, each])) };
}

function applied(annotations: readonly Annotation[], operation: Parameters<typeof applyOperation>[1]) {
  const result = applyOperation(setOf(annotations), operation, { length: article.offsets.length });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.set.annotations;
}

function splitAt(words: string, whole: Annotation, all: readonly Annotation[], by: Scheme = scheme) {
  const offset = article.offsets.toCodePoint(utf16(text.indexOf(words)));
  const split = splitAnnotation(article, setOf(all), whole, offset, { id: 'new', time, scheme: by });
  if (!split) throw new Error('Nothing was split');
  return applied(all, split.operation);
}

function merge(which: readonly Annotation[], all: readonly Annotation[]) {
  const operation = mergeAnnotations(
    article,
    setOf(all),
    which.map(({ id }) => id),
    { scheme, time },
  );
  if (!operation) throw new Error('Nothing was merged');
  return applied(all, operation);
}
