import type { AnnotationSet } from '../annotation/annotation-set.ts';
import { migrateSet, noMigration, type MigrationCounts, type SchemeChange } from './migrate-set.ts';
import { lossKey, type Loss } from './scheme-mapping.ts';

/** One annotator's set of an article, in the file that holds it. */
export interface SetInFile {
  /** The sidecar, as the corpus names it. */
  readonly file: string;
  readonly annotator: string;
  readonly set: AnnotationSet;
}

export interface LossCount {
  readonly loss: Loss;
  /** Annotations, answers or links. */
  readonly count: number;
  readonly files: number;
  readonly annotators: readonly string[];
}

export interface TouchedFile {
  readonly file: string;
  readonly annotator: string;
  /** Annotations of it that something does not fit of; 0 when it is the article's own labels alone. */
  readonly annotations: number;
}

/** What a change of the scheme would do to the annotations of a corpus. */
export interface SchemeImpact {
  /** Distinct annotations that something does not fit of. */
  readonly annotations: number;
  readonly losses: readonly LossCount[];
  readonly files: readonly TouchedFile[];
  readonly annotators: readonly string[];
  /** What the mapping does about it. */
  readonly migration: MigrationCounts;
  /** How often each label is used, those that the scheme does not have included. */
  readonly labelUse: Readonly<Record<string, number>>;
}

/** Counts sets one after the other; what it holds does not grow with the annotations. */
export class ImpactCounter {
  readonly #change: SchemeChange;
  readonly #losses = new Map<string, { loss: Loss; count: number; files: number; annotators: Set<string> }>();
  readonly #files: TouchedFile[] = [];
  readonly #use = new Map<string, number>();
  #migration = noMigration;

  constructor(change: SchemeChange) {
    this.#change = change;
  }

  add({ file, annotator, set }: SetInFile): void {
    for (const { label } of set.annotations.values()) this.#use.set(label, (this.#use.get(label) ?? 0) + 1);
    // The time plays no part in what is counted.
    const { losses, counts } = migrateSet(set, this.#change, '');
    this.#migration = sum(this.#migration, counts);
    if (losses.length === 0) return;
    const touched = new Set(losses.flatMap(({ annotation }) => annotation ?? []));
    this.#files.push({ file, annotator, annotations: touched.size });
    const seen = new Set<string>();
    for (const { loss } of losses) {
      const key = lossKey(loss);
      const counted = this.#losses.get(key) ?? { loss, count: 0, files: 0, annotators: new Set() };
      this.#losses.set(key, counted);
      counted.count++;
      counted.annotators.add(annotator);
      if (!seen.has(key)) counted.files++;
      seen.add(key);
    }
  }

  finish(): SchemeImpact {
    return {
      annotations: this.#files.reduce((total, { annotations }) => total + annotations, 0),
      losses: [...this.#losses.values()]
        .map((counted) => ({ ...counted, annotators: [...counted.annotators].toSorted() }))
        .toSorted((a, b) => order(a.loss) - order(b.loss) || b.count - a.count),
      files: this.#files,
      annotators: [...new Set(this.#files.map(({ annotator }) => annotator))].toSorted(),
      migration: this.#migration,
      labelUse: Object.fromEntries(this.#use),
    };
  }
}

export function impactOf(change: SchemeChange, sets: Iterable<SetInFile>): SchemeImpact {
  const counter = new ImpactCounter(change);
  for (const set of sets) counter.add(set);
  return counter.finish();
}

/** The widest first: what becomes of a label decides what can become of its answers. */
const kinds: readonly Loss['kind'][] = ['label', 'attribute', 'answer', 'option', 'link', 'surplus-link'];

function order({ kind }: Loss): number {
  return kinds.indexOf(kind);
}

function sum(a: MigrationCounts, b: MigrationCounts): MigrationCounts {
  return {
    relabelled: a.relabelled + b.relabelled,
    removed: a.removed + b.removed,
    changedAnswers: a.changedAnswers + b.changedAnswers,
    clearedAnswers: a.clearedAnswers + b.clearedAnswers,
    changedLinks: a.changedLinks + b.changedLinks,
    cutLinks: a.cutLinks + b.cutLinks,
  };
}
