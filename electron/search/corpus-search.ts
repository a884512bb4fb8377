import { Worker } from 'node:worker_threads';
import { HostFailure } from '../../shared/host/host-error.ts';
import {
  expressionTimeLimit,
  type SearchIndexState,
  type SearchPage,
} from '../../shared/search/search-request.ts';
import type { IndexedArticle } from './read-article.ts';
import type { PageRequest } from './searcher.ts';
import type { WorkerOrder, WorkerReport, WorkerStart } from './worker-messages.ts';
import { searchWorkerPlace } from './worker-place.ts';

/** Searching one corpus, from the host's side: a thread that is started with the first search and ended with the corpus. */
export interface CorpusSearch {
  /** Brings the index up to date with these articles; `areAll`: others are forgotten. Starts the thread. */
  prepare(articles: readonly IndexedArticle[], areAll: boolean): void;
  /** Files of the article may have changed. Nothing happens before the first search: that one looks at everything. */
  touch(article: IndexedArticle): void;
  /** @throws {HostFailure} `took-too-long` when a regular expression does not come to an end. */
  find(search: PageRequest): Promise<SearchPage>;
  /** Stops indexing; `prepare` goes on with it. */
  cancel(): void;
  state(): SearchIndexState;
  close(): Promise<void>;
}

export interface CorpusSearchOptions extends WorkerStart {
  readonly changed: (state: SearchIndexState) => void;
  readonly log: (error: unknown) => void;
  /** Milliseconds. */
  readonly timeLimit?: number;
}

interface Asked {
  readonly resolve: (page: SearchPage) => void;
  readonly reject: (cause: unknown) => void;
  readonly timer: ReturnType<typeof setTimeout> | null;
}

const nothing: SearchIndexState = { indexed: 0, total: 0, phase: 'idle' };

export function createCorpusSearch(options: CorpusSearchOptions): CorpusSearch {
  const timeLimit = options.timeLimit ?? expressionTimeLimit * 1000;
  let worker: Worker | null = null;
  let known = new Map<string, IndexedArticle>();
  let state = nothing;
  let asked = new Map<number, Asked>();
  let count = 0;

  function started(): Worker {
    if (worker) return worker;
    const start: WorkerStart = { root: options.root, places: options.places };
    const fresh = new Worker(searchWorkerPlace(), { workerData: start, name: 'kutip-search' });
    // A window that was closed in the middle of indexing must not keep the process.
    fresh.unref();
    fresh.on('message', (report: WorkerReport) => {
      if (fresh === worker) receive(report);
    });
    fresh.on('error', (error) => {
      options.log(error);
      if (fresh === worker) fail(error);
    });
    worker = fresh;
    return fresh;
  }

  function send(order: WorkerOrder): void {
    // A thread has no origin; the rule is about windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    started().postMessage(order);
  }

  function receive(report: WorkerReport): void {
    if (report.kind === 'state') {
      state = report.state;
      options.changed(state);
      return;
    }
    const question = asked.get(report.id);
    asked.delete(report.id);
    if (!question) return;
    if (question.timer) clearTimeout(question.timer);
    if (report.kind === 'page') question.resolve(report.page);
    else question.reject(new Error(report.message));
  }

  /** The thread is gone: whoever waits for it is told, and the next search starts another. */
  function fail(cause: unknown): void {
    const waiting = asked;
    asked = new Map();
    worker = null;
    state = { ...state, phase: 'failed' };
    options.changed(state);
    for (const { reject, timer } of waiting.values()) {
      if (timer) clearTimeout(timer);
      reject(cause);
    }
  }

  async function stop(runaway: Worker): Promise<void> {
    if (runaway !== worker) return;
    const waiting = asked;
    asked = new Map();
    worker = null;
    await runaway.terminate();
    for (const { reject, timer } of waiting.values()) {
      if (timer) clearTimeout(timer);
      reject(
        new HostFailure(
          'took-too-long',
          `The search took longer than ${timeLimit / 1000} seconds and was stopped. Make the regular expression narrower.`,
        ),
      );
    }
    // What was not in the index yet is looked for again; what is in it costs a look at the clock of its file.
    prepare([...known.values()], false);
  }

  function prepare(articles: readonly IndexedArticle[], areAll: boolean): void {
    known = new Map(articles.map((article) => [article.path, article]));
    state = { indexed: 0, total: known.size, phase: 'indexing' };
    if (areAll) send({ kind: 'keep', paths: [...known.keys()] });
    send({ kind: 'look', articles, urgent: false });
  }

  return {
    prepare,
    touch(article) {
      if (!worker) return;
      known.set(article.path, article);
      send({ kind: 'look', articles: [article], urgent: true });
    },
    find(search) {
      const thread = started();
      const id = ++count;
      return new Promise((resolve, reject) => {
        // Words come to an end by themselves, and must not be stopped for a large batch of articles before them.
        const timer = search.request.regularExpression
          ? setTimeout(() => void stop(thread).catch(options.log), timeLimit)
          : null;
        asked.set(id, { resolve, reject, timer });
        send({ kind: 'find', id, search });
      });
    },
    cancel() {
      if (worker) send({ kind: 'pause' });
    },
    state: () => state,
    async close() {
      const closing = worker;
      worker = null;
      for (const { reject, timer } of asked.values()) {
        if (timer) clearTimeout(timer);
        reject(new HostFailure('no-corpus', 'The folder was closed.'));
      }
      asked.clear();
      await closing?.terminate();
    },
  };
}
