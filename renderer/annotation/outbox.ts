import type { ArticleId, Edit, HostApi, HostReply } from '../../shared/host/contract.ts';
import type { HostError, HostErrorCode } from '../../shared/host/host-error.ts';
import { failure } from '../../shared/result.ts';

/**
 * The edits of one article on their way to the history on disk: in order, one call at a time, whatever piles up
 * meanwhile in the next. An edit leaves the queue only when the host has acknowledged it.
 *
 * A call whose reply got lost is sent again as it was: the host passes over the ids that it holds already.
 */
export interface Outbox {
  push(edit: Edit): void;
  /** Edits not acknowledged, oldest first. */
  pending(): readonly Edit[];
  /** Revision of the history on disk, as far as this window knows. */
  acknowledged(): number;
  /** Sends now, without waiting for the back-off. Nothing while stopped. */
  retry(): void;
  /** Sends nothing more. What is in flight is awaited. */
  stop(): Promise<void>;
  /** Starts again on another revision, with other edits: a conflict has been settled. */
  restart(acknowledged: number, edits: readonly Edit[]): void;
}

export interface OutboxListener {
  /** Something was acknowledged. */
  acknowledged(): void;
  /** The last call failed; it is tried again later. */
  failed(error: HostError): void;
  /** The last call will never succeed as it is; the outbox has stopped. */
  rejected(error: HostError): void;
}

/** Waiting between attempts, in milliseconds: doubles up to the last. */
const firstDelay = 500;
const longestDelay = 15_000;
/** One call carries so many edits at most, to stay far below what a transport accepts at once. */
const batchSize = 500;

/** Failures that another attempt cannot cure, because the two sides disagree on what the edits are made on. */
const hopeless: ReadonlySet<HostErrorCode> = new Set<HostErrorCode>([
  'revision-conflict',
  'changed-on-disk',
  'invalid-operation',
  'invalid-input',
]);

export function createOutbox(
  host: HostApi,
  article: ArticleId,
  initialRevision: number,
  listener: OutboxListener,
): Outbox {
  let queue: readonly Edit[] = [];
  let revision = initialRevision;
  let flight: Promise<void> | null = null;
  /** Length of the batch in flight, or of the one whose reply got lost: it is repeated as it was. */
  let batchLength = 0;
  let delay = firstDelay;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stopped = false;

  function send(): void {
    if (stopped || flight || queue.length === 0) return;
    cancelTimer();
    if (batchLength === 0) batchLength = Math.min(queue.length, batchSize);
    flight = deliver(queue.slice(0, batchLength)).finally(() => {
      flight = null;
      if (!timer) send();
    });
  }

  async function deliver(edits: readonly Edit[]): Promise<void> {
    const reply = await callHost({ article, baseRevision: revision, edits: [...edits] });
    if (reply.ok) {
      queue = queue.slice(edits.length);
      // Each edit is one revision. The host's figure may be ahead when another window edits too: that is a
      // conflict, which the next call will find out.
      revision += edits.length;
      batchLength = 0;
      delay = firstDelay;
      listener.acknowledged();
    } else if (hopeless.has(reply.error.code)) {
      stopped = true;
      listener.rejected(reply.error);
    } else {
      timer = setTimeout(() => {
        timer = null;
        send();
      }, delay);
      delay = Math.min(delay * 2, longestDelay);
      listener.failed(reply.error);
    }
  }

  /** A transport should not reject, but a lost connection must never lose an edit either way. */
  async function callHost(
    input: Parameters<typeof host.call<'article.apply'>>[1],
  ): Promise<HostReply<'article.apply'>> {
    try {
      return await host.call('article.apply', input);
    } catch (cause) {
      return failure({
        code: 'disconnected',
        message: cause instanceof Error ? cause.message : String(cause),
      });
    }
  }

  function cancelTimer(): void {
    if (timer) clearTimeout(timer);
    timer = null;
  }

  return {
    push(edit) {
      queue = [...queue, edit];
      if (!timer) send();
    },
    pending: () => queue,
    acknowledged: () => revision,
    retry() {
      cancelTimer();
      delay = firstDelay;
      send();
    },
    async stop() {
      stopped = true;
      cancelTimer();
      await flight;
    },
    restart(acknowledged, edits) {
      cancelTimer();
      queue = edits;
      revision = acknowledged;
      batchLength = 0;
      delay = firstDelay;
      stopped = false;
      send();
    },
  };
}
