import type { ProjectCue, SuggestionSettings } from '../../scheme/suggestion-settings.ts';
import { englishForms } from './english-verb.ts';
import { lexiconFor, withCues, type CueEntry, type Lexicon } from './lexicon.ts';

/** How often a project's own cue reports words, where it does not say. */
const usualStrength = 0.8;

/** An active Indonesian verb has its subject before it; anything else of one word is a root, with the speaker behind. */
const activeVerb = /^(?:me(?:m|n|ng|ny)?|ber|bilang)/u;

/**
 * The lexicon of a language with the cues of a project; `null` when there are no rules for the language. A plain word is
 * read by the language: in English it is a verb, given in its dictionary form; in Indonesian an active verb or a root.
 */
export function projectLexicon(language: string, settings: SuggestionSettings | undefined): Lexicon | null {
  const lexicon = lexiconFor(language);
  if (!lexicon) return null;
  const entries = Object.entries(settings?.cues ?? {})
    .filter(([tag]) => lexiconFor(tag) === lexicon)
    .flatMap(([, cues]) => cues.flatMap((cue) => entriesOf(cue, lexicon.language)));
  return entries.length === 0 ? lexicon : withCues(lexicon, entries);
}

function entriesOf(cue: string | ProjectCue, language: string): readonly CueEntry[] {
  if (typeof cue !== 'string') {
    const { words, grammar, strength = usualStrength, needsClause = false } = cue;
    return [{ words: words.toLowerCase(), grammar, strength, ...(needsClause ? { needsClause } : {}) }];
  }
  const words = cue.toLowerCase();
  if (language === 'en')
    return Object.values(englishForms(words)).map((form) => ({
      words: form,
      grammar: 'verb',
      strength: usualStrength,
    }));
  return [{ words, grammar: activeVerb.test(words) ? 'verb' : 'root', strength: usualStrength }];
}
