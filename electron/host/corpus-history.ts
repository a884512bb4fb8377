import type {
  CorpusHistoryItem,
  HistoryCursor,
  HistoryPage,
  HistoryQuery,
} from '../../shared/host/history.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { isWanted } from '../../shared/history/history-filter.ts';
import { shortened } from '../../shared/history/shorten.ts';
import { byCodeUnit } from '../../shared/text/code-unit-order.ts';
import { listHistories, type FoundHistory } from '../files/list-histories.ts';
import type { PathGuard } from '../files/path-guard.ts';
import { tellHistory } from './tell-history.ts';

/** What happened in all articles, by all annotators whose logs are in the folder. */
export interface CorpusHistory {
  /** The newest steps that are wanted, those before `before` alone. */
  read(query: HistoryQuery): Promise<HistoryPage>;
}

export interface CorpusHistoryOptions {
  readonly guard: PathGuard;
  /** Null when the article is not in the folder any more. */
  readonly articleId: (path: string) => string | null;
  readonly log: (error: unknown) => void;
}

/**
 * Reads the logs from the disk, last written first, and no more of them than the page needs: no step is newer than the
 * last writing of its log. One log is read at a time and of its steps only those that may be on the page are kept, so
 * what is held does not grow with the corpus.
 */
export function createCorpusHistory({ guard, articleId, log }: CorpusHistoryOptions): CorpusHistory {
  /** When each log was begun, so that later pages need not open those which hold nothing older. */
  const begun = new Map<string, { readonly written: number; readonly time: string }>();

  async function readLog(
    found: FoundHistory,
    query: HistoryQuery,
    damaged: Set<string>,
  ): Promise<CorpusHistoryItem[]> {
    const items: CorpusHistoryItem[] = [];
    const { article: path, annotator, archived, file } = found;
    const written = new Date(found.written).toISOString();
    let oldest = written;
    try {
      for await (const told of tellHistory(await guard.existing(file), file)) {
        if ('damagedLine' in told) {
          damaged.add(file);
          continue;
        }
        // A clock that was ahead must not put a step before all that came after it.
        const time = told.item.time < written ? told.item.time : written;
        if (time < oldest) oldest = time;
        const item = {
          ...told.item,
          time,
          article: articleId(path),
          path,
          annotator,
          archived: archived ? file : null,
        };
        if (isBefore(item, query.before) && isWanted(item, query.filter, path))
          items.push({ ...item, ...shortened(item) });
      }
      begun.set(file, { written: found.written, time: oldest });
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      damaged.add(file);
      log(error);
    }
    return items;
  }

  function holdsNothingBefore({ file, written }: FoundHistory, { before }: HistoryQuery): boolean {
    const known = begun.get(file);
    return before !== undefined && known?.written === written && known.time > before.time;
  }

  return {
    async read(query) {
      const logs = (await listHistories(guard)).toSorted((a, b) => b.written - a.written);
      const damaged = new Set<string>();
      let items: readonly CorpusHistoryItem[] = [];
      for (const found of logs) {
        const last = items.length > query.limit ? items.at(-1) : undefined;
        if (last && last.time > new Date(found.written).toISOString()) break;
        if (holdsNothingBefore(found, query)) continue;
        // One more than the page holds tells that there is another page.
        items = [...items, ...(await readLog(found, query, damaged))]
          .toSorted(newestFirst)
          .slice(0, query.limit + 1);
      }
      const page = items.slice(0, query.limit);
      const last = items.length > query.limit ? page.at(-1) : undefined;
      return {
        items: page,
        next: last
          ? { time: last.time, path: last.path, annotator: last.annotator, revision: last.revision }
          : null,
        damaged: [...damaged].toSorted(byCodeUnit),
      };
    },
  };
}

/** One order for all pages: of steps of one time the articles go by name, and each article backwards. */
function newestFirst(a: HistoryCursor, b: HistoryCursor): number {
  return (
    byCodeUnit(b.time, a.time) ||
    byCodeUnit(a.path, b.path) ||
    byCodeUnit(a.annotator, b.annotator) ||
    b.revision - a.revision
  );
}

function isBefore(item: HistoryCursor, cursor: HistoryCursor | undefined): boolean {
  return cursor === undefined || newestFirst(item, cursor) > 0;
}
