import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { isTemporaryName } from './atomic-write.ts';
import { isSkippedFolder } from './corpus-names.ts';

export interface CorpusWatch {
  close(): Promise<void>;
}

/** A program that saves a file touches it several times in a row: changes are told together, so much later. */
const settleMilliseconds = 120;

/**
 * Tells which files of a corpus may have changed, as paths relative to its folder with `/`. A hint, no more: whoever
 * is told compares content, since an own write is told as well. Where watching is impossible (too many files for
 * the system, some network drives) `onFailure` is told once and nothing else happens; changes are then noticed
 * when an article is saved or opened.
 */
export function watchCorpus(
  root: string,
  onChange: (paths: ReadonlySet<string>) => void,
  onFailure: (cause: unknown) => void,
): CorpusWatch {
  let changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let failed = false;

  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) =>
      path !== root &&
      relative(root, path)
        .split(sep)
        .some((name) => isSkippedFolder(name) || isTemporaryName(name)),
  });
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') return;
    changed.add(relative(root, path).split(sep).join('/'));
    timer ??= setTimeout(() => {
      const paths = changed;
      changed = new Set();
      timer = null;
      onChange(paths);
    }, settleMilliseconds);
  });
  watcher.on('error', (cause) => {
    if (!failed) onFailure(cause);
    failed = true;
  });

  return {
    async close() {
      if (timer) clearTimeout(timer);
      await watcher.close();
    },
  };
}
