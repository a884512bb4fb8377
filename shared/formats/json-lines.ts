import type { z } from 'zod';
import { parseJson } from '../json/parse-json.ts';
import { placeOf } from '../json/place.ts';
import { failure, success, type Result } from '../result.ts';
import type { FormatOptions, ReadProblem } from './format.ts';
import { linesOf } from './lines.ts';

/**
 * Room for the largest source (32 MB) and its annotations: what is longer is no line of a dataset. V8 ends strings at
 * about 2²⁹ units.
 */
export const longestLine = 2 ** 28;

/** A stretch of JSON that fits a schema, or where and why it does not. `place` is the stretch's own. */
export function parsePiece<Value>(
  json: string,
  schema: z.ZodType<Value>,
  place: string,
): Result<Value, ReadProblem> {
  const parsed = parseJson(json);
  if (!parsed.ok)
    // What stands on one line is line 1 to its parser.
    return failure({
      place: `${place}, ${parsed.error.place.replace(/^line \d+, /, '')}`,
      message: parsed.error.message,
    });
  const checked = schema.safeParse(parsed.value);
  if (checked.success) return success(checked.data);
  const [issue] = checked.error.issues;
  const within = placeOf(issue?.path ?? []);
  return failure({ place: within === '' ? place : `${place}, ${within}`, message: issue?.message ?? '' });
}

/** Reads one value a line; a line that does not fit is reported, and reading goes on with the next. Empty lines are passed over. */
export async function* readJsonLines<Value, Read>(
  text: AsyncIterable<string>,
  schema: z.ZodType<Value>,
  convert: (value: Value, place: string) => Result<Read, ReadProblem>,
  { signal }: FormatOptions = {},
): AsyncGenerator<Result<Read, ReadProblem>> {
  let number = 0;
  for await (const line of linesOf(text, longestLine)) {
    signal?.throwIfAborted();
    number++;
    if (line.trim() === '') continue;
    const place = `line ${number}`;
    const parsed = parsePiece(line, schema, place);
    yield parsed.ok ? convert(parsed.value, place) : parsed;
  }
}
