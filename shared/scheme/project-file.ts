import { z } from 'zod';
import type { ProjectProblem } from '../host/contract.ts';
import { defineMigrations, migrate } from '../json/migrations.ts';
import { parseJson } from '../json/parse-json.ts';
import { placeOf } from '../json/place.ts';
import { removeFromList } from '../json/remove-from-list.ts';
import { rewriteJson } from '../json/rewrite-json.ts';
import { setInList } from '../json/set-in-list.ts';
import { inOrder, isObject, writeJson, type JsonObject } from '../json/write-json.ts';
import { glossaryEntrySchema } from '../glossary/glossary-entry.ts';
import { failure, success, type Result } from '../result.ts';
import { translationSettingsSchema } from '../translation/translation-settings.ts';
import { checkEntities, checkScheme } from './check-scheme.ts';
import { defaultProject } from './default-scheme.ts';
import { entityFields, schemeInOrder, serialiseProject } from './serialise-project.ts';
import { entitySchema, schemeSchema, type Entity, type Project, type Scheme } from './scheme.ts';
import { suggestionSettingsSchema } from './suggestion-settings.ts';

export { serialiseProject } from './serialise-project.ts';

/** Name of the project file, at the top of a corpus. */
export const projectFileName = 'kutip.project.json';

const migrations = defineMigrations({ current: 1, steps: [] });

/** What stands in the file: the parts that a project does not change may be left out. */
export const projectFileSchema = z.looseObject({
  format: z.literal('kutip-project'),
  version: z.literal(1),
  name: z.string().optional(),
  language: z.string().optional(),
  scheme: schemeSchema.optional(),
  entities: z.array(entitySchema).optional(),
  suggestion: suggestionSettingsSchema.optional(),
  translation: translationSettingsSchema.optional(),
  glossary: z.array(glossaryEntrySchema).optional(),
});

/**
 * Reads a project file. What it leaves out comes from the default project; fields that this version does not know
 * stay in the value. All problems are given at once, each with its place, for a person to mend.
 */
export function parseProject(json: string): Result<Project, readonly ProjectProblem[]> {
  const file = parseFile(json);
  if (!file.ok) return file;
  const checked = projectFileSchema.safeParse(file.value);
  if (!checked.success)
    return failure(checked.error.issues.map(({ path, message }) => ({ place: placeOf(path), message })));
  const { scheme = defaultProject.scheme, entities = defaultProject.entities } = checked.data;
  const problems = [
    ...checkScheme(scheme).map(({ place, message }) => ({ place: `scheme.${place}`, message })),
    ...checkEntities(entities),
  ];
  return problems.length === 0 ? success({ ...checked.data, scheme, entities }) : failure(problems);
}

/**
 * The project file with an entity added, or put in the place of the one with the same id, whose fields unknown to
 * this version stay. Only the entity's lines change: the file belongs to people, who format, order and diff it as
 * they like. `json` is null when there is no file yet. A file with problems is not changed.
 */
export function withEntity(json: string | null, entity: Entity): Result<string, readonly ProjectProblem[]> {
  if (json === null) return success(serialiseProject({ ...defaultProject, entities: [entity] }));
  const project = parseProject(json);
  if (!project.ok) return project;
  const { entities } = project.value;
  const place = entities.findIndex(({ id }) => id === entity.id);
  const content = json.startsWith('\uFEFF') ? json.slice(1) : json;
  const written = inOrder({ ...unknownFields(entities[place]), ...entity }, entityFields);
  const changed = setInList(content, 'entities', place === -1 ? entities.length : place, written);
  return success(json.slice(0, json.length - content.length) + changed);
}

/**
 * The project file with another scheme. Only what differs changes: labels, attributes and links are told by their ids,
 * and the text of one that stays is not touched, wherever it moves. The default scheme in the place of no scheme changes
 * nothing, so that it keeps following the application. A file with problems is not changed.
 */
export function withScheme(json: string | null, scheme: Scheme): Result<string, readonly ProjectProblem[]> {
  const isDefault = isSameScheme(scheme, defaultProject.scheme);
  if (json === null)
    return success(serialiseProject({ ...defaultProject, ...(isDefault ? {} : { scheme }) }));
  const project = parseProject(json);
  if (!project.ok) return project;
  if (isSameScheme(project.value.scheme, scheme)) return success(json);
  const content = json.startsWith('\uFEFF') ? json.slice(1) : json;
  const changed = rewriteJson(content, 'scheme', schemeInOrder(scheme), projectFieldOrder);
  return success(json.slice(0, json.length - content.length) + changed);
}

/** Whether they say the same, in whatever order their fields are. */
export function isSameScheme(one: Scheme, other: Scheme): boolean {
  return writeJson(schemeInOrder(one)) === writeJson(schemeInOrder(other));
}

/** Where a field that a person has just given goes among those that are there. */
export const projectFieldOrder =
  '$schema format version id role name language key kind colour description guidelines options required default condition mention from to minimum maximum incoming answers attributes labels links document scheme entities suggestion translation glossary'.split(
    ' ',
  );

/**
 * The project file without an entity; with `into`, that entity as given in the same step, so that no reader ever finds
 * neither of two that are merged. Only their lines change. A file that does not have the entity stays as it is.
 */
export function withoutEntity(
  json: string | null,
  id: string,
  into: Entity | null,
): Result<string, readonly ProjectProblem[]> {
  const first = into === null ? success(json) : withEntity(json, into);
  if (!first.ok) return first;
  const { value } = first;
  if (value === null) return success(serialiseProject(defaultProject));
  const project = parseProject(value);
  if (!project.ok) return project;
  const place = project.value.entities.findIndex((entity) => entity.id === id);
  const content = value.startsWith('\uFEFF') ? value.slice(1) : value;
  const changed = place === -1 ? content : removeFromList(content, 'entities', place);
  return success(value.slice(0, value.length - content.length) + changed);
}

function parseFile(json: string): Result<JsonObject, readonly ProjectProblem[]> {
  const parsed = parseJson(json);
  if (!parsed.ok) return failure([parsed.error]);
  if (!isObject(parsed.value) || parsed.value['format'] !== 'kutip-project')
    return failure([
      { place: 'format', message: 'This is not a Kutip project: its format is not "kutip-project"' },
    ]);
  const migrated = migrate(parsed.value, migrations);
  if (migrated.ok) return migrated;
  const message =
    migrated.error === 'newer-version'
      ? `The project was made by a newer Kutip; this one reads up to version ${migrations.current}`
      : 'The version is a whole number from 1';
  return failure([{ place: 'version', message }]);
}

function unknownFields(entity: Entity | undefined): JsonObject {
  const fields = Object.entries(entity ?? {});
  return Object.fromEntries(fields.filter(([name]) => !(entityFields as readonly string[]).includes(name)));
}
