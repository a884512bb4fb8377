import { area } from '../area.ts';

/** The open article and its translation as two pages to read. `language` is its name. */
export interface PagesTexts {
  readonly name: string;
  readonly source: (language: string) => string;
  readonly target: (language: string) => string;
  readonly untranslated: string;
  readonly hint: string;
  readonly shown: string;
  readonly left: string;
  readonly at: (segment: number, words: string) => string;
}

export const pagesTexts = area<PagesTexts>({
  en: {
    name: 'Two pages',
    source: (language) => `Article, ${language}`,
    target: (language) => `Translation, ${language}`,
    untranslated: 'not translated',
    hint: '↑ ↓ from segment to segment · Enter: edit it · Esc: back to the rows',
    shown: 'Two pages, to read',
    left: 'Rows, to edit',
    at: (segment, words) => `Segment ${segment}: ${words}`,
  },
  id: {
    name: 'Dua halaman',
    source: (language) => `Artikel, ${language}`,
    target: (language) => `Terjemahan, ${language}`,
    untranslated: 'belum diterjemahkan',
    hint: '↑ ↓ dari segmen ke segmen · Enter: sunting · Esc: kembali ke baris',
    shown: 'Dua halaman, untuk dibaca',
    left: 'Baris, untuk disunting',
    at: (segment, words) => `Segmen ${segment}: ${words}`,
  },
});
