import { describe, expect, it } from 'vitest';
import { defaultScheme } from '../../shared/scheme/default-scheme.ts';
import { languageName } from '../../shared/i18n/language-name.ts';
import { isLanguageTag, languagesOf } from './languages.ts';
import { textIn, withText } from './LocalisedField.tsx';

const languages = ['id', 'en'];

describe('a text in several languages', () => {
  it.each([
    ['one for all is changed in the first line', 'Kutipan', 'id', 'Ucapan', 'Ucapan'],
    ['one for all gets another language', 'Kutipan', 'en', 'Quote', { id: 'Kutipan', en: 'Quote' }],
    ['a language is added', { en: 'Quote' }, 'id', 'Kutipan', { en: 'Quote', id: 'Kutipan' }],
    ['a language is taken away', { en: 'Quote', id: 'Kutipan' }, 'id', '', { en: 'Quote' }],
    ['the last one is taken away', { en: 'Quote' }, 'en', '', undefined],
    ['there was none', undefined, 'id', 'Kutipan', { id: 'Kutipan' }],
  ] as const)('%s', (_, before, tag, typed, after) => {
    expect(withText(before, tag, typed, languages)).toEqual(after);
    expect(textIn(after, tag, languages)).toBe(typed);
  });

  it('is asked for in the languages of the interface, of the scheme, and further ones', () => {
    const scheme = { ...defaultScheme, name: { en: 'News', ar: 'أخبار' } };
    expect(languagesOf(scheme, 'id', ['ms'])).toEqual(['id', 'en', 'ar', 'ms']);
  });

  it('has languages called as the reader calls them', () => {
    expect(languageName('id', 'en')).toBe('Indonesian');
    expect(languageName('en', 'id')).toBe('Inggris');
    expect([isLanguageTag('ms'), isLanguageTag('zh-Hant'), isLanguageTag('not a tag')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
