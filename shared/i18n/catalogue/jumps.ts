import type { FindingRule } from '../../annotation/validate.ts';
import { area } from '../area.ts';

/** Going from annotation to annotation by what they are and by what they lack. */
export interface JumpTexts {
  readonly at: (label: string, quote: string) => string;
  readonly noNextOfLabel: (label: string) => string;
  readonly noPreviousOfLabel: (label: string) => string;
  readonly noneOfLabel: (label: string) => string;
  readonly missing: (label: string, attributes: string, quote: string) => string;
  readonly noneMissing: string;
  readonly invalid: (label: string, problem: string, quote: string) => string;
  readonly noneInvalid: string;
  /** The search went over the end of the article and on from its beginning, or the other way round. */
  readonly fromStart: (found: string) => string;
  readonly fromEnd: (found: string) => string;
  /** `field` is an attribute, or the role of a link. */
  readonly problems: Readonly<Record<FindingRule, (field: string) => string>>;
}

export const jumpTexts = area<JumpTexts>({
  en: {
    at: (label, quote) => `${label}: ${quote}`,
    noNextOfLabel: (label) => `No ${label} after this one.`,
    noPreviousOfLabel: (label) => `No ${label} before this one.`,
    noneOfLabel: (label) => `There is no ${label} in this article.`,
    missing: (label, attributes, quote) => `${label} without ${attributes}: ${quote}`,
    noneMissing: 'Nothing required is missing in this article.',
    invalid: (label, problem, quote) => `${label}, ${problem}: ${quote}`,
    noneInvalid: 'Nothing is wrong in this article.',
    fromStart: (found) => `From the beginning again. ${found}`,
    fromEnd: (found) => `From the end again. ${found}`,
    problems: {
      'span-outside-text': () => 'it lies outside the text',
      'quote-mismatch': () => 'the text has other words there',
      'splits-grapheme': () => 'it cuts a character in two',
      duplicate: () => 'the same annotation is there twice',
      'unknown-label': () => 'the scheme has no such label',
      'unknown-attribute': (field) => `the scheme has no attribute ${field} here`,
      'value-outside-scheme': (field) => `the value of ${field} does not fit the scheme`,
      'missing-required': (field) => `${field} is not answered`,
      'unknown-entity': (field) => `${field} names an entity that the project does not have`,
      'dangling-link': (field) => `the link ${field} leads nowhere`,
      'link-not-allowed': (field) => `the scheme does not allow the link ${field} here`,
      'too-few-links': (field) => `the link ${field} is missing`,
      'too-many-links': (field) => `there are too many links ${field}`,
      'not-linked-to': (field) => `no annotation is linked to it as ${field}`,
      'linked-to-too-often': (field) => `too many annotations are linked to it as ${field}`,
    },
  },
  id: {
    at: (label, quote) => `${label}: ${quote}`,
    noNextOfLabel: (label) => `Tidak ada ${label} setelah ini.`,
    noPreviousOfLabel: (label) => `Tidak ada ${label} sebelum ini.`,
    noneOfLabel: (label) => `Tidak ada ${label} dalam artikel ini.`,
    missing: (label, attributes, quote) => `${label} tanpa ${attributes}: ${quote}`,
    noneMissing: 'Semua yang wajib dalam artikel ini sudah diisi.',
    invalid: (label, problem, quote) => `${label}, ${problem}: ${quote}`,
    noneInvalid: 'Tidak ada yang salah dalam artikel ini.',
    fromStart: (found) => `Dari awal lagi. ${found}`,
    fromEnd: (found) => `Dari akhir lagi. ${found}`,
    problems: {
      'span-outside-text': () => 'letaknya di luar teks',
      'quote-mismatch': () => 'kata-kata di tempat itu berbeda',
      'splits-grapheme': () => 'memotong satu karakter menjadi dua',
      duplicate: () => 'anotasi yang sama ada dua kali',
      'unknown-label': () => 'skema tidak mempunyai label ini',
      'unknown-attribute': (field) => `skema tidak mempunyai atribut ${field} di sini`,
      'value-outside-scheme': (field) => `nilai ${field} tidak sesuai skema`,
      'missing-required': (field) => `${field} belum diisi`,
      'unknown-entity': (field) => `${field} menyebut entitas yang tidak ada dalam proyek`,
      'dangling-link': (field) => `tautan ${field} tidak menuju ke mana pun`,
      'link-not-allowed': (field) => `skema tidak mengizinkan tautan ${field} di sini`,
      'too-few-links': (field) => `tautan ${field} belum ada`,
      'too-many-links': (field) => `tautan ${field} terlalu banyak`,
      'not-linked-to': (field) => `belum ada anotasi yang ditautkan kepadanya sebagai ${field}`,
      'linked-to-too-often': (field) => `terlalu banyak anotasi yang ditautkan kepadanya sebagai ${field}`,
    },
  },
});
