import type { Scheme } from '../../shared/scheme/scheme.ts';

/** Names are asked for in the languages of the interface, in those that the scheme has already, and in `further` ones. */
export function languagesOf(scheme: Scheme, own: string, further: readonly string[]): readonly string[] {
  const found = new Set([own, 'en', 'id']);
  collect(scheme, found);
  for (const tag of further) found.add(tag);
  return [...found];
}

const localisedFields = new Set(['name', 'description', 'guidelines']);

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [field, part] of Object.entries(value)) {
    if (localisedFields.has(field) && typeof part === 'object' && part !== null)
      for (const tag of Object.keys(part)) found.add(tag);
    else collect(part, found);
  }
}

export function isLanguageTag(text: string): boolean {
  try {
    return text !== '' && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
