import type { ErrorSeverity } from '../../translation/segment.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian, number } from '../counted.ts';

/** By what scores are grouped in the view of the corpus. */
export type QualityGrouping = 'article' | 'translator' | 'pair' | 'rater';

/** Columns of the table of scores. */
export type ScoreColumn =
  'name' | 'rated' | 'words' | 'errors' | 'perHundredWords' | 'raw' | 'perSegment' | 'da' | 'sqm';

/** How good translations are: marking errors in the editor, and the view of the corpus. */
export interface QualityTexts {
  readonly severities: Readonly<Record<ErrorSeverity, string>>;
  /** A score or penalty with at most two decimals; what is not known is a dash. */
  readonly figure: (value: number | null) => string;
  readonly unknown: string;
  readonly view: {
    readonly title: string;
    readonly reading: (done: number, total: number) => string;
    readonly readingFirst: string;
    readonly failed: string;
    readonly again: string;
    readonly none: string;
    readonly noneDetail: string;
    readonly toTranslation: string;
    readonly noneRated: string;
    readonly unreadable: (count: number) => string;
    readonly profile: (name: string) => string;
    readonly chooseProfile: string;
    readonly profileChosen: string;
    readonly filter: string;
    readonly language: string;
    readonly translator: string;
    readonly anyLanguage: string;
    readonly anyTranslator: string;
    readonly summary: string;
    readonly rated: (rated: number, segments: number) => string;
    readonly raw: string;
    readonly calibrated: string;
    readonly passes: string;
    readonly fails: string;
    readonly perHundredWords: string;
    readonly perSegment: string;
    readonly errorCount: string;
    readonly ofWords: (words: number) => string;
    readonly critical: (count: number) => string;
    readonly da: string;
    readonly sqm: string;
    readonly explained: string;
    readonly explanation: readonly string[];
  };
  readonly errors: {
    readonly title: string;
    readonly category: string;
    readonly all: string;
    readonly share: string;
    readonly none: string;
    readonly bar: (counts: string) => string;
    readonly onlyThese: (category: string, severity: string) => string;
  };
  readonly scores: {
    readonly title: string;
    readonly groupBy: string;
    readonly groupings: Readonly<Record<QualityGrouping, string>>;
    readonly columns: Readonly<Record<ScoreColumn, string>>;
    readonly worstFirst: string;
    readonly more: (count: number) => string;
    readonly open: (title: string) => string;
    readonly deviation: (value: string) => string;
  };
  readonly segments: {
    readonly title: string;
    readonly count: (shown: number, total: number) => string;
    readonly loading: string;
    readonly none: string;
    readonly noneFits: string;
    readonly clear: string;
    readonly filtered: (what: string) => string;
    readonly more: (count: number) => string;
    readonly penalty: (value: string) => string;
    readonly gone: string;
    readonly inSource: string;
    readonly by: (rater: string) => string;
  };
  readonly marking: {
    readonly title: (words: string) => string;
    readonly whole: string;
    readonly categories: string;
    readonly kindsOf: (dimension: string) => string;
    readonly severity: string;
    readonly keys: string;
    readonly back: string;
    readonly cancel: string;
    readonly accept: string;
    readonly opened: (words: string, what: string) => string;
    readonly chosen: (what: string, severities: string) => string;
    readonly what: (category: string, severity: string) => string;
    readonly marked: (category: string, severity: string, words: string) => string;
    readonly changed: (category: string, severity: string, words: string) => string;
    readonly removed: (category: string, words: string) => string;
    readonly cancelled: string;
    readonly noSegment: string;
    readonly notTranslated: string;
    readonly notTheTranslators: string;
    readonly noWords: string;
  };
  readonly panel: {
    readonly segment: string;
    readonly article: string;
    readonly errors: string;
    readonly none: string;
    readonly noSegment: string;
    readonly notRated: string;
    readonly penalty: string;
    readonly raters: (count: number) => string;
    readonly mark: string;
    readonly markSource: string;
    readonly edit: string;
    readonly remove: string;
    readonly note: string;
    readonly noteOf: (category: string) => string;
    readonly noteSaved: string;
    readonly othersError: string;
    readonly overLimit: (most: number) => string;
    readonly scores: string;
    readonly da: string;
    readonly sqm: string;
    readonly number: (scale: string) => string;
    readonly notGiven: string;
    readonly clear: (scale: string) => string;
    readonly scoreIs: (scale: string, value: string, means: string) => string;
    readonly scoreCleared: (scale: string) => string;
    readonly badge: (penalty: string) => string;
    readonly badgeTitle: (errors: number, raters: number) => string;
    readonly footer: (score: string, perHundred: string) => string;
    readonly footerNone: string;
    readonly footerTitle: (rated: number, segments: number, penalty: string) => string;
  };
  readonly exporting: {
    readonly title: string;
    readonly table: string;
    readonly tables: Readonly<Record<'scores' | 'errors', string>>;
    readonly path: string;
    readonly run: string;
    readonly done: (file: string) => string;
    readonly close: string;
  };
}

export const qualityTexts = area<QualityTexts>({
  en: {
    severities: { neutral: 'Neutral', minor: 'Minor', major: 'Major', critical: 'Critical' },
    figure: (value) => (value === null ? '–' : number('en', Math.round(value * 100) / 100)),
    unknown: 'not known',
    view: {
      title: 'Quality',
      reading: (done, total) =>
        `${number('en', done)} of ${countedInEnglish(total, 'article', 'articles')} read`,
      readingFirst: 'Reading what has been translated…',
      failed: 'The translations could not be read.',
      again: 'Try again',
      none: 'Nothing has been translated yet',
      noneDetail:
        'Once there are translations, this shows the errors that were marked in them, and what they cost: by article, translator and language.',
      toTranslation: 'Translate the open article',
      noneRated:
        'Nobody has rated a translation yet. Select words in a translation and mark an error, or give a score.',
      unreadable: (count) =>
        `${countedInEnglish(count, 'file', 'files')} could not be read and ${count === 1 ? 'is' : 'are'} not counted`,
      profile: (name) => `Weighed by ${name}`,
      chooseProfile: 'Profile of the project',
      profileChosen: 'Errors are weighed anew',
      filter: 'Show',
      language: 'Language',
      translator: 'Translator',
      anyLanguage: 'All languages',
      anyTranslator: 'All translators',
      summary: 'Overall',
      rated: (rated, segments) =>
        `${number('en', rated)} of ${countedInEnglish(segments, 'segment', 'segments')} rated`,
      raw: 'Quality score',
      calibrated: 'Calibrated score',
      passes: 'passes',
      fails: 'does not pass',
      perHundredWords: 'Penalty per 100 words',
      perSegment: 'Penalty per segment',
      errorCount: 'Errors',
      ofWords: (words) => `in ${countedInEnglish(words, 'source word', 'source words')}`,
      critical: (count) => `${number('en', count)} critical`,
      da: 'Direct assessment (0–100)',
      sqm: 'SQM (0–6)',
      explained: 'How this is computed',
      explanation: [
        'A segment costs the sum of the weights of its errors, as the profile gives them: the mean over its raters. Only rated segments count: with an error or a score, or passed in a review. An error whose words were changed since costs nothing.',
        'Quality score: (1 − penalty ÷ source words) × 100, the linear model of MQM without calibration (themqm.org; Lommel et al. 2024). It is negative where there is more penalty than words.',
        'Penalty per segment: the mean over the segments, as in the evaluations of WMT (Freitag et al. 2021). Lower is better.',
        'Words are those of the source by Unicode Standard Annex 29, and by dictionary in languages that write no spaces.',
        'Direct assessment: Graham et al. 2013; after marking errors it is ESA, Kocmi et al. 2024. SQM: Freitag et al. 2021.',
      ],
    },
    errors: {
      title: 'Errors by category and severity',
      category: 'Category',
      all: 'All',
      share: 'Share',
      none: 'No errors have been marked.',
      bar: (counts) => counts,
      onlyThese: (category, severity) => `Show the segments with ${category}, ${severity}`,
    },
    scores: {
      title: 'Scores',
      groupBy: 'Scores by',
      groupings: { article: 'Article', translator: 'Translator', pair: 'Language pair', rater: 'Rater' },
      columns: {
        name: 'Name',
        rated: 'Rated',
        words: 'Words',
        errors: 'Errors',
        perHundredWords: 'Per 100 words',
        raw: 'Score',
        perSegment: 'Per segment',
        da: 'DA',
        sqm: 'SQM',
      },
      worstFirst: 'Worst first; a heading sorts by its column',
      more: (count) => `Show ${number('en', count)} more`,
      open: (title) => `Open the translation of ${title}`,
      deviation: (value) => `standard deviation ${value}`,
    },
    segments: {
      title: 'Segments with errors, the worst first',
      count: (shown, total) => `${number('en', shown)} of ${number('en', total)}`,
      loading: 'Reading segments…',
      none: 'No segment has an error.',
      noneFits: 'No segment fits what is shown.',
      clear: 'Show all segments',
      filtered: (what) => `Only ${what}`,
      more: (count) => `Show ${number('en', count)} more`,
      penalty: (value) => `Penalty ${value}`,
      gone: 'Words changed since',
      inSource: 'in the source',
      by: (rater) => `by ${rater}`,
    },
    marking: {
      title: (words) => `Error in “${words}”`,
      whole: 'the whole segment',
      categories: 'Category',
      kindsOf: (dimension) => `Kind of ${dimension}`,
      severity: 'Severity',
      keys: '← → words, Shift+→ more of them, 0 the whole segment',
      back: 'Back',
      cancel: 'Cancel',
      accept: 'Mark',
      opened: (words, what) =>
        `Error in “${words}”. A letter chooses the category, a digit the severity. Enter marks: ${what}`,
      chosen: (what, severities) => `${what}. ${severities}`,
      what: (category, severity) => `${category}, ${severity}`,
      marked: (category, severity, words) => `Marked: ${category}, ${severity}, “${words}”`,
      changed: (category, severity, words) => `Changed: ${category}, ${severity}, “${words}”`,
      removed: (category, words) => `Error removed: ${category}, “${words}”`,
      cancelled: 'No error was marked',
      noSegment: 'Choose a segment first',
      notTranslated: 'This segment has no translation that could be rated',
      notTheTranslators:
        'A reviewer has written these words. Errors are marked in what the translator wrote.',
      noWords: 'There are no words to choose',
    },
    panel: {
      segment: 'This segment',
      article: 'The article',
      errors: 'Errors of this segment',
      none: 'No errors have been marked in this segment.',
      noSegment: 'Choose a segment to see its errors.',
      notRated: 'not rated',
      penalty: 'Penalty',
      raters: (count) => countedInEnglish(count, 'rater', 'raters'),
      mark: 'Mark an error',
      markSource: 'Mark an omission',
      edit: 'Change',
      remove: 'Remove',
      note: 'Note',
      noteOf: (category) => `Note on ${category}`,
      noteSaved: 'Note kept',
      othersError: 'Only who has marked an error changes it',
      overLimit: (most) => `Of one rater’s errors in a segment the ${number('en', most)} heaviest count`,
      scores: 'Score of the whole segment',
      da: 'Direct assessment',
      sqm: 'SQM',
      number: (scale) => `${scale} as a number`,
      notGiven: 'Not given',
      clear: (scale) => `Take back ${scale}`,
      scoreIs: (scale, value, means) => `${scale} ${value}: ${means}`,
      scoreCleared: (scale) => `${scale} taken back`,
      badge: (penalty) => `−${penalty}`,
      badgeTitle: (errors, raters) =>
        `${countedInEnglish(errors, 'error', 'errors')}, ${countedInEnglish(raters, 'rater', 'raters')}`,
      footer: (score, perHundred) => `Quality ${score} · ${perHundred} per 100 words`,
      footerNone: 'Not rated',
      footerTitle: (rated, segments, penalty) =>
        `${number('en', rated)} of ${countedInEnglish(segments, 'segment', 'segments')} rated, penalty ${penalty}`,
    },
    exporting: {
      title: 'Export as CSV…',
      table: 'What to write',
      tables: { scores: 'Scores: a row for each translation', errors: 'Errors: a row for each error' },
      path: 'File',
      run: 'Write',
      done: (file) => `Written to ${file}`,
      close: 'Close',
    },
  },
  id: {
    severities: { neutral: 'Netral', minor: 'Ringan', major: 'Berat', critical: 'Kritis' },
    figure: (value) => (value === null ? '–' : number('id', Math.round(value * 100) / 100)),
    unknown: 'tidak diketahui',
    view: {
      title: 'Mutu',
      reading: (done, total) => `${number('id', done)} dari ${countedInIndonesian(total, 'artikel')} dibaca`,
      readingFirst: 'Membaca yang sudah diterjemahkan…',
      failed: 'Terjemahan tidak dapat dibaca.',
      again: 'Coba lagi',
      none: 'Belum ada yang diterjemahkan',
      noneDetail:
        'Begitu ada terjemahan, di sini tampak kesalahan yang ditandai di dalamnya beserta nilainya: per artikel, penerjemah, dan bahasa.',
      toTranslation: 'Terjemahkan artikel yang terbuka',
      noneRated:
        'Belum ada yang menilai terjemahan. Pilih kata dalam terjemahan lalu tandai kesalahannya, atau beri nilai.',
      unreadable: (count) => `${countedInIndonesian(count, 'berkas')} tidak dapat dibaca dan tidak dihitung`,
      profile: (name) => `Ditimbang menurut ${name}`,
      chooseProfile: 'Profil proyek',
      profileChosen: 'Kesalahan ditimbang ulang',
      filter: 'Tampilkan',
      language: 'Bahasa',
      translator: 'Penerjemah',
      anyLanguage: 'Semua bahasa',
      anyTranslator: 'Semua penerjemah',
      summary: 'Keseluruhan',
      rated: (rated, segments) =>
        `${number('id', rated)} dari ${countedInIndonesian(segments, 'segmen')} dinilai`,
      raw: 'Nilai mutu',
      calibrated: 'Nilai terkalibrasi',
      passes: 'lulus',
      fails: 'tidak lulus',
      perHundredWords: 'Penalti per 100 kata',
      perSegment: 'Penalti per segmen',
      errorCount: 'Kesalahan',
      ofWords: (words) => `dalam ${countedInIndonesian(words, 'kata sumber')}`,
      critical: (count) => `${number('id', count)} kritis`,
      da: 'Penilaian langsung (0–100)',
      sqm: 'SQM (0–6)',
      explained: 'Cara menghitungnya',
      explanation: [
        'Penalti satu segmen adalah jumlah bobot kesalahannya menurut profil: rata-rata para penilainya. Hanya segmen yang dinilai yang dihitung: yang punya kesalahan atau nilai, atau yang diloloskan dalam tinjauan. Kesalahan yang katanya sudah diubah tidak dihitung.',
        'Nilai mutu: (1 − penalti ÷ kata sumber) × 100, model linear MQM tanpa kalibrasi (themqm.org; Lommel dkk. 2024). Nilainya negatif bila penalti lebih banyak daripada kata.',
        'Penalti per segmen: rata-rata semua segmen, seperti dalam evaluasi WMT (Freitag dkk. 2021). Makin rendah makin baik.',
        'Kata dihitung di sumber menurut Unicode Standard Annex 29, dan menurut kamus untuk bahasa yang ditulis tanpa spasi.',
        'Penilaian langsung: Graham dkk. 2013; setelah menandai kesalahan menjadi ESA, Kocmi dkk. 2024. SQM: Freitag dkk. 2021.',
      ],
    },
    errors: {
      title: 'Kesalahan menurut kategori dan keparahan',
      category: 'Kategori',
      all: 'Semua',
      share: 'Porsi',
      none: 'Belum ada kesalahan yang ditandai.',
      bar: (counts) => counts,
      onlyThese: (category, severity) => `Tampilkan segmen dengan ${category}, ${severity}`,
    },
    scores: {
      title: 'Nilai',
      groupBy: 'Nilai menurut',
      groupings: { article: 'Artikel', translator: 'Penerjemah', pair: 'Pasangan bahasa', rater: 'Penilai' },
      columns: {
        name: 'Nama',
        rated: 'Dinilai',
        words: 'Kata',
        errors: 'Kesalahan',
        perHundredWords: 'Per 100 kata',
        raw: 'Nilai',
        perSegment: 'Per segmen',
        da: 'DA',
        sqm: 'SQM',
      },
      worstFirst: 'Terburuk dulu; judul kolom mengurutkan menurut kolomnya',
      more: (count) => `Tampilkan ${number('id', count)} lagi`,
      open: (title) => `Buka terjemahan ${title}`,
      deviation: (value) => `simpangan baku ${value}`,
    },
    segments: {
      title: 'Segmen dengan kesalahan, terburuk dulu',
      count: (shown, total) => `${number('id', shown)} dari ${number('id', total)}`,
      loading: 'Membaca segmen…',
      none: 'Tidak ada segmen dengan kesalahan.',
      noneFits: 'Tidak ada segmen yang cocok dengan yang ditampilkan.',
      clear: 'Tampilkan semua segmen',
      filtered: (what) => `Hanya ${what}`,
      more: (count) => `Tampilkan ${number('id', count)} lagi`,
      penalty: (value) => `Penalti ${value}`,
      gone: 'Katanya sudah diubah',
      inSource: 'di sumber',
      by: (rater) => `oleh ${rater}`,
    },
    marking: {
      title: (words) => `Kesalahan pada “${words}”`,
      whole: 'seluruh segmen',
      categories: 'Kategori',
      kindsOf: (dimension) => `Jenis ${dimension}`,
      severity: 'Keparahan',
      keys: '← → kata, Shift+→ lebih banyak, 0 seluruh segmen',
      back: 'Kembali',
      cancel: 'Batal',
      accept: 'Tandai',
      opened: (words, what) =>
        `Kesalahan pada “${words}”. Huruf memilih kategori, angka memilih keparahan. Enter menandai: ${what}`,
      chosen: (what, severities) => `${what}. ${severities}`,
      what: (category, severity) => `${category}, ${severity}`,
      marked: (category, severity, words) => `Ditandai: ${category}, ${severity}, “${words}”`,
      changed: (category, severity, words) => `Diubah: ${category}, ${severity}, “${words}”`,
      removed: (category, words) => `Kesalahan dihapus: ${category}, “${words}”`,
      cancelled: 'Tidak ada kesalahan yang ditandai',
      noSegment: 'Pilih segmen dahulu',
      notTranslated: 'Segmen ini belum punya terjemahan yang dapat dinilai',
      notTheTranslators: 'Kata ini ditulis peninjau. Kesalahan ditandai pada tulisan penerjemah.',
      noWords: 'Tidak ada kata yang dapat dipilih',
    },
    panel: {
      segment: 'Segmen ini',
      article: 'Artikel',
      errors: 'Kesalahan di segmen ini',
      none: 'Belum ada kesalahan yang ditandai di segmen ini.',
      noSegment: 'Pilih segmen untuk melihat kesalahannya.',
      notRated: 'belum dinilai',
      penalty: 'Penalti',
      raters: (count) => countedInIndonesian(count, 'penilai'),
      mark: 'Tandai kesalahan',
      markSource: 'Tandai penghilangan',
      edit: 'Ubah',
      remove: 'Hapus',
      note: 'Catatan',
      noteOf: (category) => `Catatan tentang ${category}`,
      noteSaved: 'Catatan disimpan',
      othersError: 'Hanya yang menandai kesalahan yang dapat mengubahnya',
      overLimit: (most) =>
        `Dari kesalahan satu penilai dalam satu segmen, ${number('id', most)} yang terberat dihitung`,
      scores: 'Nilai seluruh segmen',
      da: 'Penilaian langsung',
      sqm: 'SQM',
      number: (scale) => `${scale} sebagai angka`,
      notGiven: 'Belum diberikan',
      clear: (scale) => `Tarik kembali ${scale}`,
      scoreIs: (scale, value, means) => `${scale} ${value}: ${means}`,
      scoreCleared: (scale) => `${scale} ditarik kembali`,
      badge: (penalty) => `−${penalty}`,
      badgeTitle: (errors, raters) =>
        `${countedInIndonesian(errors, 'kesalahan')}, ${countedInIndonesian(raters, 'penilai')}`,
      footer: (score, perHundred) => `Mutu ${score} · ${perHundred} per 100 kata`,
      footerNone: 'Belum dinilai',
      footerTitle: (rated, segments, penalty) =>
        `${number('id', rated)} dari ${countedInIndonesian(segments, 'segmen')} dinilai, penalti ${penalty}`,
    },
    exporting: {
      title: 'Ekspor sebagai CSV…',
      table: 'Yang ditulis',
      tables: { scores: 'Nilai: satu baris per terjemahan', errors: 'Kesalahan: satu baris per kesalahan' },
      path: 'Berkas',
      run: 'Tulis',
      done: (file) => `Ditulis ke ${file}`,
      close: 'Tutup',
    },
  },
});
