import type { Change, Subject } from './change.ts';
import type { HistoryItem } from './history-item.ts';

/** What is done to annotations and articles, as coarsely as a person looks for it. */
export const changeGroups = ['added', 'removed', 'changed', 'links', 'translation', 'article'] as const;

export type ChangeGroup = (typeof changeGroups)[number];

export interface HistoryFilter {
  /** Words that the step has to do with, all of them, in any order and case. */
  readonly words: string;
  /** A label of the scheme; empty for all. */
  readonly label: string;
  readonly group: ChangeGroup | 'any';
}

export const everything: HistoryFilter = { words: '', label: '', group: 'any' };

/** Whether one and the same change of a step fits all that is asked for. `context`: what else is searched, such as a path. */
export function isWanted(item: HistoryItem, filter: HistoryFilter, context = ''): boolean {
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  if (words.length === 0 && filter.label === '' && filter.group === 'any') return true;
  const beside = folded(`${context} ${item.title ?? ''}`);
  if (item.changes.length === 0) return filter.label === '' && filter.group === 'any' && fits(words, beside);
  return item.changes.some(
    (change) =>
      (filter.group === 'any' || groupOf(change) === filter.group) &&
      (filter.label === '' || subjectsOf(change).some(({ label }) => label === filter.label)) &&
      (words.length === 0 || fits(words, `${beside} ${folded(textOf(change))}`)),
  );
}

export function groupOf({ kind }: Change): ChangeGroup {
  switch (kind) {
    case 'added':
    case 'removed':
      return kind;
    case 'linked':
    case 'unlinked':
      return 'links';
    case 'segment-added':
    case 'segment-removed':
    case 'target':
    case 'segment-status':
    case 'segment-part':
      return 'translation';
    case 'status':
    case 'status-comment':
    case 'document':
      return 'article';
    default:
      return 'changed';
  }
}

export function subjectsOf(change: Change): readonly Subject[] {
  if (!('subject' in change)) return [];
  return 'target' in change ? [change.subject, change.target] : [change.subject];
}

/** Every text of a change, the person's own words and the ids of the scheme. */
function textOf(change: Change): string {
  return JSON.stringify(Object.values(change));
}

function fits(words: readonly string[], text: string): boolean {
  return words.every((word) => text.includes(word));
}

/** Without case and diacritics, as the library searches. */
function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
