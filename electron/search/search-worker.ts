/**
 * The thread that keeps the index and answers searches, so that neither ever stops the host. One thread for both: the
 * index has one writer, and a search waits for a batch of articles at most. It is ended from outside where a regular
 * expression does not come to an end; the index is on the disk, and the next thread goes on with it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createPathGuard } from '../files/path-guard.ts';
import { createIndexer } from './indexer.ts';
import { createSearcher, type PageRequest } from './searcher.ts';
import type { WorkerOrder, WorkerReport, WorkerStart } from './worker-messages.ts';

const port = parentPort;
if (!port) throw new Error('search-worker.ts is a thread, not a program');
const tell = (report: WorkerReport) => port.postMessage(report);

const startSchema: z.ZodType<WorkerStart> = z.object({ root: z.string(), places: z.array(z.string()) });
const { root, places } = startSchema.parse(workerData);
const indexer = createIndexer(await createPathGuard(root), places, (state) => tell({ kind: 'state', state }));
let searcher: { readonly of: unknown; readonly page: ReturnType<typeof createSearcher>['page'] } | null =
  null;

// Both ends are compiled from the same tree: what arrives is what `WorkerOrder` says.
port.on('message', (order: WorkerOrder) => {
  switch (order.kind) {
    case 'look':
      return indexer.look(order.articles, order.urgent);
    case 'keep':
      return indexer.reading(() => indexer.keep(order.paths));
    case 'pause':
      return indexer.pause();
    case 'find':
      return void find(order.id, order.search);
  }
});

async function find(id: number, search: PageRequest): Promise<void> {
  try {
    await indexer.settled();
    const page = indexer.reading(() => currentSearcher()(search));
    tell({ kind: 'page', id, page: { ...page, isIndexComplete: indexer.state().phase === 'complete' } });
  } catch (error) {
    tell({
      kind: 'failed',
      id,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

/** Of the index of now. */
function currentSearcher(): ReturnType<typeof createSearcher>['page'] {
  const { database, order } = indexer.current();
  if (searcher?.of !== database)
    searcher = { of: database, page: createSearcher(database, order, indexer.changes).page };
  return searcher.page;
}
