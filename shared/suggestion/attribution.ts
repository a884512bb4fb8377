import type { Utf16Range } from '../text/offset.ts';
import type { CueMatch } from './cues.ts';
import type { QuotationBlock } from './quotation-blocks.ts';
import type { Reason } from './suggestion.ts';

/** Content, cue and source of one quotation (Pareti 2016, PARC 3.0), in UTF-16 units. */
export interface Attribution {
  readonly form: 'direct' | 'indirect' | 'mixed';
  readonly content: readonly Utf16Range[];
  readonly cue: CueMatch | null;
  readonly source: Utf16Range | null;
  /** The quotation marks that the content stands in, when it is direct. */
  readonly block: QuotationBlock | null;
  /** The quotation that this one goes on with after its attribution. */
  readonly continues: QuotationBlock | null;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export const reasons = {
  marks: { id: 'quotation-marks', sentence: 'It stands between quotation marks.' },
  cueAfter: { id: 'cue-after', sentence: 'A reporting word with its speaker follows.' },
  cueBefore: { id: 'cue-before', sentence: 'A reporting word with its speaker stands before.' },
  complementiser: {
    id: 'complementiser',
    sentence: 'The reporting verb opens a clause with “that” or “bahwa”.',
  },
  clause: { id: 'reported-clause', sentence: 'What follows the reporting verb is a clause.' },
  split: { id: 'split', sentence: 'It goes on with the quotation that the attribution interrupts.' },
  sentence: {
    id: 'whole-sentence',
    sentence: 'A whole sentence between marks; the sentences around it tell who speaks.',
  },
  fragment: { id: 'fragment', sentence: 'A long fragment between marks, with no reporting word near.' },
  headline: {
    id: 'headline-quotation',
    sentence: 'A colon or a headline’s comma sets it beside its speaker.',
  },
  paragraph: {
    id: 'whole-paragraph',
    sentence: 'A paragraph of its own between marks, as in a conversation.',
  },
  openVerb: {
    id: 'verb-beside-quotation',
    sentence: 'A verb that the lexicon does not have stands where a reporting word would.',
  },
  unclosed: { id: 'unclosed', sentence: 'The closing mark is missing; the end is a guess.' },
  paragraphs: {
    id: 'several-paragraphs',
    sentence: 'Every paragraph opens with the mark again; one closes it.',
  },
} as const satisfies Readonly<Record<string, Reason>>;
