import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../annotation/annotation.ts';
import { anchor } from '../annotation/new-annotation.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { findLosses, type ArticleRecord, type Format } from './format.ts';
import { readableFormats } from './registry.ts';
import { article, articles, collect, inPieces } from './testing/articles.ts';

/** What is left of an article in a format, as far as the format itself declares: the law is that it is no less. */
function reduced(record: ArticleRecord, lost: ReadonlySet<string>): unknown {
  const pieces = lost.has('discontinuous')
    ? record.sidecar.annotations.flatMap((each) => inSinglePieces(record, each))
    : record.sidecar.annotations;
  const numbers = new Map(pieces.map(({ id }, index) => [id, lost.has('ids') ? `${index}` : id]));
  const annotations = pieces.map(
    ({ id, label, spans, quote, prefix, suffix, attributes, links, note, origin, created, modified }) => ({
      id: numbers.get(id),
      label,
      spans,
      quote,
      prefix,
      suffix,
      attributes: lost.has('attributes') ? {} : attributes,
      links: links.map(({ role, to }) => ({ role, to: numbers.get(to) })),
      note: lost.has('notes') ? '' : note,
      ...(!lost.has('provenance') && { origin, created, modified }),
    }),
  );
  const { sidecar, path, text } = record;
  return {
    path,
    text,
    annotator: sidecar.annotator.id,
    annotations,
    ...(!lost.has('document') && { status: sidecar.status, labels: sidecar.labels }),
    ...(!lost.has('translations') && { translations: sidecar.translations }),
    ...(!lost.has('source') && { source: sidecar.source }),
  };
}

/** The first piece keeps the id, and with it the links that lead to it. */
function inSinglePieces({ text }: ArticleRecord, annotation: Annotation): readonly Annotation[] {
  const offsets = createCodePointIndex(text);
  return annotation.spans.map((span, index) => ({
    ...annotation,
    ...anchor({ text, offsets }, [span]),
    id: index === 0 ? annotation.id : `${annotation.id}.${index}`,
    links: index === 0 ? annotation.links : [],
  }));
}

async function lossesOf(format: Format, records: readonly ArticleRecord[]): Promise<ReadonlySet<string>> {
  return new Set((await findLosses(format, inPieces(records))).map(({ loss }) => loss.id));
}

describe.each(readableFormats.map((format) => [format.name, format] as const))('%s', (_, format) => {
  test('gives back what was written, but for the losses that it declares', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(articles, { maxLength: 3 }),
        fc.integer({ min: 1, max: 200 }),
        async (given, size) => {
          const lost = await lossesOf(format, given);
          const file = (await collect(format.write(inPieces(given)))).join('');
          const pieces = file.match(new RegExp(`.{1,${size}}`, 'gsu')) ?? [];
          const read = await collect(format.read?.(inPieces(pieces)));
          const records = read.map((result) => {
            if (!result.ok) throw new Error(`${result.error.place}: ${result.error.message}`);
            return reduced(result.value, lost);
          });
          expect(records).toEqual(given.map((record) => reduced(record, lost)));
        },
      ),
    );
  });

  test('writes the same bytes for the same articles', async () => {
    const [record] = fc.sample(articles, { numRuns: 1, seed: 13 });
    const once = await collect(format.write(inPieces([record ?? article('Ya.')])));
    expect(await collect(format.write(inPieces([record ?? article('Ya.')])))).toEqual(once);
  });

  test('of no article is a file that is read as no article', async () => {
    const file = await collect(format.write(inPieces([])));
    expect(await collect(format.read?.(inPieces(file)))).toEqual([]);
  });

  test('reads hostile and broken files without throwing anything but what they are', async () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `[${json}]`),
      fc.constantFrom('[', '[{', '{"text":1}', '[{"data":{"text":"a"},"annotations":[{"result":[{}]}]}]'),
      fc.constant(`[${'['.repeat(10_000)}`),
      fc.constant('{"text":"ab","entities":[{"id":1,"label":"x","start_offset":1,"end_offset":9}]}'),
      fc.constant('{"text":"ab","spans":[{"start":2,"end":1,"label":"x"}]}'),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (file) => {
        const outcome: unknown = await collect(format.read?.(inPieces([file]))).catch(
          (error: unknown) => error,
        );
        expect(Array.isArray(outcome) || outcome instanceof RangeError).toBe(true);
      }),
    );
  });
});
