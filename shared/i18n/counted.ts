import type { InterfaceLanguage } from './area.ts';

/** Numbers as the language groups them: 10,000 in English, 10.000 in Indonesian. */
const formats: Readonly<Record<InterfaceLanguage, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-GB'),
  id: new Intl.NumberFormat('id-ID'),
};

const englishPlural = new Intl.PluralRules('en-GB');

export function number(language: InterfaceLanguage, value: number): string {
  return formats[language].format(value);
}

/** "1 article", "10,000 articles". */
export function countedInEnglish(value: number, one: string, other: string): string {
  return `${number('en', value)} ${englishPlural.select(value) === 'one' ? one : other}`;
}

/** "10.000 artikel": Indonesian nouns do not change after a number. */
export function countedInIndonesian(value: number, noun: string): string {
  return `${number('id', value)} ${noun}`;
}
