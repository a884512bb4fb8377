import type { ProjectProblem } from '../host/contract.ts';
import { rewriteJson } from '../json/rewrite-json.ts';
import { inOrder, isObject } from '../json/write-json.ts';
import { success, type Result } from '../result.ts';
import type { TranslationSettings } from '../translation/translation-settings.ts';
import { defaultProject } from './default-scheme.ts';
import { parseProject, projectFieldOrder } from './project-file.ts';
import { serialiseProject } from './serialise-project.ts';

const fields = ['targets', 'segmentation', 'fourEyes', 'checks', 'errorProfile', 'errorProfiles'];

/**
 * The project file with other settings for translating: those that are given, field by field, so that what a colleague has
 * set meanwhile stays. Only what differs changes. `json` is null when there is no file yet. A file with problems is not
 * changed.
 */
export function withTranslationSettings(
  json: string | null,
  changes: TranslationSettings,
): Result<string, readonly ProjectProblem[]> {
  if (json === null) return success(serialiseProject({ ...defaultProject, translation: changes }));
  const project = parseProject(json);
  if (!project.ok) return project;
  const content = json.startsWith('\uFEFF') ? json.slice(1) : json;
  // As it stands in the file: a field that this version does not know stays.
  const file: unknown = JSON.parse(content);
  const before = isObject(file) && isObject(file['translation']) ? file['translation'] : {};
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const after = inOrder({ ...before, ...given }, fields);
  const changed = rewriteJson(content, 'translation', after, [...projectFieldOrder, ...fields]);
  return success(json.slice(0, json.length - content.length) + changed);
}
