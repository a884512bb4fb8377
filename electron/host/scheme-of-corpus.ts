import { dirname } from 'node:path';
import type { SchemeImpactReport, SchemeMigrationPlan } from '../../shared/host/contract.ts';
import type { Project, Scheme } from '../../shared/scheme/scheme.ts';
import { serialiseScheme } from '../../shared/scheme/scheme-file.ts';
import type { SchemeMapping } from '../../shared/scheme/scheme-mapping.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { exportTarget } from './export-corpus.ts';
import type { ProjectStore, SchemeSaving } from './project-store.ts';
import { schemeImpact, schemeMigration, type SchemeSets } from './scheme-change.ts';

/** The scheme of an opened corpus, as something that changes. */
export interface SchemeOfCorpus {
  impact(scheme: Scheme, mapping: SchemeMapping): Promise<SchemeImpactReport>;
  migration(scheme: Scheme, mapping: SchemeMapping, time: string): Promise<SchemeMigrationPlan>;
  save(change: SchemeSaving): Promise<Project>;
  /** Does nothing when the bulk change was none of the scheme. */
  restore(bulk: string, to: 'before' | 'after'): Promise<void>;
  export(scheme: Scheme, file: string): Promise<{ readonly file: string }>;
}

export interface SchemeOfCorpusOptions {
  readonly projects: ProjectStore;
  readonly root: string;
  readonly own: () => string;
  /** All sets, with everything that was pending written. */
  readonly places: () => Promise<SchemeSets['places']>;
  readonly assertWritable: () => void;
  readonly progress: (done: number, total: number) => void;
  readonly changed: () => void;
}

export function createSchemeOfCorpus(options: SchemeOfCorpusOptions): SchemeOfCorpus {
  const { projects } = options;

  async function sets(): Promise<SchemeSets> {
    const places = await options.places();
    return { places, own: options.own(), progress: (done) => options.progress(done, places.length) };
  }

  function changeTo(after: Scheme, mapping: SchemeMapping) {
    return { before: projects.current().project.scheme, after, mapping };
  }

  return {
    impact: async (scheme, mapping) => schemeImpact(changeTo(scheme, mapping), await sets()),
    migration: async (scheme, mapping, time) =>
      schemeMigration(changeTo(scheme, mapping), time, await sets()),
    async save(change) {
      options.assertWritable();
      const project = await projects.saveScheme(change);
      options.changed();
      return project;
    },
    async restore(bulk, to) {
      if (await projects.restoreScheme(bulk, to)) options.changed();
    },
    async export(scheme, file) {
      const target = await exportTarget(file, options.root);
      await writeAtomically({ path: target, content: serialiseScheme(scheme), file, root: dirname(target) });
      return { file: target };
    },
  };
}
