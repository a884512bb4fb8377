import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

/** Finding and replacing in the targets of the open translation. */
export interface ReplaceTexts {
  readonly title: string;
  readonly description: string;
  readonly find: string;
  readonly replacement: string;
  readonly matchCase: string;
  readonly wholeWords: string;
  readonly found: (places: number, segments: number) => string;
  readonly nothing: string;
  readonly nothingYet: string;
  readonly list: string;
  readonly leftOut: string;
  readonly segment: (number: number) => string;
  readonly take: (number: number) => string;
  readonly run: (segments: number) => string;
  readonly done: (segments: number) => string;
}

export const replaceTexts = area<ReplaceTexts>({
  en: {
    title: 'Find and replace in the translation',
    description: 'What was confirmed stays confirmed, by you. One undo takes all of it back.',
    find: 'Find',
    replacement: 'Replace with',
    matchCase: 'Match case',
    wholeWords: 'Whole words',
    found: (places, segments) =>
      `${countedInEnglish(places, 'place', 'places')} in ${countedInEnglish(segments, 'segment', 'segments')}`,
    nothing: 'Not found in this translation',
    nothingYet: 'Type what is to be found',
    list: 'What will change',
    leftOut: 'Left out',
    segment: (number) => `Segment ${number}`,
    take: (number) => `Replace in segment ${number}`,
    run: (segments) => `Replace in ${countedInEnglish(segments, 'segment', 'segments')}`,
    done: (segments) => `Replaced in ${countedInEnglish(segments, 'segment', 'segments')}`,
  },
  id: {
    title: 'Cari dan ganti di terjemahan',
    description: 'Yang sudah disahkan tetap sah, oleh Anda. Satu kali urungkan mengembalikan semuanya.',
    find: 'Cari',
    replacement: 'Ganti dengan',
    matchCase: 'Bedakan huruf besar',
    wholeWords: 'Kata utuh',
    found: (places, segments) =>
      `${countedInIndonesian(places, 'tempat')} di ${countedInIndonesian(segments, 'segmen')}`,
    nothing: 'Tidak ditemukan dalam terjemahan ini',
    nothingYet: 'Ketik yang dicari',
    list: 'Yang akan berubah',
    leftOut: 'Tidak diganti',
    segment: (number) => `Segmen ${number}`,
    take: (number) => `Ganti di segmen ${number}`,
    run: (segments) => `Ganti di ${countedInIndonesian(segments, 'segmen')}`,
    done: (segments) => `Diganti di ${countedInIndonesian(segments, 'segmen')}`,
  },
});
