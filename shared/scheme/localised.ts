import type { LocalisedText } from './scheme.ts';

/**
 * The text for a language (BCP 47), by the lookup of RFC 4647 §3.4: `id-ID` finds `id`. When the language is
 * missing, English, else whatever there is: a label without a name in one's language still has to be readable.
 */
export function localised(text: LocalisedText, language: string): string {
  if (typeof text === 'string') return text;
  for (let range = language; range !== ''; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
    const found = Object.entries(text).find(([tag]) => tag.toLowerCase() === range.toLowerCase());
    if (found) return found[1];
  }
  return text['en'] ?? Object.values(text)[0] ?? '';
}
