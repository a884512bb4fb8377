import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../annotation/annotation.ts';
import { emptyAnnotationSet, type AnnotationSet } from '../annotation/annotation-set.ts';
import { applyOperation } from '../annotation/apply.ts';
import { newAnnotation } from '../annotation/new-annotation.ts';
import type { Operation } from '../annotation/operation.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints } from '../text/offset.ts';
import { createMatcher } from './matcher.ts';
import {
  planChange,
  type ArticleToChange,
  type ChangeContext,
  type HitChange,
  type HitToChange,
} from './plan-change.ts';
import { parseQuery } from './query.ts';

const text = `🇷🇺 Rusia menolak perluasan NATO. NATO diam.
"Perluasan NATO mengancam," kata Lavrov. Perluasan  NATO lagi.`;
const offsets = createCodePointIndex(text);
const time = '2026-11-24T09:30:00.000Z';
const tag: HitChange = { kind: 'tag', label: 'claim', attributes: {}, repeats: null };

function article(more: Partial<ArticleToChange> = {}): ArticleToChange {
  return { text, offsets, set: emptyAnnotationSet, barrier: null, ...more };
}

function hits(words: string): readonly HitToChange[] {
  const query = parseQuery({ words, regularExpression: false, matchCase: false });
  if (!query.ok) throw new Error(`${words} cannot be searched`);
  return createMatcher(query.value)
    .inText(text)
    .map((range) => ({
      spans: [offsets.rangeToCodePoints(range)],
      words: text.slice(range.start, range.end).replaceAll(/\s+/gu, ' '),
    }));
}

function context(): ChangeContext {
  let count = 0;
  return { time, own: 'a1', newId: () => `id-${++count}` };
}

function done(set: AnnotationSet, operation: Operation | null): AnnotationSet {
  if (!operation) return set;
  const applied = applyOperation(set, operation, { length: offsets.length });
  if (!applied.ok) throw new Error(applied.error.message);
  return applied.value.set;
}

function found(annotations: Iterable<Annotation>, annotator = 'a1'): readonly HitToChange[] {
  return Array.from(annotations, ({ id, spans, quote }) => ({
    spans,
    words: quote.replaceAll(/\s+/gu, ' '),
    annotation: { id, annotator },
  }));
}

describe('tagging hits', () => {
  it('makes one annotation of each, as one step', () => {
    const plan = planChange(
      { ...tag, attributes: { 'check-worthiness': 'CFS' } },
      article(),
      hits('perluasan nato'),
      context(),
    );
    const set = done(emptyAnnotationSet, plan.operation);
    expect(plan).toMatchObject({ changed: 3, skipped: new Map() });
    expect([...set.annotations.values()].map(({ quote }) => quote)).toEqual([
      'perluasan NATO',
      'Perluasan NATO',
      'Perluasan  NATO',
    ]);
    expect(set.annotations.get('id-1')).toMatchObject({
      label: 'claim',
      attributes: { 'check-worthiness': 'CFS' },
      origin: 'manual',
      links: [],
    });
  });

  it('leaves alone what has this label on these words, and what has changed since', () => {
    const all = hits('perluasan nato');
    const before = done(emptyAnnotationSet, planChange(tag, article(), all.slice(1, 2), context()).operation);
    const changed: HitToChange = { ...(all[0] ?? fail()), words: 'perluasan UE' };
    const ids: ChangeContext = { ...context(), newId: () => 'new' };
    const plan = planChange(tag, article({ set: before }), [changed, ...all.slice(1)], ids);
    expect(plan.changed).toBe(1);
    expect(plan.skipped).toEqual(
      new Map([
        ['source-changed', 1],
        ['already', 1],
      ]),
    );
    expect(done(before, plan.operation).annotations.get('new')?.quote).toBe('Perluasan  NATO');
  });

  it('links the later ones to the first, when they are the same claim; also to one that was there', () => {
    const all = hits('perluasan nato');
    const same: HitChange = { ...tag, repeats: 'repeats' };
    const fresh = done(emptyAnnotationSet, planChange(same, article(), all, context()).operation);
    expect([...fresh.annotations.values()].map(({ links }) => links.map(({ to }) => to))).toEqual([
      [],
      ['id-1'],
      ['id-1'],
    ]);
    const first = done(
      emptyAnnotationSet,
      planChange(tag, article(), all.slice(0, 1), { ...context(), newId: () => 'old' }).operation,
    );
    const after = done(first, planChange(same, article({ set: first }), all, context()).operation);
    expect([...after.annotations.values()].map(({ links }) => links.map(({ to }) => to))).toEqual([
      [],
      ['old'],
      ['old'],
    ]);
  });

  it('does nothing in an article that may not be changed', () => {
    for (const barrier of ['read-only', 'damaged', 'newer-version', 'source-changed'] as const)
      expect(planChange(tag, article({ barrier }), hits('nato'), context())).toEqual({
        operation: null,
        changed: 0,
        skipped: new Map([[barrier, 4]]),
      });
  });
});

describe('changing and deleting annotations', () => {
  const set = done(
    emptyAnnotationSet,
    planChange({ ...tag, repeats: 'repeats' }, article(), hits('perluasan nato'), context()).operation,
  );
  const all = found(set.annotations.values());
  const toQuote: HitChange = { kind: 'change', label: 'quote', attributes: () => ({}) };
  const toDirect: HitChange = {
    kind: 'change',
    label: null,
    attributes: (_, label) => (label === 'quote' ? { form: 'direct' } : null),
  };

  it('sets label and values, and passes over what has them or cannot have them', () => {
    const relabelled = planChange(toQuote, article({ set }), all.slice(0, 2), context());
    const quotes = done(set, relabelled.operation);
    expect([...quotes.annotations.values()].map(({ label }) => label)).toEqual(['quote', 'quote', 'claim']);
    const direct = planChange(toDirect, article({ set: quotes }), all, context());
    expect(direct).toMatchObject({ changed: 2, skipped: new Map([['does-not-fit', 1]]) });
    const again = planChange(toDirect, article({ set: done(quotes, direct.operation) }), all, context());
    expect(again).toEqual({
      operation: null,
      changed: 0,
      skipped: new Map([
        ['already', 2],
        ['does-not-fit', 1],
      ]),
    });
  });

  it('deletes, and cuts the links that lead there', () => {
    const plan = planChange({ kind: 'delete' }, article({ set }), all.slice(0, 1), context());
    const left = done(set, plan.operation);
    expect([...left.annotations.values()].map(({ id, links }) => [id, links])).toEqual([
      ['id-2', []],
      ['id-3', []],
    ]);
    expect(planChange({ kind: 'delete' }, article({ set: left }), all, context())).toMatchObject({
      changed: 2,
      skipped: new Map([['gone', 1]]),
    });
  });

  it('never touches what is somebody else’s', () => {
    const theirs = found(set.annotations.values(), 'a2');
    expect(planChange({ kind: 'delete' }, article({ set }), theirs, context())).toEqual({
      operation: null,
      changed: 0,
      skipped: new Map([['not-own', 3]]),
    });
  });
});

describe('the law that a bulk change equals the sum of its parts', () => {
  const spot = fc
    .tuple(fc.nat({ max: offsets.length - 1 }), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: Math.min(offsets.length, start + length) }));
  const spots = fc.array(spot, { minLength: 1, maxLength: 12 });
  const change = fc.constantFrom<HitChange>(
    tag,
    { ...tag, label: 'quote', attributes: { form: 'direct' } },
    { kind: 'change', label: 'quote', attributes: () => ({ form: 'direct' }) },
    { kind: 'change', label: null, attributes: (_, label) => (label === 'quote' ? { form: 'mixed' } : null) },
    { kind: 'delete' },
  );

  it('holds for tagging, changing and deleting', () => {
    fc.assert(
      fc.property(spots, spots, change, fc.infiniteStream(fc.nat()), (there, asked, what, stream) => {
        const set = linked(
          done(emptyAnnotationSet, planChange(tag, article(), at(there), context()).operation),
          stream,
        );
        const targets = what.kind === 'tag' ? at(asked) : picked(set, asked);
        const ids = (target: HitToChange): ChangeContext => ({
          ...context(),
          newId: () => `new-${targets.indexOf(target)}`,
        });
        let turn = 0;
        const bulk = planChange(what, article({ set }), targets, {
          ...context(),
          newId: () => `new-${turn++}`,
        });
        let changed = 0;
        let single = set;
        for (const target of targets) {
          const plan = planChange(what, article({ set: single }), [target], ids(target));
          changed += plan.changed;
          single = done(single, plan.operation);
        }
        const whole = done(set, bulk.operation);
        expect({ ...whole, revision: 0 }).toEqual({ ...single, revision: 0 });
        expect(bulk.changed).toBe(changed);
      }),
    );
  });
});

function at(places: readonly { readonly start: number; readonly end: number }[]): readonly HitToChange[] {
  return places.map(({ start, end }) => {
    const { spans, quote } = newAnnotation({
      text,
      offsets,
      id: 'x',
      label: 'x',
      time,
      spans: [{ start: codePoints(start), end: codePoints(end) }],
    });
    return { spans, words: quote.replaceAll(/\s+/gu, ' ') };
  });
}

/** Links strewn between the annotations, so that deleting has some to cut. */
function linked(set: AnnotationSet, stream: fc.Stream<number>): AnnotationSet {
  const ids = [...set.annotations.keys()];
  const numbers = stream.take(ids.length * 2);
  const operations = ids.map((id): Operation => {
    const to = ids[(numbers.next().value ?? 0) % ids.length] ?? id;
    return { type: 'update', id, changes: { links: to === id ? [] : [{ role: 'repeats', to }] } };
  });
  return done(set, operations.length === 0 ? null : { type: 'group', operations });
}

function picked(set: AnnotationSet, places: readonly { readonly start: number }[]): readonly HitToChange[] {
  const all = found(set.annotations.values());
  // An object of its own for each, also where the same annotation is asked for twice.
  return places.flatMap(({ start }) =>
    all.slice(start % all.length, (start % all.length) + 1).map((hit) => ({ ...hit })),
  );
}

function fail(): never {
  throw new Error('There are fewer hits than expected');
}
