type Granularity = 'grapheme' | 'word' | 'sentence';

const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter costs more than using one on a sentence, so each language's is kept. */
export function segmenterFor(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(supported(language), { granularity });
  segmenters.set(key, made);
  return made;
}

/** A project file may name a language that is no BCP 47 tag; the root rules of UAX #29 then do. */
function supported(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}
