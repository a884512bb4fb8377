import type { CodePointRange } from '../text/offset.ts';

export const suggestionKinds = ['quote', 'source', 'cue', 'repeat', 'boilerplate'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** Every reason there is, for programs and for the catalogue of the interface. A new finder adds its own. */
export const reasonIds = [
  // Of quotes.
  'quotation-marks',
  'cue-after',
  'cue-before',
  'complementiser',
  'reported-clause',
  'split',
  'whole-sentence',
  'whole-paragraph',
  'fragment',
  'headline-quotation',
  'verb-beside-quotation',
  'unclosed',
  'several-paragraphs',
  // Of sources and cues.
  'cue-lexicon',
  'cue-beside-quotation',
  'anaphor-at-cue',
  'phrase-at-cue',
  'speaker-at-colon',
  // Of repetitions.
  'same-words',
  'same-words-elsewhere',
  // Of boilerplate.
  'headline',
  'dateline',
  'byline',
  'related',
  'photo-credit',
  'advertisement',
  'navigation',
  // Of matches.
  'tagged-before',
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** Why something is suggested: a stable id for programs and a sentence for people. */
export interface Reason {
  readonly id: ReasonId;
  readonly sentence: string;
}

export interface SuggestionLink {
  readonly role: 'source' | 'cue' | 'continues' | 'repeats';
  /** Id of another suggestion of the same article. */
  readonly to: string;
}

/** What a quotation is, in the words of the `quote` label's attributes. */
export interface QuoteAttributes {
  readonly form: 'direct' | 'indirect' | 'mixed';
  readonly attribution: 'explicit' | 'anaphoric' | 'implicit';
  /** The fullest name that the article gives the speaker; `null` when nobody can be made out. */
  readonly speaker: string | null;
}

/** Something that could be annotated. Spans are half-open, in code points, ascending. */
export interface Suggestion {
  /** `quote-1`: unique in the article, the same at every run on the same text. */
  readonly id: string;
  readonly kind: SuggestionKind;
  readonly label: SuggestionKind;
  readonly spans: readonly CodePointRange[];
  readonly words: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  /** 0 to 1. From 0.5 it is worth showing unasked. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly links: readonly SuggestionLink[];
}
