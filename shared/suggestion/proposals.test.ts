import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { applyOperation } from '../annotation/apply.ts';
import { emptyAnnotationSet, type AnnotationSet } from '../annotation/annotation-set.ts';
import { addAnnotation, rejectSuggestions } from '../annotation/edit.ts';
import { newAnnotation } from '../annotation/new-annotation.ts';
import type { Operation } from '../annotation/operation.ts';
import { createSpanIndex } from '../annotation/span-index.ts';
import { validateSet } from '../annotation/validate.ts';
import { defaultScheme } from '../scheme/default-scheme.ts';
import type { Entity, Scheme } from '../scheme/scheme.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints } from '../text/offset.ts';
import { acceptProposals, canAccept, type Acceptance } from './accept-proposals.ts';
import { createOffers, type Offers, type Proposal, type Situation } from './proposals.ts';
import { rejectionOf } from './rejected-offers.ts';
import { suggest } from './suggest.ts';

const text = readFileSync(
  new URL('../../samples/2025/rusia-as-kerangka-perundingan.txt', import.meta.url),
  'utf8',
);
const article = { text, offsets: createCodePointIndex(text) };
const lavrov: Entity = { id: 'sergei-lavrov', name: 'Sergei Lavrov', kind: 'person' };
const time = '2026-11-25T08:00:00.000Z';
let offers: Offers;

beforeAll(() => {
  offers = createOffers(article, suggest(text, { language: 'id' }));
});

function situation(set: AnnotationSet = emptyAnnotationSet, scheme: Scheme = defaultScheme): Situation {
  return { set, spans: createSpanIndex(set.annotations.values()), scheme };
}

function applied(set: AnnotationSet, operation: Operation | null): AnnotationSet {
  if (!operation) throw new Error('There is an operation');
  const result = applyOperation(set, operation, { length: article.offsets.length });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.set;
}

function accept(
  proposals: readonly (Proposal | undefined)[],
  { set, spans, scheme }: Situation,
  entities: readonly Entity[] = [lavrov],
): Acceptance {
  let count = set.revision * 1000;
  return acceptProposals(
    proposals.filter((proposal) => proposal !== undefined),
    {
      ...article,
      set,
      spans,
      scheme,
      offers,
      entities,
      defaults: () => ({}),
      newId: () => `id-${++count}`,
      time,
    },
  );
}

function faults(set: AnnotationSet) {
  return validateSet(set, { ...article, scheme: defaultScheme, entities: [lavrov] }).filter(
    ({ severity }) => severity === 'error',
  );
}

const beginningWith = (words: string) => (proposal: Proposal) => proposal.offer.words.startsWith(words);

describe('what is proposed for an article without annotations', () => {
  test('comes in reading order: metadata, quotes with cue and source, the repeated block before what is in it', () => {
    const open = offers.open(situation());
    const filled = open.map(({ effect }) => effect).filter(({ type }) => type === 'fill');
    expect(filled).toMatchObject([
      { type: 'fill', label: { id: 'title' } },
      { type: 'fill', label: { id: 'dateline' }, value: '2025-02-19' },
    ]);
    const kinds = open.map(({ offer }) => offer.kind);
    expect(new Set(kinds)).toEqual(new Set(['boilerplate', 'quote', 'repeat']));
    const block = open.findIndex(({ offer }) => offer.kind === 'repeat');
    expect(open[block + 1]?.offer.spans[0]?.start).toBe(open[block]?.offer.spans[0]?.start);
    const direct = open.filter(({ offer }) => offer.attributes['form'] === 'direct');
    expect(direct.map(({ parts }) => parts.map(({ kind }) => kind).toSorted())).toEqual(
      Array.from({ length: 6 }, () => ['cue', 'source']),
    );
  });

  test('is nothing that the scheme has no place for', () => {
    const scheme: Scheme = {
      ...defaultScheme,
      document: [],
      labels: defaultScheme.labels.filter(({ id }) => id === 'claim' || id === 'boilerplate'),
    };
    const open = offers.open(situation(emptyAnnotationSet, scheme));
    expect(open.map(({ offer }) => offer.attributes['type'] ?? offer.kind)).toEqual([
      'dateline',
      'repeat',
      'related',
    ]);
  });
});

describe('accepting', () => {
  test('a quote makes it with its cue and source, linked, with the speaker found among the entities', () => {
    const proposal = offers.open(situation()).find(beginningWith('Namun, ketika'));
    const acceptance = accept([proposal], situation());
    const set = applied(emptyAnnotationSet, acceptance.operation);
    expect(faults(set)).toEqual([]);
    const quote = set.annotations.get(acceptance.annotation ?? '');
    expect(quote).toMatchObject({
      label: 'quote',
      origin: 'suggestion:quotation',
      attributes: { form: 'direct', attribution: 'anaphoric', speaker: 'entity:sergei-lavrov' },
    });
    const linked = quote?.links.map(({ role, to }) => `${role}: ${set.annotations.get(to)?.quote}`);
    expect(linked?.toSorted()).toEqual(['cue: ujar', 'source: dia']);
    expect(offers.open(situation(set)).some(beginningWith('Namun, ketika'))).toBe(true);
    expect(offers.open(situation(set)).filter(beginningWith('Namun, ketika'))).toHaveLength(1);
  });

  test('leaves the speaker open when nobody of the project is called so', () => {
    const proposal = offers.open(situation()).find(beginningWith('Namun, ketika'));
    const acceptance = accept([proposal], situation(), []);
    expect(acceptance.unknown).toEqual(['Lavrov']);
    const set = applied(emptyAnnotationSet, acceptance.operation);
    expect(set.annotations.get(acceptance.annotation ?? '')?.attributes).not.toHaveProperty('speaker');
  });

  test('all in one step leaves nothing but the repeated block, and its inverse leaves nothing at all', () => {
    const open = offers.open(situation()).filter(({ offer }) => offer.kind !== 'repeat');
    const { operation } = accept(open, situation());
    const set = applied(emptyAnnotationSet, operation);
    expect(faults(set)).toEqual([]);
    expect(offers.open(situation(set))).toEqual([]);
    const result = operation && applyOperation(emptyAnnotationSet, operation);
    if (!result?.ok) throw new Error('It applies');
    expect({ ...applied(result.value.set, result.value.inverse), revision: 0 }).toEqual(emptyAnnotationSet);
  });

  test('a repeated block copies what is annotated in the original, links and attributes too, and once only', () => {
    const before = offers.open(situation());
    const block = before.find(({ offer }) => offer.kind === 'repeat');
    if (!block) throw new Error('The article repeats a block');
    const { original: range } = block.effect.type === 'copy' ? block.effect : { original: null };
    const inBlock = (offset: number) => range !== null && range.start <= offset && offset < range.end;
    expect(canAccept(block, situation())).toBe(false);
    const original = before.filter(
      ({ offer, spans }) => offer.kind === 'quote' && inBlock(spans[0]?.start ?? 0),
    );
    const annotated = applied(emptyAnnotationSet, accept(original, situation()).operation);
    expect(canAccept(block, situation(annotated))).toBe(true);
    const copied = applied(annotated, accept([block], situation(annotated)).operation);
    expect(copied.annotations.size).toBe(2 * annotated.annotations.size);
    expect(faults(copied)).toEqual([]);
    const copies = [...copied.annotations.values()].filter(({ origin }) => origin === 'suggestion:repeat');
    expect(copies.flatMap(({ links }) => links).length).toBe(
      [...annotated.annotations.values()].flatMap(({ links }) => links).length,
    );
    expect(offers.open(situation(copied)).some(({ offer }) => offer.kind === 'repeat')).toBe(false);
  });
});

test('words of one’s own with the same label take the place of the suggestion', () => {
  const proposal = offers.open(situation()).find(beginningWith('Kami menjelaskan'));
  const [span] = proposal?.spans ?? [];
  if (!span) throw new Error('It is proposed');
  const own = newAnnotation({
    ...article,
    id: 'own',
    label: 'quote',
    spans: [{ start: codePoints(span.start + 5), end: codePoints(span.end - 7) }],
    time,
  });
  const set = applied(emptyAnnotationSet, addAnnotation(own));
  const open = offers.open(situation(set)).filter(beginningWith('Kami menjelaskan'));
  expect(open.map(({ spans }) => spans[0]?.start)).not.toContain(span.start);
  expect(open).toHaveLength(1);
});

function rejected(proposal: Proposal | undefined): AnnotationSet {
  if (!proposal) throw new Error('It is proposed');
  return applied(emptyAnnotationSet, rejectSuggestions([rejectionOf(article, proposal.offer, 'r', time)]));
}

describe('a rejection', () => {
  test('hides its suggestion and not the same words in the repeated block', () => {
    const before = offers.open(situation()).filter(beginningWith('Namun, ketika'));
    const after = offers.open(situation(rejected(before[0]))).filter(beginningWith('Namun, ketika'));
    expect(after.map(({ id }) => id)).toEqual([before[1]?.id]);
  });

  test('still holds when the article has a line more at its beginning', () => {
    const set = rejected(offers.open(situation()).find(beginningWith('Kami menjelaskan')));
    const longer = `Iklan\n${text}`;
    const moved = { text: longer, offsets: createCodePointIndex(longer) };
    const open = createOffers(moved, suggest(longer, { language: 'id' })).open(situation(set));
    expect(open.some(beginningWith('Namun, ketika'))).toBe(true);
    expect(open.filter(beginningWith('Kami menjelaskan')).length).toBeLessThan(2);
  });
});

test('nothing is proposed inside of what is marked as boilerplate', () => {
  const block = offers.open(situation()).find(({ offer }) => offer.kind === 'repeat');
  if (!block) throw new Error('The article repeats a block');
  const marked = newAnnotation({ ...article, id: 'b', label: 'boilerplate', spans: block.spans, time });
  const open = offers.open(situation(applied(emptyAnnotationSet, addAnnotation(marked))));
  expect(open.filter(beginningWith('Namun, ketika'))).toHaveLength(1);
  expect(open.some(({ offer }) => offer.kind === 'repeat')).toBe(false);
});
