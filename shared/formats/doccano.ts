import { z } from 'zod';
import { failure, success, type Result } from '../result.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints } from '../text/offset.ts';
import type { ArticleRecord, Format, FormatOptions, ReadProblem } from './format.ts';
import { importedRecord, sharedId, type ForeignAnnotation } from './imported-record.ts';
import { readJsonLines } from './json-lines.ts';
import { losses } from './losses.ts';

const offset = z.int().nonnegative();

const entitySchema = z.looseObject({
  id: z.union([z.int(), z.string()]),
  label: z.string().min(1),
  start_offset: offset,
  end_offset: offset,
});

const relationSchema = z.looseObject({
  from_id: z.union([z.int(), z.string()]),
  to_id: z.union([z.int(), z.string()]),
  type: z.string().min(1),
});

/** Both shapes: `label` (also called `labels`) of sequence labelling, and `entities` with `relations`. */
const lineSchema = z.looseObject({
  text: z.string(),
  path: z.string().min(1).optional(),
  annotator: z.string().min(1).optional(),
  label: z.array(z.tuple([offset, offset, z.string().min(1)])).optional(),
  labels: z.array(z.tuple([offset, offset, z.string().min(1)])).optional(),
  entities: z.array(entitySchema).optional(),
  relations: z.array(relationSchema).optional(),
});

type Line = z.infer<typeof lineSchema>;

/**
 * doccano JSONL, as its sequence labelling with relations exports it (doccano.github.io/doccano, "Dataset": `text`,
 * `entities`, `relations`). Offsets are code points: doccano's own are those of Python.
 */
export const doccano: Format = {
  id: 'doccano',
  name: 'doccano JSONL',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  offsetUnit: 'code points',
  losses: [
    losses.discontinuous,
    losses.attributes,
    losses.notes,
    losses.ids,
    losses.provenance,
    losses.document,
    losses.translations,
    losses.rejections,
    losses.source,
  ],
  write,
  read: (text, options) => readJsonLines(text, lineSchema, toRecord, options),
};

async function* write(
  articles: AsyncIterable<ArticleRecord>,
  { signal }: FormatOptions = {},
): AsyncGenerator<string> {
  let article = 0;
  for await (const { path, text, sidecar } of articles) {
    signal?.throwIfAborted();
    const firstPieces = new Map<string, number>();
    let next = 1;
    const entities = sidecar.annotations.flatMap(({ id, label, spans }) => {
      firstPieces.set(id, next);
      return spans.map(({ start, end }) => ({ id: next++, label, start_offset: start, end_offset: end }));
    });
    let relation = 1;
    // A link to nothing has nowhere to lead to here either.
    const relations = sidecar.annotations.flatMap(({ id, links }) =>
      links.flatMap(({ role, to }) => {
        const [from, target] = [firstPieces.get(id), firstPieces.get(to)];
        return target === undefined ? [] : [{ id: relation++, from_id: from, to_id: target, type: role }];
      }),
    );
    const line = { id: ++article, text, path, annotator: sidecar.annotator.id, entities, relations };
    yield `${JSON.stringify(line)}\n`;
  }
}

function toRecord(line: Line, place: string): Result<ArticleRecord, ReadProblem> {
  const offsets = createCodePointIndex(line.text);
  const pairs = [...(line.label ?? []), ...(line.labels ?? [])].map(([start, end, label], index) => ({
    id: `label-${index + 1}`,
    label,
    start_offset: start,
    end_offset: end,
  }));
  const entities = [...(line.entities ?? []), ...pairs];
  const outside = entities.find(
    ({ start_offset: start, end_offset: end }) => start >= end || end > offsets.length,
  );
  if (outside)
    return failure({
      place,
      message: `${outside.start_offset}–${outside.end_offset} is no stretch of its text of ${offsets.length} code points`,
    });
  const known = new Set(entities.map(({ id }) => String(id)));
  const relations = line.relations ?? [];
  const dangling = relations.find(
    ({ from_id: from, to_id: to }) => !known.has(String(from)) || !known.has(String(to)),
  );
  if (dangling)
    return failure({
      place,
      message: `The relation ${dangling.type} leads from or to an entity that is not there`,
    });
  const annotations = entities.map((entity): ForeignAnnotation => ({
    id: String(entity.id),
    label: entity.label,
    spans: [{ start: codePoints(entity.start_offset), end: codePoints(entity.end_offset) }],
    links: relations
      .filter(({ from_id: from }) => String(from) === String(entity.id))
      .map(({ type, to_id: to }) => ({ role: type, to: String(to) })),
  }));
  const twice = sharedId(annotations);
  if (twice !== null) return failure({ place, message: `Two annotations have the id ${twice}` });
  const { text, annotator } = line;
  const path = line.path ?? `${place.replace(' ', '-')}.txt`;
  return success(importedRecord({ path, text, offsets, annotator, annotations }, 'doccano'));
}
