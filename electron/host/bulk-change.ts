import { readFile } from 'node:fs/promises';
import { findsItsWords } from '../../shared/annotation/in-place.ts';
import type { BulkMark, Operation } from '../../shared/annotation/operation.ts';
import { redoOfBulk, undoOfBulk, type Stamp } from '../../shared/annotation/undo.ts';
import type {
  ArticleId,
  BulkChange,
  BulkResult,
  Edit,
  OpenedArticle,
  SetOfCorpus,
} from '../../shared/host/contract.ts';
import { HostFailure, type HostError } from '../../shared/host/host-error.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { unlessMissing } from '../files/file-failure.ts';
import type { PathGuard } from '../files/path-guard.ts';
import type { ArticlePlace } from './article-place.ts';
import { createArticleSession } from './article-session.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { loadArticle } from './load-article.ts';
import type { OpenArticles } from './open-articles.ts';
import { readSidecarFile } from './sidecar-file.ts';

/** Changes over several articles, each one step for a person: done, taken back and done again as a whole. */
export interface BulkChanges {
  apply(mark: BulkMark, time: string, changes: readonly BulkChange[]): Promise<BulkResult>;
  /** Looks through the histories for sets that hold the change. `except`: the own set of an article that is left alone. */
  takeBack(bulk: string, stamp: Stamp, except?: ArticleId): Promise<BulkResult>;
  repeat(bulk: string, stamp: Stamp, except?: ArticleId): Promise<BulkResult>;
}

export interface BulkChangeOptions {
  readonly index: CorpusIndex;
  readonly articles: OpenArticles;
  readonly ownId: () => string;
  readonly placeOf: (path: string, annotator: string) => ArticlePlace;
  readonly toHostError: (error: unknown) => HostError;
  readonly log: (error: unknown) => void;
}

/** Nothing when there is nothing to do in this set. */
type Plan = (opened: OpenedArticle) => Edit | null;

export function createBulkChanges(options: BulkChangeOptions): BulkChanges {
  const { index, articles, ownId, placeOf, log } = options;

  /** The revision after the edit; null when there was nothing to do. */
  async function editSet({ article, annotator }: SetOfCorpus, plan: Plan): Promise<number | null> {
    const place = placeOf(index.summary(article).path, annotator);
    const file = await readSidecarFile(place);
    // Opening would begin a new set beside the damaged one: right for a person who sees it, not for one of a thousand.
    if (file.kind === 'damaged' || file.kind === 'newer-version')
      throw new HostFailure(file.kind, `${place.sidecar} cannot be changed: ${file.detail}.`, {
        file: place.sidecar,
      });
    return annotator === ownId() ? editOwn(article, plan) : editOther(place, article, plan);
  }

  async function editOwn(article: ArticleId, plan: Plan): Promise<number | null> {
    const opened = await articles.open(article);
    try {
      const edit = plan(opened);
      if (!edit) return null;
      return (await articles.apply(article, opened.set.revision, [edit])).revision;
    } finally {
      await articles.close(article);
    }
  }

  /** A set that nobody has open here. Its annotator's name stays as the file has it. */
  async function editOther(place: ArticlePlace, article: ArticleId, plan: Plan): Promise<number | null> {
    const loaded = await loadArticle(place);
    const session = createArticleSession(
      { ...place, annotator: { ...place.annotator, name: loaded.sidecar.annotator.name } },
      loaded,
      { saved: () => undefined, saveFailed: log, changedOnDisk: () => undefined, log },
    );
    try {
      const opened = await session.opened(index.summary(article));
      const edit = plan(opened);
      if (!edit) return null;
      const revision = await session.apply(opened.set.revision, [edit]);
      await session.flush();
      return revision;
    } finally {
      await session.close();
    }
  }

  async function editAll(sets: readonly (SetOfCorpus & { readonly plan: Plan })[]): Promise<BulkResult> {
    const applied: (SetOfCorpus & { readonly revision: number })[] = [];
    const refused: (SetOfCorpus & { readonly error: HostError })[] = [];
    for (const { article, annotator, plan } of sets) {
      const set = { article, annotator };
      try {
        const revision = await editSet(set, plan);
        if (revision !== null) applied.push({ ...set, revision });
      } catch (error) {
        refused.push({ ...set, error: options.toHostError(error) });
      }
    }
    return { applied, refused };
  }

  async function setsHolding(bulk: string, except?: ArticleId): Promise<readonly SetOfCorpus[]> {
    const found: SetOfCorpus[] = [];
    for (const { id: article, path, others } of index.list().articles)
      for (const annotator of [ownId(), ...others]) {
        if (article === except && annotator === ownId()) continue;
        const { guard, history } = placeOf(path, annotator);
        const bytes = await readHistory(guard, history);
        // Far cheaper than reading every line of every history, and a false alarm does no harm.
        if (bytes?.includes(bulk)) found.push({ article, annotator });
      }
    return found;
  }

  /** One that cannot be read must not keep the others from being taken back. */
  async function readHistory(guard: PathGuard, history: string): Promise<Buffer | null> {
    try {
      return await unlessMissing(async () => readFile(await guard.writable(history)), history);
    } catch (error) {
      log(error);
      return null;
    }
  }

  async function move(
    edit: typeof undoOfBulk,
    bulk: string,
    stamp: Stamp,
    except?: ArticleId,
  ): Promise<BulkResult> {
    const sets = await setsHolding(bulk, except);
    return editAll(sets.map((set) => ({ ...set, plan: ({ history }) => edit(history, bulk, stamp) })));
  }

  return {
    apply(mark, time, changes) {
      const sets = bySet(changes, ownId()).map(({ operation, ...set }) => ({
        ...set,
        plan: planOf(operation, mark, time),
      }));
      return editAll(sets);
    },
    takeBack: (bulk, stamp, except) => move(undoOfBulk, bulk, stamp, except),
    repeat: (bulk, stamp, except) => move(redoOfBulk, bulk, stamp, except),
  };
}

/** The entry has the id of the change itself: doing it twice is found out by the history. */
function planOf(operation: Operation, mark: BulkMark, time: string): Plan {
  return ({ history, text, source }) => {
    if (history.some(({ id }) => id === mark.bulk)) return null;
    if (!findsItsWords(createCodePointIndex(text), operation))
      throw new HostFailure(
        'source-changed',
        `${source.file} has changed since this was planned: the words are no longer where they were. Search again.`,
        { file: source.file },
      );
    return { id: mark.bulk, time, kind: 'edit', ...mark, operation };
  };
}

/** Several changes of one set are one operation, so that the set takes all of them or none. */
function bySet(changes: readonly BulkChange[], own: string): readonly (SetOfCorpus & BulkChange)[] {
  const sets = new Map<string, SetOfCorpus & { readonly operations: Operation[] }>();
  for (const { article, annotator = own, operation } of changes) {
    const key = `${article}\0${annotator}`;
    const set = sets.get(key) ?? { article, annotator, operations: [] };
    set.operations.push(operation);
    sets.set(key, set);
  }
  return [...sets.values()].map(({ operations, ...set }) => {
    const [first] = operations;
    return {
      ...set,
      operation: first && operations.length === 1 ? first : { type: 'group', operations },
    };
  });
}
