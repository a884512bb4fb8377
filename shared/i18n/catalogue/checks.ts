import type { FindingMessage, MessageId, RuleId } from '../../checks/finding.ts';
import type { CheckLevel } from '../../translation/translation-settings.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

/** What stands on the two sides, or what the rule counted: see `FindingMessage`. */
type Sides = Pick<FindingMessage, 'source' | 'target'>;

export interface ChecksTexts {
  readonly title: string;
  readonly ofSegment: string;
  readonly ofArticle: string;
  readonly rule: string;
  readonly allRules: string;
  readonly rules: Readonly<Record<RuleId, string>>;
  /** What the rule looks at, for the editor of the levels. */
  readonly hints: Readonly<Record<RuleId, string>>;
  readonly levels: Readonly<Record<CheckLevel, string>>;
  readonly messages: Readonly<Record<MessageId, (sides: Sides) => string>>;
  readonly none: string;
  readonly noneWithRule: string;
  readonly noneHint: string;
  readonly noSegment: string;
  readonly checking: (left: number) => string;
  readonly counts: (blocking: number, warnings: number) => string;
  readonly segment: (number: number) => string;
  readonly goTo: string;
  readonly dismiss: string;
  readonly dismissTitle: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly confirmDismissal: string;
  readonly dismissed: (count: number) => string;
  readonly dismissedBy: (author: string, reason: string) => string;
  readonly withoutReason: string;
  readonly takeBack: string;
  readonly saidDismissed: (rule: string) => string;
  readonly saidTakenBack: (rule: string) => string;
  readonly at: (place: number, count: number, sentence: string) => string;
  readonly noneFurther: string;
  readonly nothingToDismiss: string;
  readonly blocks: (sentence: string) => string;
  readonly badge: (count: number) => string;
  readonly editLevels: string;
  readonly levelsTitle: string;
  readonly levelsDescription: string;
  readonly levelOf: (rule: string) => string;
  readonly usual: (level: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: string;
  readonly notSaved: (message: string) => string;
  readonly mayNotSave: string;
}

export const checksTexts = area<ChecksTexts>({
  en: {
    title: 'Checks',
    ofSegment: 'This segment',
    ofArticle: 'Whole article',
    rule: 'Rule',
    allRules: 'All rules',
    rules: {
      numbers: 'Numbers',
      dates: 'Dates',
      times: 'Times',
      units: 'Units and currencies',
      names: 'Names',
      'quotation-marks': 'Quotation marks',
      brackets: 'Brackets',
      'end-punctuation': 'Punctuation at the end',
      'edge-spaces': 'Spaces at the ends',
      spaces: 'Spaces',
      'repeated-words': 'Repeated words',
      untranslated: 'Untranslated words',
      identical: 'Same as the source',
      length: 'Length',
      consistency: 'Consistency',
      glossary: 'Glossary',
      comments: 'Open comments',
    },
    hints: {
      numbers: 'Every figure of the source is in the translation, as the language writes it, and no other.',
      dates: 'Days, months, years and weekdays are the same.',
      times: 'Times of day are the same, on a clock of 12 or 24 hours.',
      units: 'Currencies, percentages and measures are named, and are the same.',
      names: 'Persons of the project, parts of names, and addresses on the net are kept.',
      'quotation-marks': 'Quotations stay quotations, are closed, and have the marks of the language.',
      brackets: 'Brackets are opened and closed.',
      'end-punctuation': 'The segment ends as its source does, with the sign of its script.',
      'edge-spaces': 'No white space stands before or after the translation.',
      spaces: 'No double space, none before a comma, one after it.',
      'repeated-words': 'No word or mark is written twice by mistake.',
      untranslated: 'No words of the source’s language are left over.',
      identical: 'The translation is not the source itself.',
      length: 'The translation is about as long as translations between the two languages are.',
      consistency:
        'In an article the same words are translated the same way, and different words differently.',
      glossary: 'The terms of the glossary are used, and its forbidden words are not.',
      comments: 'No comment waits for an answer.',
    },
    levels: { off: 'Off', warning: 'Warning', blocking: 'Blocking' },
    messages: {
      'number-missing': ({ source }) => `The number “${source}” is missing.`,
      'number-added': ({ target }) => `The number “${target}” is not in the source.`,
      'number-changed': ({ source, target }) => `“${source}” has become “${target}”.`,
      'number-format': ({ target }) => `This language does not write numbers as in “${target}”.`,
      'date-missing': ({ source }) => `The date “${source}” is missing.`,
      'date-added': ({ target }) => `The date “${target}” is not in the source.`,
      'date-changed': ({ source, target }) => `The date “${source}” has become “${target}”.`,
      'year-missing': ({ source, target }) => `“${source}” has lost its year, ${target}.`,
      'weekday-missing': ({ source }) => `The weekday “${source}” is missing.`,
      'weekday-changed': ({ source, target }) => `The weekday “${source}” has become “${target}”.`,
      'time-missing': ({ source }) => `The time “${source}” is missing.`,
      'time-added': ({ target }) => `The time “${target}” is not in the source.`,
      'time-changed': ({ source, target }) => `The time “${source}” has become “${target}”.`,
      'unit-missing': ({ source }) => `The unit of “${source}” is missing.`,
      'unit-added': ({ target }) => `The source has no unit as in “${target}”.`,
      'unit-changed': ({ source, target }) => `The unit of “${source}” has become that of “${target}”.`,
      'name-missing': ({ source }) => `The name “${source}” is missing.`,
      'name-changed': ({ source, target }) => `The name “${source}” is written “${target}”.`,
      'address-missing': ({ source }) => `The address “${source}” is missing.`,
      'quotation-unclosed': ({ target }) => `The quotation that begins “${target}” is never closed.`,
      'quotation-unopened': ({ target }) => `The quotation that ends “${target}” is never opened.`,
      'quotation-missing': ({ source }) => `A quotation is none any more: ${source}`,
      'quotation-added': ({ target }) => `The source does not quote this: ${target}`,
      'quotation-style': ({ source, target }) => `The marks ${target} are not usual here; ${source} are.`,
      'bracket-unclosed': ({ target }) => `The bracket “${target}” is never closed.`,
      'bracket-unopened': ({ target }) => `The bracket “${target}” is never opened.`,
      'end-missing': ({ source }) => `The “${source}” at the end is missing.`,
      'end-added': ({ target }) => `The source does not end with “${target}”.`,
      'end-changed': ({ source, target }) =>
        `The source ends with “${source}”, the translation with “${target}”.`,
      'end-foreign': ({ source, target }) => `In this script “${target}” is written “${source}”.`,
      'space-before-text': () => 'White space stands before the translation.',
      'space-after-text': () => 'White space stands after the translation.',
      'space-double': ({ target }) => `Two spaces follow each other in “${target}”.`,
      'space-before-mark': ({ target }) => `A space stands before the mark in “${target}”.`,
      'space-missing': ({ target }) => `A space is missing in “${target}”.`,
      'word-repeated': ({ target }) => `A word is repeated: “${target}”.`,
      'mark-repeated': ({ target }) => `A mark is repeated: “${target}”.`,
      'untranslated-words': ({ target }) => `“${target}” is not translated.`,
      identical: () => 'The translation is the source itself.',
      'too-short': ({ target }) => `The translation is short: ${target} % of the usual length.`,
      'too-long': ({ target }) => `The translation is long: ${target} % of the usual length.`,
      'same-source': ({ target }) => `The same words are translated elsewhere as “${target}”.`,
      'same-target': ({ source }) => `Other words have the same translation: “${source}”.`,
      'term-missing': ({ source, target }) => `The glossary has “${target}” for “${source}”.`,
      'term-forbidden': ({ source, target }) =>
        source === ''
          ? `The glossary forbids “${target}”.`
          : `The glossary forbids “${target}”; it has “${source}”.`,
      'comment-open': ({ source, target }) => `${source} asks: ${target}`,
    },
    none: 'Nothing found',
    noneWithRule: 'Nothing found by this rule',
    noneHint: 'Every rule that is on agrees with the translation.',
    noSegment: 'Go to a segment to see what the checks say of it.',
    checking: (left) => `Checking… ${countedInEnglish(left, 'segment', 'segments')} to go`,
    counts: (blocking, warnings) =>
      blocking === 0
        ? countedInEnglish(warnings, 'warning', 'warnings')
        : `${blocking} blocking, ${countedInEnglish(warnings, 'warning', 'warnings')}`,
    segment: (number) => `Segment ${number}`,
    goTo: 'Go to it',
    dismiss: 'Dismiss…',
    dismissTitle: 'Dismiss this finding',
    reason: 'Reason',
    reasonHint: 'It is kept with the segment. The finding is told again once it sees something else.',
    confirmDismissal: 'Dismiss',
    dismissed: (count) => `Dismissed (${count})`,
    dismissedBy: (author, reason) => `${author}: ${reason}`,
    withoutReason: 'no reason given',
    takeBack: 'Tell it again',
    saidDismissed: (rule) => `Dismissed: ${rule}`,
    saidTakenBack: (rule) => `Told again: ${rule}`,
    at: (place, count, sentence) => `Finding ${place} of ${count}: ${sentence}`,
    noneFurther: 'No findings in this article',
    nothingToDismiss: 'This segment has no finding to dismiss.',
    blocks: (sentence) => `Not confirmed. A blocking check says: ${sentence}`,
    badge: (count) => countedInEnglish(count, 'finding', 'findings'),
    editLevels: 'Levels…',
    levelsTitle: 'Levels of the checks',
    levelsDescription:
      'For everybody who works on this project. A segment with a blocking finding cannot be confirmed.',
    levelOf: (rule) => `Level of ${rule}`,
    usual: (level) => `Usual (${level})`,
    save: 'Save',
    cancel: 'Cancel',
    saved: 'The levels of the checks are saved',
    notSaved: (message) => `The levels were not saved. ${message}`,
    mayNotSave: 'This folder is read-only: the levels cannot be changed.',
  },
  id: {
    title: 'Pemeriksaan',
    ofSegment: 'Segmen ini',
    ofArticle: 'Seluruh artikel',
    rule: 'Aturan',
    allRules: 'Semua aturan',
    rules: {
      numbers: 'Angka',
      dates: 'Tanggal',
      times: 'Waktu',
      units: 'Satuan dan mata uang',
      names: 'Nama',
      'quotation-marks': 'Tanda kutip',
      brackets: 'Kurung',
      'end-punctuation': 'Tanda baca akhir',
      'edge-spaces': 'Spasi di tepi',
      spaces: 'Spasi',
      'repeated-words': 'Kata berulang',
      untranslated: 'Kata belum diterjemahkan',
      identical: 'Sama dengan sumber',
      length: 'Panjang',
      consistency: 'Konsistensi',
      glossary: 'Glosarium',
      comments: 'Komentar terbuka',
    },
    hints: {
      numbers:
        'Setiap angka sumber ada dalam terjemahan, ditulis menurut bahasanya, dan tidak ada yang lain.',
      dates: 'Hari, bulan, tahun, dan nama hari sama.',
      times: 'Waktu sama, dengan jam 12 atau 24.',
      units: 'Mata uang, persentase, dan ukuran disebut dan sama.',
      names: 'Tokoh dalam proyek, bagian nama, dan alamat di internet dipertahankan.',
      'quotation-marks': 'Kutipan tetap kutipan, ditutup, dan memakai tanda bahasanya.',
      brackets: 'Kurung dibuka dan ditutup.',
      'end-punctuation': 'Segmen berakhir seperti sumbernya, dengan tanda aksaranya.',
      'edge-spaces': 'Tidak ada spasi sebelum atau sesudah terjemahan.',
      spaces: 'Tidak ada spasi ganda, tidak ada spasi sebelum koma, dan ada satu sesudahnya.',
      'repeated-words': 'Tidak ada kata atau tanda yang tertulis dua kali karena keliru.',
      untranslated: 'Tidak ada kata bahasa sumber yang tertinggal.',
      identical: 'Terjemahan bukan teks sumber itu sendiri.',
      length: 'Panjang terjemahan lazim bagi kedua bahasa.',
      consistency:
        'Dalam satu artikel, kata yang sama diterjemahkan sama, dan kata yang berbeda secara berbeda.',
      glossary: 'Istilah glosarium dipakai, dan kata terlarangnya tidak.',
      comments: 'Tidak ada komentar yang menunggu jawaban.',
    },
    levels: { off: 'Mati', warning: 'Peringatan', blocking: 'Menghalangi' },
    messages: {
      'number-missing': ({ source }) => `Angka “${source}” hilang.`,
      'number-added': ({ target }) => `Angka “${target}” tidak ada dalam sumber.`,
      'number-changed': ({ source, target }) => `“${source}” menjadi “${target}”.`,
      'number-format': ({ target }) => `Bahasa ini tidak menulis angka seperti “${target}”.`,
      'date-missing': ({ source }) => `Tanggal “${source}” hilang.`,
      'date-added': ({ target }) => `Tanggal “${target}” tidak ada dalam sumber.`,
      'date-changed': ({ source, target }) => `Tanggal “${source}” menjadi “${target}”.`,
      'year-missing': ({ source, target }) => `“${source}” kehilangan tahunnya, ${target}.`,
      'weekday-missing': ({ source }) => `Nama hari “${source}” hilang.`,
      'weekday-changed': ({ source, target }) => `Nama hari “${source}” menjadi “${target}”.`,
      'time-missing': ({ source }) => `Waktu “${source}” hilang.`,
      'time-added': ({ target }) => `Waktu “${target}” tidak ada dalam sumber.`,
      'time-changed': ({ source, target }) => `Waktu “${source}” menjadi “${target}”.`,
      'unit-missing': ({ source }) => `Satuan dari “${source}” hilang.`,
      'unit-added': ({ target }) => `Sumber tidak mempunyai satuan seperti dalam “${target}”.`,
      'unit-changed': ({ source, target }) => `Satuan “${source}” menjadi satuan “${target}”.`,
      'name-missing': ({ source }) => `Nama “${source}” hilang.`,
      'name-changed': ({ source, target }) => `Nama “${source}” ditulis “${target}”.`,
      'address-missing': ({ source }) => `Alamat “${source}” hilang.`,
      'quotation-unclosed': ({ target }) => `Kutipan yang dimulai dengan “${target}” tidak ditutup.`,
      'quotation-unopened': ({ target }) => `Kutipan yang berakhir dengan “${target}” tidak dibuka.`,
      'quotation-missing': ({ source }) => `Sebuah kutipan bukan kutipan lagi: ${source}`,
      'quotation-added': ({ target }) => `Sumber tidak mengutip ini: ${target}`,
      'quotation-style': ({ source, target }) => `Tanda ${target} tidak lazim di sini; yang lazim ${source}.`,
      'bracket-unclosed': ({ target }) => `Kurung “${target}” tidak ditutup.`,
      'bracket-unopened': ({ target }) => `Kurung “${target}” tidak dibuka.`,
      'end-missing': ({ source }) => `Tanda “${source}” di akhir hilang.`,
      'end-added': ({ target }) => `Sumber tidak berakhir dengan “${target}”.`,
      'end-changed': ({ source, target }) =>
        `Sumber berakhir dengan “${source}”, terjemahan dengan “${target}”.`,
      'end-foreign': ({ source, target }) => `Dalam aksara ini “${target}” ditulis “${source}”.`,
      'space-before-text': () => 'Ada spasi sebelum terjemahan.',
      'space-after-text': () => 'Ada spasi sesudah terjemahan.',
      'space-double': ({ target }) => `Ada dua spasi berurutan dalam “${target}”.`,
      'space-before-mark': ({ target }) => `Ada spasi sebelum tanda baca dalam “${target}”.`,
      'space-missing': ({ target }) => `Kurang satu spasi dalam “${target}”.`,
      'word-repeated': ({ target }) => `Sebuah kata terulang: “${target}”.`,
      'mark-repeated': ({ target }) => `Sebuah tanda terulang: “${target}”.`,
      'untranslated-words': ({ target }) => `“${target}” belum diterjemahkan.`,
      identical: () => 'Terjemahan sama dengan sumbernya.',
      'too-short': ({ target }) => `Terjemahan pendek: ${target} % dari panjang yang lazim.`,
      'too-long': ({ target }) => `Terjemahan panjang: ${target} % dari panjang yang lazim.`,
      'same-source': ({ target }) => `Di tempat lain kata yang sama diterjemahkan “${target}”.`,
      'same-target': ({ source }) => `Kata lain mempunyai terjemahan yang sama: “${source}”.`,
      'term-missing': ({ source, target }) => `Menurut glosarium, “${source}” adalah “${target}”.`,
      'term-forbidden': ({ source, target }) =>
        source === ''
          ? `Glosarium melarang “${target}”.`
          : `Glosarium melarang “${target}”; istilahnya “${source}”.`,
      'comment-open': ({ source, target }) => `${source} bertanya: ${target}`,
    },
    none: 'Tidak ada temuan',
    noneWithRule: 'Tidak ada temuan dari aturan ini',
    noneHint: 'Semua aturan yang aktif cocok dengan terjemahan.',
    noSegment: 'Buka sebuah segmen untuk melihat hasil pemeriksaannya.',
    checking: (left) => `Memeriksa… ${countedInIndonesian(left, 'segmen')} lagi`,
    counts: (blocking, warnings) =>
      blocking === 0
        ? countedInIndonesian(warnings, 'peringatan')
        : `${blocking} menghalangi, ${countedInIndonesian(warnings, 'peringatan')}`,
    segment: (number) => `Segmen ${number}`,
    goTo: 'Buka',
    dismiss: 'Abaikan…',
    dismissTitle: 'Abaikan temuan ini',
    reason: 'Alasan',
    reasonHint: 'Disimpan bersama segmen. Temuan muncul lagi kalau yang dilihatnya berubah.',
    confirmDismissal: 'Abaikan',
    dismissed: (count) => `Diabaikan (${count})`,
    dismissedBy: (author, reason) => `${author}: ${reason}`,
    withoutReason: 'tanpa alasan',
    takeBack: 'Tampilkan lagi',
    saidDismissed: (rule) => `Diabaikan: ${rule}`,
    saidTakenBack: (rule) => `Ditampilkan lagi: ${rule}`,
    at: (place, count, sentence) => `Temuan ${place} dari ${count}: ${sentence}`,
    noneFurther: 'Tidak ada temuan dalam artikel ini',
    nothingToDismiss: 'Segmen ini tidak mempunyai temuan untuk diabaikan.',
    blocks: (sentence) => `Belum disahkan. Pemeriksaan menghalangi: ${sentence}`,
    badge: (count) => countedInIndonesian(count, 'temuan'),
    editLevels: 'Tingkat…',
    levelsTitle: 'Tingkat pemeriksaan',
    levelsDescription:
      'Untuk semua yang bekerja dalam proyek ini. Segmen dengan temuan yang menghalangi tidak dapat disahkan.',
    levelOf: (rule) => `Tingkat ${rule}`,
    usual: (level) => `Biasa (${level})`,
    save: 'Simpan',
    cancel: 'Batal',
    saved: 'Tingkat pemeriksaan disimpan',
    notSaved: (message) => `Tingkat tidak disimpan. ${message}`,
    mayNotSave: 'Folder ini hanya dapat dibaca: tingkat tidak dapat diubah.',
  },
});
