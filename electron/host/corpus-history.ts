import type {
  CorpusHistoryItem,
  HistoryCursor,
  HistoryPage,
  HistoryQuery,
} from '../../shared/host/history.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import type { HistoryItem } from '../../shared/history/history-item.ts';
import { isWanted } from '../../shared/history/history-filter.ts';
import { shortened } from '../../shared/history/shorten.ts';
import { byCodeUnit } from '../../shared/text/code-unit-order.ts';
import { lastEntryTime } from '../files/last-history-entry.ts';
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

/** Logs looked at together: the waiting is for the disk. */
const concurrency = 32;

/**
 * Reads the logs from the disk, the one with the newest step first, and no more of them than the page needs. The ends of
 * all logs are looked at once; whole, one log is read at a time, and of its steps only those that may be on the page are
 * kept, so what is held does not grow with the corpus.
 */
export function createCorpusHistory({ guard, articleId, log }: CorpusHistoryOptions): CorpusHistory {
  /** When the first and the last step of each log were made, for as long as the log is not written to. */
  const known = new Map<string, KnownLog>();

  async function lookAtEnd(found: FoundHistory): Promise<LogWithEnd> {
    const before = known.get(found.file);
    if (before?.written === found.written && before.size === found.size)
      return { ...found, newest: before.newest };
    const newest = await lastEntryTime(await guard.existing(found.file), found.file).catch(() => null);
    known.set(found.file, { written: found.written, size: found.size, newest: newest ?? '', oldest: '' });
    return { ...found, newest: newest ?? '' };
  }

  async function newestFirstLogs(): Promise<readonly LogWithEnd[]> {
    const all = await listHistories(guard);
    const logs: LogWithEnd[] = [];
    for (let start = 0; start < all.length; start += concurrency)
      logs.push(...(await Promise.all(all.slice(start, start + concurrency).map(lookAtEnd))));
    return logs.toSorted((a, b) => byCodeUnit(b.newest, a.newest));
  }

  async function readLog(
    found: LogWithEnd,
    query: HistoryQuery,
    damaged: Set<string>,
  ): Promise<readonly CorpusHistoryItem[]> {
    const { article: path, annotator, archived, file } = found;
    const told: (HistoryItem & { readonly isTold: boolean })[] = [];
    try {
      for await (const line of tellHistory(await guard.existing(file), file))
        if ('damagedLine' in line) damaged.add(file);
        else if (isWanted(line.item, query.filter, path))
          told.push({ ...shortened(line.item), isTold: true });
        else told.push({ ...line.item, changes: [], isTold: false });
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      damaged.add(file);
      log(error);
    }
    const where = { article: articleId(path), path, annotator, archived: archived ? file : null };
    const items: CorpusHistoryItem[] = [];
    let time = found.newest;
    for (const { isTold, ...item } of told.toReversed()) {
      // A clock that was ahead must not put a step before those that came after it.
      if (item.time < time) ({ time } = item);
      const dated = { ...item, ...where, time };
      if (isTold && isBefore(dated, query.before)) items.push(dated);
    }
    const { written, size, newest } = found;
    known.set(file, { written, size, newest, oldest: time });
    return items;
  }

  function holdsNothingBefore({ file }: LogWithEnd, { before }: HistoryQuery): boolean {
    return before !== undefined && (known.get(file)?.oldest ?? '') > before.time;
  }

  return {
    async read(query) {
      const damaged = new Set<string>();
      let items: readonly CorpusHistoryItem[] = [];
      for (const found of await newestFirstLogs()) {
        const last = items.length > query.limit ? items.at(-1) : undefined;
        if (last && last.time > found.newest) break;
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

interface KnownLog extends Pick<FoundHistory, 'written' | 'size'> {
  /** Empty when the log holds no step that can be read. */
  readonly newest: string;
  /** Empty until the log has been read. */
  readonly oldest: string;
}

type LogWithEnd = FoundHistory & Pick<KnownLog, 'newest'>;

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
