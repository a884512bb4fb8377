import type { Utf16Range } from '../text/offset.ts';
import type { Attribution } from './attribution.ts';
import type { CueMatch } from './cues.ts';
import { drafted, type Drafting } from './drafting.ts';
import { findAttributions } from './find-attributions.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isAnaphor } from './mentions.ts';
import type { QuotationBlock } from './quotation-blocks.ts';
import { resolveSpeakers, type ResolvedSpeaker } from './speakers.ts';
import type { QuoteAttributes, Reason, Suggestion, SuggestionKind, SuggestionLink } from './suggestion.ts';

/** Quotes with their sources and cues, linked as the `quote` label's links are. */
export function suggestQuotations(drafting: Drafting, lexicon: Lexicon): readonly Suggestion[] {
  const { text } = drafting;
  const { attributions, sentences } = findAttributions(text, lexicon);
  const speakers = resolveSpeakers(text, attributions, sentences, lexicon);
  const sources = new Map<number, Suggestion>();
  const cues = new Map<number, Suggestion>();
  const quoteOf = new Map<QuotationBlock, string>();
  const quotes: Suggestion[] = [];
  for (const [position, attribution] of attributions.entries()) {
    const speaker = speakers[position] ?? { name: null, attribution: 'implicit' };
    const { cue, source, block, continues, content, form, score, reasons } = attribution;
    const links: SuggestionLink[] = [];
    if (source)
      links.push({ role: 'source', to: mention(sources, 'source', source, attribution, speaker).id });
    if (cue) links.push({ role: 'cue', to: mention(cues, 'cue', cue.range, attribution, null).id });
    const continued = continues && quoteOf.get(continues);
    if (continued) links.push({ role: 'continues', to: continued });
    const attributes: QuoteAttributes = { form, attribution: speaker.attribution, speaker: speaker.name };
    const quote = {
      ...drafted(drafting, 'quote', position, content),
      attributes: { ...attributes },
      score,
      reasons,
      links,
    };
    if (block) quoteOf.set(block, quote.id);
    quotes.push(quote);
  }
  return [...quotes, ...inOrder(sources), ...inOrder(cues)];

  function mention(
    known: Map<number, Suggestion>,
    kind: SuggestionKind,
    range: Utf16Range,
    { score, cue }: Attribution,
    speaker: ResolvedSpeaker | null,
  ): Suggestion {
    const earlier = known.get(range.start);
    if (earlier) return earlier;
    const made: Suggestion = {
      ...drafted(drafting, kind, known.size, [range]),
      attributes: speaker ? { entity: speaker.name } : {},
      score: Math.round(score * 95) / 100,
      reasons: [speaker ? sourceReason(text.slice(range.start, range.end), cue, lexicon) : cueReason(cue)],
    };
    known.set(range.start, made);
    return made;
  }
}

function cueReason(cue: CueMatch | null): Reason {
  return cue?.isListed === false
    ? {
        id: 'cue-beside-quotation',
        sentence: 'It stands between a quotation and a speaker, where a reporting word would.',
      }
    : {
        id: 'cue-lexicon',
        sentence: 'A reporting word of the language’s lexicon, with a speaker beside it.',
      };
}

function sourceReason(words: string, cue: CueMatch | null, lexicon: Lexicon): Reason {
  if (!cue)
    return { id: 'speaker-at-colon', sentence: 'A colon or a headline’s comma sets it beside what is said.' };
  return isAnaphor(words, lexicon)
    ? { id: 'anaphor-at-cue', sentence: 'A pronoun stands where the reporting word has its speaker.' }
    : {
        id: 'phrase-at-cue',
        sentence: 'A name or description stands where the reporting word has its speaker.',
      };
}

function inOrder(mentions: ReadonlyMap<number, Suggestion>): readonly Suggestion[] {
  return Array.from(mentions)
    .toSorted(([a], [b]) => a - b)
    .map(([, suggestion]) => suggestion);
}
