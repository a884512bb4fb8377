import type { Utf16Range } from '../text/offset.ts';
import { reasons, type Attribution } from './attribution.ts';
import { headlineQuotation } from './headlines.ts';
import { indexCues } from './cues.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { quotationBlocks, type QuotationBlock } from './quotation-blocks.ts';
import { contentOf, readSentence } from './read-sentence.ts';
import { sentencesAround, type Sentence } from './tokens.ts';
import { unclosedEnd } from './unclosed.ts';

export interface FoundAttributions {
  readonly attributions: readonly Attribution[];
  readonly sentences: readonly Sentence[];
}

/**
 * The quotations of an article, direct and indirect, in its order. Direct ones are found by their marks and joined to
 * a cue by its grammar, as in Elson and McKeown (2010) and the first sieves of Muzny et al. (2017); indirect ones
 * start at the cue, as in PolNeAR's baselines (Newell et al. 2018). O(n) for prose.
 */
export function findAttributions(text: string, lexicon: Lexicon): FoundAttributions {
  const index = indexCues(lexicon);
  const blocks = quotationBlocks(text, unclosedEnd(lexicon));
  const sentences = sentencesAround(text, blocks, lexicon.language);
  const taken = new Set<QuotationBlock>();
  const found: Attribution[] = [];
  let last: { readonly attribution: Attribution; readonly end: number } | null = null;
  for (const sentence of sentences) {
    const before = found.length;
    for (const attribution of readSentence(sentence, index, lexicon)) {
      if (attribution.block && taken.has(attribution.block)) continue;
      if (attribution.block) taken.add(attribution.block);
      found.push(judged(attribution));
    }
    const headline = found.length === before ? headlineQuotation(sentence.tokens, lexicon) : null;
    if (headline && !(headline.block && taken.has(headline.block))) {
      if (headline.block) taken.add(headline.block);
      found.push(judged(headline));
    }
    const reported = found.slice(before).flatMap(({ content }) => content);
    found.push(...unattributed(text, sentence, taken, last, reported));
    for (const attribution of found.slice(before))
      if (attribution.form === 'direct') last = { attribution, end: sentence.end };
  }
  return { attributions: found.toSorted((a, b) => startOf(a) - startOf(b)), sentences };
}

/** From so many words on, a fragment between marks is hardly a title or a phrase held at arm's length. */
const longFragment = 8;

function startOf({ content }: Attribution): number {
  return content[0]?.start ?? 0;
}

/** Quotations without a cue: the second half of a split one, a sentence of its own, or a long fragment. */
function unattributed(
  text: string,
  { tokens, start }: Sentence,
  taken: Set<QuotationBlock>,
  last: { readonly attribution: Attribution; readonly end: number } | null,
  reported: readonly Utf16Range[],
): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const [position, { quotation }] of tokens.entries()) {
    if (!quotation || taken.has(quotation.block)) continue;
    // Over several paragraphs the attribution may come with the last.
    if (quotation.part !== quotation.block.parts.at(-1)) continue;
    const { block } = quotation;
    const content = contentOf(block);
    const words = content.flatMap(
      (span) => text.slice(span.start, span.end).match(/[\p{L}\p{N}][^\s]*/gu) ?? [],
    );
    const inside = text.slice(content[0]?.start, content.at(-1)?.end);
    const previous = tokens[position - 1];
    const stands =
      (previous === undefined || previous.kind === 'mark') && /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inside);
    const ends = /[.?!…,][^\p{L}\p{N}]*$/u.test(inside) || position === tokens.length - 1;
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    const isTitle = words.length > 1 && capitals > words.length * 0.6;
    const follows =
      last !== null &&
      position === 0 &&
      !text.slice(last.end, start).includes('\n') &&
      last.attribution.cue !== null;
    const base = { cue: null, source: null, block, content } as const;
    if (follows && stands && words.length > 0) {
      taken.add(block);
      found.push(
        judged({
          ...base,
          form: 'direct',
          continues: last.attribution.block,
          score: 0.92,
          reasons: [reasons.marks, reasons.split],
        }),
      );
    } else if (stands && ends && words.length >= 3 && !isTitle && position === 0) {
      taken.add(block);
      found.push(
        judged({
          ...base,
          form: 'direct',
          continues: null,
          score: words.length >= 5 ? 0.75 : 0.55,
          reasons: [reasons.marks, reasons.sentence],
        }),
      );
    } else if (stands && words.length > 0 && tokens.length === 1 && /[.?!…]$/u.test(inside)) {
      taken.add(block);
      found.push(
        judged({
          ...base,
          form: 'direct',
          continues: null,
          score: 0.6,
          reasons: [reasons.marks, reasons.paragraph],
        }),
      );
    } else if (
      words.length >= 6 &&
      !isTitle &&
      !reported.some(
        (span) => span.start <= quotation.part.inside.start && quotation.part.inside.end <= span.end,
      )
    ) {
      taken.add(block);
      found.push(
        judged({
          ...base,
          form: stands && ends ? 'direct' : 'mixed',
          continues: null,
          score: words.length >= longFragment ? 0.55 : 0.4,
          reasons: [reasons.marks, reasons.fragment],
        }),
      );
    }
  }
  return found;
}

/** Lowers the score where the marks were not in order, and says so. */
function judged(attribution: Attribution): Attribution {
  const { block } = attribution;
  if (!block) return attribution;
  const more = [
    ...(block.closed ? [] : [reasons.unclosed]),
    ...(block.parts.length > 1 ? [reasons.paragraphs] : []),
  ];
  return {
    ...attribution,
    score: block.closed ? attribution.score : attribution.score * 0.75,
    reasons: [...attribution.reasons, ...more],
  };
}
