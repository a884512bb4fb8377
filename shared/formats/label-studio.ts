import { z } from 'zod';
import { attributeValueSchema } from '../annotation/annotation.ts';
import { failure, success, type Result } from '../result.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { widenToGraphemes } from '../text/graphemes.ts';
import { utf16 } from '../text/offset.ts';
import type { ArticleRecord, Format, FormatOptions, ReadProblem } from './format.ts';
import { importedRecord, sharedId, type ForeignAnnotation } from './imported-record.ts';
import { valuesOfArray } from './json-array.ts';
import { longestLine, parsePiece } from './json-lines.ts';
import { losses } from './losses.ts';

const offset = z.int().nonnegative();

const regionSchema = z.looseObject({
  id: z.string().min(1),
  type: z.literal('labels'),
  value: z.looseObject({ start: offset, end: offset, labels: z.array(z.string().min(1)).min(1) }),
  meta: z
    .looseObject({
      text: z.union([z.string(), z.array(z.string())]).optional(),
      attributes: z.record(z.string(), attributeValueSchema).optional(),
      piece_of: z.string().min(1).optional(),
    })
    .optional(),
});

const relationSchema = z.looseObject({
  type: z.literal('relation'),
  from_id: z.string().min(1),
  to_id: z.string().min(1),
  direction: z.enum(['left', 'right', 'bi']).optional(),
  labels: z.array(z.string()).optional(),
});

const resultSchema = z.union([regionSchema, relationSchema, z.looseObject({ type: z.string() })]);

const taskSchema = z.looseObject({
  id: z.union([z.int(), z.string()]).optional(),
  data: z.looseObject({
    text: z.string(),
    path: z.string().min(1).optional(),
    annotator: z.string().min(1).optional(),
  }),
  annotations: z
    .array(z.looseObject({ result: z.array(resultSchema), was_cancelled: z.boolean().optional() }))
    .optional(),
});

type Task = z.infer<typeof taskSchema>;
type Region = z.infer<typeof regionSchema>;
type Relation = z.infer<typeof relationSchema>;

/**
 * Label Studio's JSON: an array of tasks, each with `annotations[].result` of regions and relations
 * (labelstud.io/guide/task_format; `Labels` over `Text`). Offsets count UTF-16 units, as the browser does that made
 * them. Notes are where Label Studio has them (`meta.text`); attributes ride along in `meta`, which it keeps.
 */
export const labelStudio: Format = {
  id: 'label-studio',
  name: 'Label Studio JSON',
  extension: 'json',
  mediaType: 'application/json',
  offsetUnit: 'utf-16',
  losses: [losses.provenance, losses.document, losses.translations, losses.rejections, losses.source],
  write,
  read,
};

async function* write(
  articles: AsyncIterable<ArticleRecord>,
  { signal }: FormatOptions = {},
): AsyncGenerator<string> {
  let id = 0;
  yield '[';
  for await (const article of articles) {
    signal?.throwIfAborted();
    yield `${id === 0 ? '' : ','}\n${JSON.stringify(toTask(article, ++id))}`;
  }
  yield id === 0 ? ']\n' : '\n]\n';
}

function toTask({ path, text, sidecar }: ArticleRecord, id: number) {
  const offsets = createCodePointIndex(text);
  const known = new Set(sidecar.annotations.map((each) => each.id));
  const regions = sidecar.annotations.flatMap((annotation) => {
    const { label, spans, attributes, note } = annotation;
    return spans.map((span, index) => {
      const { start, end } = offsets.rangeToUtf16(span);
      const meta = {
        ...(note !== '' && index === 0 && { text: [note] }),
        ...(Object.keys(attributes).length > 0 && index === 0 && { attributes }),
        ...(index > 0 && { piece_of: annotation.id }),
      };
      return {
        id: index === 0 ? annotation.id : `${annotation.id}.${index + 1}`,
        type: 'labels',
        from_name: 'label',
        to_name: 'text',
        value: { start, end, text: text.slice(start, end), labels: [label] },
        ...(Object.keys(meta).length > 0 && { meta }),
      };
    });
  });
  const relations = sidecar.annotations.flatMap((annotation) =>
    annotation.links
      .filter(({ to }) => known.has(to))
      .map(({ role, to }) => ({
        type: 'relation',
        from_id: annotation.id,
        to_id: to,
        direction: 'right',
        labels: [role],
      })),
  );
  const data = { text, path, annotator: sidecar.annotator.id };
  return { id, data, annotations: [{ result: [...regions, ...relations] }] };
}

async function* read(
  text: AsyncIterable<string>,
  { signal }: FormatOptions = {},
): AsyncGenerator<Result<ArticleRecord, ReadProblem>> {
  let number = 0;
  for await (const json of valuesOfArray(text, longestLine)) {
    signal?.throwIfAborted();
    const place = `task ${++number}`;
    const task = parsePiece(json, taskSchema, place);
    yield task.ok ? toRecord(task.value, place) : task;
  }
}

/** Of several annotations of one task the first that was not skipped: another person's would need a name for their set. */
function toRecord(task: Task, place: string): Result<ArticleRecord, ReadProblem> {
  const { text, annotator } = task.data;
  const offsets = createCodePointIndex(text);
  const results = task.annotations?.find((each) => each.was_cancelled !== true)?.result ?? [];
  const regions = results.filter(isRegion);
  const relations = results.filter(isRelation);
  const outside = regions.find(({ value: { start, end } }) => start >= end || end > text.length);
  if (outside)
    return failure({
      place,
      message: `${outside.value.start}–${outside.value.end} is no stretch of its text of ${text.length} UTF-16 units`,
    });
  const whole = regions.filter(({ meta }) => meta?.piece_of === undefined);
  const known = new Set(whole.map(({ id }) => id));
  const stray = regions.find(({ meta }) => meta?.piece_of !== undefined && !known.has(meta.piece_of));
  if (stray)
    return failure({
      place,
      message: `${stray.id} is a piece of ${stray.meta?.piece_of}, which is not there`,
    });
  const annotations = whole.map((region): ForeignAnnotation => {
    const pieces = [region, ...regions.filter(({ meta }) => meta?.piece_of === region.id)];
    const { meta } = region;
    return {
      id: region.id,
      label: region.value.labels[0] ?? '',
      spans: pieces.map(({ value: { start, end } }) =>
        // Here and not later: half of a pair of UTF-16 is nothing in code points.
        offsets.rangeToCodePoints(widenToGraphemes(text, { start: utf16(start), end: utf16(end) })),
      ),
      attributes: meta?.attributes,
      note: [meta?.text ?? []].flat().join('\n'),
      links: relations
        .flatMap((relation) => linksFrom(region.id, relation))
        .filter(({ to }) => known.has(to)),
    };
  });
  const twice = sharedId(annotations);
  if (twice !== null) return failure({ place, message: `Two annotations have the id ${twice}` });
  const path = task.data.path ?? `${place.replace(' ', '-')}.txt`;
  return success(importedRecord({ path, text, offsets, annotator, annotations }, 'label-studio'));
}

/** A relation of both directions is a link each way. */
function linksFrom(id: string, { from_id: from, to_id: to, direction = 'right', labels = [] }: Relation) {
  const targets = [
    ...(from === id && direction !== 'left' ? [to] : []),
    ...(to === id && direction !== 'right' ? [from] : []),
  ];
  const roles = labels.length === 0 ? ['related'] : labels;
  return targets.flatMap((target) => roles.map((role) => ({ role, to: target })));
}

function isRegion(result: z.infer<typeof resultSchema>): result is Region {
  return regionSchema.safeParse(result).success;
}

function isRelation(result: z.infer<typeof resultSchema>): result is Relation {
  return relationSchema.safeParse(result).success;
}
