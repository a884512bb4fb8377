import type { Annotation, AnnotationId, Link } from '../annotation/annotation.ts';
import type { AnnotationSet } from '../annotation/annotation-set.ts';
import type { AnnotationChanges, Operation } from '../annotation/operation.ts';
import { fitValues } from './fit-values.ts';
import type { Scheme } from './scheme.ts';
import { lossKey, type Loss, type Remedy, type SchemeMapping } from './scheme-mapping.ts';

/** A change of the scheme, with what is to become of the annotations that it does not fit. */
export interface SchemeChange {
  readonly before: Scheme;
  readonly after: Scheme;
  readonly mapping: SchemeMapping;
}

/** What a migration does, counted: annotations, answers and links. */
export interface MigrationCounts {
  readonly relabelled: number;
  readonly removed: number;
  readonly changedAnswers: number;
  readonly clearedAnswers: number;
  readonly changedLinks: number;
  readonly cutLinks: number;
}

export const noMigration: MigrationCounts = {
  relabelled: 0,
  removed: 0,
  changedAnswers: 0,
  clearedAnswers: 0,
  changedLinks: 0,
  cutLinks: 0,
};

export interface SetMigration {
  /** One step for one undo; null when the mapping changes nothing in this set. */
  readonly operation: Operation | null;
  /** What does not fit any more, each occurrence with the annotation that it is of; without one it is the article's. */
  readonly losses: readonly { readonly loss: Loss; readonly annotation?: AnnotationId | undefined }[];
  readonly counts: MigrationCounts;
}

/**
 * Fits one set to a changed scheme as the mapping says. What the mapping does not name, or keeps, stays as it is, to be
 * found by `validateSet`; what did not fit before stays as well. Links to a removed annotation are cut. Links of an
 * annotation whose label is kept although it is gone stay with it. `time` is when it is done. O(n + m) for n annotations
 * with m links.
 */
export function migrateSet(set: AnnotationSet, change: SchemeChange, time: string): SetMigration {
  const remedies = new Map(change.mapping.map(({ loss, remedy }) => [lossKey(loss), remedy]));
  const remedyFor = (loss: Loss): Remedy => remedies.get(lossKey(loss)) ?? { do: 'keep' };
  const migration = new Migration(set, change, remedyFor, time);
  return migration.run();
}

class Migration {
  readonly #set: AnnotationSet;
  readonly #before: Scheme;
  readonly #after: Scheme;
  readonly #remedyFor: (loss: Loss) => Remedy;
  readonly #time: string;
  readonly #losses: { loss: Loss; annotation?: AnnotationId }[] = [];
  readonly #counts = { ...noMigration };
  readonly #labelsBefore: ReadonlySet<string>;
  readonly #labelsAfter: ReadonlySet<string>;

  constructor(
    set: AnnotationSet,
    { before, after }: SchemeChange,
    remedyFor: (loss: Loss) => Remedy,
    time: string,
  ) {
    this.#set = set;
    this.#before = before;
    this.#after = after;
    this.#remedyFor = remedyFor;
    this.#time = time;
    this.#labelsBefore = new Set(before.labels.map(({ id }) => id));
    this.#labelsAfter = new Set(after.labels.map(({ id }) => id));
  }

  run(): SetMigration {
    const operations: Operation[] = [];
    const removals: Operation[] = [];
    const document = this.#fit(null, null, this.#set.labels);
    if (Object.keys(document).length > 0)
      operations.push({ type: 'document', changes: { labels: document } });
    for (const annotation of this.#set.annotations.values()) {
      const label = this.#labelAfter(annotation.label);
      if (this.#isOrphaned(annotation.label))
        this.#losses.push({ loss: { kind: 'label', label: annotation.label }, annotation: annotation.id });
      if (label === null) {
        removals.push({ type: 'remove', id: annotation.id });
        this.#counts.removed++;
        continue;
      }
      const changes = this.#changesOf(annotation, label);
      if (Object.keys(changes).length > 0)
        operations.push({
          type: 'update',
          id: annotation.id,
          changes: { ...changes, modified: this.#time },
        });
    }
    const all = [...operations, ...removals];
    return {
      operation: all.length === 0 ? null : { type: 'group', operations: all },
      losses: this.#losses,
      counts: this.#counts,
    };
  }

  #changesOf(annotation: Annotation, label: string): AnnotationChanges {
    const attributes = this.#labelsAfter.has(label)
      ? this.#fit(annotation, label, annotation.attributes)
      : {};
    const links = this.#linksOf(annotation, label);
    if (label !== annotation.label) this.#counts.relabelled++;
    return {
      ...(label !== annotation.label && { label }),
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...(links && { links }),
    };
  }

  #fit(annotation: Annotation | null, label: string | null, values: Annotation['attributes']) {
    const of = annotation?.label ?? null;
    const before =
      of === null ? this.#before.document : this.#before.labels.find(({ id }) => id === of)?.attributes;
    const after =
      label === null ? this.#after.document : this.#after.labels.find(({ id }) => id === label)?.attributes;
    const { changes, losses, changed, cleared } = fitValues({
      of,
      values,
      before: before ?? [],
      after: after ?? [],
      remedyFor: this.#remedyFor,
    });
    const id = annotation?.id;
    this.#losses.push(...losses.map((loss) => ({ loss, ...(id !== undefined && { annotation: id }) })));
    this.#counts.changedAnswers += changed;
    this.#counts.clearedAnswers += cleared;
    return changes;
  }

  /** The links afterwards, or null when they stay as they are. */
  #linksOf(annotation: Annotation, label: string): readonly Link[] | null {
    const links: Link[] = [];
    let isChanged = false;
    for (const link of annotation.links) {
      const next = this.#linkAfter(annotation, label, link);
      if (next !== link) isChanged = true;
      if (next && !links.some(({ role, to }) => role === next.role && to === next.to)) links.push(next);
      if (next && next !== link) this.#counts.changedLinks++;
      if (!next) this.#counts.cutLinks++;
    }
    if (!this.#labelsAfter.has(label)) return isChanged ? links : null;
    const kept = links.filter((link, at) => {
      const maximum = this.#after.links.find(({ role }) => role === link.role)?.maximum ?? Infinity;
      const earlier = links.slice(0, at).filter(({ role }) => role === link.role).length;
      if (earlier < maximum || this.#hadTooMany(annotation, link.role)) return true;
      const loss: Loss = { kind: 'surplus-link', role: link.role, from: annotation.label };
      this.#losses.push({ loss, annotation: annotation.id });
      return this.#remedyFor(loss).do === 'keep';
    });
    this.#counts.cutLinks += links.length - kept.length;
    return isChanged || kept.length < links.length ? kept : null;
  }

  /** The same object when it stays, null when it is cut. */
  #linkAfter(annotation: Annotation, label: string, link: Link): Link | null {
    const target = this.#set.annotations.get(link.to);
    if (!target || target.id === annotation.id) return link;
    const targetLabel = this.#labelAfter(target.label);
    if (targetLabel === null) return null;
    if (!isAllowed(this.#before, link.role, annotation.label, target.label)) return link;
    if (!this.#labelsAfter.has(label) || !this.#labelsAfter.has(targetLabel)) return link;
    if (isAllowed(this.#after, link.role, label, targetLabel)) return link;
    const loss: Loss = { kind: 'link', role: link.role, from: annotation.label, to: target.label };
    this.#losses.push({ loss, annotation: annotation.id });
    const remedy = this.#remedyFor(loss);
    if (remedy.do === 'keep') return link;
    const isPossible = remedy.do === 'change' && isAllowed(this.#after, remedy.to, label, targetLabel);
    return isPossible ? { ...link, role: remedy.to } : null;
  }

  /** More links than the maximum before are not this change's doing. */
  #hadTooMany({ links }: Annotation, role: string): boolean {
    const maximum = this.#before.links.find((link) => link.role === role)?.maximum ?? Infinity;
    return links.filter((link) => link.role === role).length > maximum;
  }

  /** Null when annotations with this label are removed. */
  #labelAfter(label: string): string | null {
    if (!this.#isOrphaned(label)) return label;
    const remedy = this.#remedyFor({ kind: 'label', label });
    if (remedy.do === 'remove') return null;
    return remedy.do === 'change' && this.#labelsAfter.has(remedy.to) ? remedy.to : label;
  }

  #isOrphaned(label: string): boolean {
    return this.#labelsBefore.has(label) && !this.#labelsAfter.has(label);
  }
}

function isAllowed(scheme: Scheme, role: string, from: string, to: string): boolean {
  const definition = scheme.links.find((link) => link.role === role);
  return definition !== undefined && definition.from.includes(from) && definition.to.includes(to);
}
