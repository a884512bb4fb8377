/**
 * The thread that keeps the translation memory and answers from it, so that neither reading nor comparing ever stops the
 * host. Nothing of it is on the disk: sidecars and imported files are, and are read faster than they change.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { createPathGuard } from '../files/path-guard.ts';
import { createMemoryKeeper } from './memory-keeper.ts';
import type {
  MemoryAnswer,
  MemoryOrder,
  MemoryQuestion,
  MemoryReport,
  MemoryWorkerStart,
} from './worker-messages.ts';

const port = parentPort;
if (!port) throw new Error('memory-worker.ts is a thread, not a program');
const tell = (report: MemoryReport) => port.postMessage(report);

/** What is being read at this moment is waited for so long, in milliseconds; then what is there answers. */
const patience = 150;

const startSchema: z.ZodType<MemoryWorkerStart> = z.object({ root: z.string() });
const { root } = startSchema.parse(workerData);
const keeper = createMemoryKeeper(
  await createPathGuard(root),
  (state) => tell({ kind: 'state', state }),
  (error) => {
    // Out of the promise that nobody waits for: the thread ends, and the host is told why.
    setImmediate(() => {
      throw error;
    });
  },
);

// Both ends are compiled from the same tree: what arrives is what `MemoryOrder` says.
port.on('message', (order: MemoryOrder) => {
  switch (order.kind) {
    case 'look':
      return keeper.look(order.articles, order.areAll);
    case 'look-at-files':
      return keeper.lookAtFiles();
    case 'ask':
      return void ask(order.id, order.question);
  }
});

async function ask(id: number, question: MemoryQuestion): Promise<void> {
  try {
    await Promise.race([keeper.settled(), wait(patience)]);
    tell({ kind: 'answer', id, answer: answer(question) });
  } catch (error) {
    tell({
      kind: 'failed',
      id,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

function answer({ kind, query, pair }: MemoryQuestion): MemoryAnswer {
  const state = keeper.state();
  return kind === 'lookup'
    ? { kind, matches: keeper.memory.lookUp(query, pair), state }
    : { kind, found: keeper.memory.concordance(query, pair), state };
}
