const byLanguage = new Map<string, ReadonlySet<string>>();

/** Whether a word is part of the name of a country or region in a language: such names are translated. */
export function isRegionWord(word: string, language: string): boolean {
  const known = byLanguage.get(language) ?? readRegions(language);
  byLanguage.set(language, known);
  return known.has(word);
}

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
/** UN M49: the world, its continents and their parts. */
const areas =
  '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 061 142 143 145 150 151 154 155 202 419'.split(
    ' ',
  );

function readRegions(language: string): ReadonlySet<string> {
  try {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const codes = [...letters.flatMap((first) => letters.map((second) => first + second)), ...areas];
    return new Set(codes.flatMap((code) => names.of(code)?.split(/[\s()-]+/u) ?? []));
  } catch {
    return new Set();
  }
}
