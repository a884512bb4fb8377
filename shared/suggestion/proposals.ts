import type { Annotation } from '../annotation/annotation.ts';
import type { AnnotationSet } from '../annotation/annotation-set.ts';
import { copyTemplates, placesOfCopies, type CopyRequest } from '../annotation/copy-annotations.ts';
import type { IndexedText } from '../annotation/new-annotation.ts';
import type { SpanIndex } from '../annotation/span-index.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { CodePointRange } from '../text/offset.ts';
import { annotationsWithin } from './annotations-within.ts';
import type { BlockElsewhere } from './elsewhere.ts';
import { leastScore, type Offer } from './offer.ts';
import { effectOf, isBoilerplate, type CopyEffect, type OfferEffect } from './offer-effect.ts';
import { rejectionTest } from './rejected-offers.ts';

/** What one key accepts or rejects: a suggestion with all that comes along with it. */
export interface Proposal {
  /** That of its suggestion. */
  readonly id: string;
  readonly offer: Offer;
  readonly effect: OfferEffect;
  /** Of a quote: its source, its cue, and the quote that it continues, as far as they are not annotated yet. */
  readonly parts: readonly Offer[];
  readonly spans: Offer['spans'];
}

/** An article as it is annotated now. */
export interface Situation {
  readonly set: AnnotationSet;
  readonly spans: SpanIndex<Annotation>;
  readonly scheme: Scheme;
}

/** Everything that was suggested for one article, ready to be asked again after every edit. */
export interface Offers {
  readonly all: readonly Offer[];
  readonly byId: ReadonlyMap<string, Offer>;
  /** What is still to be decided, in reading order. O(n log m) for n suggestions and m annotations. */
  open(situation: Situation): readonly Proposal[];
  /** The annotation that stands where the suggestion is, exactly or nearly. */
  annotationOf(offer: Offer, situation: Situation): Annotation | null;
}

const noParts: readonly Offer[] = [];

export function createOffers(article: IndexedText, all: readonly Offer[]): Offers {
  const byId = new Map(all.map((offer) => [offer.id, offer]));
  const places = new Set(all.map(placeOf));
  const filledFrom = new Map<BlockElsewhere, readonly Pick<Offer, 'label' | 'spans'>[]>();

  /**
   * An annotation of the label that overlaps the suggestion answers it: the person has drawn it differently. Not one that
   * is exactly what another suggestion says: of two nested quotes both may be right.
   */
  function annotationOf(offer: Offer, { spans }: Situation): Annotation | null {
    const place = placeOf(offer);
    const near = offer.spans
      .flatMap((span) => spans.inRange(span))
      .map(({ item }) => item)
      .filter(({ label }) => label === offer.label);
    return (
      near.find((annotation) => placeOf(annotation) === place) ??
      near.find((annotation) => !places.has(placeOf(annotation))) ??
      null
    );
  }

  function isAnswered(offer: Offer, effect: OfferEffect, situation: Situation): boolean {
    if (isInBoilerplate(article, offer.spans, situation)) return true;
    switch (effect.type) {
      case 'annotate':
        return annotationOf(offer, situation) !== null;
      case 'fill':
        return Object.hasOwn(situation.set.labels, effect.label.id);
      case 'copy':
        return isCopied(offer, effect, situation);
    }
  }

  /** All that is annotated in the original is annotated in the copy, too; nothing yet is not all. */
  function isCopied(offer: Offer, effect: CopyEffect, situation: Situation): boolean {
    const toFill = placesToFill(offer, effect, situation);
    return (
      toFill !== null &&
      toFill.every(({ label, spans }) => {
        const [first] = spans;
        const near = first ? situation.spans.inRange(first) : [];
        const place = placeOf({ label, spans });
        return near.some(({ item }) => placeOf(item) === place);
      })
    );
  }

  /** Those of another article are found once: however much is annotated there, an edit here does not wait for it. */
  function placesToFill(
    offer: Offer,
    effect: CopyEffect,
    situation: Situation,
  ): readonly Pick<Offer, 'label' | 'spans'>[] | null {
    const known = effect.elsewhere && filledFrom.get(effect.elsewhere);
    if (known) return known;
    const request = copyRequest(article, offer, effect, situation);
    if (!request) return null;
    const toFill = placesOfCopies(request, article).map(({ annotation: { label }, spans }) => ({
      label,
      spans,
    }));
    if (effect.elsewhere) filledFrom.set(effect.elsewhere, toFill);
    return toFill;
  }

  function open(situation: Situation): readonly Proposal[] {
    const isRejected = rejectionTest(article, situation.set.rejected);
    const undecided = new Map<string, { readonly offer: Offer; readonly effect: OfferEffect }>();
    for (const offer of all) {
      if (offer.score < leastScore) continue;
      const effect = effectOf(offer, situation.scheme);
      if (effect && !isAnswered(offer, effect, situation) && !isRejected(offer))
        undecided.set(offer.id, { offer, effect });
    }
    /** A quotation that its attribution splits is one: the pieces before come along, with what belongs to them. */
    const partsOf = (offer: Offer): readonly Offer[] => {
      if (offer.links.length === 0) return noParts;
      const found = new Map([[offer.id, offer]]);
      for (const { links } of found.values())
        for (const { to } of links) {
          const part = undecided.get(to)?.offer;
          if (part) found.set(to, part);
        }
      found.delete(offer.id);
      return [...found.values()];
    };
    const proposals = [...undecided.values()].map(({ offer, effect }) => ({
      id: offer.id,
      offer,
      effect,
      parts: partsOf(offer),
      spans: offer.spans,
    }));
    const along = new Set<string>();
    for (const { parts } of proposals) for (const { id, kind } of parts) if (kind !== 'quote') along.add(id);
    return proposals.filter(({ id }) => !along.has(id)).toSorted(byPlace);
  }

  return { all, byId, open, annotationOf };
}

/** As a whole or line by line: what is left between is white space. */
function isInBoilerplate(
  { offsets }: IndexedText,
  ranges: readonly CodePointRange[],
  { spans }: Situation,
): boolean {
  return ranges.every((range) => {
    const marked = spans.inRange(range).flatMap(({ item, span }) => (isBoilerplate(item) ? [span] : []));
    if (marked.length === 0) return false;
    let { start } = range;
    for (const span of [...marked, { start: range.end, end: range.end }]) {
      if (span.start > start && offsets.slice({ start, end: span.start }).trim() !== '') return false;
      if (span.end > start) start = span.end;
    }
    return true;
  });
}

/** What the copy is made of, and where it belongs; `null` while nothing is annotated in the original. */
export function copyRequest(
  article: IndexedText,
  offer: Offer,
  { original, elsewhere }: CopyEffect,
  { spans }: Pick<Situation, 'spans'>,
): CopyRequest | null {
  const [within] = offer.spans;
  const templates =
    elsewhere?.templates ?? copyTemplates(article.offsets, annotationsWithin(spans, original));
  if (!within || templates.length === 0) return null;
  return { templates, from: original.start, to: within.start, within };
}

function placeOf({ label, spans }: Pick<Offer, 'label' | 'spans'>): string {
  return `${label} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
}

/** Reading order; what covers more comes first: a repeated block before the quotes in it. */
function byPlace(a: Proposal, b: Proposal): number {
  const [start, otherStart] = [a.spans[0]?.start ?? 0, b.spans[0]?.start ?? 0];
  const [end, otherEnd] = [a.spans.at(-1)?.end ?? 0, b.spans.at(-1)?.end ?? 0];
  return start - otherStart || otherEnd - end;
}
