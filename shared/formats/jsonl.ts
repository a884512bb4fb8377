import { z } from 'zod';
import { sidecarInOrder } from '../annotation/serialise-sidecar.ts';
import { parseSidecar, sidecarSchema, type Sidecar } from '../annotation/sidecar.ts';
import { failure, success, type Result } from '../result.ts';
import type { ArticleRecord, Format, FormatOptions, ReadProblem } from './format.ts';
import { longestLine } from './json-lines.ts';
import { linesOf } from './lines.ts';

/** What a line has on top of a sidecar's fields. */
const additionSchema = z.looseObject({
  path: z.string().min(1).describe('Of the article, relative to the corpus folder, with / between folders'),
  text: z.string().describe('The article text; spans are half-open ranges of its code points'),
});

/** One line of the file. */
export const jsonlLineSchema = z.intersection(sidecarSchema, additionSchema);

const ownFields: readonly string[] = Object.keys(additionSchema.shape);

/**
 * Kutip JSONL: one annotated article a line, a sidecar (`data format, version 1`) with the article's path and text
 * added, so that a line needs no other file. Offsets are code points: `line["text"][start:end]` in Python.
 * The reference format; every field that Kutip does not know survives writing and reading.
 */
export const jsonl: Format = {
  id: 'jsonl',
  name: 'Kutip JSONL',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  offsetUnit: 'code points',
  losses: [
    {
      id: 'reserved-field',
      message: `Fields of a sidecar named ${ownFields.join(' or ')}, which this version does not know, give way to the line's own.`,
      occursIn: ({ sidecar }) => ownFields.some((field) => Object.hasOwn(sidecar, field)),
    },
  ],
  write,
  read,
};

async function* write(
  articles: AsyncIterable<ArticleRecord>,
  { signal }: FormatOptions = {},
): AsyncGenerator<string> {
  for await (const { path, text, sidecar } of articles) {
    signal?.throwIfAborted();
    const { $schema, format, version, ...fields } = sidecarInOrder(withoutAdditions(sidecar));
    yield `${JSON.stringify({ $schema, format, version, path, text, ...fields })}\n`;
  }
}

async function* read(
  text: AsyncIterable<string>,
  { signal }: FormatOptions = {},
): AsyncGenerator<Result<ArticleRecord, ReadProblem>> {
  let number = 0;
  for await (const line of linesOf(text, longestLine)) {
    signal?.throwIfAborted();
    number++;
    if (line.trim() !== '') yield readLine(line, number);
  }
}

function readLine(line: string, number: number): Result<ArticleRecord, ReadProblem> {
  const sidecar = parseSidecar(line);
  if (!sidecar.ok) {
    const { kind, place, message } = sidecar.error;
    // A line of JSON is line 1 to its parser.
    const within = kind === 'not-json' ? place.replace(/^line \d+, /, '') : place;
    return failure({ place: `line ${number}, ${within}`, message });
  }
  const addition = additionSchema.safeParse(sidecar.value);
  if (!addition.success) {
    const field = String(addition.error.issues[0]?.path[0] ?? '');
    return failure({ place: `line ${number}, ${field}`, message: `An article needs its ${field}` });
  }
  const { path, text } = addition.data;
  return success({ path, text, sidecar: withoutAdditions(sidecar.value) });
}

function withoutAdditions(sidecar: Sidecar): Sidecar {
  const { path: _path, text: _text, ...rest }: Sidecar & Partial<Record<'path' | 'text', unknown>> = sidecar;
  return rest;
}
