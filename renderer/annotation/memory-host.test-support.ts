import { applyOperation } from '../../shared/annotation/apply.ts';
import { emptyAnnotationSet, type AnnotationSet } from '../../shared/annotation/annotation-set.ts';
import { toSetData } from '../../shared/annotation/set-data.ts';
import type { HistoryEntry } from '../../shared/annotation/operation.ts';
import type {
  ArticleSummary,
  Edit,
  HostApi,
  HostCall,
  HostEvent,
  HostInput,
  HostReply,
  OpenedArticle,
} from '../../shared/host/contract.ts';
import type { HostErrorCode } from '../../shared/host/host-error.ts';
import { redoOfBulk, undoOfBulk } from '../../shared/annotation/undo.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { failure, success } from '../../shared/result.ts';

/** What happens to the next `article.apply`: `lost` is applied, but its reply never comes back. */
export type Mishap = HostErrorCode | 'lost';

interface StoredArticle {
  readonly text: string;
  set: AnnotationSet;
  history: HistoryEntry[];
}

/** A host in memory that keeps the contract of `article.apply` and fails when it is told to. */
export class MemoryHost implements HostApi {
  readonly calls: { readonly call: HostCall; readonly input: unknown }[] = [];
  readonly #articles = new Map<string, StoredArticle>();
  readonly #listeners = new Set<(event: HostEvent) => void>();
  #mishaps: Mishap[] = [];
  #gate: Promise<void> = Promise.resolve();
  access: OpenedArticle['access'] = 'writable';

  add(id: string, text: string): ArticleSummary {
    this.#articles.set(id, { text, set: emptyAnnotationSet, history: [] });
    return summary(id);
  }

  /** The next calls of `article.apply` end like this, one after the other. */
  failNext(...mishaps: Mishap[]): void {
    this.#mishaps.push(...mishaps);
  }

  /** Holds every reply back until the returned function is called. */
  hold(): () => void {
    const gate = Promise.withResolvers<void>();
    this.#gate = gate.promise;
    return () => gate.resolve();
  }

  stored(id: string): StoredArticle {
    const article = this.#articles.get(id);
    if (!article) throw new RangeError(`No article ${id}`);
    return article;
  }

  /** Edits as another window or another program would: the session under test does not know. */
  editElsewhere(id: string, edit: Edit): void {
    const article = this.stored(id);
    const reply = this.#apply({ article: id, baseRevision: article.set.revision, edits: [edit] });
    if (!reply.ok) throw new Error(reply.error.message);
  }

  emit(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  subscribe(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async call<Call extends HostCall>(call: Call, input: HostInput<Call>): Promise<HostReply<Call>> {
    this.calls.push({ call, input });
    await this.#gate;
    const reply = this.#answer(call, input);
    // One fake answers every call; TypeScript cannot tie the reply to the call through a switch.
    return reply as HostReply<Call>;
  }

  #answer(call: HostCall, input: unknown): HostReply<HostCall> {
    switch (call) {
      case 'article.open':
      case 'article.settle':
        return success(this.#opened((input as HostInput<'article.open'>).article));
      case 'article.close':
        return success(null);
      case 'article.apply':
        return this.#applyWithMishap(input as HostInput<'article.apply'>);
      case 'corpus.apply':
        return this.#applyToAll(input as HostInput<'corpus.apply'>);
      case 'corpus.takeBack':
        return this.#moveAll(undoOfBulk, input as HostInput<'corpus.takeBack'>);
      case 'corpus.repeat':
        return this.#moveAll(redoOfBulk, input as HostInput<'corpus.repeat'>);
      default:
        return failure({ code: 'unknown-call', message: `${call} is not part of this fake.` });
    }
  }

  #applyWithMishap(input: HostInput<'article.apply'>): HostReply<'article.apply'> {
    const mishap = this.#mishaps.shift();
    if (mishap === undefined) return this.#apply(input);
    if (mishap !== 'lost') return failure({ code: mishap, message: `It failed: ${mishap}.` });
    this.#apply(input);
    return failure({ code: 'disconnected', message: 'The connection was lost.' });
  }

  #apply({ article: id, baseRevision, edits }: HostInput<'article.apply'>): HostReply<'article.apply'> {
    const article = this.stored(id);
    const known = new Set(article.history.map((entry) => entry.id));
    const fresh = edits.filter((edit) => !known.has(edit.id));
    let { set } = article;
    if (fresh.length > 0 && baseRevision + (edits.length - fresh.length) !== set.revision)
      return failure({ code: 'revision-conflict', message: 'The article was edited elsewhere.' });
    const entries: HistoryEntry[] = [];
    for (const edit of fresh) {
      const applied = applyOperation(set, edit.operation);
      if (!applied.ok) return failure({ code: 'invalid-operation', message: applied.error.message });
      ({ set } = applied.value);
      entries.push({ ...entryOf(edit), revision: set.revision, inverse: applied.value.inverse });
    }
    article.set = set;
    article.history.push(...entries);
    return success({ revision: set.revision });
  }

  #applyToAll({ bulk, title, time, changes }: HostInput<'corpus.apply'>): HostReply<'corpus.apply'> {
    return this.#editAll(
      changes.map(({ article, operation }) => [
        article,
        { id: bulk, time, kind: 'edit', bulk, title, operation },
      ]),
    );
  }

  #moveAll(move: typeof undoOfBulk, { bulk, id, time, except }: HostInput<'corpus.takeBack'>) {
    return this.#editAll(
      [...this.#articles].flatMap(([article, { history }]) => {
        const edit = article === except ? null : move(history, bulk, { id, time });
        return edit ? [[article, edit] as const] : [];
      }),
    );
  }

  #editAll(edits: readonly (readonly [string, Edit])[]): HostReply<'corpus.apply'> {
    const replies = edits.map(([article, edit]) => {
      const baseRevision = this.stored(article).set.revision;
      return { article, annotator: 'a1', reply: this.#apply({ article, baseRevision, edits: [edit] }) };
    });
    return success({
      applied: replies.flatMap(({ reply, ...set }) =>
        reply.ok ? [{ ...set, revision: reply.value.revision }] : [],
      ),
      refused: replies.flatMap(({ reply, ...set }) => (reply.ok ? [] : [{ ...set, error: reply.error }])),
    });
  }

  #opened(id: string): OpenedArticle {
    const { text, set, history } = this.stored(id);
    return {
      summary: summary(id),
      text,
      source: {
        file: `${id}.txt`,
        sha256: '',
        encoding: 'utf-8',
        bom: false,
        newline: 'lf',
        length: createCodePointIndex(text).length,
        language: 'id',
      },
      set: toSetData(set),
      history: [...history],
      access: this.access,
      notices: [],
    };
  }
}

/** `of: undefined` and no `of` are the same edit. */
function entryOf({ of, ...edit }: Edit): Omit<HistoryEntry, 'revision' | 'inverse'> {
  return of === undefined ? edit : { ...edit, of };
}

function summary(id: string): ArticleSummary {
  return {
    id,
    path: `${id}.txt`,
    title: id,
    bytes: 0,
    status: 'new',
    annotations: 0,
    others: [],
  };
}
