import type {
  ArticleId,
  ArticleSummary,
  Edit,
  HostEvents,
  Notice,
  OpenedArticle,
} from '../../shared/host/contract.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import type { ArticlePlace } from './article-place.ts';
import { createArticleSession, type ArticleSession } from './article-session.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { createExclusive, type Exclusive } from './exclusive.ts';
import { loadArticle } from './load-article.ts';

/** The articles that are open in some window. Windows that open the same article share one session. */
export interface OpenArticles {
  open(id: ArticleId, encoding?: string): Promise<OpenedArticle>;
  apply(id: ArticleId, baseRevision: number, edits: readonly Edit[]): Promise<{ readonly revision: number }>;
  settle(id: ArticleId, keep: 'disk' | 'mine'): Promise<OpenedArticle>;
  /** Takes the placements that a person has agreed to; the article may be edited from then on. */
  reanchor(id: ArticleId, baseRevision: number, edits: readonly Edit[]): Promise<OpenedArticle>;
  /** Writes what is pending; the last window that closes an article makes the host forget it. */
  close(id: ArticleId): Promise<void>;
  /** The watcher's hint that files of an article may have changed. */
  checkDisk(id: ArticleId): Promise<void>;
  /** Writes what is pending everywhere. */
  flushAll(): Promise<void>;
  /** Writes what is pending everywhere and forgets all. */
  closeAll(): Promise<void>;
}

export interface OpenArticlesOptions {
  readonly index: CorpusIndex;
  readonly placeOf: (article: ArticleSummary) => ArticlePlace;
  readonly saved: (event: HostEvents['article.saved']) => void;
  readonly saveFailed: (event: HostEvents['article.saveFailed']) => void;
  readonly changedOnDisk: (event: HostEvents['article.changedOnDisk']) => void;
  readonly log: (error: unknown) => void;
}

interface OpenArticle {
  /** Opening, settling and closing one article exclude each other. */
  readonly exclusive: Exclusive;
  session: ArticleSession | null;
  windows: number;
}

export function createOpenArticles(options: OpenArticlesOptions): OpenArticles {
  const { index } = options;
  const open = new Map<ArticleId, OpenArticle>();

  function held(id: ArticleId): OpenArticle {
    const article = open.get(id) ?? { exclusive: createExclusive(), session: null, windows: 0 };
    open.set(id, article);
    return article;
  }

  async function load(id: ArticleId, encoding?: string): Promise<ArticleSession> {
    const place = options.placeOf(index.summary(id));
    const loaded = await loadArticle(place, encoding);
    const damaged = loaded.log?.damagedLines ?? [];
    if (damaged.length > 0)
      options.log(new Error(`${place.history} is damaged in line ${damaged.join(', ')}; the rest was read.`));
    const { status, annotations } = loaded.set;
    index.update(id, { status, annotations: annotations.size, problem: loaded.problem });
    return createArticleSession(place, loaded, {
      saved(revision, progress) {
        options.saved({ article: id, revision });
        index.update(id, { ...progress, problem: undefined });
      },
      saveFailed: (error) => options.saveFailed({ article: id, error }),
      changedOnDisk: (what, pending) => options.changedOnDisk({ article: id, what, pending }),
      log: options.log,
    });
  }

  /** What a stranger has written is taken in; edits that it does not have stay in the log, which is put aside. */
  async function reload(article: OpenArticle, id: ArticleId, encoding?: string): Promise<ArticleSession> {
    await article.session?.flush();
    await article.session?.close();
    article.session = null;
    article.session = await load(id, encoding);
    return article.session;
  }

  return {
    open(id, encoding) {
      const summary = index.summary(id);
      const article = held(id);
      // Counted at once: a closing that is under way must not forget an article that is being opened.
      article.windows++;
      return article.exclusive(async () => {
        try {
          await article.session?.checkDisk();
          const { session } = article;
          const current =
            session && encoding === undefined && !isStale(session)
              ? session
              : await reload(article, id, encoding);
          return await current.opened(index.summary(summary.id));
        } catch (error) {
          article.windows--;
          throw error;
        }
      });
    },

    async apply(id, baseRevision, edits) {
      const summary = index.summary(id);
      const session = open.get(id)?.session;
      // Opening it here could open another annotator's set than the one that the edits were made on.
      if (!session)
        throw new HostFailure('revision-conflict', `${summary.path} was closed meanwhile. Open it again.`, {
          file: summary.path,
        });
      return { revision: await session.apply(baseRevision, edits) };
    },

    settle(id, keep) {
      index.summary(id);
      const article = held(id);
      return article.exclusive(async () => {
        await article.session?.checkDisk();
        const conflict = article.session?.conflict() ?? null;
        if (article.session && conflict === 'sidecar' && keep === 'mine') await article.session.overwrite();
        else if (!article.session || conflict !== null) await reload(article, id);
        const session = article.session ?? (await reload(article, id));
        const opened = await session.opened(index.summary(id));
        return conflict === 'sidecar' && keep === 'disk'
          ? tellReplaced(opened, options.placeOf(opened.summary).sidecar)
          : opened;
      });
    },

    reanchor(id, baseRevision, edits) {
      const article = held(id);
      return article.exclusive(async () => {
        const session = article.session ?? (await reload(article, id));
        await session.reanchor(baseRevision, edits);
        return session.opened(index.summary(id));
      });
    },

    async close(id) {
      const article = open.get(id);
      await article?.exclusive(async () => {
        await article.session?.flush();
        article.windows = Math.max(0, article.windows - 1);
        if (article.windows > 0) return;
        await article.session?.close();
        article.session = null;
        open.delete(id);
      });
    },

    async checkDisk(id) {
      await open.get(id)?.session?.checkDisk();
    },

    async flushAll() {
      for (const article of open.values()) await article.session?.flush();
    },

    async closeAll() {
      for (const article of open.values())
        await article.exclusive(async () => {
          await article.session?.flush();
          await article.session?.close();
          article.session = null;
        });
      open.clear();
    },
  };
}

/** Where there was no history to put aside, opening has nothing to tell; but what a person looks at has changed. */
function tellReplaced(opened: OpenedArticle, file: string): OpenedArticle {
  const told: readonly Notice['kind'][] = ['replaced-on-disk', 'damaged-sidecar', 'newer-version'];
  if (opened.notices.some(({ kind }) => told.includes(kind))) return opened;
  return { ...opened, notices: [...opened.notices, { kind: 'replaced-on-disk', file }] };
}

/** A stranger's change waits for a decision only while there is something to decide. */
function isStale(session: ArticleSession): boolean {
  return session.conflict() === 'source' || (session.conflict() === 'sidecar' && session.pending() === 0);
}
