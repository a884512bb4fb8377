import type { Lexicon } from './lexicon/lexicon.ts';
import { placeLength } from './lexicon/places.ts';
import { isRoleWord } from './names.ts';

/** What English titles and pronouns tell; Indonesian ones seldom do. */
export type Gender = 'male' | 'female' | null;

export function genderOf(words: string): Gender {
  if (
    /\b(?:mrs|ms|miss|dame|lady|queen|princess|duchess|mother|wife|daughter|sister|aunt|widow|her|actress)\b|woman\b/iu.test(
      words,
    )
  )
    return /\b(?:his|her) (?:mother|wife|daughter|sister|aunt|father|husband|son|brother)\b/iu.test(words) ||
      !/\bher\b/iu.test(words)
      ? 'female'
      : null;
  return /\b(?:mr|sir|king|prince|duke|father|husband|son|brother|uncle|widower|actor)\b|\b\w*(?:spokes|chair|business|police|fisher|congress|country|crafts)man\b/iu.test(
    words,
  )
    ? 'male'
    : null;
}

function wordsOf(words: string): readonly string[] {
  return words
    .toLowerCase()
    .split(/[\s,()]+/u)
    .filter(Boolean);
}

/** The words of office in a description: what "the minister" shares with "Finance Minister Anna Berg". */
export function describedBy(words: string, lexicon: Lexicon): ReadonlySet<string> {
  return new Set(
    wordsOf(words).filter(
      (word) =>
        isRoleWord(word, lexicon) &&
        !/^(?:mr|mrs|ms|miss|dr|pak|bu|bapak|ibu|senior|former|mantan|eks|luar|negeri|dalam|orang|seorang)\.?$/u.test(
          word,
        ),
    ),
  );
}

/** "the minister", "menteri itu", "Menteri luar negeri Rusia", "the 48-year-old": somebody whom the article has named. */
export function isDefinite(words: string, { roles, closers }: Lexicon): boolean {
  const parts = wordsOf(words);
  const [first = ''] = parts;
  if (
    /^(?:a|an|one|another|some|many|several|two|three|most|seorang|sejumlah|para|beberapa|salah|sebagian|dua|tiga|banyak|his|her|their|its|our|my)$/u.test(
      first,
    )
  )
    return false;
  if (parts.some((part) => closers.has(part))) return true;
  return /^(?:the|sang|si)$/u.test(first) || (/^\p{Lu}/u.test(words) && roles.has(first));
}

/** "researchers", "para pedagang", "dua warga", "keduanya". */
export function isPlural(words: string, lexicon: Lexicon): boolean {
  const parts = wordsOf(words);
  const [first = ''] = parts;
  if (lexicon.clitic !== null)
    return (
      /^(?:para|sejumlah|beberapa|banyak|sebagian|dua|tiga|empat|keduanya|ketiganya|semua|seluruh|kedua)$/u.test(
        first,
      ) ||
      (first !== 'laki-laki' && /^(\p{L}+)-\1$/u.test(first))
    );
  if (/^(?:some|many|several|two|three|four|most|both|all|other)$/u.test(first)) return true;
  const belongs = parts.findIndex((part) =>
    /^(?:of|for|from|at|in|on|who|which|with|to|close|familiar)$/u.test(part),
  );
  const head = parts.at(belongs === -1 ? -1 : belongs - 1) ?? '';
  return /(?:[^su]s|people|police|men|women|children)$/u.test(head.replace(/['’]s$/u, ''));
}

/** Without a person: "the ministry", "Laporan itu", "NHS England", "KPK". */
export function isOrganisation(words: string, lexicon: Lexicon): boolean {
  // "Kofi Mensah, an astrophysicist who …": what stands behind says something of him.
  const [head = ''] = words.replace(/\([^)]*\)?/gu, ' ').split(/,| (?:who|which|of|for|at|yang|dari) /u);
  const parts = head.split(/\s+/u).filter(Boolean);
  const lower = parts.map((part) => part.toLowerCase().replace(/['’]s$/u, ''));
  if (
    words
      .toLowerCase()
      .split(/[\s,]+/u)
      .some((part) => isRoleWord(part, lexicon))
  )
    return false;
  if (/^(?:it|ini|itu)$/u.test(lower[0] ?? '')) return false;
  // "Rusia dan AS"
  const places = parts.filter((part) => !/^(?:dan|and|serta)$/u.test(part));
  if (places.length > 0 && placeLength(places) === places.length) return true;
  return (
    lower.some((part) => lexicon.organisations.has(part)) ||
    parts.some((part) => /^(?:\p{Lu}{3,}|UN|EU|UK|US|BI|MA|MK|KY)$/u.test(part))
  );
}
