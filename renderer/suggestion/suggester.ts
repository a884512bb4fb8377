import type { Offer } from '../../shared/suggestion/offer.ts';
import type {
  SuggestedArticle,
  SuggestionReply,
  SuggestionRequest,
  TaggedBefore,
} from './worker-messages.ts';
// oxlint-disable-next-line import/default -- Vite makes the export
import workerAddress from './suggestion-worker.ts?worker&url';

/** Asks the worker, which is started with the first question and kept. Rejects when the worker cannot run. */
export interface Suggester {
  /** `key` names text, language and the project's settings: the same key again is answered from memory. */
  find(key: string, article: SuggestedArticle): Promise<readonly Offer[]>;
  match(article: SuggestedArticle, tagged: TaggedBefore): Promise<readonly Offer[]>;
}

/** Articles whose suggestions are kept: going to and fro between two costs nothing. */
const rememberedArticles = 12;

interface Waiting {
  /** What has arrived of the answer. */
  readonly offers: Offer[];
  readonly resolve: (offers: readonly Offer[]) => void;
  readonly reject: (reason: Error) => void;
}

type Question = SuggestionRequest extends infer Request
  ? Request extends SuggestionRequest
    ? Omit<Request, 'id'>
    : never
  : never;

export function createSuggester(): Suggester {
  const waiting = new Map<number, Waiting>();
  const remembered = new Map<string, Promise<readonly Offer[]>>();
  let worker: Worker | null = null;
  let count = 0;

  function start(): Worker {
    const started = new Worker(ownScript(workerAddress));
    started.addEventListener('message', ({ data }: MessageEvent<SuggestionReply>) => {
      const asked = waiting.get(data.id);
      asked?.offers.push(...data.offers);
      if (!data.isLast) return;
      waiting.delete(data.id);
      asked?.resolve(asked.offers);
    });
    started.addEventListener('error', ({ message }) => {
      for (const { reject } of waiting.values()) reject(new Error(message));
      waiting.clear();
      started.terminate();
      worker = null;
    });
    return started;
  }

  function ask(question: Question): Promise<readonly Offer[]> {
    return new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { offers: [], resolve, reject });
      worker ??= start();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has no origin to name
      worker.postMessage({ ...question, id });
    });
  }

  return {
    find(key, article) {
      const known = remembered.get(key);
      if (known) return known;
      const found = ask({ type: 'find', article });
      remembered.set(key, found);
      found.catch(() => remembered.delete(key));
      const [oldest] = remembered.keys();
      if (remembered.size > rememberedArticles && oldest !== undefined) remembered.delete(oldest);
      return found;
    },
    match: (article, tagged) => ask({ type: 'match', article, tagged }),
  };
}

let policy: ReturnType<typeof trustedTypes.createPolicy> | null = null;

/** The page may start a script only from an address that a policy has let pass (Trusted Types); a name has one policy. */
function ownScript(address: string): string {
  policy ??= trustedTypes.createPolicy('kutip-worker', {
    createScriptURL: (given) => {
      if (given === workerAddress) return given;
      throw new TypeError('Only the worker that was built with the page may be started.');
    },
  });
  return policy.createScriptURL(address);
}
