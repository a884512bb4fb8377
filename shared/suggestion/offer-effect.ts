import type { AttributeDefinition, Scheme } from '../scheme/scheme.ts';
import { codePoints, type CodePointRange } from '../text/offset.ts';
import type { BlockElsewhere } from './elsewhere.ts';
import { boilerplateLabel, type Offer } from './offer.ts';
import { publicationDate } from './publication-date.ts';

/** What accepting a suggestion does under a scheme. */
export type OfferEffect =
  | { readonly type: 'annotate'; readonly label: string }
  | { readonly type: 'fill'; readonly label: AttributeDefinition; readonly value: string }
  | CopyEffect;

/** What is annotated in the range is copied to the suggestion's place. */
export interface CopyEffect {
  readonly type: 'copy';
  readonly original: CodePointRange;
  /** The range is of another article; `null`: of this one. */
  readonly elsewhere: BlockElsewhere | null;
}

/**
 * `null` where the scheme has no place for it: a scheme without quotes is offered none. A headline and a dateline fill the
 * labels of the article that are made for them; other lines of the page become spans of boilerplate.
 */
export function effectOf(offer: Offer, scheme: Scheme): OfferEffect | null {
  if (offer.kind === 'repeat') return copyEffect(offer);
  if (offer.kind === 'boilerplate') {
    const filled = fillEffect(offer, scheme);
    if (filled) return filled;
    // The headline is the article's own: where no label holds it, it is left alone.
    if (offer.attributes['type'] === 'headline') return null;
  }
  return hasLabel(scheme, offer.label) ? { type: 'annotate', label: offer.label } : null;
}

export function hasLabel({ labels }: Scheme, id: string): boolean {
  return labels.some((label) => label.id === id);
}

function fillEffect({ attributes, words }: Offer, { document }: Scheme): OfferEffect | null {
  const named = (id: string, kind: AttributeDefinition['kind']) =>
    document.find((label) => label.id === id && label.kind === kind);
  if (attributes['type'] === 'headline') {
    const label = named('title', 'text');
    return label ? { type: 'fill', label, value: words } : null;
  }
  if (attributes['type'] !== 'dateline') return null;
  const [label, value] = [named('dateline', 'date'), publicationDate(words)];
  return label && value !== null ? { type: 'fill', label, value } : null;
}

/** A repetition that only names another article has nothing that could be copied. */
function copyEffect({ attributes, elsewhere }: Offer): CopyEffect | null {
  if (elsewhere) return { type: 'copy', original: elsewhere.places[0].range, elsewhere };
  const [start, end] = [Number(attributes['original-start']), Number(attributes['original-end'])];
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  return { type: 'copy', original: { start: codePoints(start), end: codePoints(end) }, elsewhere: null };
}

export function isBoilerplate({ label }: { readonly label: string }): boolean {
  return label === boilerplateLabel;
}
