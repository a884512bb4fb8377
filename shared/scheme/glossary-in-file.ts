import { entryInOrder } from '../glossary/entry-in-order.ts';
import type { GlossaryEntry } from '../glossary/glossary-entry.ts';
import type { ProjectProblem } from '../host/contract.ts';
import { removeFromList } from '../json/remove-from-list.ts';
import { setAllInList } from '../json/set-in-list.ts';
import { success, type Result } from '../result.ts';
import { defaultProject } from './default-scheme.ts';
import { parseProject } from './project-file.ts';
import { serialiseProject } from './serialise-project.ts';

/**
 * The project file with glossary entries added, or put in the place of those with the same ids. Only their lines change,
 * as with `withEntity`. `json` is null when there is no file yet. A file with problems is not changed.
 */
export function withGlossaryEntries(
  json: string | null,
  entries: readonly GlossaryEntry[],
): Result<string, readonly ProjectProblem[]> {
  if (json === null) return success(serialiseProject({ ...defaultProject, glossary: entries }));
  const project = parseProject(json);
  if (!project.ok) return project;
  const { glossary = [] } = project.value;
  const places = new Map(glossary.map(({ id }, place) => [id, place]));
  let next = glossary.length;
  const elements = entries.map((entry) => ({
    index: places.get(entry.id) ?? next++,
    object: entryInOrder(entry),
  }));
  const content = json.startsWith('\uFEFF') ? json.slice(1) : json;
  const changed = setAllInList(content, 'glossary', elements);
  return success(json.slice(0, json.length - content.length) + changed);
}

/** The project file without a glossary entry. A file that does not have it stays as it is. */
export function withoutGlossaryEntry(
  json: string | null,
  id: string,
): Result<string, readonly ProjectProblem[]> {
  if (json === null) return success(serialiseProject(defaultProject));
  const project = parseProject(json);
  if (!project.ok) return project;
  const place = project.value.glossary?.findIndex((entry) => entry.id === id) ?? -1;
  const content = json.startsWith('\uFEFF') ? json.slice(1) : json;
  const changed = place === -1 ? content : removeFromList(content, 'glossary', place);
  return success(json.slice(0, json.length - content.length) + changed);
}
