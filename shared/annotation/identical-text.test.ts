import { describe, expect, test } from 'vitest';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { utf16 } from '../text/offset.ts';
import { emptyAnnotationSet, type AnnotationSet } from './annotation-set.ts';
import type { Annotation } from './annotation.ts';
import { applyOperation } from './apply.ts';
import { identicalPlaces, identicalTemplate } from './identical-text.ts';
import { newAnnotation, type IndexedText } from './new-annotation.ts';

function indexed(text: string): IndexedText {
  return { text, offsets: createCodePointIndex(text) };
}

function annotate(article: IndexedText, label: string, words: string): Annotation {
  const start = article.text.indexOf(words);
  const range = { start: utf16(start), end: utf16(start + words.length) };
  const spans = [article.offsets.rangeToCodePoints(range)];
  return newAnnotation({ ...article, id: label, label, spans, time: '' });
}

function setOf(...annotations: readonly Annotation[]): AnnotationSet {
  return { ...emptyAnnotationSet, annotations: new Map(annotations.map((each) => [each.id, each])) };
}

function context(article: IndexedText, set: AnnotationSet) {
  let count = 0;
  return { ...article, set, origin: 'suggestion:identical', newId: () => `new-${++count}`, time: '' };
}

const block = '“Kami sepakat 🤝,” ujar Lavrov.';
const article = indexed(`${block}\nLain.\n${block}\n“Kami sepakat 🤝,” kata Putin.`);
const quote: Annotation = {
  ...annotate(article, 'quote', 'Kami sepakat 🤝,'),
  attributes: { form: 'direct', speaker: 'entity:lavrov' },
  links: [
    { role: 'cue', to: 'cue' },
    { role: 'source', to: 'source' },
  ],
};
const set = setOf(quote, annotate(article, 'cue', 'ujar'), annotate(article, 'source', 'Lavrov'));

function template(of: AnnotationSet, id: string) {
  const found = identicalTemplate(article, of, id);
  if (!found) throw new Error('The annotation is there');
  return found;
}

describe('a quote that is said again', () => {
  test('comes with cue and source where the block covers them, and alone where it does not', () => {
    const places = identicalPlaces(template(set, 'quote'), context(article, set));
    expect(places.map(({ linked, before, after }) => [linked, before.slice(-1), after.slice(0, 6)])).toEqual([
      [2, '“', '” ujar'],
      [0, '“', '” kata'],
    ]);
    const [block2] = places;
    const applied = applyOperation(set, { type: 'group', operations: block2?.operations ?? [] });
    if (!applied.ok) throw new Error(applied.error.message);
    const copy = [...applied.value.set.annotations.values()].find(
      ({ id, label }) => id !== 'quote' && label === 'quote',
    );
    expect(copy).toMatchObject({
      attributes: quote.attributes,
      origin: 'suggestion:identical',
      quote: quote.quote,
    });
    expect(
      copy?.links.map(({ role, to }) => `${role} ${applied.value.set.annotations.get(to)?.quote}`),
    ).toEqual(['cue ujar', 'source Lavrov']);
  });

  test('is not offered where it is annotated already', () => {
    const [place] = identicalPlaces(template(set, 'quote'), context(article, set));
    const applied = applyOperation(set, { type: 'group', operations: place?.operations ?? [] });
    if (!applied.ok) throw new Error(applied.error.message);
    expect(identicalPlaces(template(set, 'quote'), context(article, applied.value.set))).toHaveLength(1);
  });
});

test('short words are the same only as whole words', () => {
  const other = indexed('ia pergi. Dia bilang ia lelah; dia diam.');
  const ia = annotate(other, 'source', 'ia');
  const found = identicalTemplate(other, setOf(ia), 'source');
  if (!found) throw new Error('The annotation is there');
  expect(identicalPlaces(found, context(other, setOf(ia))).map(({ start }) => start)).toEqual([21]);
});

test('another article may have them, too', () => {
  const other = indexed(`Jakarta. ${block}`);
  const places = identicalPlaces(template(set, 'quote'), context(other, emptyAnnotationSet));
  expect(places.map(({ start, linked }) => [start, linked])).toEqual([[10, 2]]);
});
