import type { CueGrammar } from '../suggestion/lexicon/lexicon.ts';
import { lexiconFor } from '../suggestion/lexicon/lexicon.ts';
import { codePoints, type CodePointRange } from '../text/offset.ts';
import type { Annotation } from './annotation.ts';
import type { IndexedText } from './new-annotation.ts';

/** An annotation whose words report ("ujar", "menurut", "said"), and where they want their speaker. */
export interface ReportingWords {
  readonly annotation: Annotation;
  readonly grammar: CueGrammar;
}

/** What a speaker on the side where the grammar does not look for one is set back by, in words. */
const wrongSide = 3;

/** What a name inside the quotation is set back by: those who are spoken of are seldom those who speak. */
const insideContent = 6;

/**
 * Where the words of the annotation want their speaker, by the cues that the finders of quotations know; null when
 * they are none of them, or when there are no rules for the language (BCP 47).
 */
export function reportingGrammar({ quote }: Annotation, language: string): CueGrammar | null {
  const lexicon = lexiconFor(language);
  const words = quote.toLowerCase().trim().replaceAll(/\s+/gu, ' ');
  return lexicon?.cues.find((cue) => cue.words === words)?.grammar ?? null;
}

/**
 * How far a speaker stands from reporting words, in words. A root or a preposition has its speaker after it ("ujar
 * Lavrov", "menurut dia"), an Indonesian verb before it ("Lavrov mengatakan"); an English one turns round ("said
 * Lavrov"). `content` is what the speaker would have said.
 */
export function wordsToSpeaker(
  article: IndexedText,
  cue: ReportingWords,
  speaker: Annotation,
  content: Annotation,
  language: string,
): number {
  const isAfter = (speaker.spans[0]?.start ?? 0) >= (cue.annotation.spans[0]?.start ?? 0);
  const turnsRound = cue.grammar === 'verb' && /^en\b/iu.test(language);
  const isMisplaced = !turnsRound && isAfter === (cue.grammar === 'verb');
  return (
    wordsBetween(article, cue.annotation, speaker) +
    (isMisplaced ? wrongSide : 0) +
    (isInside(speaker, content) ? insideContent : 0)
  );
}

/** Words between the nearest two spans: none when only marks and spaces are. Linear in the text between. */
export function wordsBetween({ offsets }: IndexedText, a: Annotation, b: Annotation): number {
  let fewest = Infinity;
  for (const one of a.spans)
    for (const other of b.spans) {
      const start = Math.min(one.end, other.end);
      const end = Math.max(one.start, other.start);
      if (end <= start) return 0;
      const between = offsets.slice({ start: codePoints(start), end: codePoints(end) });
      fewest = Math.min(fewest, between.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0);
    }
  return fewest;
}

function isInside({ spans }: Annotation, content: Annotation): boolean {
  const covers = (range: CodePointRange) =>
    content.spans.some(({ start, end }) => start <= range.start && end >= range.end);
  return spans.every(covers);
}
