import { readFile, unlink } from 'node:fs/promises';
import type { CorpusInfo } from '../../shared/host/contract.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { checkScheme } from '../../shared/scheme/check-scheme.ts';
import { defaultProject } from '../../shared/scheme/default-scheme.ts';
import {
  isSameScheme,
  parseProject,
  projectFileName,
  withEntity,
  withoutEntity,
  withScheme,
} from '../../shared/scheme/project-file.ts';
import type { Entity, Project, Scheme } from '../../shared/scheme/scheme.ts';
import { withTranslationSettings } from '../../shared/scheme/translation-settings-in-file.ts';
import type { TranslationSettings } from '../../shared/translation/translation-settings.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { isMissing, unlessMissing } from '../files/file-failure.ts';
import type { PathGuard } from '../files/path-guard.ts';
import { createExclusive } from './exclusive.ts';
import { readSchemeRecord, writeSchemeRecord } from './scheme-record.ts';

export type ProjectState = Pick<CorpusInfo, 'project' | 'projectFrom' | 'projectProblems'>;

/** The project file of a corpus. It belongs to people: it is read again before it is changed. */
export interface ProjectStore {
  current(): ProjectState;
  /** True when the project is another one than before. */
  reload(): Promise<boolean>;
  saveEntity(entity: Entity): Promise<Project>;
  /** `into` is written in the same step: the entity that the removed one is merged into. */
  removeEntity(id: string, into: Entity | null): Promise<Project>;
  /** The fields that are given, in the place of those that the file has. */
  saveTranslationSettings(changes: TranslationSettings): Promise<Project>;
  /**
   * Changes the glossary: `change` is given the file as it is now. What it throws leaves the file alone.
   */
  changeGlossary(change: (json: string | null) => ReturnType<typeof withEntity>): Promise<Project>;
  /** `before` is the scheme that the change was made on: when another one is in force meanwhile, it is refused. */
  saveScheme(change: SchemeSaving): Promise<Project>;
  /**
   * Puts the scheme back to what it was before or after a change. Where nothing else has been written since, the file is
   * what it was to the byte. False when the change was none of the scheme.
   *
   * @throws {HostFailure} `changed-on-disk` when the scheme has been changed again since.
   */
  restoreScheme(bulk: string, to: 'before' | 'after'): Promise<boolean>;
}

export interface SchemeSaving {
  readonly bulk: string;
  readonly time: string;
  readonly before: Scheme;
  readonly scheme: Scheme;
}

export async function openProjectStore(guard: PathGuard): Promise<ProjectStore> {
  const exclusive = createExclusive();
  let json = await readProject();
  let state = stateOf(json);

  async function readProject(): Promise<string | null> {
    try {
      const path = await guard.existing(projectFileName);
      return await unlessMissing(() => readFile(path, 'utf8'), projectFileName);
    } catch (error) {
      if (error instanceof HostFailure && isMissing(error.cause)) return null;
      throw error;
    }
  }

  /** Nobody else's change is written over. `again` says what the person does then. */
  async function replace(before: string | null, content: string, again: string): Promise<Project> {
    await writeAtomically({
      path: await guard.writable(projectFileName),
      content,
      file: projectFileName,
      root: guard.root,
      async beforeReplacing() {
        if ((await readProject()) !== before)
          throw new HostFailure(
            'changed-on-disk',
            `${projectFileName} was changed by another program meanwhile. ${again}`,
            { file: projectFileName },
          );
      },
    });
    json = content;
    state = stateOf(json);
    return state.project;
  }

  async function writeChanged(
    changeOf: (json: string | null) => ReturnType<typeof withEntity>,
  ): Promise<Project> {
    const before = await readProject();
    const changed = changeOf(before);
    if (!changed.ok)
      throw new HostFailure(
        'damaged',
        `${projectFileName} has problems and was not changed. Mend it in a text editor, then try again.`,
        { file: projectFileName },
      );
    return replace(before, changed.value, 'Try again.');
  }

  async function writeScheme({ bulk, time, before, scheme }: SchemeSaving): Promise<Project> {
    const [problem] = checkScheme(scheme);
    if (problem)
      throw new HostFailure(
        'invalid-input',
        `The scheme has a problem: ${problem.place}: ${problem.message}.`,
      );
    const found = await readProject();
    const changed = withScheme(found, scheme);
    if (!changed.ok)
      throw new HostFailure(
        'damaged',
        `${projectFileName} has problems and was not changed. Mend it in a text editor, then save the scheme again.`,
        { file: projectFileName },
      );
    if (!isSameScheme(stateOf(found).project.scheme, before)) throw schemeChanged();
    await writeSchemeRecord(guard, {
      format: 'kutip-scheme-change',
      version: 1,
      bulk,
      time,
      before: found,
      after: changed.value,
    });
    return replace(found, changed.value, 'Save the scheme again.');
  }

  async function restore(bulk: string, to: 'before' | 'after'): Promise<boolean> {
    const record = await readSchemeRecord(guard, bulk);
    if (!record) return false;
    const [from, target] = to === 'before' ? [record.after, record.before] : [record.before, record.after];
    const found = await readProject();
    if (found === target) return true;
    if (found !== from) {
      // Entities, say, were added since: they stay, and the scheme alone is put back.
      if (!isSameScheme(stateOf(found).project.scheme, stateOf(from).project.scheme)) throw schemeChanged();
      const changed = withScheme(found, stateOf(target).project.scheme);
      if (!changed.ok) throw schemeChanged();
      await replace(found, changed.value, 'Try again.');
    } else if (target === null) {
      await unlink(await guard.existing(projectFileName));
      json = null;
      state = stateOf(json);
    } else await replace(found, target, 'Try again.');
    return true;
  }

  return {
    current: () => state,
    reload: () =>
      exclusive(async () => {
        const found = await readProject();
        if (found === json) return false;
        json = found;
        state = stateOf(found);
        return true;
      }),
    saveEntity: (entity) => exclusive(() => writeChanged((before) => withEntity(before, entity))),
    removeEntity: (id, into) => exclusive(() => writeChanged((before) => withoutEntity(before, id, into))),
    saveTranslationSettings: (changes) =>
      exclusive(() => writeChanged((before) => withTranslationSettings(before, changes))),
    changeGlossary: (change) => exclusive(() => writeChanged(change)),
    saveScheme: (change) => exclusive(() => writeScheme(change)),
    restoreScheme: (bulk, to) => exclusive(() => restore(bulk, to)),
  };
}

function schemeChanged(): HostFailure {
  return new HostFailure(
    'changed-on-disk',
    `The scheme in ${projectFileName} was changed meanwhile. Look at it as it is now, then decide again.`,
    { file: projectFileName },
  );
}

function stateOf(json: string | null): ProjectState {
  const project = json === null ? null : parseProject(json);
  if (project?.ok) return { project: project.value, projectFrom: 'file', projectProblems: [] };
  return {
    project: defaultProject,
    projectFrom: 'default',
    projectProblems: project ? project.error : [],
  };
}
