import { toAnnotationSet } from '../../shared/annotation/sidecar.ts';
import type { SchemeImpactReport, SchemeMigrationPlan } from '../../shared/host/contract.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { migrateSet, type SchemeChange } from '../../shared/scheme/migrate-set.ts';
import { ImpactCounter, type SetInFile } from '../../shared/scheme/scheme-impact.ts';
import type { ArticlePlace } from './article-place.ts';
import { readSidecarFile } from './sidecar-file.ts';

/** The sets of every annotator, where they are. */
export interface SchemeSets {
  readonly places: readonly (ArticlePlace & { readonly id: string })[];
  /** Whose sets a bulk change takes without being told whose they are. */
  readonly own: string;
  /** Told now and then how many of them have been read. */
  readonly progress: (done: number) => void;
}

/** Often enough for a bar that moves, seldom enough not to be what takes the time. */
const progressEvery = 25;

/**
 * Counts what a change of the scheme does, set by set: one is in memory at a time, and between two the event loop turns.
 * What cannot be read is told and left out; it would be left as it is by the change, too.
 */
export async function schemeImpact(change: SchemeChange, sets: SchemeSets): Promise<SchemeImpactReport> {
  const counter = new ImpactCounter(change);
  const left = await forEachSet(sets, (_, set) => counter.add(set));
  return { ...counter.finish(), left };
}

/** What brings the annotations along: a change for each set that needs one. */
export async function schemeMigration(
  change: SchemeChange,
  time: string,
  sets: SchemeSets,
): Promise<SchemeMigrationPlan> {
  const changes: SchemeMigrationPlan['changes'][number][] = [];
  const left = await forEachSet(sets, ({ id }, { annotator, set }) => {
    const { operation } = migrateSet(set, change, time);
    if (operation) changes.push({ article: id, ...(annotator === sets.own ? {} : { annotator }), operation });
  });
  return { changes, left };
}

async function forEachSet(
  { places, progress }: SchemeSets,
  visit: (place: SchemeSets['places'][number], set: SetInFile) => void,
): Promise<SchemeImpactReport['left']> {
  const left: SchemeImpactReport['left'][number][] = [];
  for (const [done, place] of places.entries()) {
    if (done % progressEvery === 0) progress(done);
    const { sidecar: file, annotator } = place;
    try {
      const found = await readSidecarFile(place);
      if (found.kind === 'readable')
        visit(place, { file, annotator: annotator.id, set: toAnnotationSet(found.sidecar) });
      else if (found.kind !== 'missing') left.push({ file, annotator: annotator.id, code: found.kind });
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      left.push({ file, annotator: annotator.id, code: error.code });
    }
  }
  progress(places.length);
  return left;
}
