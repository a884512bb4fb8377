import { monotonicFactory } from 'ulid';
import { createStore } from 'zustand/vanilla';
import { fromSetData } from '../../shared/annotation/set-data.ts';
import type { BulkChange, ReadArticle } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import {
  planChange,
  type ArticleToChange,
  type HitChange,
  type SkipReason,
} from '../../shared/search/plan-change.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { bulkActions } from '../annotation/actions.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { application, closeDialog, showDialog } from '../app/application.ts';
import { host } from '../host-client/host.ts';
import { articlesOf } from './count-articles.ts';
import type { Hit } from './create-search-store.ts';
import { search } from './search.ts';

/** A change of hits that is being prepared: the articles are looked at before anything is promised of them. */
export interface PreparedChange {
  readonly kind: HitChange['kind'];
  /** The label that was asked for by its key. */
  readonly label: string | null;
  readonly hits: readonly Hit[];
  /** How many articles the hits are in, and what those looked at so far are like; null: it cannot be read. */
  readonly total: number;
  readonly articles: ReadonlyMap<string, ArticleToChange | null>;
  readonly error: HostError | null;
}

export const preparedChange = createStore<{ readonly change: PreparedChange | null }>()(() => ({
  change: null,
}));

/** Articles looked at with one call: an answer stays small, and the count moves. */
const articlesPerCall = 20;

/** Opens the dialog for the checked hits, or the one that the keys are about. */
export function startChange(kind: HitChange['kind'], label: string | null): void {
  const hits = search.targets();
  if (hits.length === 0) return;
  const change: PreparedChange = {
    kind,
    label,
    hits,
    total: articlesOf(hits),
    articles: new Map(),
    error: null,
  };
  preparedChange.setState({ change });
  showDialog('search-change');
  void look(change);
}

async function look(change: PreparedChange): Promise<void> {
  // Edits under way belong to what is planned on.
  await sessionStore.getState().flush();
  const ids = [...new Set(change.hits.map(({ article }) => article))];
  const articles = new Map<string, ArticleToChange | null>();
  for (let start = 0; start < ids.length; start += articlesPerCall) {
    const reply = await host.call('search.read', { articles: ids.slice(start, start + articlesPerCall) });
    const current = preparedChange.getState().change;
    // The dialog was closed, or another opened.
    if (current?.hits !== change.hits || application.getState().dialog !== 'search-change') return;
    if (!reply.ok) return preparedChange.setState({ change: { ...current, error: reply.error } });
    for (const read of reply.value) articles.set(read.article, toChange(read));
    preparedChange.setState({ change: { ...current, articles: new Map(articles) } });
  }
}

function toChange(read: ReadArticle): ArticleToChange | null {
  if ('error' in read) return null;
  const { text, set, access, problem } = read;
  return {
    text,
    offsets: createCodePointIndex(text),
    set: fromSetData(set),
    barrier: problem === 'source-changed' && access === 'writable' ? null : (problem ?? barrierOf(access)),
  };
}

function barrierOf(access: 'writable' | 'read-only'): ArticleToChange['barrier'] {
  return access === 'read-only' ? 'read-only' : null;
}

/** What a change comes to, over all articles. */
export interface HitChangePlan {
  readonly changes: readonly BulkChange[];
  readonly changed: number;
  readonly skipped: ReadonlyMap<SkipReason | 'unreadable', number>;
}

export function planHits({ hits, articles }: PreparedChange, change: HitChange): HitChangePlan {
  const context = {
    time: new Date().toISOString(),
    own: application.getState().settings.annotator.id,
    newId: monotonicFactory(),
  };
  const changes: BulkChange[] = [];
  const skipped = new Map<SkipReason | 'unreadable', number>();
  const skip = (reason: SkipReason | 'unreadable', count: number) =>
    skipped.set(reason, (skipped.get(reason) ?? 0) + count);
  let changed = 0;
  for (const [id, ofArticle] of Map.groupBy(hits, ({ article }) => article)) {
    const article = articles.get(id);
    if (!article) {
      skip('unreadable', ofArticle.length);
      continue;
    }
    const plan = planChange(change, article, ofArticle, context);
    if (plan.operation) changes.push({ article: id, operation: plan.operation });
    changed += plan.changed;
    for (const [reason, count] of plan.skipped) skip(reason, count);
  }
  return { changes, changed, skipped };
}

/** Does it as one step over all articles. The banner over the view tells how it went, and offers to undo it. */
export async function applyPlan(title: string, { changes }: HitChangePlan): Promise<void> {
  await bulkActions.apply(title, changes);
  closeDialog();
  search.store.setState({ checked: new Set() });
}
