import type { LanguageTag } from '../../translation/segment.ts';
import { arabicStems, plainArabic } from './arabic.ts';
import { englishStems } from './english.ts';
import { indonesianStems } from './indonesian.ts';
import { koreanStems } from './korean.ts';
import { StemDraft, type Stems } from './word-form.ts';

/** What a language does to its words, as far as we know it. Others are matched as they are written. */
const stemmers: Readonly<Record<string, (word: string) => Stems>> = {
  ar: arabicStems,
  en: englishStems,
  id: indonesianStems,
  ko: koreanStems,
  // Malay forms its words alike.
  ms: indonesianStems,
};

/** A word for comparing: without case, in one form of Unicode, with one apostrophe. */
export function plainWord(word: string): string {
  return plainArabic(word.normalize('NFKC').toLowerCase().replaceAll(/[’ʼ]/gu, "'").replaceAll('\u00ad', ''));
}

/** Of which words this may be a form; always also of itself. `word` as `plainWord` gives it. */
export function stemsOf(word: string, language: LanguageTag): Stems {
  const stemmer = stemmers[primaryLanguage(language)];
  return stemmer ? stemmer(word) : new StemDraft(word).finish();
}

/** `en` of `en-GB`. */
export function primaryLanguage(language: LanguageTag): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}
