import { describe, expect, test } from 'vitest';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints, utf16, type CodePointRange } from '../text/offset.ts';
import type { Annotation } from './annotation.ts';
import { emptyAnnotationSet, type AnnotationSet } from './annotation-set.ts';
import { applyOperation } from './apply.ts';
import {
  addAnnotation,
  addLink,
  newAnnotation,
  relabel,
  removeAnnotation,
  removeLink,
  setAttribute,
  setDocumentLabel,
  setNote,
  setSpans,
  setStatus,
} from './edit.ts';
import type { Operation } from './operation.ts';

const text =
  'Menteri luar negeri Rusia menambahkan kedua belah pihak "secara praktis sepakat masalah misi diplomatik harus diselesaikan sekali dan untuk selamanya." 👩‍👩‍👧 Akhir.';
const article = { text, offsets: createCodePointIndex(text) };
const created = '2026-03-01T08:00:00.000Z';
const later = '2026-03-01T08:05:00.000Z';

const quote = made('quote', 'quote', 'secara praktis sepakat');
const source = made('source', 'source', 'Menteri luar negeri Rusia');
const cue = made('cue', 'cue', 'menambahkan');

describe('a new annotation', () => {
  test('quotes its words and 32 characters on each side', () => {
    expect(quote).toMatchObject({
      label: 'quote',
      quote: 'secara praktis sepakat',
      prefix: ' menambahkan kedua belah pihak "',
      suffix: ' masalah misi diplomatik harus d',
      origin: 'manual',
      created,
      modified: created,
      links: [],
      attributes: {},
    });
  });

  test('has less context at the ends of the text', () => {
    expect(source.prefix).toBe('');
    expect(made('end', 'claim', 'Akhir.').suffix).toBe('');
  });

  test('counts context in code points, so that an emoji is not halved', () => {
    const end = made('end', 'claim', 'Akhir.');
    expect(Array.from(end.prefix)).toHaveLength(32);
    expect(end.prefix.endsWith('👩‍👩‍👧 ')).toBe(true);
  });

  test('takes in the whole of a character that the selection cuts', () => {
    const family = rangeOf('👩‍👩‍👧');
    const half = { start: codePoints(family.start + 2), end: family.end };
    expect(newAnnotation({ ...article, id: 'a', label: 'claim', spans: [half], time: created }).quote).toBe(
      '👩‍👩‍👧',
    );
  });

  test('joins ranges that touch or overlap, and puts the others in order', () => {
    const discontinuous = newAnnotation({
      ...article,
      id: 'a',
      label: 'claim',
      spans: [
        rangeOf('diselesaikan'),
        rangeOf('misi dipl'),
        rangeOf('diplomatik'),
        { start: codePoints(3), end: codePoints(3) },
      ],
      time: created,
    });
    expect(discontinuous.spans).toEqual([rangeOf('misi diplomatik'), rangeOf('diselesaikan')]);
    expect(discontinuous.quote).toBe('misi diplomatik diselesaikan');
    expect(discontinuous.suffix).toBe(' sekali dan untuk selamanya." 👩‍');
  });

  test('cannot be made of a caret', () => {
    const caret = { start: codePoints(4), end: codePoints(4) };
    expect(() =>
      newAnnotation({ ...article, id: 'a', label: 'claim', spans: [caret], time: created }),
    ).toThrow(RangeError);
  });

  test('keeps where it came from and what is known of it', () => {
    const suggested = newAnnotation({
      ...article,
      id: 'a',
      label: 'quote',
      spans: [rangeOf('sepakat')],
      time: created,
      origin: 'suggested',
      attributes: { form: 'direct' },
    });
    expect(suggested).toMatchObject({ origin: 'suggested', attributes: { form: 'direct' } });
  });
});

describe('an edit', () => {
  const linked = edited(setOf(quote, source, cue), [addLinkTo('source', 'source'), addLinkTo('cue', 'cue')]);

  test('removing an annotation cuts the links that lead to it, in one step', () => {
    const removal = removeAnnotation(linked, 'source', later);
    const { set, inverse } = applied(linked, removal);
    expect([...set.annotations.keys()]).toEqual(['quote', 'cue']);
    expect(set.annotations.get('quote')).toMatchObject({
      links: [{ role: 'cue', to: 'cue' }],
      modified: later,
    });
    expect(applied(set, inverse).set.annotations).toEqual(linked.annotations);
  });

  test('removing an annotation that links only to others is a plain removal', () => {
    expect(removeAnnotation(linked, 'quote', later)).toEqual({ type: 'remove', id: 'quote' });
  });

  test('a link that is there already stays where it is', () => {
    const again = edited(linked, [addLinkTo('source', 'source')]);
    expect(again.annotations.get('quote')?.links).toEqual([
      { role: 'source', to: 'source' },
      { role: 'cue', to: 'cue' },
    ]);
  });

  test('removing a link leaves the others', () => {
    const set = edited(linked, [
      (before) => removeLink(before, 'quote', { role: 'source', to: 'source' }, later),
    ]);
    expect(set.annotations.get('quote')?.links).toEqual([{ role: 'cue', to: 'cue' }]);
  });

  test('moving an annotation reads its words and context again', () => {
    const set = edited(linked, [() => setSpans(article, 'quote', [rangeOf('misi diplomatik')], later)]);
    expect(set.annotations.get('quote')).toMatchObject({
      quote: 'misi diplomatik',
      prefix: '"secara praktis sepakat masalah ',
      modified: later,
      created,
    });
  });

  test('changes one thing and the time, and nothing else', () => {
    const one = (operation: Operation) => edited(setOf(quote), [() => operation]).annotations.get('quote');
    expect(one(relabel('quote', 'claim', later))).toEqual({ ...quote, label: 'claim', modified: later });
    expect(one(setNote('quote', 'lihat lagi', later))).toEqual({
      ...quote,
      note: 'lihat lagi',
      modified: later,
    });
    expect(one(setAttribute('quote', 'form', 'mixed', later))).toEqual({
      ...quote,
      attributes: { form: 'mixed' },
      modified: later,
    });
    const answered = setOf({ ...quote, attributes: { form: 'mixed' } });
    const cleared = edited(answered, [() => setAttribute('quote', 'form', null, later)]);
    expect(cleared.annotations.get('quote')?.attributes).toEqual({});
  });

  test('marks the article as done and labels it', () => {
    const set = edited(emptyAnnotationSet, [
      () => setStatus('done'),
      () => setDocumentLabel('topic', 'diplomacy'),
    ]);
    expect(set).toMatchObject({ status: 'done', labels: { topic: 'diplomacy' }, revision: 2 });
    expect(edited(set, [() => setDocumentLabel('topic', null)]).labels).toEqual({});
  });
});

function addLinkTo(role: string, to: string) {
  return (set: AnnotationSet) => addLink(set, 'quote', { role, to }, later);
}

function edited(start: AnnotationSet, edits: readonly ((set: AnnotationSet) => Operation)[]): AnnotationSet {
  return edits.reduce((set, edit) => applied(set, edit(set)).set, start);
}

function applied(set: AnnotationSet, operation: Operation) {
  const result = applyOperation(set, operation, { length: article.offsets.length });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function setOf(...annotations: readonly Annotation[]): AnnotationSet {
  return {
    ...edited(
      emptyAnnotationSet,
      annotations.map((each) => () => addAnnotation(each)),
    ),
    revision: 0,
  };
}

function made(id: string, label: string, words: string): Annotation {
  return newAnnotation({ ...article, id, label, spans: [rangeOf(words)], time: created });
}

function rangeOf(words: string): CodePointRange {
  const start = text.indexOf(words);
  return article.offsets.rangeToCodePoints({ start: utf16(start), end: utf16(start + words.length) });
}
