import type { Proposal } from '../../shared/suggestion/proposals.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { excerpt } from '../annotation/excerpt.ts';
import { currentScheme } from '../app/application.ts';
import { currentLanguage, currentTexts } from '../app/language.ts';

/** What the suggestion would make, in one word or two: the label's name, or the label of the article that it fills. */
export function nameOfProposal({ offer, effect }: Proposal): string {
  const language = currentLanguage();
  if (effect.type === 'fill') return localised(effect.label.name, language);
  if (effect.type === 'copy') return currentTexts().suggestions.repeatedBlock;
  const label = currentScheme().labels.find(({ id }) => id === offer.label);
  return label ? localised(label.name, language) : offer.label;
}

/** For an announcement: what it is, and how its words begin. */
export function describeProposal(proposal: Proposal): string {
  return `${nameOfProposal(proposal)}: ${excerpt(proposal.offer.words, 60)}`;
}
