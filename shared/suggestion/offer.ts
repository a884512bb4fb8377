import type { BlockElsewhere } from './elsewhere.ts';
import type { Suggestion, SuggestionKind } from './suggestion.ts';

/** What a finder has suggested, or what was tagged elsewhere with the same words (`match`), whatever its label. */
export interface Offer extends Omit<Suggestion, 'kind' | 'label'> {
  readonly kind: SuggestionKind | 'match';
  readonly label: string;
  /** Of a block that stands in other articles: where. */
  readonly elsewhere?: BlockElsewhere;
}

export type OfferKind = Offer['kind'];

/** Below this nothing is shown unasked. */
export const leastScore = 0.5;

/** Label of the words that belong to the page and not to the article. */
export const boilerplateLabel = 'boilerplate';
