import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleId, ArticleSummary } from '../../shared/host/contract.ts';
import { comparedLines } from '../../shared/suggestion/lines.ts';
import type { ArticlePlace } from './article-place.ts';
import { readArticleSource } from './article-source.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { createExclusive } from './exclusive.ts';
import { logUnexpected } from './log-unexpected.ts';

/** Which articles of the corpus say which lines. It only points to articles: whoever uses it reads them and compares. */
export interface LineIndex {
  /** Reads what is new or was touched; the first time the whole corpus. */
  update(): Promise<void>;
  /** Files of the article may have changed. */
  touch(path: string): void;
  /** Articles other than this one that say lines of the text, those first that matter most. */
  sharing(text: string, except: ArticleId): Promise<readonly ArticleSummary[]>;
  /** Ends a running update. */
  stop(): void;
}

export interface LineIndexOptions {
  readonly index: Pick<CorpusIndex, 'list'>;
  readonly placeOf: (path: string) => ArticlePlace;
  readonly log: (error: unknown) => void;
}

/** What goes beyond is not compared: a corpus of more articles is found in as far as this. */
const mostArticles = 20_000;
const mostCharacters = 2_000_000;
const mostLines = 5_000;
/** Articles that are worth reading for one line, and for one article. */
const mostForLine = 4;
const mostForArticle = 60;

interface IndexedArticle {
  /** `null` when it could not be read. */
  readonly version: string | null;
  readonly lines: ReadonlySet<number>;
}

/**
 * By a hash of every line, as `comparedLines` compares them. Reads file by file and gives way after each: the host answers
 * other calls in between. An article is read again when the watcher has named it and its file is another.
 */
export function createLineIndex({ index, placeOf, log }: LineIndexOptions): LineIndex {
  const articles = new Map<string, IndexedArticle>();
  const saying = new Map<number, Set<string>>();
  const touched = new Set<string>();
  const exclusive = createExclusive();
  let isStopped = false;

  function forget(path: string): void {
    for (const line of articles.get(path)?.lines ?? []) {
      const paths = saying.get(line);
      paths?.delete(path);
      if (paths?.size === 0) saying.delete(line);
    }
    articles.delete(path);
  }

  async function read(path: string): Promise<void> {
    const place = placeOf(path);
    const version = await versionOf(place);
    if (version !== null && articles.get(path)?.version === version) return;
    forget(path);
    const lines = new Set<number>();
    // Remembered even if it cannot be read, so that it is not tried again at every question.
    articles.set(path, { version, lines });
    const { text } = await readArticleSource(place, null);
    for (const line of hashesOf(text)) {
      lines.add(line);
      const paths = saying.get(line);
      if (paths) paths.add(path);
      else saying.set(line, new Set([path]));
    }
  }

  return {
    update: () =>
      exclusive(async () => {
        const paths = new Set(
          index
            .list()
            .articles.slice(0, mostArticles)
            .map(({ path }) => path),
        );
        for (const path of articles.keys()) if (!paths.has(path)) forget(path);
        for (const path of paths) {
          if (articles.has(path) && !touched.has(path)) continue;
          if (isStopped) return;
          touched.delete(path);
          // An article that cannot be read says nothing.
          await read(path).catch(logUnexpected(log));
          await nextTurn();
        }
      }),
    touch: (path) => touched.add(path),
    async sharing(text, except) {
      const byPath = new Map(index.list().articles.map((article) => [article.path, article]));
      const lines = [...new Set(hashesOf(text))].flatMap((line) => {
        const paths = saying.get(line);
        return paths ? [paths] : [];
      });
      const shared = new Map<string, number>();
      for (const paths of lines) for (const path of paths) shared.set(path, (shared.get(path) ?? 0) + 1);
      const chosen = new Set<ArticleSummary>();
      // A line of two articles says more about them than one that every page of the site has.
      for (const paths of lines.toSorted((a, b) => a.size - b.size)) {
        const saysIt = [...paths].flatMap((path) => {
          const article = byPath.get(path);
          return article && article.id !== except ? [article] : [];
        });
        const best = saysIt.toSorted(
          (a, b) => b.annotations - a.annotations || (shared.get(b.path) ?? 0) - (shared.get(a.path) ?? 0),
        );
        for (const article of best.slice(0, mostForLine))
          if (chosen.size < mostForArticle) chosen.add(article);
        if (chosen.size >= mostForArticle) break;
        await nextTurn();
      }
      return [...chosen];
    },
    stop() {
      isStopped = true;
    },
  };
}

function hashesOf(text: string): readonly number[] {
  return comparedLines(text.slice(0, mostCharacters))
    .slice(0, mostLines)
    .map(({ key }) => createHash('sha256').update(key).digest().readUIntBE(0, 6));
}

/** Changes with every writing of the article; `null` when it is gone. */
async function versionOf({ guard, article }: ArticlePlace): Promise<string | null> {
  try {
    const { mtimeMs, size } = await stat(await guard.existing(article));
    return `${mtimeMs} ${size}`;
  } catch {
    return null;
  }
}
