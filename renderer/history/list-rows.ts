import type { HistoryItem } from '../../shared/history/history-item.ts';
import { workingSessions } from '../../shared/history/sessions.ts';
import type { CorpusHistoryItem } from '../../shared/host/history.ts';

/** A step in the list. What was done in several articles at once is one step for a person. */
export interface ListedStep {
  /** Unique in the list. */
  readonly key: string;
  /** For steps of the whole corpus, the first one of a change over several articles. */
  readonly item: HistoryItem | CorpusHistoryItem;
  readonly time: string;
  /** In how many articles. */
  readonly articles: number;
  /** Steps right before this one cannot be read. */
  readonly hasGapBefore: boolean;
}

/** One row: the heading of a session of work, or a step with its number among the steps. */
export type HistoryRow =
  | { readonly kind: 'session'; readonly key: string; readonly start: string; readonly end: string }
  | { readonly kind: 'step'; readonly key: string; readonly step: ListedStep; readonly number: number };

/** Steps, newest first, under the sessions of work that they were done in. */
export function historyRows(steps: readonly ListedStep[]): readonly HistoryRow[] {
  const rows: HistoryRow[] = [];
  let number = 0;
  for (const { start, end, items } of workingSessions(steps)) {
    rows.push({ kind: 'session', key: `session ${items[0]?.key}`, start, end });
    for (const step of items) rows.push({ kind: 'step', key: step.key, step, number: number++ });
  }
  return rows;
}

/** The open article's steps, newest first. `items` are oldest first. */
export function stepsOfArticle(items: readonly HistoryItem[]): readonly ListedStep[] {
  return items
    .map((item, index) => {
      const before = items[index - 1];
      return {
        key: item.id,
        item,
        time: item.time,
        articles: 1,
        hasGapBefore: before !== undefined && before.revision + 1 !== item.revision,
      };
    })
    .toReversed();
}

/** Steps of the whole corpus, newest first as given; parts of a change over several articles stand as one. */
export function stepsOfCorpus(items: readonly CorpusHistoryItem[]): readonly ListedStep[] {
  const groups = Map.groupBy(items, bulkKey);
  return Array.from(groups, ([key, [item, ...others]]) => ({ key, item, others })).flatMap(
    ({ key, item, others }) =>
      item ? [{ key, item, time: item.time, articles: 1 + others.length, hasGapBefore: false }] : [],
  );
}

function bulkKey({ bulk, kind, annotator, path, revision, archived }: CorpusHistoryItem): string {
  return bulk === undefined ? `${archived ?? path} ${annotator} ${revision}` : `${bulk} ${kind}`;
}
