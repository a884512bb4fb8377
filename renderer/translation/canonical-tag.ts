import type { LanguageTag } from '../../shared/translation/segment.ts';

/** A tag as it should be written (`zh-hant` is zh-Hant); null when it is none. */
export function canonicalTag(typed: string): LanguageTag | null {
  try {
    return Intl.getCanonicalLocales(typed.trim())[0] ?? null;
  } catch {
    return null;
  }
}
