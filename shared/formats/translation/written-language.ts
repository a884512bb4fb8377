import { languageTagSchema, type LanguageTag } from '../../translation/segment.ts';

/**
 * A language as another tool has written it, in the case that BCP 47 recommends (RFC 5646, section 2.1.1): `EN-US` and
 * `en_us` are en-US. `null` when it is none.
 */
export function writtenLanguage(written: string | undefined): LanguageTag | null {
  if (written === undefined) return null;
  const tag = written.trim().replaceAll('_', '-').split('-').map(inUsualCase).join('-');
  return languageTagSchema.safeParse(tag).success ? tag : null;
}

function inUsualCase(subtag: string, index: number): string {
  const small = subtag.toLowerCase();
  if (index === 0) return small;
  if (/^[a-z]{4}$/.test(small)) return small.slice(0, 1).toUpperCase() + small.slice(1);
  return /^[a-z]{2}$/.test(small) ? small.toUpperCase() : small;
}

/** `id` and `id-ID`, `en-US` and `en-GB`: whether what is written in one can be read in the other. */
export function isSameLanguage(one: LanguageTag, other: LanguageTag): boolean {
  return primary(one) === primary(other);
}

function primary(tag: LanguageTag): string {
  return tag.toLowerCase().replace(/-.*$/, '');
}
