import { spokenLanguage } from '../suggestion/lexicon/lexicon.ts';
import type { LanguageTag } from '../translation/segment.ts';
import { scriptOf, type Script } from './text-reading.ts';

/** Scripts that say more of a text than a project does, which may hold articles in several languages. */
const ofScript: readonly (readonly [RegExp, Script, LanguageTag])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'east-asian', 'ja'],
  [/\p{Script=Han}/gu, 'east-asian', 'zh'],
  [/\p{Script=Arabic}/gu, 'arabic', 'ar'],
];

/** The language to read an article in: what its own words say comes before what is said of it. O(n). */
export function sourceLanguageOf(text: string, said: LanguageTag): LanguageTag {
  const start = text.slice(0, 20_000);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, script, language] of ofScript) {
    const share = (start.match(pattern)?.length ?? 0) / Math.max(1, letters);
    // Japanese mixes two scripts, and a text may quote another.
    if (share > 0.3) return scriptOf(said) === script ? said : language;
  }
  return spokenLanguage(text, said);
}
