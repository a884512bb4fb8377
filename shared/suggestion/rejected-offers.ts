import { anchor, isInPlace, type IndexedText } from '../annotation/new-annotation.ts';
import type { Rejection, Rejections } from '../annotation/rejection.ts';
import type { CodePointRange } from '../text/offset.ts';
import type { Offer } from './offer.ts';

/** So much of two ranges is common when they are the same suggestion, drawn a little differently (Jaccard's index). */
const sameWordsShare = 0.8;
/** Code points of context that decide between two places with the same words. */
const decidingContext = 12;

/**
 * Tells which suggestions a person has rejected. A rejection whose words still stand in their place is known by that
 * place: the same words in a repeated block are another suggestion. One whose words have moved, because the article was
 * changed, is known by its words and what stands beside them. O(r) a suggestion, for r rejections of its kind and label.
 */
export function rejectionTest(article: IndexedText, rejected: Rejections): (offer: Offer) => boolean {
  const byName = Map.groupBy(Object.values(rejected), nameOf);
  if (byName.size === 0) return () => false;
  const inPlace = new Map(
    Object.values(rejected).map((rejection) => [rejection, isInPlace(article.offsets, rejection)]),
  );
  return (offer) =>
    (byName.get(nameOf(offer)) ?? []).some((rejection) =>
      inPlace.get(rejection) === true
        ? isSamePlace(offer.spans, rejection.spans)
        : isSameContext(article, offer, rejection),
    );
}

/** `time` is ISO 8601 in UTC. */
export function rejectionOf(article: IndexedText, offer: Offer, id: string, time: string): Rejection {
  return { id, kind: offer.kind, label: offer.label, ...anchor(article, offer.spans), time };
}

function nameOf({ kind, label }: Pick<Offer, 'kind' | 'label'> | Rejection): string {
  return `${kind} ${label}`;
}

function isSamePlace(a: readonly CodePointRange[], b: readonly CodePointRange[]): boolean {
  const common = a.flatMap((one) => b.map((other) => overlap(one, other))).reduce(sum, 0);
  return common >= sameWordsShare * (lengthOf(a) + lengthOf(b) - common);
}

function isSameContext(article: IndexedText, { spans, words }: Offer, rejection: Rejection): boolean {
  if (words !== rejection.quote) return false;
  const { prefix, suffix } = anchor(article, spans);
  return (
    prefix.slice(-decidingContext) === rejection.prefix.slice(-decidingContext) ||
    suffix.slice(0, decidingContext) === rejection.suffix.slice(0, decidingContext)
  );
}

function overlap(a: CodePointRange, b: CodePointRange): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function lengthOf(spans: readonly CodePointRange[]): number {
  return spans.map(({ start, end }) => end - start).reduce(sum, 0);
}

function sum(a: number, b: number): number {
  return a + b;
}
