import { z } from 'zod';
import type { ProjectProblem } from '../host/contract.ts';
import { parseJson } from '../json/parse-json.ts';
import { placeOf } from '../json/place.ts';
import { isObject, writeJson } from '../json/write-json.ts';
import { failure, success, type Result } from '../result.ts';
import { schemaAddress } from '../schemas/address.ts';
import { checkScheme } from './check-scheme.ts';
import { parseProject } from './project-file.ts';
import { schemeInOrder } from './serialise-project.ts';
import { schemeSchema, type Scheme } from './scheme.ts';

/** A scheme alone, to be handed on: a project file without what belongs to one corpus. */
export const schemeFileSchema = z.looseObject({
  format: z.literal('kutip-scheme'),
  version: z.literal(1),
  scheme: schemeSchema,
});

export function serialiseScheme(scheme: Scheme): string {
  return writeJson({
    $schema: schemaAddress('scheme'),
    format: 'kutip-scheme',
    version: 1,
    scheme: schemeInOrder(scheme),
  });
}

/** Reads a scheme file, or takes the scheme out of a project file. All problems are given at once, each with its place. */
export function parseScheme(json: string): Result<Scheme, readonly ProjectProblem[]> {
  const parsed = parseJson(json);
  if (!parsed.ok) return failure([parsed.error]);
  if (isObject(parsed.value) && parsed.value['format'] === 'kutip-project') {
    const project = parseProject(json);
    return project.ok ? success(project.value.scheme) : project;
  }
  if (!isObject(parsed.value) || parsed.value['format'] !== 'kutip-scheme')
    return failure([
      { place: 'format', message: 'This is not a Kutip scheme: its format is not "kutip-scheme"' },
    ]);
  const { version } = parsed.value;
  if (typeof version === 'number' && version > 1)
    return failure([
      { place: 'version', message: 'The scheme was made by a newer Kutip; this one reads version 1' },
    ]);
  const checked = schemeFileSchema.safeParse(parsed.value);
  if (!checked.success)
    return failure(checked.error.issues.map(({ path, message }) => ({ place: placeOf(path), message })));
  const problems = checkScheme(checked.data.scheme);
  return problems.length === 0
    ? success(checked.data.scheme)
    : failure(problems.map(({ place, message }) => ({ place: `scheme.${place}`, message })));
}
