import type { LanguageTag } from '../../shared/translation/segment.ts';

/** The language as a person calls it, in the language of the interface; the tag where it has no name. */
export function languageName(tag: LanguageTag, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A tag as it should be written (`zh-hant` is zh-Hant); null when it is none. */
export function canonicalTag(typed: string): LanguageTag | null {
  try {
    return Intl.getCanonicalLocales(typed.trim())[0] ?? null;
  } catch {
    return null;
  }
}
