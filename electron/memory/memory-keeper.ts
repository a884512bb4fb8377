import type { MemoryState } from '../../shared/host/memory-calls.ts';
import { isMemoryFile } from '../../shared/memory/memory-unit.ts';
import { TranslationMemory } from '../../shared/memory/translation-memory.ts';
import type { PathGuard } from '../files/path-guard.ts';
import { signatureOf, type IndexedArticle } from '../search/read-article.ts';
import { listMemoryFiles } from './list-memory-files.ts';
import { readArticleUnits, readMemoryFile, versionOfFile, type ReadUnits } from './read-units.ts';

/** Articles looked at together: enough to keep the disk busy, few enough that a question waits for a moment only. */
const batchSize = 24;

/** The translation memory of one corpus, kept as its files are. */
export interface MemoryKeeper {
  readonly memory: TranslationMemory;
  look(articles: readonly IndexedArticle[], areAll: boolean): void;
  lookAtFiles(): void;
  /** Resolves when everything that was named has been looked at. */
  settled(): Promise<void>;
  state(): MemoryState;
}

export function createMemoryKeeper(
  guard: PathGuard,
  told: (state: MemoryState) => void,
  log: (error: unknown) => void,
): MemoryKeeper {
  const memory = new TranslationMemory();
  const versions = new Map<string, string>();
  const unreadable = new Map<string, readonly string[]>();
  const waiting = new Map<string, IndexedArticle>();
  /** Articles that were named, to tell how many of them have been read. */
  const named = new Set<string>();
  let filesWait = true;
  let running: Promise<void> | null = null;

  function state(): MemoryState {
    return {
      isComplete: waiting.size === 0 && !filesWait && !running,
      read: named.size - waiting.size,
      total: named.size,
      units: memory.size,
      unreadable: Array.from(unreadable.values()).flat().toSorted(),
    };
  }

  function run(): void {
    running ??= work()
      .catch(log)
      .finally(() => {
        running = null;
        told(state());
        if (waiting.size > 0 || filesWait) run();
      });
  }

  async function work(): Promise<void> {
    while (waiting.size > 0 || filesWait) {
      if (filesWait) {
        filesWait = false;
        await readFiles();
      }
      const batch = [...waiting.values()].slice(0, batchSize);
      for (const { path } of batch) waiting.delete(path);
      const read = await Promise.all(batch.map(readIfChanged));
      for (const each of read) if (each) take(each.file, each);
      if (waiting.size > 0) told(state());
      // A question that has come meanwhile is answered between two batches.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async function readIfChanged(article: IndexedArticle): Promise<(ReadUnits & { file: string }) | null> {
    const { path } = article;
    const version = await signatureOf(guard, article, Date.now());
    if (version === null) {
      forget(path);
      return null;
    }
    if (versions.get(path) === version) return null;
    versions.set(path, version);
    return { file: path, ...(await readArticleUnits(guard, article)) };
  }

  async function readFiles(): Promise<void> {
    const files = await listMemoryFiles(guard);
    const there = new Set(files);
    for (const file of versions.keys()) if (isMemoryFile(file) && !there.has(file)) forget(file);
    for (const file of files) {
      const version = await versionOfFile(guard, file);
      if (version === null || versions.get(file) === version) continue;
      versions.set(file, version);
      take(file, await readMemoryFile(guard, file));
    }
  }

  function take(file: string, read: ReadUnits): void {
    memory.put(file, read.units);
    if (read.unreadable.length > 0) unreadable.set(file, read.unreadable);
    else unreadable.delete(file);
  }

  function forget(file: string): void {
    versions.delete(file);
    unreadable.delete(file);
    named.delete(file);
    memory.put(file, []);
  }

  function settled(): Promise<void> {
    return running ? running.then(settled) : Promise.resolve();
  }

  return {
    memory,
    look(articles, areAll) {
      if (areAll) {
        const kept = new Set(articles.map(({ path }) => path));
        for (const file of versions.keys()) if (!isMemoryFile(file) && !kept.has(file)) forget(file);
        for (const file of named) if (!kept.has(file)) named.delete(file);
        for (const file of waiting.keys()) if (!kept.has(file)) waiting.delete(file);
      }
      for (const article of articles) {
        named.add(article.path);
        waiting.set(article.path, article);
      }
      run();
    },
    lookAtFiles() {
      filesWait = true;
      run();
    },
    settled,
    state,
  };
}
