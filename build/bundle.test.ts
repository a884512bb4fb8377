import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { beforeAll, expect, test } from 'vitest';
import { memoryWorkerPlace } from '../electron/memory/worker-place.ts';
import { searchWorkerPlace } from '../electron/search/worker-place.ts';
import { ensureBuilt } from './bundle.ts';
import { root } from './root.ts';

const folder = join(root, 'dist/electron');

beforeAll(() => ensureBuilt(['electron']), 60_000);

/** What a bundle loads when it runs, its own chunks left out. */
function loads(file: string): string[] {
  const code = readFileSync(join(folder, file), 'utf8');
  const found = code.matchAll(
    /^(?:import|export)\b[^'"\n]*?["']([^"'\n]+)["'];?$|\brequire\("([^"\n]+)"\)/gm,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? '').filter((name) => !name.startsWith('.'));
}

test('the desktop application needs Electron and Node, and no package', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const names = files.flatMap(loads);
  expect(names).toContain('electron');
  expect(names.filter((name) => name !== 'electron' && !isBuiltin(name))).toEqual([]);
});

test('the preload script is one CommonJS file that needs Electron alone, as the sandbox demands', () => {
  expect(loads('preload.cjs')).toEqual(['electron']);
});

test('the search thread is where the bundles look for it, and answers', async () => {
  const place = searchWorkerPlace(pathToFileURL(join(folder, 'main.js')).href);
  const thread = new Worker(place, { workerData: { root, places: [] } });
  // A thread has no origin; the rule is about windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  thread.postMessage({ kind: 'pause' });
  expect(await once(thread, 'message')).toEqual([
    { kind: 'state', state: { indexed: 0, total: 0, phase: 'complete' } },
  ]);
  await thread.terminate();
});

test('so is the thread of the translation memory', async () => {
  const place = memoryWorkerPlace(pathToFileURL(join(folder, 'main.js')).href);
  const thread = new Worker(place, { workerData: { root: folder } });
  // A thread has no origin; the rule is about windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  thread.postMessage({ kind: 'look', articles: [], areAll: true });
  expect(await once(thread, 'message')).toEqual([
    { kind: 'state', state: { isComplete: true, read: 0, total: 0, units: 0, unreadable: [] } },
  ]);
  await thread.terminate();
});
