import type { AnnotationId } from '../annotation/annotation.ts';
import type { ArticleId, BulkChange } from './contract.ts';
import type { HostError } from './host-error.ts';

/** A sidecar that could not be looked into: damaged, made by a newer Kutip, or not to be read. It is left as it is. */
export interface UnreadableSet {
  readonly file: string;
  readonly error: HostError;
}

/** How much each entity is referred to, over all sets of all annotators. */
export interface EntityUsage {
  /** Entities that nothing refers to are left out; those that the project does not have are not. */
  readonly entities: readonly {
    readonly entity: string;
    readonly references: number;
    readonly articles: number;
  }[];
  /** Sets that were looked at. */
  readonly sets: number;
  readonly unreadable: readonly UnreadableSet[];
}

/** One reference to an entity, with the words that it stands at. */
export interface EntityMention {
  readonly article: ArticleId;
  readonly path: string;
  readonly title: string;
  readonly annotator: string;
  /** Null: a label of the article as a whole. Then there are no words either. */
  readonly annotation: AnnotationId | null;
  readonly label: string | null;
  /** The attribute or document label. */
  readonly field: string;
  readonly words: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface EntityUses {
  /** In the order of the library, the first few hundred. */
  readonly uses: readonly EntityMention[];
  /** All of them. */
  readonly references: number;
  readonly unreadable: readonly UnreadableSet[];
}

/** What merging or deleting an entity changes in the annotation sets, for `corpus.apply`. */
export interface EntityPlan {
  readonly changes: readonly BulkChange[];
  readonly references: number;
  readonly articles: number;
  /** The label scheme itself names the entity, as a default or in a condition: that has to be changed first. */
  readonly inScheme: boolean;
  readonly unreadable: readonly UnreadableSet[];
}
