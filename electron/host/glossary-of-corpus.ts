import { dirname } from 'node:path';
import { writeGlossaryTable } from '../../shared/glossary/glossary-table.ts';
import { entryInOrder } from '../../shared/glossary/entry-in-order.ts';
import type { GlossaryEntry } from '../../shared/glossary/glossary-entry.ts';
import {
  planGlossaryImport,
  type GlossaryImport,
  type ReadEntry,
} from '../../shared/glossary/plan-import.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { isSameJson } from '../../shared/json/same-json.ts';
import { withGlossaryEntries, withoutGlossaryEntry } from '../../shared/scheme/glossary-in-file.ts';
import { parseProject, projectFileName } from '../../shared/scheme/project-file.ts';
import type { Project } from '../../shared/scheme/scheme.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { exportTarget } from './export-corpus.ts';
import type { ProjectStore } from './project-store.ts';

/** The glossary in the project file, which colleagues change as well: each change begins with the file as it is now. */
export interface GlossaryOfCorpus {
  /** @throws {HostFailure} `changed-on-disk` when the file does not have `before` of it. */
  save(entry: GlossaryEntry, before: GlossaryEntry | null): Promise<Project>;
  /** An entry that is gone already is no failure; one that has changed is, as in `save`. */
  remove(entry: GlossaryEntry): Promise<Project>;
  import(entries: readonly ReadEntry[]): Promise<GlossaryImport>;
  /** As CSV. */
  export(file: string): Promise<{ readonly file: string }>;
}

export function createGlossaryOfCorpus({
  projects,
  root,
  assertWritable,
  changed,
}: {
  readonly projects: ProjectStore;
  readonly root: string;
  readonly assertWritable: () => void;
  readonly changed: () => void;
}): GlossaryOfCorpus {
  async function change(make: Parameters<ProjectStore['changeGlossary']>[0]): Promise<Project> {
    assertWritable();
    const project = await projects.changeGlossary(make);
    changed();
    return project;
  }

  return {
    save: (entry, before) =>
      change((json) => {
        const found = glossaryIn(json).find(({ id }) => id === entry.id) ?? null;
        if (!isSameEntry(found, before)) throw entryChanged();
        return withGlossaryEntries(json, [entry]);
      }),
    remove: (entry) =>
      change((json) => {
        const found = glossaryIn(json).find(({ id }) => id === entry.id) ?? null;
        if (found && !isSameEntry(found, entry)) throw entryChanged();
        return withoutGlossaryEntry(json, entry.id);
      }),
    async import(entries) {
      let plan: GlossaryImport | null = null;
      await change((json) => {
        plan = planGlossaryImport(glossaryIn(json), entries);
        return withGlossaryEntries(json, [...plan.added, ...plan.changed.map(({ after }) => after)]);
      });
      return plan ?? { added: [], changed: [], skipped: [] };
    },
    async export(file) {
      const target = await exportTarget(file, root);
      const content = writeGlossaryTable(projects.current().project.glossary ?? []);
      await writeAtomically({ path: target, content, file, root: dirname(target) });
      return { file: target };
    },
  };
}

/** None where there is no file, or a broken one: that one is refused when it is to be changed. */
function glossaryIn(json: string | null): readonly GlossaryEntry[] {
  const project = json === null ? null : parseProject(json);
  return project?.ok ? (project.value.glossary ?? []) : [];
}

function isSameEntry(one: GlossaryEntry | null, other: GlossaryEntry | null): boolean {
  if (!one || !other) return one === other;
  return isSameJson(entryInOrder(one), entryInOrder(other));
}

function entryChanged(): HostFailure {
  return new HostFailure(
    'changed-on-disk',
    'Somebody has changed this entry of the glossary meanwhile. Look at it as it is now, then decide again.',
    { file: projectFileName },
  );
}
