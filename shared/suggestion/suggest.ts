import { createCodePointIndex } from '../text/code-point-index.ts';
import { findBoilerplate } from './boilerplate.ts';
import { drafted, type Drafting } from './drafting.ts';
import type { SuggestionSettings } from '../scheme/suggestion-settings.ts';
import { guessLanguage, type Lexicon } from './lexicon/lexicon.ts';
import { projectLexicon } from './lexicon/project-lexicon.ts';
import { suggestQuotations } from './quotation-suggestions.ts';
import { findRepeats, type RepeatedBlock } from './repeats.ts';
import { suggestionKinds, type Suggestion, type SuggestionKind } from './suggestion.ts';

export interface SuggestOptions {
  /** BCP 47. Without rules for it the text's own words decide between the languages that have some. */
  readonly language?: string | undefined;
  /** What the project says: `project.suggestion`. */
  readonly settings?: SuggestionSettings | undefined;
  /** Instead of the language's own with the project's cues. */
  readonly lexicon?: Lexicon | undefined;
  /** All of them when left out. */
  readonly kinds?: readonly SuggestionKind[] | undefined;
  /** Repetitions that are known already, as `findRepeats` finds them over a corpus. */
  readonly repeats?: readonly RepeatedBlock[] | undefined;
  /** What the texts of that corpus are called; their positions otherwise. */
  readonly textNames?: readonly string[] | undefined;
}

/**
 * What could be annotated in an article text (line endings `\n`), by kind and then by place. Pure and deterministic;
 * spans are in code points and cut no character that people see as one. O(n): 100,000 words take well under two seconds.
 */
export function suggest(text: string, options: SuggestOptions = {}): readonly Suggestion[] {
  const wanted = new Set(options.kinds ?? suggestionKinds);
  const drafting: Drafting = { text, offsets: createCodePointIndex(text) };
  const lexicon = options.lexicon ?? lexiconOf(text, options);
  const needsAttributions = wanted.has('quote') || wanted.has('source') || wanted.has('cue');
  const all = [
    ...(needsAttributions && lexicon ? suggestQuotations(drafting, lexicon) : []),
    ...(wanted.has('repeat') ? suggestRepeats(drafting, options) : []),
    ...(wanted.has('boilerplate') ? suggestBoilerplate(drafting) : []),
  ].filter(({ kind }) => wanted.has(kind));
  const kept = new Set(all.map(({ id }) => id));
  return all.map((suggestion) => ({
    ...suggestion,
    // Added up from parts: 0.8 must not be written as 0.7999999999999999.
    score: Math.round(suggestion.score * 100) / 100,
    links: suggestion.links.filter(({ to }) => kept.has(to)),
  }));
}

/** Rules of another language find nothing but accidents: for one that has none, only what needs no words is suggested. */
function lexiconOf(text: string, { language, settings }: SuggestOptions): Lexicon | null {
  if (language !== undefined && language !== 'und') return projectLexicon(language, settings);
  const guessed = guessLanguage(text);
  return guessed === null ? null : projectLexicon(guessed, settings);
}

function suggestRepeats(
  drafting: Drafting,
  { repeats = findRepeats([drafting.text]), textNames = [] }: SuggestOptions,
): readonly Suggestion[] {
  return repeats.map((block, position) => ({
    ...drafted(drafting, 'repeat', position, [block.range]),
    attributes: originalOf(drafting, block, textNames),
    score: block.paragraphs > 1 ? 0.98 : 0.85,
    reasons: [
      {
        id: 'same-words',
        sentence: `${block.paragraphs === 1 ? 'A paragraph' : `${block.paragraphs} paragraphs`} with the same words stood before.`,
      },
    ],
  }));
}

/** Where it stood before: a place in this text, or the position of another text of the corpus. */
function originalOf(
  { offsets }: Drafting,
  { text, original }: RepeatedBlock,
  textNames: readonly string[],
): Readonly<Record<string, string>> {
  if (text !== original.text) return { 'original-text': textNames[original.text] ?? String(original.text) };
  const { start, end } = offsets.rangeToCodePoints(original.range);
  return { 'original-start': String(start), 'original-end': String(end) };
}

function suggestBoilerplate(drafting: Drafting): readonly Suggestion[] {
  return findBoilerplate(drafting.text).map(({ range, type, score, reason }, position) => ({
    ...drafted(drafting, 'boilerplate', position, [range]),
    attributes: { type },
    score,
    reasons: [reason],
  }));
}
