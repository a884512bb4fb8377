import type { LanguageTag } from '../translation/segment.ts';
import { singularsOf } from './inflection/english.ts';
import type { WordForm } from './inflection/word-form.ts';
import { primaryLanguage, stemsOf } from './inflection/word-stems.ts';
import { isHyphen, wordsOf, type TermWord } from './term-words.ts';

/** A term as it is looked for, word by word. */
export interface TermPattern {
  readonly words: readonly PatternWord[];
  /** What even the plainest match is: another spelling of the term is not exact. */
  readonly form: WordForm;
  /** Signs that belong to the term, right before and behind its words: "C++", "#MeToo". */
  readonly opening: string;
  readonly closing: string;
  /** The term itself doubles a word: "mata-mata". */
  readonly isDoubled: boolean;
}

export interface PatternWord extends TermWord {
  /** Written in capitals, so that its capitals count. */
  readonly isAbbreviation: boolean;
}

/** The spellings under which a term is looked for; none where it has no words that are written apart. */
export function patternsOf(term: string, language: LanguageTag): readonly TermPattern[] {
  const found = wordsOf(term, language);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return [];
  const words = found.map((word) => ({
    ...word,
    plain: withoutArticle(word.plain, language),
    isAbbreviation: /^\p{Lu}{2,6}$/u.test(word.written),
  }));
  const pattern: TermPattern = {
    words,
    form: 'exact',
    opening: /[\p{S}#%&@]*$/u.exec(term.slice(0, first.start))?.[0] ?? '',
    closing: /^[\p{S}#%&@]*/u.exec(term.slice(last.end))?.[0] ?? '',
    isDoubled: found.some(({ plain, gap }, index) => isHyphen(gap) && found[index - 1]?.plain === plain),
  };
  return [pattern, ...otherSpellings(pattern, language)];
}

function otherSpellings(pattern: TermPattern, language: LanguageTag): readonly TermPattern[] {
  const { words } = pattern;
  const last = words.at(-1);
  switch (primaryLanguage(language)) {
    case 'id':
    case 'ms':
      // Between a prefix and a suffix the words of a compound are written as one: "menandatangani", "kerjasama".
      return words.length > 1 && words.every(({ gap }) => !isHyphen(gap))
        ? [{ ...pattern, form: 'inflected', words: [joined(words)] }]
        : [];
    case 'en':
      // A term that is given in the plural is met in the singular, too.
      return last && !last.isAbbreviation
        ? singularsOf(last.plain).map((plain) => ({
            ...pattern,
            form: 'inflected',
            words: [...words.slice(0, -1), { ...last, plain }],
          }))
        : [];
    default:
      return [];
  }
}

function joined(words: readonly PatternWord[]): PatternWord {
  const written = words.map((word) => word.written).join('');
  return {
    start: 0,
    end: written.length,
    written,
    plain: words.map(({ plain }) => plain).join(''),
    gap: '',
    isAbbreviation: false,
  };
}

/** The article of an Arabic term is no more part of it than that of the text. */
function withoutArticle(plain: string, language: LanguageTag): string {
  if (primaryLanguage(language) !== 'ar' || !plain.startsWith('ال')) return plain;
  const bare = plain.slice(2);
  return stemsOf(plain, language).has(bare) ? bare : plain;
}
