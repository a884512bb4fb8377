import * as fc from 'fast-check';
import { newAnnotation } from '../../annotation/edit.ts';
import { newSidecar, type Sidecar } from '../../annotation/sidecar.ts';
import { toArticleText } from '../../text/article-text.ts';
import { createCodePointIndex } from '../../text/code-point-index.ts';
import { codePoints } from '../../text/offset.ts';
import type { Segment } from '../../translation/segment.ts';
import { arbitrarySegment } from '../../translation/testing/arbitrary-segments.ts';
import type { ArticleRecord } from '../format.ts';

export async function* inPieces<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

export async function collect<Item>(items: AsyncIterable<Item> | undefined): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items ?? []) collected.push(item);
  return collected;
}

export function source(length: number): Sidecar['source'] {
  return {
    file: 'rusia-as.txt',
    sha256: 'e68f61d877ce2e4e'.repeat(4),
    encoding: 'utf-8',
    bom: false,
    newline: 'crlf',
    length,
    language: 'id',
  };
}

export function article(text: string, extra: object = {}): ArticleRecord {
  const sidecar = newSidecar(source(Array.from(text).length), { id: 'a1', name: 'Sari' });
  return { path: '2025/rusia-as.txt', text, sidecar: { ...sidecar, ...extra } };
}

/** Everything that has ever moved an offset in somebody's tool. */
const newsPiece = fc.constantFrom(
  'Lavrov: ',
  '“Namun,” ',
  'kata dia.\r\n',
  '\n',
  '\t',
  '\u00A0',
  '\u200B',
  '\u200F',
  '\u2028',
  '\\"',
  '\u0000',
  '=1+1',
  '👨‍👩‍👧',
  '👍🏽',
  '🇮🇩',
  '𝕏',
  'e\u0301',
  'قال الوزير «نعم» ',
);

const note = fc.constantFrom('', 'Lihat paragraf 2, "persis".', '=SUM(A1)\nbaris dua', 'x'.repeat(5000));

const attributes = fc.dictionary(
  fc.constantFrom('speaker', 'form', 'verifiable', 'evidence'),
  fc.oneof(
    fc.constantFrom('entity:lavrov', 'direct', ''),
    fc.boolean(),
    fc.integer(),
    fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    fc.constant([{ text: 'Naskah', address: 'https://example.org' }]),
  ),
);

/**
 * Articles with spans that nest, cross, repeat and come in pieces, with attributes, notes and links, and with fields
 * from a later version.
 */
export const articles: fc.Arbitrary<ArticleRecord> = fc
  .record({
    decoded: fc.array(newsPiece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join('')),
    places: fc.array(
      fc.record({
        pieces: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
        label: fc.constantFrom('quote', 'source', 'cue'),
        attributes,
        note,
        to: fc.nat(),
      }),
      { maxLength: 8 },
    ),
    translated: fc.array(arbitrarySegment, { maxLength: 3 }),
    // By way of its text: JSON has no negative zero.
    later: fc.dictionary(
      fc.constantFrom('tags', 'zz'),
      fc.json().map((json): unknown => JSON.parse(json)),
    ),
  })
  .map(({ decoded, places, translated, later }) => {
    const { text } = toArticleText(decoded);
    const offsets = createCodePointIndex(text);
    const made = places.flatMap((place, index) => {
      const spans = place.pieces.map(([first, second]) => {
        const [start = 0, end = 0] = [first, second]
          .map((number) => number % (offsets.length + 1))
          .toSorted((a, b) => a - b);
        return { start: codePoints(start), end: codePoints(end) };
      });
      if (spans.every(({ start, end }) => start === end)) return [];
      const time = '2026-01-01T00:00:00.000Z';
      const annotation = newAnnotation({ text, offsets, id: `0${index}`, label: place.label, spans, time });
      return [{ ...annotation, ...later, attributes: place.attributes, note: place.note, to: place.to }];
    });
    const annotations = made.map(({ to, ...annotation }) => {
      const target = made[to % made.length];
      const isLink = target !== undefined && target.id !== annotation.id;
      return { ...annotation, links: isLink ? [{ role: 'source', to: target.id }] : [] };
    });
    // As in the file, where they are sorted by place.
    const inOrder = annotations.toSorted(
      (a, b) =>
        (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
        (a.spans.at(-1)?.end ?? 0) - (b.spans.at(-1)?.end ?? 0) ||
        Number(a.id) - Number(b.id),
    );
    const segments = inOrder.map(({ id, spans, quote, prefix, suffix, created }, index): Segment => {
      const translation = translated[index % translated.length];
      const status = translation ? 'translated' : 'untranslated';
      const own = { target: '', status, origin: 'manual', comments: [], errors: [], ...translation } as const;
      return { ...own, id, spans, quote, prefix, suffix, created, modified: created };
    });
    const translations = segments.length > 0 ? { translations: { en: { ...later, segments } } } : {};
    return article(text, { ...later, annotations: inOrder, ...translations });
  });
