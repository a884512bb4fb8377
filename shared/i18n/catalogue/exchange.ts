import type { TranslationLossId } from '../../formats/translation/translation-format.ts';
import type { SkipReason } from '../../translation/import/unit-changes.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

/** Translations on their way out of the corpus and into it. */
export interface ExchangeTexts {
  readonly exportTitle: string;
  readonly nothingToExport: string;
  readonly from: (source: string, target: string) => string;
  readonly pair: string;
  readonly languageOf: (pair: string, articles: number) => string;
  readonly translator: string;
  readonly everybody: string;
  readonly which: string;
  readonly allArticles: string;
  readonly thisArticle: string;
  readonly purposes: Readonly<Record<string, string>>;
  readonly nothingLost: string;
  readonly folder: string;
  readonly exported: (segments: number, articles: number) => string;
  readonly progress: (done: number, total: number) => string;
  readonly stop: string;
  readonly losses: Readonly<Record<TranslationLossId, string>>;

  readonly importTitle: string;
  readonly importDescription: string;
  readonly file: string;
  readonly fileHint: string;
  readonly choose: string;
  readonly read: string;
  readonly reading: string;
  readonly readArticles: (count: number) => string;
  readonly planning: string;
  readonly notReadable: (file: string) => string;
  readonly unknownFormat: (file: string) => string;
  readonly notHere: (file: string) => string;
  readonly refusedTarget: (file: string) => string;
  readonly into: string;
  readonly ownTranslation: string;
  readonly reviewOf: (name: string) => string;
  readonly language: string;
  readonly replaceConfirmed: string;
  readonly replaceNewer: string;
  readonly changes: (count: number) => string;
  readonly same: (count: number) => string;
  readonly skipped: (count: number) => string;
  readonly nothingChanges: string;
  readonly begins: Readonly<Record<'article' | 'file', (segments: number) => string>>;
  readonly unplaced: (count: number) => string;
  readonly otherLanguages: (count: number) => string;
  readonly lost: (count: number) => string;
  readonly problems: (count: number) => string;
  readonly times: (count: number) => string;
  readonly more: (count: number) => string;
  readonly near: (source: string) => string;
  readonly comments: (count: number) => string;
  readonly errors: (count: number) => string;
  readonly reasons: Readonly<Record<SkipReason, string>>;
  readonly run: (count: number) => string;
  readonly running: string;
  readonly another: string;
  /** What was done, for the banner and the history. */
  readonly imported: (file: string) => string;
  readonly done: (segments: number, articles: number) => string;
  readonly refused: string;
  readonly readOnly: string;
}

export const exchangeTexts = area<ExchangeTexts>({
  en: {
    exportTitle: 'Export translations',
    nothingToExport: 'Nothing is translated yet. Open an article, and begin its translation.',
    from: (source, target) => `${source} → ${target}`,
    pair: 'Languages',
    languageOf: (pair, articles) => `${pair} (${countedInEnglish(articles, 'article', 'articles')})`,
    translator: 'Translator',
    everybody: 'Everybody',
    which: 'Articles',
    allArticles: 'All articles',
    thisArticle: 'Only the open one',
    purposes: {
      tmx: 'Translation memory, for other translation tools.',
      xliff: 'For working on in other translation tools, with statuses and notes.',
      po: 'For Poedit, Weblate and the tools of gettext.',
      'bilingual-csv': 'One segment a row, with everything Kutip knows of it. For spreadsheets.',
      'bilingual-tsv': 'One segment a line, with everything Kutip knows of it. For command-line tools.',
      'line-aligned':
        'Two texts for each article, line by line, in a folder. For training machine translation.',
      'mqm-tsv': 'One marked error a row, as the tables of WMT. For Marot and for statistics.',
    },
    nothingLost: 'Everything in these translations has its place in the format.',
    folder: 'Folder',
    exported: (segments, articles) =>
      `${countedInEnglish(segments, 'segment', 'segments')} of ${countedInEnglish(articles, 'article', 'articles')} exported`,
    progress: (done, total) => (total === 0 ? `${done} read` : `${done} of ${total}`),
    stop: 'Stop',
    losses: {
      article: 'Which article a segment is from is left out.',
      languages: 'Which languages these are is left out.',
      ids: 'Segments lose their ids; they find their place by their source.',
      status: 'The status of segments is left out.',
      origin: 'Where a target came from is left out.',
      people: 'Who translated and who reviewed is left out.',
      times: 'When a segment was made and changed is left out.',
      comments: 'Comments are left out.',
      'comment-details': 'Comments keep their words, author and time; the rest is left out.',
      errors: 'Marked errors are left out.',
      'error-details': 'Marked errors lose their ids.',
      corrections:
        'Of corrected segments, the words before the correction are written: the errors lie in them.',
      scores: 'Scores are left out.',
      alignments: 'Alignments of words are left out.',
      dismissed: 'Dismissed findings of checks are left out.',
      untranslated: 'Segments that are not translated are left out.',
      'inline-codes': 'Formatting codes inside the text are left out.',
      'line-breaks': 'A line break inside a segment becomes a space.',
      'plural-forms': 'Of plural forms, only the first is taken.',
      obsolete: 'Obsolete entries are passed over.',
      properties: 'Properties of other tools are left out.',
      alternatives: 'Proposed alternatives are left out.',
      'not-translatable': 'What is not to be translated is passed over.',
      'segment-order': 'Another order of segments is left out.',
      'other-languages': 'Other languages are left out.',
      'guarded-cells':
        'Words that begin with = + - or @ get an apostrophe before them, so that no spreadsheet runs them.',
    },
    importTitle: 'Import translations',
    importDescription: 'You see what would change before anything is written.',
    file: 'File',
    fileHint: 'TMX, XLIFF, PO, CSV, TSV, MQM TSV, or one of two texts line by line.',
    choose: 'Choose a file…',
    read: 'Read',
    reading: 'Reading…',
    readArticles: (count) => `${countedInEnglish(count, 'part', 'parts')} read`,
    planning: 'Looking where it belongs…',
    notReadable: (file) => `${file} cannot be read. Nothing was changed.`,
    unknownFormat: (file) =>
      `Nothing says in which format ${file} is. Give it the ending of its format, such as .tmx or .po.`,
    notHere: (file) => `${file} is not there. Check the path.`,
    refusedTarget: (file) => `${file} cannot be written. Choose another place.`,
    into: 'Import into',
    ownTranslation: 'My translation',
    reviewOf: (name) => `My review of ${name}`,
    language: 'Translation into',
    replaceConfirmed: 'Replace confirmed translations',
    replaceNewer: 'Replace translations that are newer than the file’s',
    changes: (count) => `${countedInEnglish(count, 'segment', 'segments')} will change`,
    same: (count) => `${count} the same`,
    skipped: (count) => `${count} passed over`,
    nothingChanges: 'Nothing would change.',
    begins: {
      article: (segments) => `A translation of ${countedInEnglish(segments, 'segment', 'segments')} begins.`,
      file: (segments) =>
        `A translation of ${countedInEnglish(segments, 'segment', 'segments')} begins, cut as the file is.`,
    },
    unplaced: (count) => `${count} in no article`,
    otherLanguages: (count) =>
      `${countedInEnglish(count, 'segment', 'segments')} into other languages are passed over.`,
    lost: (count) => `What Kutip has no place for (${count})`,
    problems: (count) => `What could not be read (${count})`,
    times: (count) => `${count} times`,
    more: (count) => `and ${count} more`,
    near: (source) => `Nearly the same: ${source}`,
    comments: (count) => countedInEnglish(count, 'comment', 'comments'),
    errors: (count) => countedInEnglish(count, 'marked error', 'marked errors'),
    reasons: {
      'no-source': 'no such source',
      surplus: 'more often than in the article',
      'empty-target': 'not translated in the file',
      locked: 'approved',
      confirmed: 'confirmed already',
      newer: 'ours is newer',
      'not-allowed': 'not open for review',
    },
    run: (count) => `Import ${countedInEnglish(count, 'segment', 'segments')}`,
    running: 'Importing…',
    another: 'Another file',
    imported: (file) => `Imported ${file}`,
    done: (segments, articles) =>
      `${countedInEnglish(segments, 'segment', 'segments')} imported into ${countedInEnglish(articles, 'article', 'articles')}`,
    refused: 'Nothing was imported:',
    readOnly: 'This folder is open for reading only.',
  },
  id: {
    exportTitle: 'Ekspor terjemahan',
    nothingToExport: 'Belum ada yang diterjemahkan. Buka sebuah artikel, lalu mulai terjemahannya.',
    from: (source, target) => `${source} → ${target}`,
    pair: 'Bahasa',
    languageOf: (pair, articles) => `${pair} (${countedInIndonesian(articles, 'artikel')})`,
    translator: 'Penerjemah',
    everybody: 'Semua orang',
    which: 'Artikel',
    allArticles: 'Semua artikel',
    thisArticle: 'Hanya yang terbuka',
    purposes: {
      tmx: 'Memori terjemahan, untuk alat penerjemahan lain.',
      xliff: 'Untuk dikerjakan dengan alat penerjemahan lain, dengan status dan catatan.',
      po: 'Untuk Poedit, Weblate, dan alat-alat gettext.',
      'bilingual-csv': 'Satu segmen per baris, dengan semua yang diketahui Kutip. Untuk lembar kerja.',
      'bilingual-tsv': 'Satu segmen per baris, dengan semua yang diketahui Kutip. Untuk baris perintah.',
      'line-aligned':
        'Dua teks untuk tiap artikel, baris demi baris, dalam sebuah folder. Untuk melatih penerjemahan mesin.',
      'mqm-tsv': 'Satu kesalahan per baris, seperti tabel WMT. Untuk Marot dan statistik.',
    },
    nothingLost: 'Semua yang ada dalam terjemahan ini tertampung dalam formatnya.',
    folder: 'Folder',
    exported: (segments, articles) =>
      `${countedInIndonesian(segments, 'segmen')} dari ${countedInIndonesian(articles, 'artikel')} diekspor`,
    progress: (done, total) => (total === 0 ? `${done} terbaca` : `${done} dari ${total}`),
    stop: 'Hentikan',
    losses: {
      article: 'Asal artikel setiap segmen ditinggalkan.',
      languages: 'Keterangan bahasa ditinggalkan.',
      ids: 'Segmen kehilangan id-nya; tempatnya dicari lewat kalimat sumbernya.',
      status: 'Status segmen ditinggalkan.',
      origin: 'Asal terjemahan ditinggalkan.',
      people: 'Nama penerjemah dan peninjau ditinggalkan.',
      times: 'Waktu pembuatan dan perubahan segmen ditinggalkan.',
      comments: 'Komentar ditinggalkan.',
      'comment-details': 'Komentar tetap mempunyai isi, penulis, dan waktu; sisanya ditinggalkan.',
      errors: 'Tanda kesalahan ditinggalkan.',
      'error-details': 'Tanda kesalahan kehilangan id-nya.',
      corrections:
        'Untuk segmen yang dikoreksi, yang ditulis adalah kata sebelum koreksi: di situlah kesalahannya.',
      scores: 'Nilai ditinggalkan.',
      alignments: 'Penjajaran kata ditinggalkan.',
      dismissed: 'Temuan pemeriksaan yang diabaikan ditinggalkan.',
      untranslated: 'Segmen yang belum diterjemahkan ditinggalkan.',
      'inline-codes': 'Kode format di dalam teks ditinggalkan.',
      'line-breaks': 'Pergantian baris di dalam segmen menjadi spasi.',
      'plural-forms': 'Dari bentuk jamak, hanya yang pertama yang diambil.',
      obsolete: 'Entri usang dilewati.',
      properties: 'Sifat-sifat dari alat lain ditinggalkan.',
      alternatives: 'Usulan alternatif ditinggalkan.',
      'not-translatable': 'Yang tidak untuk diterjemahkan dilewati.',
      'segment-order': 'Urutan segmen yang lain ditinggalkan.',
      'other-languages': 'Bahasa lain ditinggalkan.',
      'guarded-cells':
        'Kata yang diawali = + - atau @ diberi apostrof di depannya, agar tidak dijalankan oleh lembar kerja.',
    },
    importTitle: 'Impor terjemahan',
    importDescription: 'Anda melihat apa yang akan berubah sebelum ada yang ditulis.',
    file: 'Berkas',
    fileHint: 'TMX, XLIFF, PO, CSV, TSV, MQM TSV, atau salah satu dari dua teks sebaris.',
    choose: 'Pilih berkas…',
    read: 'Baca',
    reading: 'Membaca…',
    readArticles: (count) => `${countedInIndonesian(count, 'bagian')} terbaca`,
    planning: 'Mencari tempatnya…',
    notReadable: (file) => `${file} tidak dapat dibaca. Tidak ada yang diubah.`,
    unknownFormat: (file) =>
      `Tidak diketahui format ${file}. Beri akhiran sesuai formatnya, misalnya .tmx atau .po.`,
    notHere: (file) => `${file} tidak ditemukan. Periksa alamatnya.`,
    refusedTarget: (file) => `${file} tidak dapat ditulis. Pilih tempat lain.`,
    into: 'Impor ke',
    ownTranslation: 'Terjemahan saya',
    reviewOf: (name) => `Tinjauan saya atas ${name}`,
    language: 'Terjemahan ke',
    replaceConfirmed: 'Ganti terjemahan yang sudah dipastikan',
    replaceNewer: 'Ganti terjemahan yang lebih baru daripada berkas',
    changes: (count) => `${countedInIndonesian(count, 'segmen')} akan berubah`,
    same: (count) => `${count} sama`,
    skipped: (count) => `${count} dilewati`,
    nothingChanges: 'Tidak ada yang akan berubah.',
    begins: {
      article: (segments) => `Terjemahan dengan ${countedInIndonesian(segments, 'segmen')} dimulai.`,
      file: (segments) =>
        `Terjemahan dengan ${countedInIndonesian(segments, 'segmen')} dimulai, dipotong seperti berkasnya.`,
    },
    unplaced: (count) => `${count} tidak ada di artikel mana pun`,
    otherLanguages: (count) => `${countedInIndonesian(count, 'segmen')} ke bahasa lain dilewati.`,
    lost: (count) => `Yang tidak tertampung di Kutip (${count})`,
    problems: (count) => `Yang tidak dapat dibaca (${count})`,
    times: (count) => `${count} kali`,
    more: (count) => `dan ${count} lagi`,
    near: (source) => `Hampir sama: ${source}`,
    comments: (count) => countedInIndonesian(count, 'komentar'),
    errors: (count) => countedInIndonesian(count, 'tanda kesalahan'),
    reasons: {
      'no-source': 'tidak ada sumbernya',
      surplus: 'lebih sering daripada di artikel',
      'empty-target': 'belum diterjemahkan di berkas',
      locked: 'sudah disetujui',
      confirmed: 'sudah dipastikan',
      newer: 'milik kita lebih baru',
      'not-allowed': 'belum dapat ditinjau',
    },
    run: (count) => `Impor ${countedInIndonesian(count, 'segmen')}`,
    running: 'Mengimpor…',
    another: 'Berkas lain',
    imported: (file) => `Impor ${file}`,
    done: (segments, articles) =>
      `${countedInIndonesian(segments, 'segmen')} diimpor ke ${countedInIndonesian(articles, 'artikel')}`,
    refused: 'Tidak ada yang diimpor:',
    readOnly: 'Folder ini hanya dibuka untuk dibaca.',
  },
});
