import { readFile } from 'node:fs/promises';
import type { CorpusInfo } from '../../shared/host/contract.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { defaultProject } from '../../shared/scheme/default-scheme.ts';
import { parseProject, projectFileName, withEntity } from '../../shared/scheme/project-file.ts';
import type { Entity, Project } from '../../shared/scheme/scheme.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { isMissing, unlessMissing } from '../files/file-failure.ts';
import type { PathGuard } from '../files/path-guard.ts';
import { createExclusive } from './exclusive.ts';

export type ProjectState = Pick<CorpusInfo, 'project' | 'projectFrom' | 'projectProblems'>;

/** The project file of a corpus. It belongs to people: it is read again before it is changed. */
export interface ProjectStore {
  current(): ProjectState;
  /** True when the project is another one than before. */
  reload(): Promise<boolean>;
  saveEntity(entity: Entity): Promise<Project>;
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

  async function write(entity: Entity): Promise<Project> {
    const before = await readProject();
    const changed = withEntity(before, entity);
    if (!changed.ok)
      throw new HostFailure(
        'damaged',
        `${projectFileName} has problems and was not changed. Mend it in a text editor, then add the entity again.`,
        { file: projectFileName },
      );
    await writeAtomically({
      path: await guard.writable(projectFileName),
      content: changed.value,
      file: projectFileName,
      root: guard.root,
      async beforeReplacing() {
        if ((await readProject()) !== before)
          throw new HostFailure(
            'changed-on-disk',
            `${projectFileName} was changed by another program meanwhile. Add the entity again.`,
            { file: projectFileName },
          );
      },
    });
    json = changed.value;
    state = stateOf(json);
    return state.project;
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
    saveEntity: (entity) => exclusive(() => write(entity)),
  };
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
