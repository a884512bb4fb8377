import type { ConcordanceSide } from '../../memory/concordance.ts';
import type { PenaltyKind } from '../../memory/memory-match.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian, number } from '../counted.ts';

interface TitleAndDetail {
  readonly title: string;
  readonly detail: string;
}

/** The translation memory: matches, concordance, importing. */
export interface MemoryTexts {
  readonly chooseSegment: TitleAndDetail;
  readonly empty: TitleAndDetail;
  readonly none: TitleAndDetail;
  readonly looking: string;
  readonly again: string;
  readonly reading: (read: number, total: number) => string;
  readonly unreadable: (files: number) => string;

  readonly matches: string;
  readonly score: (score: number) => string;
  readonly exact: string;
  readonly inContext: string;
  readonly penalties: Readonly<Record<PenaltyKind, (points: number) => string>>;
  readonly insert: (place: number) => string;
  readonly inserted: (place: number, score: number) => string;
  readonly noMatch: (place: number) => string;
  readonly fill: string;
  readonly filled: (segments: number) => string;
  readonly nothingToFill: string;
  readonly reviewedBy: (name: string) => string;
  readonly open: string;
  readonly others: (units: number) => string;

  readonly concordance: string;
  readonly concordanceWords: string;
  readonly concordanceHint: string;
  readonly side: string;
  readonly sides: Readonly<Record<ConcordanceSide, string>>;
  readonly hits: (shown: number, total: number) => string;
  /** Said when the words were looked for by key. */
  readonly found: (total: number, words: string) => string;
  readonly insertHere: string;

  readonly import: string;
  readonly importing: {
    readonly title: string;
    readonly description: string;
    readonly path: string;
    readonly run: string;
    readonly choose: string;
    readonly running: string;
    readonly done: (units: number) => string;
    readonly copied: (file: string) => string;
    readonly isThere: (file: string) => string;
    readonly problems: (units: number) => string;
    readonly notTmx: (file: string) => string;
    readonly nothingIn: (file: string) => string;
  };
}

export const memoryTexts = area<MemoryTexts>({
  en: {
    chooseSegment: {
      title: 'No segment is active',
      detail: 'Go to a segment to see how words like it were translated before.',
    },
    empty: {
      title: 'The memory is empty',
      detail:
        'What you and others confirm in this folder is remembered here. A TMX file can be imported as well.',
    },
    none: {
      title: 'Nothing like it so far',
      detail: 'No confirmed segment is at least 60 % alike.',
    },
    looking: 'Looking…',
    again: 'Try again',
    reading: (read, total) =>
      `Reading translations: ${number('en', read)} of ${countedInEnglish(total, 'article', 'articles')}`,
    unreadable: (files) => `${countedInEnglish(files, 'file', 'files')} could not be read`,

    matches: 'Matches',
    score: (score) => `${score} %`,
    exact: 'Same words',
    inContext: 'Same words and neighbours',
    penalties: {
      unreviewed: (points) => `−${points} not reviewed`,
      machine: (points) => `−${points} by a machine`,
    },
    insert: (place) => `Insert match ${place}`,
    inserted: (place, score) => `Match ${place} inserted, ${score} %`,
    noMatch: (place) => `There is no match ${place}`,
    fill: 'Fill exact matches',
    filled: (segments) => `${countedInEnglish(segments, 'segment', 'segments')} filled, as drafts`,
    nothingToFill: 'No empty segment has an exact match',
    reviewedBy: (name) => `reviewed by ${name}`,
    open: 'Open the article',
    others: (units) => `and ${countedInEnglish(units, 'more place', 'more places')}`,

    concordance: 'Concordance',
    concordanceWords: 'Words to look for in all translations',
    concordanceHint: 'Words, "a phrase", begin*',
    side: 'Look in',
    sides: { both: 'Both', source: 'Source', target: 'Target' },
    hits: (shown, total) =>
      shown < total
        ? `The latest ${number('en', shown)} of ${countedInEnglish(total, 'place', 'places')}`
        : total === 0
          ? 'Nowhere in what was translated'
          : countedInEnglish(total, 'place', 'places'),
    found: (total, words) =>
      total === 0 ? `“${words}” was not found` : `“${words}”: ${countedInEnglish(total, 'place', 'places')}`,
    insertHere: 'Insert at the caret',

    import: 'Import TMX…',
    importing: {
      title: 'Import a translation memory',
      description:
        'The TMX file is copied into the folder “memory” of this corpus, so that everybody who shares the corpus has it.',
      path: 'TMX file, as a path of this computer',
      run: 'Import',
      choose: 'Choose a file…',
      running: 'Reading…',
      done: (units) => `${countedInEnglish(units, 'translation', 'translations')} imported`,
      copied: (file) => `They are in ${file}. Remove that file to be rid of them.`,
      isThere: (file) => `The same file was there already: ${file}.`,
      problems: (units) =>
        `${countedInEnglish(units, 'unit', 'units')} could not be read and ${units === 1 ? 'is' : 'are'} left out.`,
      notTmx: (file) => `${file} cannot be read as TMX. Nothing was imported.`,
      nothingIn: (file) => `${file} holds no translations. Nothing was imported.`,
    },
  },
  id: {
    chooseSegment: {
      title: 'Tidak ada segmen aktif',
      detail: 'Pilih segmen untuk melihat terjemahan kalimat serupa sebelumnya.',
    },
    empty: {
      title: 'Memori masih kosong',
      detail: 'Yang Anda dan rekan konfirmasi di folder ini diingat di sini. Berkas TMX juga dapat diimpor.',
    },
    none: {
      title: 'Belum ada yang serupa',
      detail: 'Tidak ada segmen terkonfirmasi yang kemiripannya minimal 60 %.',
    },
    looking: 'Mencari…',
    again: 'Coba lagi',
    reading: (read, total) =>
      `Membaca terjemahan: ${number('id', read)} dari ${countedInIndonesian(total, 'artikel')}`,
    unreadable: (files) => `${countedInIndonesian(files, 'berkas')} tidak dapat dibaca`,

    matches: 'Padanan',
    score: (score) => `${score} %`,
    exact: 'Sama persis',
    inContext: 'Sama persis beserta tetangganya',
    penalties: {
      unreviewed: (points) => `−${points} belum ditinjau`,
      machine: (points) => `−${points} buatan mesin`,
    },
    insert: (place) => `Sisipkan padanan ${place}`,
    inserted: (place, score) => `Padanan ${place} disisipkan, ${score} %`,
    noMatch: (place) => `Tidak ada padanan ${place}`,
    fill: 'Isi padanan persis',
    filled: (segments) => `${countedInIndonesian(segments, 'segmen')} diisi sebagai draf`,
    nothingToFill: 'Tidak ada segmen kosong dengan padanan persis',
    reviewedBy: (name) => `ditinjau ${name}`,
    open: 'Buka artikel',
    others: (units) => `dan ${countedInIndonesian(units, 'tempat lain')}`,

    concordance: 'Konkordansi',
    concordanceWords: 'Kata yang dicari dalam semua terjemahan',
    concordanceHint: 'Kata, "frasa", awal*',
    side: 'Cari di',
    sides: { both: 'Keduanya', source: 'Sumber', target: 'Sasaran' },
    hits: (shown, total) =>
      shown < total
        ? `${number('id', shown)} terbaru dari ${countedInIndonesian(total, 'tempat')}`
        : total === 0
          ? 'Tidak ada dalam terjemahan mana pun'
          : countedInIndonesian(total, 'tempat'),
    found: (total, words) =>
      total === 0 ? `“${words}” tidak ditemukan` : `“${words}”: ${countedInIndonesian(total, 'tempat')}`,
    insertHere: 'Sisipkan di kursor',

    import: 'Impor TMX…',
    importing: {
      title: 'Impor memori terjemahan',
      description:
        'Berkas TMX disalin ke folder “memory” di korpus ini, sehingga semua yang berbagi korpus memilikinya.',
      path: 'Berkas TMX, sebagai jalur di komputer ini',
      run: 'Impor',
      choose: 'Pilih berkas…',
      running: 'Membaca…',
      done: (units) => `${countedInIndonesian(units, 'terjemahan')} diimpor`,
      copied: (file) => `Semuanya ada di ${file}. Hapus berkas itu untuk membuangnya.`,
      isThere: (file) => `Berkas yang sama sudah ada: ${file}.`,
      problems: (units) => `${countedInIndonesian(units, 'unit')} tidak dapat dibaca dan dilewati.`,
      notTmx: (file) => `${file} tidak dapat dibaca sebagai TMX. Tidak ada yang diimpor.`,
      nothingIn: (file) => `${file} tidak berisi terjemahan. Tidak ada yang diimpor.`,
    },
  },
});
