import type { SuggestionTexts } from '../../shared/i18n/catalogue/suggestions.ts';
import type { Offer } from '../../shared/suggestion/offer.ts';
import type { OfferEffect } from '../../shared/suggestion/offer-effect.ts';

/** Why something is suggested, in the person's language. */
export function reasonTexts({ reasons, attributes }: Offer, texts: SuggestionTexts): readonly string[] {
  return reasons.map(({ id }) => texts.reasons[id](attributes));
}

/** Why a repeated block cannot be accepted yet. */
export function whyNothing(effect: OfferEffect, texts: SuggestionTexts): string {
  const elsewhere = effect.type === 'copy' ? effect.elsewhere : null;
  return elsewhere ? texts.nothingElsewhere(elsewhere.places[0].title) : texts.nothingToCopy;
}
