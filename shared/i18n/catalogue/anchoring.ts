import type { Placement } from '../../anchoring/plan-reanchoring.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

/** Finding the words of annotations and segments again in an article that has changed. */
export interface AnchoringTexts {
  readonly open: string;
  readonly title: string;
  readonly description: string;
  /** How many of each; a sentence of a list. */
  readonly counts: Readonly<Record<Placement['result'], (count: number) => string>>;
  readonly fuzzy: string;
  readonly fuzzyHint: string;
  readonly orphaned: string;
  readonly orphanedHint: string;
  readonly take: (words: string) => string;
  readonly alike: (percent: number) => string;
  readonly was: string;
  readonly is: string;
  readonly segmentIn: (language: string) => string;
  readonly more: (count: number) => string;
  readonly run: string;
  readonly running: string;
  readonly done: (moved: number, left: number) => string;
  readonly refused: string;
}

export const anchoringTexts = area<AnchoringTexts>({
  en: {
    open: 'Find the words again…',
    title: 'The article has changed',
    description: 'Nothing is saved before you agree. What was not found stays as it is, for you to place.',
    counts: {
      exact: (count) => `${countedInEnglish(count, 'passage is', 'passages are')} where it was`,
      shifted: (count) => `${countedInEnglish(count, 'passage', 'passages')} moved, with the same words`,
      fuzzy: (count) => `${countedInEnglish(count, 'passage', 'passages')} with changed words`,
      orphaned: (count) => `${countedInEnglish(count, 'passage', 'passages')} not found`,
    },
    fuzzy: 'Changed words',
    fuzzyHint: 'Look at each. What you do not take stays where it was.',
    orphaned: 'Not found',
    orphanedHint: 'The words are gone, or stand in several places with nothing to tell which was meant.',
    take: (words) => `Take: ${words}`,
    alike: (percent) => `${percent} % alike`,
    was: 'Was',
    is: 'Is now',
    segmentIn: (language) => `Segment, ${language}`,
    more: (count) => `and ${countedInEnglish(count, 'more', 'more')}`,
    run: 'Put them in their places',
    running: 'Saving…',
    done: (moved, left) =>
      `${countedInEnglish(moved, 'passage', 'passages')} put in place. ${left === 0 ? 'Nothing is left.' : `${countedInEnglish(left, 'passage waits', 'passages wait')} for you.`}`,
    refused: 'That was not possible: nothing was changed.',
  },
  id: {
    open: 'Cari kembali kata-katanya…',
    title: 'Artikel ini telah berubah',
    description:
      'Tidak ada yang disimpan sebelum Anda setuju. Yang tidak ditemukan tetap seperti semula, untuk Anda tempatkan.',
    counts: {
      exact: (count) => `${countedInIndonesian(count, 'bagian')} di tempat semula`,
      shifted: (count) => `${countedInIndonesian(count, 'bagian')} berpindah, katanya sama`,
      fuzzy: (count) => `${countedInIndonesian(count, 'bagian')} katanya berubah`,
      orphaned: (count) => `${countedInIndonesian(count, 'bagian')} tidak ditemukan`,
    },
    fuzzy: 'Kata yang berubah',
    fuzzyHint: 'Periksa satu per satu. Yang tidak Anda ambil tetap di tempat semula.',
    orphaned: 'Tidak ditemukan',
    orphanedHint: 'Katanya hilang, atau ada di beberapa tempat tanpa petunjuk mana yang dimaksud.',
    take: (words) => `Ambil: ${words}`,
    alike: (percent) => `${percent} % sama`,
    was: 'Semula',
    is: 'Sekarang',
    segmentIn: (language) => `Segmen, ${language}`,
    more: (count) => `dan ${countedInIndonesian(count, 'lagi')}`,
    run: 'Tempatkan',
    running: 'Menyimpan…',
    done: (moved, left) =>
      `${countedInIndonesian(moved, 'bagian')} ditempatkan. ${left === 0 ? 'Tidak ada yang tersisa.' : `${countedInIndonesian(left, 'bagian')} menunggu Anda.`}`,
    refused: 'Itu tidak mungkin: tidak ada yang diubah.',
  },
});
