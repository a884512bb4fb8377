import { z } from 'zod';
import { attributeValueSchema } from '../annotation/annotation.ts';
import { failure, success, type Result } from '../result.ts';
import { createCodePointIndex, type CodePointIndex } from '../text/code-point-index.ts';
import { codePoints, utf16, type CodePointRange } from '../text/offset.ts';
import { segmenterFor } from '../text/segmenter.ts';
import type { ArticleRecord, Format, FormatOptions, ReadProblem } from './format.ts';
import { importedRecord, type ForeignAnnotation } from './imported-record.ts';
import { readJsonLines } from './json-lines.ts';
import { losses } from './losses.ts';

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly id: number;
  /** White space follows. */
  readonly ws: boolean;
}

const offset = z.int().nonnegative();

const spanSchema = z.looseObject({
  start: offset,
  end: offset,
  label: z.string().min(1),
  id: z.string().min(1).optional(),
  attributes: z.record(z.string(), attributeValueSchema).optional(),
  note: z.string().optional(),
});

const endSchema = z.looseObject({ start: offset, end: offset, label: z.string().optional() });

const relationSchema = z.looseObject({
  label: z.string().min(1),
  head_span: endSchema,
  child_span: endSchema,
});

const lineSchema = z.looseObject({
  text: z.string(),
  spans: z.array(spanSchema).optional(),
  relations: z.array(relationSchema).optional(),
  meta: z
    .looseObject({ path: z.string().min(1).optional(), annotator: z.string().min(1).optional() })
    .optional(),
});

type Line = z.infer<typeof lineSchema>;
type ForeignSpan = z.infer<typeof spanSchema>;

/**
 * Prodigy's and spaCy's JSONL (prodi.gy/docs/api-interfaces, "spans" and "relations"): `text`, `tokens`, `spans` with
 * character offsets, and `token_end` inclusive. Attributes and notes ride along in fields that Prodigy keeps; the pieces
 * of a discontinuous annotation share an `id`. Offsets are code points: spaCy's are those of Python.
 */
export const prodigy: Format = {
  id: 'prodigy',
  name: 'spaCy / Prodigy JSONL',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  offsetUnit: 'code points',
  losses: [
    {
      id: 'misaligned',
      message:
        'Annotations that begin or end inside a word have no token offsets, and spaCy passes them over; their character offsets are right.',
      occursIn: isMisaligned,
    },
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
  for await (const article of articles) {
    signal?.throwIfAborted();
    yield `${JSON.stringify(toLine(article))}\n`;
  }
}

function toLine({ path, text, sidecar }: ArticleRecord) {
  const tokens = tokensOf(text, createCodePointIndex(text), sidecar.source.language);
  const find = tokenFinder(tokens);
  const spans = sidecar.annotations.flatMap(({ id, label, spans: pieces, attributes, note }) =>
    pieces.map(({ start, end }) => ({
      start,
      end,
      ...find({ start, end }),
      label,
      id,
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...(note !== '' && { note }),
    })),
  );
  const byId = new Map(spans.toReversed().map((span) => [span.id, span]));
  const relations = sidecar.annotations.flatMap(({ id, links }) =>
    links.flatMap(({ role, to }) => {
      const [head, child] = [byId.get(id), byId.get(to)];
      if (!head || !child) return [];
      return [
        { head: head.token_end, child: child.token_end, head_span: head, child_span: child, label: role },
      ];
    }),
  );
  const meta = { path, annotator: sidecar.annotator.id };
  return { text, tokens, spans, relations, meta, answer: 'accept' };
}

/** Words by UAX #29; white space belongs to no token. */
function tokensOf(text: string, offsets: CodePointIndex, language: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { segment, index } of segmenterFor(language, 'word').segment(text)) {
    const last = tokens.at(-1);
    if (segment.trim() === '') {
      if (last) tokens[tokens.length - 1] = { ...last, ws: true };
      continue;
    }
    const { start, end } = offsets.rangeToCodePoints({
      start: utf16(index),
      end: utf16(index + segment.length),
    });
    tokens.push({ text: segment, start, end, id: tokens.length, ws: false });
  }
  return tokens;
}

function tokenFinder(tokens: readonly Token[]) {
  const starts = new Map(tokens.map(({ start, id }) => [start, id]));
  const ends = new Map(tokens.map(({ end, id }) => [end, id]));
  return ({ start, end }: CodePointRange) => {
    const [first, last] = [starts.get(start), ends.get(end)];
    return first === undefined || last === undefined ? {} : { token_start: first, token_end: last };
  };
}

function isMisaligned({ text, sidecar }: ArticleRecord): boolean {
  const find = tokenFinder(tokensOf(text, createCodePointIndex(text), sidecar.source.language));
  return sidecar.annotations.some(({ spans }) => spans.some((span) => find(span).token_start === undefined));
}

function toRecord(line: Line, place: string): Result<ArticleRecord, ReadProblem> {
  const { text, spans = [], relations = [], meta } = line;
  const offsets = createCodePointIndex(text);
  const outside = spans.find(({ start, end }) => start >= end || end > offsets.length);
  if (outside)
    return failure({
      place,
      message: `${outside.start}–${outside.end} is no stretch of its text of ${offsets.length} code points`,
    });
  const pieces = new Map<string, ForeignSpan[]>();
  spans.forEach((span, index) => {
    const id = span.id ?? `span-${index + 1}`;
    pieces.set(id, [...(pieces.get(id) ?? []), span]);
  });
  const idAt = (end: z.infer<typeof endSchema>) =>
    [...pieces].find(([, [first]]) => isSameSpan(first, end))?.[0] ?? null;
  const annotations = [...pieces].flatMap(([id, [first, ...more]]): ForeignAnnotation[] => {
    if (!first) return [];
    const links = relations
      .filter(({ head_span: head }) => isSameEnd(head, id, first))
      .flatMap(({ label, child_span: child }) => {
        const to = typeof child['id'] === 'string' ? child['id'] : idAt(child);
        return to !== null && pieces.has(to) ? [{ role: label, to }] : [];
      });
    return [
      {
        id,
        label: first.label,
        spans: [first, ...more].map(({ start, end }) => ({ start: codePoints(start), end: codePoints(end) })),
        attributes: first.attributes,
        note: first.note,
        links,
      },
    ];
  });
  const path = meta?.path ?? `${place.replace(' ', '-')}.txt`;
  const annotator = meta?.annotator;
  return success(importedRecord({ path, text, offsets, annotator, annotations }, 'prodigy'));
}

/** Prodigy itself knows spans by their place and label; Kutip's own also by their id. */
function isSameEnd(end: z.infer<typeof endSchema>, id: string, span: ForeignSpan): boolean {
  return typeof end['id'] === 'string' ? end['id'] === id : isSameSpan(span, end);
}

function isSameSpan(span: ForeignSpan | undefined, end: z.infer<typeof endSchema>): boolean {
  return (
    span?.start === end.start && span.end === end.end && (end.label === undefined || end.label === span.label)
  );
}
