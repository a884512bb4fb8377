import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

export interface ArticleTexts {
  /** Name of the text for assistive technology. */
  readonly label: (title: string) => string;
  readonly selected: Readonly<Record<'quotation' | 'sentence' | 'paragraph', (words: number) => string>>;
  readonly noQuotation: string;
  readonly noSentence: string;
  readonly noNext: string;
  readonly noPrevious: string;
  readonly nothingHere: string;
  /** An annotation has been reached: its label, its words, and how many lie at the same place. */
  readonly at: (label: string, quote: string, place: number, count: number) => string;
}

export const articleTexts = area<ArticleTexts>({
  en: {
    label: (title) => `Text of the article: ${title}`,
    selected: {
      quotation: (words) => `Quotation selected, ${countedInEnglish(words, 'word', 'words')}`,
      sentence: (words) => `Sentence selected, ${countedInEnglish(words, 'word', 'words')}`,
      paragraph: (words) => `Paragraph selected, ${countedInEnglish(words, 'word', 'words')}`,
    },
    noQuotation: 'The caret is not in a quotation.',
    noSentence: 'This line is empty.',
    noNext: 'No annotation after this one.',
    noPrevious: 'No annotation before this one.',
    nothingHere: 'No annotation here.',
    at: (label, quote, place, count) =>
      count > 1 ? `${label}, ${place} of ${count} here: ${quote}` : `${label}: ${quote}`,
  },
  id: {
    label: (title) => `Teks artikel: ${title}`,
    selected: {
      quotation: (words) => `Kutipan dipilih, ${countedInIndonesian(words, 'kata')}`,
      sentence: (words) => `Kalimat dipilih, ${countedInIndonesian(words, 'kata')}`,
      paragraph: (words) => `Paragraf dipilih, ${countedInIndonesian(words, 'kata')}`,
    },
    noQuotation: 'Kursor tidak berada di dalam kutipan.',
    noSentence: 'Baris ini kosong.',
    noNext: 'Tidak ada anotasi setelah ini.',
    noPrevious: 'Tidak ada anotasi sebelum ini.',
    nothingHere: 'Tidak ada anotasi di sini.',
    at: (label, quote, place, count) =>
      count > 1 ? `${label}, ${place} dari ${count} di sini: ${quote}` : `${label}: ${quote}`,
  },
});
