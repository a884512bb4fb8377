import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyOperation } from '../annotation/apply.ts';
import type { Annotation } from '../annotation/annotation.ts';
import { emptyAnnotationSet, type AnnotationSet } from '../annotation/annotation-set.ts';
import { addAnnotation, rejectSuggestions } from '../annotation/edit.ts';
import { newAnnotation, type IndexedText } from '../annotation/new-annotation.ts';
import type { Operation } from '../annotation/operation.ts';
import { createSpanIndex } from '../annotation/span-index.ts';
import { defaultScheme } from '../scheme/default-scheme.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { utf16 } from '../text/offset.ts';
import { acceptProposals, canAccept } from './accept-proposals.ts';
import { findElsewhere, type OtherArticle } from './elsewhere.ts';
import { elsewhereOffers } from './elsewhere-offers.ts';
import { createOffers, type Offers, type Proposal, type Situation } from './proposals.ts';
import { rejectionOf } from './rejected-offers.ts';
import { suggest } from './suggest.ts';

const seed = readFileSync(
  new URL('../../samples/2025/rusia-as-kerangka-perundingan.txt', import.meta.url),
  'utf8',
);
const time = '2026-11-25T08:00:00.000Z';
const rice =
  '“Harga beras turun dua pekan terakhir,” kata Sari Dewi.\nPedagang di Pasar Kramat Jati mengatakan pasokan telah pulih.';

function indexed(text: string): IndexedText {
  return { text, offsets: createCodePointIndex(text) };
}

function annotated(
  { text, offsets }: IndexedText,
  words: string,
  label: string,
  more: Partial<Annotation> = {},
) {
  const start = text.indexOf(words);
  const span = offsets.rangeToCodePoints({ start: utf16(start), end: utf16(start + words.length) });
  return {
    ...newAnnotation({ text, offsets, id: `${label}-${start}`, label, spans: [span], time }),
    ...more,
  };
}

function other(
  title: string,
  text: string,
  annotate: (article: IndexedText) => readonly Annotation[] = () => [],
): OtherArticle {
  const article = indexed(text);
  return { ...article, article: title, path: `${title}.txt`, title, annotations: annotate(article) };
}

/** A quote with its source, linked, and a claim of which a part lies outside of the block. */
function quoteAndSource(article: IndexedText): readonly Annotation[] {
  const source = annotated(article, 'Sari Dewi', 'source');
  const quote = annotated(article, 'Harga beras turun dua pekan terakhir', 'quote', {
    attributes: { form: 'direct' },
    links: [
      { role: 'source', to: source.id },
      { role: 'cue', to: 'outside' },
    ],
  });
  return [source, quote, annotated(article, 'pulih.\nLain lagi', 'claim')];
}

function offersFor(article: IndexedText, others: readonly OtherArticle[]): Offers {
  const found = suggest(article.text, { language: 'id', kinds: ['repeat', 'boilerplate'] });
  return createOffers(article, [
    ...found,
    ...elsewhereOffers(article, findElsewhere(article, others), found),
  ]);
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function situation(set: AnnotationSet = emptyAnnotationSet): Situation {
  return { set, spans: createSpanIndex(set.annotations.values()), scheme: defaultScheme };
}

function openBlocks(offers: Offers, set = emptyAnnotationSet): readonly Proposal[] {
  return offers.open(situation(set)).filter(({ effect }) => effect.type === 'copy');
}

function applied(operation: Operation | null, set = emptyAnnotationSet): AnnotationSet {
  const result = operation && applyOperation(set, operation);
  if (!result?.ok) throw new Error('It applies');
  return result.value.set;
}

describe('what of an article stands in others', () => {
  test('is a block at its place in either, counted in code points, marks and white space aside', () => {
    const here = indexed(`🌾🌾 Pasar\n${rice}\nPenutup di sini.`);
    const there = other('Beras', `Lain\n\n${rice.replace('“', '"')}  \nLain lagi.`);
    const [block, ...more] = findElsewhere(here, [there, other('Asing', 'Tidak ada yang sama.')]);
    expect(more).toEqual([]);
    if (!block) throw new Error('It stands there');
    expect(here.offsets.slice(block.range)).toBe(rice);
    expect(block.range.start).toBe(9);
    expect(block.lines).toBe(2);
    expect(block.places).toMatchObject([{ title: 'Beras', path: 'Beras.txt', annotations: 0 }]);
    expect(there.offsets.slice(block.places[0].range)).toBe(rice.replace('“', '"'));
  });

  test('names the article first in which most of it is annotated, however long the others go on', () => {
    const here = indexed(`Judul\n${rice}\nSatu kalimat yang hanya ada di satu artikel lain.`);
    const duplicate = other('Salinan', here.text);
    const worked = other('Dikerjakan', `Lain\n${rice}\nLain lagi`, quoteAndSource);
    const blocks = findElsewhere(here, [duplicate, worked]);
    expect(blocks.map(({ places }) => places.map(({ title }) => title))).toEqual([
      ['Dikerjakan', 'Salinan'],
      ['Salinan'],
    ]);
    expect(blocks[0]?.templates.map(({ annotation }) => annotation.label).toSorted()).toEqual([
      'quote',
      'source',
    ]);
  });

  test('is no short line alone, and nothing that the article itself has said before', () => {
    const here = indexed(`Judul\n${rice}\nLihat Juga :\nTengah\n${rice}\nAkhir`);
    const blocks = findElsewhere(here, [other('Beras', `Lain\n${rice}\nLain\nLihat Juga :\nLain`)]);
    expect(blocks.map(({ range }) => here.offsets.toUtf16(range.start))).toEqual([6]);
  });

  test('leaves out annotations whose words do not stand where they say any more', () => {
    const stale = other('Beras', `Lain\n${rice}`, (article) =>
      quoteAndSource(indexed(`Tambahan\n${article.text}\nLain lagi`)),
    );
    expect(findElsewhere(indexed(rice), [stale])[0]?.templates).toEqual([]);
  });

  test('of a real article in a copy of it is one block without its own repetition', () => {
    const blocks = findElsewhere(indexed(seed), [other('Salinan', seed)]);
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.reduce((sum, { lines }) => sum + lines, 0)).toBeGreaterThan(10);
    const offers = offersFor(indexed(seed), [other('Salinan', seed)]);
    const repeats = offers.open(situation()).filter(({ offer }) => offer.kind === 'repeat');
    for (const [index, { spans }] of repeats.entries())
      expect(spans[0]?.start).toBeGreaterThanOrEqual(repeats[index - 1]?.spans[0]?.end ?? 0);
  });

  test('says every line once, and the same in both places, whatever the texts', () => {
    const line = fc.constantFrom(
      '',
      'Lihat Juga :',
      '😀 ya',
      'A'.repeat(45),
      `“${'b '.repeat(30)}”`,
      'ADVERTISEMENT',
    );
    const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (given, texts) => {
        const here = indexed(given);
        const others = texts.map((each, index) => other(String(index), each));
        let end = 0;
        for (const { range, places } of findElsewhere(here, others)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          ({ end } = range);
          for (const place of places) {
            const there = others.find(({ article }) => article === place.article);
            expect(wordsOf(there?.offsets.slice(place.range) ?? '')).toBe(wordsOf(here.offsets.slice(range)));
          }
        }
      }),
    );
  });
});

describe('as a suggestion', () => {
  const here = indexed(`🌾 Pasar\n${rice}\nPenutup.`);
  const worked = other('Dikerjakan', `Lain\n${rice}\nLain lagi`, quoteAndSource);

  function accept(offers: Offers, set = emptyAnnotationSet) {
    const [proposal] = openBlocks(offers, set);
    if (!proposal) throw new Error('It is proposed');
    let count = 0;
    return acceptProposals([proposal], {
      ...here,
      ...situation(set),
      offers,
      entities: [],
      defaults: () => ({}),
      newId: () => `new-${++count}`,
      time,
    });
  }

  test('it takes over annotations with attributes and the links among them, in one step, and is answered then', () => {
    const offers = offersFor(here, [worked]);
    const { operation, added } = accept(offers);
    expect(operation?.type).toBe('group');
    expect(added).toBe(2);
    const set = applied(operation);
    const quote = [...set.annotations.values()].find(({ label }) => label === 'quote');
    expect(quote).toMatchObject({
      quote: 'Harga beras turun dua pekan terakhir',
      origin: 'suggestion:repeat',
      attributes: { form: 'direct' },
      spans: [{ start: 9, end: 45 }],
    });
    expect(quote?.links.map(({ role, to }) => [role, set.annotations.get(to)?.quote])).toEqual([
      ['source', 'Sari Dewi'],
    ]);
    expect(openBlocks(offers, set)).toEqual([]);
  });

  test('it makes nothing twice: the copy links to what is there already', () => {
    const own = annotated(here, 'Sari Dewi', 'source', { id: 'own' });
    const before = applied(addAnnotation(own));
    const { operation, added } = accept(offersFor(here, [worked]), before);
    expect(added).toBe(1);
    const quote = [...applied(operation, before).annotations.values()].find(({ label }) => label === 'quote');
    expect(quote?.links).toEqual([{ role: 'source', to: 'own' }]);
  });

  test('it has nothing to take over while nothing is annotated there, and says where it stands', () => {
    const [proposal] = openBlocks(offersFor(here, [other('Beras', `Lain\n${rice}`)]));
    if (!proposal) throw new Error('It is proposed');
    expect(canAccept(proposal, situation())).toBe(false);
    expect(proposal.offer.reasons).toMatchObject([
      { id: 'same-words-elsewhere', sentence: 'Also in “Beras”.' },
    ]);
  });

  test('it names the file of a copy, which has the same title', () => {
    const [proposal] = openBlocks(offersFor(here, [{ ...other('kopi', here.text), title: '🌾 Pasar' }]));
    expect(proposal?.offer.attributes).toEqual({ titles: '“🌾 Pasar” (kopi.txt)' });
  });

  test('it is not proposed once it is rejected, or boilerplate', () => {
    const offers = offersFor(here, [worked]);
    const [proposal] = openBlocks(offers);
    if (!proposal) throw new Error('It is proposed');
    const rejected = rejectSuggestions([rejectionOf(here, proposal.offer, 'r', time)]);
    expect(openBlocks(offers, applied(rejected))).toEqual([]);
    const marked = newAnnotation({ ...here, id: 'b', label: 'boilerplate', spans: proposal.spans, time });
    expect(openBlocks(offers, applied(addAnnotation(marked)))).toEqual([]);
    const [first, second] = rice.split('\n').map((line) => annotated(here, line, 'boilerplate'));
    if (!first || !second) throw new Error('The block has two lines');
    const half = applied(addAnnotation(first));
    expect(openBlocks(offers, half)).toHaveLength(1);
    expect(openBlocks(offers, applied(addAnnotation(second), half))).toEqual([]);
  });

  test('a line that is suggested as one of the page is not asked about twice', () => {
    const teaser = 'Baca juga: Harga Beras Naik Lagi Menjelang Hari Raya';
    const article = indexed(`Judul\nSatu kalimat.\n${teaser}\nLagi.`);
    const offers = offersFor(article, [other('Lain', `Lain\n${teaser}\nIsi.`)]);
    const about = offers.open(situation()).filter(({ offer }) => offer.words === teaser);
    expect(about.map(({ offer }) => offer.kind)).toEqual(['boilerplate']);
  });
});
