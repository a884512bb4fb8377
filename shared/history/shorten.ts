import type { AttributeValue } from '../annotation/annotation.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Change, Subject } from './change.ts';
import type { HistoryItem } from './history-item.ts';
import { shortenedSegmentChange } from './segment-change.ts';

/** Enough for a list and a look; who wants all of it opens the article. Texts in UTF-16 units. */
const mostChanges = 100;
const textLength = 300;

/** A step without what would make a list of thousands heavy: long texts are cut, and very many changes. */
export function shortened(item: HistoryItem): HistoryItem {
  return { ...item, changes: item.changes.slice(0, mostChanges).map(shortenedChange) };
}

function shortenedChange(change: Change): Change {
  switch (change.kind) {
    case 'status':
      return change;
    case 'segment-added':
    case 'segment-removed':
    case 'target':
    case 'segment-status':
    case 'segment-part':
      return shortenedSegmentChange(change, textLength);
    case 'document':
      return { ...change, from: shortValue(change.from), to: shortValue(change.to) };
    case 'attribute':
      return {
        ...change,
        subject: short(change.subject),
        from: shortValue(change.from),
        to: shortValue(change.to),
      };
    case 'status-comment':
      return { ...change, from: cut(change.from), to: cut(change.to) };
    case 'words':
    case 'note':
      return { ...change, subject: short(change.subject), from: cut(change.from), to: cut(change.to) };
    case 'linked':
    case 'unlinked':
      return { ...change, subject: short(change.subject), target: short(change.target) };
    default:
      return { ...change, subject: short(change.subject) };
  }
}

function short(subject: Subject): Subject {
  return { ...subject, words: cut(subject.words) };
}

function shortValue(value: AttributeValue | null): AttributeValue | null {
  return typeof value === 'string' ? cut(value) : value;
}

/** Short ones keep their lines. */
function cut(text: string): string {
  return text.length > textLength ? excerpt(text, textLength) : text;
}
