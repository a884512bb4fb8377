import { Worker } from 'node:worker_threads';
import { HostFailure } from '../../shared/host/host-error.ts';
import type { MemoryState } from '../../shared/host/memory-calls.ts';
import type { IndexedArticle } from '../search/read-article.ts';
import type {
  MemoryAnswer,
  MemoryOrder,
  MemoryQuestion,
  MemoryReport,
  MemoryWorkerStart,
} from './worker-messages.ts';
import { memoryWorkerPlace } from './worker-place.ts';

/** The memory of one corpus, from the host's side: a thread that is started with the first question. */
export interface CorpusMemory {
  /** Whether anybody has asked yet: until then nothing is read. */
  isStarted(): boolean;
  look(articles: readonly IndexedArticle[], areAll: boolean): void;
  lookAtFiles(): void;
  ask(question: MemoryQuestion): Promise<MemoryAnswer>;
  close(): Promise<void>;
}

export interface CorpusMemoryOptions extends MemoryWorkerStart {
  readonly changed: (state: MemoryState) => void;
  readonly log: (error: unknown) => void;
}

interface Asked {
  readonly resolve: (answer: MemoryAnswer) => void;
  readonly reject: (cause: unknown) => void;
}

export function createCorpusMemory({ root, changed, log }: CorpusMemoryOptions): CorpusMemory {
  let worker: Worker | null = null;
  let asked = new Map<number, Asked>();
  let count = 0;

  function started(): Worker {
    if (worker) return worker;
    const start: MemoryWorkerStart = { root };
    const fresh = new Worker(memoryWorkerPlace(), { workerData: start, name: 'kutip-memory' });
    // A window that was closed in the middle of reading must not keep the process.
    fresh.unref();
    fresh.on('message', (report: MemoryReport) => {
      if (fresh === worker) receive(report);
    });
    fresh.on('error', (error) => {
      log(error);
      if (fresh === worker) giveUp(error);
    });
    worker = fresh;
    return fresh;
  }

  function send(order: MemoryOrder): void {
    // A thread has no origin; the rule is about windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    started().postMessage(order);
  }

  function receive(report: MemoryReport): void {
    if (report.kind === 'state') {
      changed(report.state);
      return;
    }
    const question = asked.get(report.id);
    asked.delete(report.id);
    if (report.kind === 'answer') question?.resolve(report.answer);
    else question?.reject(new Error(report.message));
  }

  /** The thread is gone: whoever waits for it is told, and the next question starts another. */
  function giveUp(cause: unknown): void {
    const waiting = asked;
    asked = new Map();
    worker = null;
    for (const { reject } of waiting.values()) reject(cause);
  }

  return {
    isStarted: () => worker !== null,
    look: (articles, areAll) => send({ kind: 'look', articles, areAll }),
    lookAtFiles: () => send({ kind: 'look-at-files' }),
    ask(question) {
      const id = ++count;
      return new Promise((resolve, reject) => {
        asked.set(id, { resolve, reject });
        send({ kind: 'ask', id, question });
      });
    },
    async close() {
      const closing = worker;
      giveUp(new HostFailure('no-corpus', 'The folder was closed.'));
      await closing?.terminate();
    },
  };
}
