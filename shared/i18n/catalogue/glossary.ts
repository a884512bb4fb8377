import type { TermState } from '../../glossary/segment-terms.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

/** The glossary: beside a segment, as a list, and read from files. `language` is the name of one. */
export interface GlossaryTexts {
  readonly panel: {
    readonly terms: string;
    readonly chooseSegment: { readonly title: string; readonly detail: string };
    readonly emptyGlossary: { readonly title: string; readonly detail: string };
    readonly noTerms: string;
    readonly states: Readonly<Record<TermState, string>>;
    readonly insert: (words: string) => string;
    readonly not: (words: string) => string;
    readonly noWord: (language: string) => string;
    readonly edit: (term: string) => string;
    readonly add: string;
    readonly all: string;
  };
  readonly mark: (words: string) => string;
  readonly forbiddenMark: (expected: string) => string;
  readonly inserted: (words: string) => string;
  readonly nothingToInsert: string;

  readonly title: string;
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly list: string;
  readonly count: (entries: number) => string;
  readonly empty: { readonly title: string; readonly detail: string };
  readonly noMatch: string;
  readonly chooseOne: string;
  readonly readOnly: string;
  readonly brokenProject: string;
  readonly add: string;
  readonly entry: (term: string) => string;
  readonly newEntry: string;

  readonly form: {
    readonly term: string;
    readonly variants: string;
    readonly forbidden: string;
    readonly onePerLine: string;
    readonly partOfSpeech: string;
    readonly termNote: string;
    readonly note: string;
    readonly addLanguage: string;
    readonly addLanguageTag: string;
    readonly tagFault: string;
    readonly removeLanguage: (language: string) => string;
    readonly noTerm: string;
    readonly save: string;
    readonly remove: string;
    readonly unsaved: string;
    readonly id: string;
  };
  readonly saved: (term: string) => string;
  readonly removed: (term: string) => string;
  readonly undoRemoval: string;
  readonly restored: (term: string) => string;
  readonly changedMeanwhile: string;

  readonly importing: {
    readonly title: string;
    readonly open: string;
    readonly description: string;
    readonly file: string;
    readonly reading: string;
    readonly failed: (file: string) => string;
    readonly added: (entries: number) => string;
    readonly changed: (entries: number) => string;
    readonly skipped: (entries: number) => string;
    readonly problems: (lines: number) => string;
    readonly ignored: (names: string) => string;
    readonly more: (entries: number) => string;
    readonly nothing: string;
    readonly run: (entries: number) => string;
    readonly running: string;
    readonly done: (added: number, changed: number) => string;
  };
  readonly exporting: {
    readonly open: string;
    readonly title: string;
    readonly description: string;
    readonly path: string;
    readonly run: string;
    readonly done: (file: string) => string;
  };
}

const entriesInEnglish = (count: number) => countedInEnglish(count, 'entry', 'entries');
const termsInIndonesian = (count: number) => countedInIndonesian(count, 'entri');

export const glossaryTexts = area<GlossaryTexts>({
  en: {
    panel: {
      terms: 'Terms of this segment',
      chooseSegment: { title: 'No segment', detail: 'Choose a segment to see the terms in it.' },
      emptyGlossary: {
        title: 'The glossary is empty',
        detail: 'Add the terms that your desk insists on, or import them from CSV or TBX.',
      },
      noTerms: 'No term of the glossary is in this segment.',
      states: {
        said: 'in the translation',
        missing: 'not in the translation',
        forbidden: 'a forbidden word is in its place',
        optional: 'need not be translated by it',
        unknown: 'no word for it yet',
      },
      insert: (words) => `Insert “${words}”`,
      not: (words) => `not ${words}`,
      noWord: (language) => `No ${language} word in the glossary`,
      edit: (term) => `Edit ${term}`,
      add: 'Add a term…',
      all: 'All terms',
    },
    mark: (words) => `Glossary: ${words}`,
    forbiddenMark: (expected) => `Glossary: forbidden here. Use ${expected}`,
    inserted: (words) => `Inserted: ${words}`,
    nothingToInsert: 'The glossary has nothing for this segment',

    title: 'Glossary',
    search: 'Find a term',
    searchPlaceholder: 'Find a term, in any language',
    list: 'Terms',
    count: entriesInEnglish,
    empty: {
      title: 'The glossary is empty',
      detail:
        'Add terms one by one, or import them: CSV and TSV with a column for each language (en, id), or TBX.',
    },
    noMatch: 'No term is like that.',
    chooseOne: 'Choose a term to see and change it.',
    readOnly: 'The folder is open for reading only, so the glossary cannot be changed.',
    brokenProject: 'The project file has a problem, so the glossary cannot be changed until it is mended.',
    add: 'Add a term',
    entry: (term) => `Term ${term}`,
    newEntry: 'New term',

    form: {
      term: 'Term',
      variants: 'Also allowed',
      forbidden: 'Forbidden',
      onePerLine: 'one on each line',
      partOfSpeech: 'Part of speech',
      termNote: 'Note on the term',
      note: 'Note',
      addLanguage: 'Add language',
      addLanguageTag: 'Language to add (a tag: en, id, ar)',
      tagFault: 'This is no language tag, or the entry has it already.',
      removeLanguage: (language) => `Remove ${language}`,
      noTerm: 'Give a term in at least one language.',
      save: 'Save',
      remove: 'Remove the term',
      unsaved: 'Not saved yet',
      id: 'Id',
    },
    saved: (term) => `Saved in the glossary: ${term}`,
    removed: (term) => `Removed from the glossary: ${term}`,
    undoRemoval: 'Put it back',
    restored: (term) => `Back in the glossary: ${term}`,
    changedMeanwhile:
      'Somebody else has changed this term since. What they wrote is shown when you choose it again.',

    importing: {
      title: 'Import a glossary',
      open: 'Import…',
      description:
        'CSV and TSV with a column for each language, named by its tag, or TBX. Nothing is written before you have seen what it does.',
      file: 'File (.csv, .tsv, .txt, .tbx, .xml)',
      reading: 'Reading…',
      failed: (file) => `${file} was not read. Nothing has been changed.`,
      added: (entries) => `${entriesInEnglish(entries)} to add`,
      changed: (entries) => `${entriesInEnglish(entries)} to change`,
      skipped: (entries) => `${entriesInEnglish(entries)} the same as here, left alone`,
      problems: (lines) => `${countedInEnglish(lines, 'place', 'places')} that cannot be read`,
      ignored: (names) => `Passed over, because a glossary has no place for it: ${names}`,
      more: (entries) => `and ${entries} more`,
      nothing: 'There is nothing to import.',
      run: (entries) => `Import ${entriesInEnglish(entries)}`,
      running: 'Importing…',
      done: (added, changed) => `Imported: ${added} added, ${changed} changed`,
    },
    exporting: {
      open: 'Export…',
      title: 'Export the glossary',
      description: 'As CSV with a column for each language, which the import reads back.',
      path: 'File to write',
      run: 'Write the file',
      done: (file) => `The glossary is in ${file}`,
    },
  },
  id: {
    panel: {
      terms: 'Istilah segmen ini',
      chooseSegment: { title: 'Tidak ada segmen', detail: 'Pilih segmen untuk melihat istilah di dalamnya.' },
      emptyGlossary: {
        title: 'Glosarium kosong',
        detail: 'Tambahkan istilah yang wajib dipakai redaksi, atau impor dari CSV atau TBX.',
      },
      noTerms: 'Tidak ada istilah glosarium di segmen ini.',
      states: {
        said: 'ada di terjemahan',
        missing: 'belum ada di terjemahan',
        forbidden: 'kata terlarang dipakai sebagai gantinya',
        optional: 'tidak harus diterjemahkan demikian',
        unknown: 'belum ada padanannya',
      },
      insert: (words) => `Sisipkan “${words}”`,
      not: (words) => `bukan ${words}`,
      noWord: (language) => `Belum ada padanan ${language} di glosarium`,
      edit: (term) => `Sunting ${term}`,
      add: 'Tambah istilah…',
      all: 'Semua istilah',
    },
    mark: (words) => `Glosarium: ${words}`,
    forbiddenMark: (expected) => `Glosarium: terlarang di sini. Pakai ${expected}`,
    inserted: (words) => `Disisipkan: ${words}`,
    nothingToInsert: 'Glosarium tidak punya apa-apa untuk segmen ini',

    title: 'Glosarium',
    search: 'Cari istilah',
    searchPlaceholder: 'Cari istilah, dalam bahasa apa pun',
    list: 'Istilah',
    count: termsInIndonesian,
    empty: {
      title: 'Glosarium kosong',
      detail:
        'Tambahkan istilah satu per satu, atau impor: CSV dan TSV dengan satu kolom tiap bahasa (en, id), atau TBX.',
    },
    noMatch: 'Tidak ada istilah seperti itu.',
    chooseOne: 'Pilih istilah untuk melihat dan mengubahnya.',
    readOnly: 'Folder dibuka hanya untuk dibaca, jadi glosarium tidak dapat diubah.',
    brokenProject: 'Berkas proyek bermasalah, jadi glosarium tidak dapat diubah sebelum diperbaiki.',
    add: 'Tambah istilah',
    entry: (term) => `Istilah ${term}`,
    newEntry: 'Istilah baru',

    form: {
      term: 'Istilah',
      variants: 'Juga boleh',
      forbidden: 'Terlarang',
      onePerLine: 'satu per baris',
      partOfSpeech: 'Kelas kata',
      termNote: 'Catatan istilah',
      note: 'Catatan',
      addLanguage: 'Tambah bahasa',
      addLanguageTag: 'Bahasa yang ditambahkan (kode: en, id, ar)',
      tagFault: 'Ini bukan kode bahasa, atau entri sudah memilikinya.',
      removeLanguage: (language) => `Hapus ${language}`,
      noTerm: 'Berikan istilah setidaknya dalam satu bahasa.',
      save: 'Simpan',
      remove: 'Hapus istilah',
      unsaved: 'Belum disimpan',
      id: 'Id',
    },
    saved: (term) => `Tersimpan di glosarium: ${term}`,
    removed: (term) => `Dihapus dari glosarium: ${term}`,
    undoRemoval: 'Kembalikan',
    restored: (term) => `Kembali di glosarium: ${term}`,
    changedMeanwhile:
      'Orang lain telah mengubah istilah ini. Yang mereka tulis tampil saat Anda memilihnya lagi.',

    importing: {
      title: 'Impor glosarium',
      open: 'Impor…',
      description:
        'CSV dan TSV dengan satu kolom tiap bahasa, bernama kode bahasanya, atau TBX. Tidak ada yang ditulis sebelum Anda melihat akibatnya.',
      file: 'Berkas (.csv, .tsv, .txt, .tbx, .xml)',
      reading: 'Membaca…',
      failed: (file) => `${file} tidak terbaca. Tidak ada yang diubah.`,
      added: (entries) => `${termsInIndonesian(entries)} akan ditambahkan`,
      changed: (entries) => `${termsInIndonesian(entries)} akan diubah`,
      skipped: (entries) => `${termsInIndonesian(entries)} sama dengan yang ada, dibiarkan`,
      problems: (lines) => `${countedInIndonesian(lines, 'tempat')} tidak terbaca`,
      ignored: (names) => `Dilewati, karena glosarium tidak punya tempatnya: ${names}`,
      more: (entries) => `dan ${entries} lagi`,
      nothing: 'Tidak ada yang dapat diimpor.',
      run: (entries) => `Impor ${termsInIndonesian(entries)}`,
      running: 'Mengimpor…',
      done: (added, changed) => `Diimpor: ${added} ditambahkan, ${changed} diubah`,
    },
    exporting: {
      open: 'Ekspor…',
      title: 'Ekspor glosarium',
      description: 'Sebagai CSV dengan satu kolom tiap bahasa, yang dapat diimpor lagi.',
      path: 'Berkas yang ditulis',
      run: 'Tulis berkas',
      done: (file) => `Glosarium ada di ${file}`,
    },
  },
});
