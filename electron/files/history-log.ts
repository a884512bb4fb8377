import { mkdir, open, readFile, rename, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HostFailure } from '../../shared/host/host-error.ts';
import { syncFolder } from './atomic-write.ts';
import { timeInName } from './corpus-names.ts';
import { fileFailure, unlessMissing } from './file-failure.ts';
import {
  readHistoryLines,
  writeHistoryLines,
  type HistoryContents,
  type HistoryHeader,
  type HistoryLine,
} from './history-lines.ts';

/**
 * The crash journal of one article and annotator: lines are acknowledged once they are on the disk. Appends that
 * arrive while a sync runs share the next one (group commit), so that a burst of edits costs a few syncs, not one each.
 *
 * The file comes into being with the first line: reading an article writes nothing.
 */
export interface HistoryLog {
  /**
   * Resolves when the lines are on the disk. On failure nothing of the batch counts as written, nor does anything
   * appended after it before the failure was known: those promises reject too.
   */
  append(lines: readonly HistoryLine[]): Promise<void>;
  /** Waits for what is being written, then lets go of the file. */
  close(): Promise<void>;
}

export interface HistoryLogOptions {
  readonly path: string;
  /** The log as the corpus names it, for messages. */
  readonly file: string;
  /** What `readHistory` found, or null to begin a new log. */
  readonly found: Pick<HistoryContents, 'size' | 'validLength'> | null;
  /**
   * First lines of a new log: its header, and entries that no sidecar holds. Also asked for when the file was deleted
   * while it was open, which is allowed.
   */
  readonly begin: () => readonly [HistoryHeader, ...HistoryLine[]];
}

interface Waiting {
  readonly lines: readonly HistoryLine[];
  readonly resolve: () => void;
  readonly reject: (error: HostFailure) => void;
}

export function createHistoryLog({ path, file, found, begin }: HistoryLogOptions): HistoryLog {
  let handle: FileHandle | null = null;
  let existing = found;
  /** Bytes that are known to be on the disk and whole. */
  let length = 0;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;

  async function writeWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await writeBatch(batch.flatMap(({ lines }) => lines));
        batch.forEach(({ resolve }) => resolve());
      } catch (error) {
        const failed = [...batch, ...waiting];
        waiting = [];
        failed.forEach(({ reject }) => reject(fileFailure(error, file)));
      }
    }
    // In the same turn as the last look at `waiting`: an append in between would wait for ever.
    writing = null;
  }

  async function writeBatch(lines: readonly HistoryLine[]): Promise<void> {
    const { current, first } = await openForAppending();
    const bytes = Buffer.from(writeHistoryLines([...first, ...lines]));
    try {
      let written = 0;
      while (written < bytes.length) {
        const { bytesWritten } = await current.write(
          bytes,
          written,
          bytes.length - written,
          length + written,
        );
        written += bytesWritten;
      }
      await current.datasync();
    } catch (error) {
      // Half a line may be on the disk. The next opening cuts it off, as after a crash.
      const size = await current.stat().then(
        (stats) => stats.size,
        () => length,
      );
      existing = { size, validLength: length };
      await letGo();
      throw error;
    }
    if (length === 0) await syncFolder(dirname(path));
    length += bytes.length;
  }

  async function openForAppending(): Promise<{ current: FileHandle; first: readonly HistoryLine[] }> {
    if (handle) {
      const [held, named] = [await handle.stat(), await unlessMissing(() => stat(path), file)];
      if (named?.ino === held.ino && named.size === length) return { current: handle, first: [] };
      await letGo();
      if (named) throw foreign();
      existing = null;
    }
    if (existing && existing.validLength > 0) {
      const reopened = await unlessMissing(() => open(path, 'r+'), file);
      if (reopened) {
        handle = reopened;
        if ((await handle.stat()).size !== existing.size) {
          await letGo();
          throw foreign();
        }
        length = existing.validLength;
        await handle.truncate(length);
        return { current: handle, first: [] };
      }
    }
    await mkdir(dirname(path), { recursive: true });
    handle = await open(path, existing ? 'w' : 'wx');
    length = 0;
    return { current: handle, first: begin() };
  }

  async function letGo(): Promise<void> {
    const closing = handle;
    handle = null;
    await closing?.close();
  }

  /** Two processes that append to one log would mix their revisions. */
  function foreign(): HostFailure {
    return new HostFailure(
      'changed-on-disk',
      `Another program writes ${file}. Close Kutip in the other window and open the article again.`,
      { file },
    );
  }

  return {
    append: (lines) =>
      new Promise<void>((resolve, reject) => {
        waiting.push({ lines, resolve, reject });
        writing ??= writeWaiting();
      }),
    async close() {
      await writing;
      await letGo();
    },
  };
}

/** Null when there is no log. A log that holds no whole line counts as none, but its bytes are in the way of `wx`. */
export async function readHistory(path: string, file: string): Promise<HistoryContents | null> {
  const bytes = await unlessMissing(() => readFile(path), file);
  return bytes && readHistoryLines(bytes);
}

/**
 * Puts a log aside, under a name with the time: what it holds stays recoverable. Returns the new name, or null when
 * there was no log.
 */
export async function archiveHistory(path: string, file: string, time: Date): Promise<string | null> {
  const suffix = `.${timeInName(time)}.jsonl`;
  const archived = (name: string) => name.replace(/\.jsonl$/, suffix);
  const done = await unlessMissing(async () => {
    await rename(path, archived(path));
    await syncFolder(dirname(path));
    return true;
  }, file);
  return done ? archived(file) : null;
}
