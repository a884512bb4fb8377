import { StemDraft, type Stems } from './word-form.ts';

/** Vowel signs and the stretching of a line, which writers set or leave as they like. */
const unwritten = /(?=[\p{scx=Arabic}])\p{M}|\u0640/gu;

/** An Arabic word without its vowel signs, with one spelling of alef and of the last ya. */
export function plainArabic(word: string): string {
  return word
    .replaceAll(unwritten, '')
    .replaceAll(/[أإآٱ]/gu, 'ا')
    .replace(/ى$/u, 'ي');
}

/** The article with the conjunction and the preposition that are written together with it; "لل" has swallowed its alef. */
const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(.{3,})$/u;
/** A conjunction or preposition before a word without the article. */
const proclitic = /^[وفبكل](.{4,})$/u;
/** Names that begin like one: "لبنان" is not "ل" and "بنان". */
const roots: ReadonlySet<string> = new Set([
  'لبنان',
  'فرنسا',
  'بولندا',
  'ليبيا',
  'كوريا',
  'بلجيكا',
  'فنلندا',
  'كندا',
  'البانيا',
  'المانيا',
]);

/**
 * Of which words an Arabic word may be a form: without the article and the particles that are written together with it.
 * A lone letter comes off only where four are left, since too many roots begin with one ("وزير", "كتاب"); pronouns and
 * plurals stay, for which one would have to know the word. `word` as `plainArabic` gives it.
 */
export function arabicStems(word: string): Stems {
  const stems = new StemDraft(word);
  if (roots.has(word)) return stems.finish();
  for (const pattern of [article, proclitic]) {
    const stem = pattern.exec(word)?.[1];
    if (stem !== undefined) stems.add(stem, 'inflected');
  }
  return stems.finish();
}
