import type { SuggestionTexts } from '../../shared/i18n/catalogue/suggestions.ts';
import type { Offer } from '../../shared/suggestion/offer.ts';

/** Why something is suggested, in the person's language. */
export function reasonTexts({ reasons, attributes }: Offer, texts: SuggestionTexts): readonly string[] {
  return reasons.map(({ id }) => texts.reasons[id](attributes));
}
