import type { Annotation } from '../../shared/annotation/annotation.ts';
import { toAnnotationSet, type Sidecar } from '../../shared/annotation/sidecar.ts';
import { entityUses, schemeRefersTo, type EntityUse } from '../../shared/entity/references.ts';
import { countChanges, replaceEntity, type EntityReplacement } from '../../shared/entity/replace-entity.ts';
import type { ArticleSummary, BulkChange } from '../../shared/host/contract.ts';
import type {
  EntityMention,
  EntityPlan,
  EntityUsage,
  EntityUses,
  UnreadableSet,
} from '../../shared/host/entity-usage.ts';
import { HostFailure, type HostError } from '../../shared/host/host-error.ts';
import type { Scheme } from '../../shared/scheme/scheme.ts';
import type { ArticlePlace } from './article-place.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { readSidecarBytes, readSidecarFile } from './sidecar-file.ts';

/** Who is referred to where, in all sets of all annotators. Reads; changes nothing. */
export interface EntityUsages {
  count(): Promise<EntityUsage>;
  uses(entity: string): Promise<EntityUses>;
  /** What it takes to have every set refer to `into` instead, or to nobody. */
  plan(replacement: Omit<EntityReplacement, 'scheme'>): Promise<EntityPlan>;
}

export interface EntityUsageOptions {
  readonly index: CorpusIndex;
  readonly ownId: () => string;
  readonly placeOf: (path: string, annotator: string) => ArticlePlace;
  readonly scheme: () => Scheme;
  /** Writes what is pending: sidecars are what is read here. */
  readonly flush: () => Promise<void>;
  readonly progress: (done: number, total: number) => void;
  readonly toHostError: (error: unknown) => HostError;
}

/** Sets read together: the waiting is for the disk. Between two batches other calls have their turn. */
const batchSize = 24;
/** Batches between two reports. */
const reportEvery = 10;
/** More than a person goes through; the counts are of all. */
const mostUses = 500;

interface ReadSet {
  readonly summary: ArticleSummary;
  readonly annotator: string;
  readonly sidecar: Sidecar;
}

export function createEntityUsages(options: EntityUsageOptions): EntityUsages {
  const { index, ownId, placeOf, scheme } = options;

  function sets(): readonly { readonly summary: ArticleSummary; readonly annotator: string }[] {
    return index
      .list()
      .articles.flatMap((summary) =>
        [ownId(), ...summary.others].map((annotator) => ({ summary, annotator })),
      );
  }

  /** Every set whose file holds `needle`: most hold no entity at all, and need not be parsed. */
  async function readSets(
    needle: string,
    visit: (set: ReadSet) => void,
  ): Promise<{ readonly unreadable: readonly UnreadableSet[]; readonly sets: number }> {
    await index.settled();
    await options.flush();
    const all = sets();
    const unreadable: UnreadableSet[] = [];
    for (let start = 0; start < all.length; start += batchSize) {
      const batch = all.slice(start, start + batchSize);
      const read = await Promise.all(batch.map((set) => readSet(set, needle)));
      for (const found of read)
        if (found && 'error' in found) unreadable.push(found);
        else if (found) visit(found);
      if ((start / batchSize) % reportEvery === reportEvery - 1)
        options.progress(start + batch.length, all.length);
    }
    return { unreadable, sets: all.length };
  }

  async function readSet(
    { summary, annotator }: { readonly summary: ArticleSummary; readonly annotator: string },
    needle: string,
  ): Promise<ReadSet | UnreadableSet | null> {
    const place = placeOf(summary.path, annotator);
    try {
      const bytes = await readSidecarBytes(place);
      if (!bytes) return null;
      // What cannot be read may hold anything: it is told of even where the needle is not in it.
      const file = bytes.includes(needle) || summary.problem ? await readSidecarFile(place) : null;
      if (!file || file.kind === 'missing') return null;
      if (file.kind === 'readable') return { summary, annotator, sidecar: file.sidecar };
      throw new HostFailure(file.kind, `${place.sidecar} cannot be read: ${file.detail}.`, {
        file: place.sidecar,
      });
    } catch (error) {
      return { file: place.sidecar, error: options.toHostError(error) };
    }
  }

  return {
    async count() {
      const counts = new Map<string, { references: number; articles: Set<string> }>();
      const { unreadable, sets: read } = await readSets('"entity:', ({ summary, sidecar }) => {
        for (const { entity } of entityUses(toAnnotationSet(sidecar), scheme())) {
          const count = counts.get(entity) ?? { references: 0, articles: new Set() };
          count.references++;
          count.articles.add(summary.id);
          counts.set(entity, count);
        }
      });
      const entities = [...counts].map(([entity, { references, articles }]) => ({
        entity,
        references,
        articles: articles.size,
      }));
      return { entities, sets: read, unreadable };
    },

    async uses(entity) {
      const uses: EntityMention[] = [];
      let references = 0;
      const { unreadable } = await readSets(`"entity:${entity}"`, (set) => {
        const found = entityUses(toAnnotationSet(set.sidecar), scheme()).filter(
          (use) => use.entity === entity,
        );
        references += found.length;
        for (const use of found.slice(0, mostUses - uses.length)) uses.push(mentionOf(set, use));
      });
      return { uses, references, unreadable };
    },

    async plan({ from, into, time }) {
      const changes: BulkChange[] = [];
      const articles = new Set<string>();
      let references = 0;
      const { unreadable } = await readSets(`"entity:${from}"`, ({ summary, annotator, sidecar }) => {
        const replacement = { from, into, time, scheme: scheme() };
        const operation = replaceEntity(toAnnotationSet(sidecar), replacement);
        if (!operation) return;
        articles.add(summary.id);
        references += countChanges(operation);
        changes.push({ article: summary.id, ...(annotator !== ownId() && { annotator }), operation });
      });
      const inScheme = schemeRefersTo(scheme(), from);
      return { changes, references, articles: articles.size, inScheme, unreadable };
    },
  };
}

function mentionOf({ summary, annotator, sidecar }: ReadSet, use: EntityUse): EntityMention {
  const found = sidecar.annotations.find(({ id }) => id === use.annotation);
  const {
    quote,
    prefix,
    suffix,
    label,
  }: Pick<Annotation, 'quote' | 'prefix' | 'suffix'> & { label: string | null } = found ?? {
    quote: '',
    prefix: '',
    suffix: '',
    label: null,
  };
  return {
    article: summary.id,
    path: summary.path,
    title: summary.title,
    annotator,
    annotation: use.annotation,
    label,
    field: use.field,
    words: quote,
    prefix,
    suffix,
  };
}
