import type { Offer } from '../../shared/suggestion/offer.ts';
import type { SuggestionSettings } from '../../shared/scheme/suggestion-settings.ts';
import type { TaggedWords } from '../../shared/suggestion/tagged-words.ts';

/** What the worker is asked. It answers each request once, in order, under the same `id`. */
export type SuggestionRequest = { readonly id: number } & (
  | { readonly type: 'find'; readonly article: SuggestedArticle }
  | { readonly type: 'match'; readonly article: SuggestedArticle; readonly tagged: TaggedBefore }
);

export interface SuggestedArticle {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** What the project says: more cues, for one. */
  readonly settings: SuggestionSettings | undefined;
}

/** What a person has tagged: in other articles, counted there, and in this one so far. */
export interface TaggedBefore {
  readonly elsewhere: readonly TaggedWords[];
  readonly here: readonly Pick<TaggedWords, 'label' | 'words' | 'tagged'>[];
  /** UTF-16 units: the person has read this far, so words before it that are not tagged were left out on purpose. */
  readonly readTo: number;
}

/** A part of an answer: taking thousands of suggestions in at once would hold up the page. */
export interface SuggestionReply {
  readonly id: number;
  readonly offers: readonly Offer[];
  readonly isLast: boolean;
}
