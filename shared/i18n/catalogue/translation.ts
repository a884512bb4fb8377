import type { SegmentUnit } from '../../translation/segmentation.ts';
import type { ReadOrigin } from '../../translation/segment-origin.ts';
import type { SegmentStatus } from '../../translation/segment.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian, number } from '../counted.ts';

interface ShortAndLong {
  readonly text: string;
  readonly title: string;
}

/** The editor of translations. Its panels have areas of their own. */
export interface TranslationTexts {
  readonly title: string;
  readonly from: (source: string, target: string) => string;
  readonly noArticle: { readonly title: string; readonly detail: string };
  readonly pane: string;
  readonly panels: Readonly<
    Record<'annotation' | 'memory' | 'glossary' | 'alignment' | 'checks' | 'review' | 'errors', string>
  >;

  readonly existing: string;
  readonly yours: string;
  readonly by: (annotator: string) => string;
  readonly begin: string;
  readonly beginIn: (language: string | null) => string;
  readonly anyLanguage: string;
  readonly tagHint: string;
  readonly faults: Readonly<Record<'noTag' | 'sourceLanguage' | 'alreadyBegun', string>>;
  readonly unit: string;
  readonly units: Readonly<Record<SegmentUnit, string>>;
  readonly otherLanguage: string;
  readonly begun: (segments: number) => string;
  readonly nothingToTranslate: string;
  readonly readOnlyEmpty: string;
  readonly damaged: (annotators: string) => string;

  readonly grid: (language: string) => string;
  readonly segment: (place: number) => string;
  readonly sourceOf: (place: number) => string;
  readonly targetOf: (place: number) => string;
  readonly statuses: Readonly<Record<SegmentStatus, string>>;
  /** Said after a change of status. */
  readonly statusIs: Readonly<Record<SegmentStatus, string>>;
  readonly origins: (origin: ReadOrigin) => ShortAndLong;
  readonly sourceChanged: ShortAndLong;

  readonly progressLabel: string;
  readonly progress: (confirmed: number, segments: number) => string;
  readonly words: (confirmed: number, words: number) => string;
  readonly filter: string;
  readonly filters: Readonly<Record<'all' | 'unfinished', string>>;
  readonly filterOption: (name: string, count: number) => string;

  readonly confirmedWith: (others: number) => string;
  readonly nothingToConfirm: string;
  readonly lastSegment: string;
  readonly firstSegment: string;
  readonly allConfirmed: string;
  readonly chooseSegment: string;
  readonly noAnnotations: string;
  readonly noPlaceables: string;
  readonly inserted: (words: string) => string;
  readonly noCut: string;
  readonly split: string;
  readonly merged: string;
  readonly notYoursToCut: string;
  readonly selected: (label: string, words: string) => string;
  readonly barriers: Readonly<
    Record<'read-only' | 'locked' | 'not-yours' | 'not-translated' | 'four-eyes' | 'no-such-step', string>
  >;
}

export const translationTexts = area<TranslationTexts>({
  en: {
    title: 'Translation',
    from: (source, target) => `${source} → ${target}`,
    noArticle: {
      title: 'No article is open',
      detail: 'Choose an article in the library to translate it.',
    },
    pane: 'Segment',
    panels: {
      annotation: 'Claims',
      memory: 'Memory',
      glossary: 'Glossary',
      alignment: 'Alignment',
      checks: 'Checks',
      review: 'Review',
      errors: 'Errors',
    },

    existing: 'Translations of this article',
    yours: 'yours',
    by: (annotator) => `by ${annotator}`,
    begin: 'Begin a translation',
    beginIn: (language) => (language === null ? 'Begin' : `Begin in ${language}`),
    anyLanguage: 'Another language',
    tagHint: 'Its tag: en for English, ar for Arabic, zh-Hant for traditional Chinese',
    faults: {
      noTag: 'This is no language tag. Write en, ar, ja or zh-Hant, for example.',
      sourceLanguage: 'The article is in this language.',
      alreadyBegun: 'You have begun this one: open it above.',
    },
    unit: 'Cut the article by',
    units: { sentence: 'sentence', paragraph: 'paragraph', line: 'line' },
    otherLanguage: 'Language…',
    begun: (segments) => `Begun: ${countedInEnglish(segments, 'segment', 'segments')}`,
    nothingToTranslate: 'The article has no words to translate.',
    readOnlyEmpty: 'The article is read-only and nobody has translated it.',
    damaged: (annotators) => `The files of these annotators cannot be read: ${annotators}`,

    grid: (language) => `Segments, ${language}`,
    segment: (place) => `Segment ${number('en', place)}`,
    sourceOf: (place) => `Source of segment ${number('en', place)}`,
    targetOf: (place) => `Translation of segment ${number('en', place)}`,
    statuses: {
      untranslated: 'Untranslated',
      draft: 'Draft',
      translated: 'Translated',
      reviewed: 'Reviewed',
      final: 'Approved',
      rejected: 'Rejected',
    },
    statusIs: {
      untranslated: 'Untranslated again',
      draft: 'Kept as a draft',
      translated: 'Confirmed',
      reviewed: 'Marked as reviewed',
      final: 'Approved',
      rejected: 'Rejected',
    },
    origins(origin) {
      switch (origin.kind) {
        case 'manual':
          return { text: 'Typed', title: 'Typed by hand' };
        case 'propagated':
          return { text: 'Repeated', title: 'Filled from a segment with the same source words' };
        case 'memory':
          return { text: `${origin.score} %`, title: `From the translation memory, ${origin.score} % alike` };
        case 'import':
          return { text: 'Imported', title: `Imported (${origin.name})` };
        case 'machine':
          return { text: 'Machine', title: `From a machine (${origin.name})` };
        case 'review':
          return { text: 'Reviewer', title: `Words of the reviewer ${origin.name}` };
        case 'other':
          return { text: origin.name, title: `Origin: ${origin.name}` };
      }
    },
    sourceChanged: {
      text: 'Source changed',
      title: 'The source has changed since this was translated',
    },

    progressLabel: 'Confirmed segments',
    progress: (confirmed, segments) => `${number('en', confirmed)} of ${number('en', segments)} confirmed`,
    words: (confirmed, words) => `${number('en', confirmed)} of ${countedInEnglish(words, 'word', 'words')}`,
    filter: 'Segments shown',
    filters: { all: 'All', unfinished: 'Not confirmed' },
    filterOption: (name, count) => `${name} (${number('en', count)})`,

    confirmedWith: (others) =>
      `Confirmed, and ${countedInEnglish(others, 'segment', 'segments')} with the same words filled`,
    nothingToConfirm: 'There is no translation to confirm yet.',
    lastSegment: 'This is the last segment.',
    firstSegment: 'This is the first segment.',
    allConfirmed: 'All segments are confirmed.',
    chooseSegment: 'Choose a segment first.',
    noAnnotations: 'No claim or quote in this segment.',
    noPlaceables: 'No number, quotation or name in this segment.',
    inserted: (words) => `Inserted: ${words}`,
    noCut: 'Put the caret between the words of the source where it should be cut.',
    split: 'Split into two segments',
    merged: 'Merged with the next segment',
    notYoursToCut: 'Only its translator splits or merges a segment.',
    selected: (label, words) => `${label}: ${words}`,
    barriers: {
      'read-only': 'The article is read-only.',
      locked: 'This segment is approved: a reviewer reopens it first.',
      'not-yours': 'This is somebody else’s translation: become a reviewer to correct it.',
      'not-translated': 'Its translator has not translated this segment yet.',
      'four-eyes': 'You translated this segment yourself: the project wants somebody else to review it.',
      'no-such-step': 'That is not possible as this segment stands now.',
    },
  },
  id: {
    title: 'Terjemahan',
    from: (source, target) => `${source} → ${target}`,
    noArticle: {
      title: 'Belum ada artikel yang dibuka',
      detail: 'Pilih artikel di pustaka untuk menerjemahkannya.',
    },
    pane: 'Segmen',
    panels: {
      annotation: 'Klaim',
      memory: 'Memori',
      glossary: 'Glosarium',
      alignment: 'Kesejajaran',
      checks: 'Pemeriksaan',
      review: 'Tinjauan',
      errors: 'Kesalahan',
    },

    existing: 'Terjemahan artikel ini',
    yours: 'milik Anda',
    by: (annotator) => `oleh ${annotator}`,
    begin: 'Mulai terjemahan',
    beginIn: (language) => (language === null ? 'Mulai' : `Mulai dalam bahasa ${language}`),
    anyLanguage: 'Bahasa lain',
    tagHint: 'Tandanya: en untuk Inggris, ar untuk Arab, zh-Hant untuk Tionghoa tradisional',
    faults: {
      noTag: 'Ini bukan tanda bahasa. Tulis misalnya en, ar, ja, atau zh-Hant.',
      sourceLanguage: 'Artikelnya berbahasa ini.',
      alreadyBegun: 'Sudah Anda mulai: buka di atas.',
    },
    unit: 'Potong artikel per',
    units: { sentence: 'kalimat', paragraph: 'paragraf', line: 'baris' },
    otherLanguage: 'Bahasa…',
    begun: (segments) => `Dimulai: ${countedInIndonesian(segments, 'segmen')}`,
    nothingToTranslate: 'Artikel ini tidak memuat kata untuk diterjemahkan.',
    readOnlyEmpty: 'Artikel ini hanya dapat dibaca dan belum ada yang menerjemahkannya.',
    damaged: (annotators) => `Berkas anotator berikut tidak dapat dibaca: ${annotators}`,

    grid: (language) => `Segmen, ${language}`,
    segment: (place) => `Segmen ${number('id', place)}`,
    sourceOf: (place) => `Sumber segmen ${number('id', place)}`,
    targetOf: (place) => `Terjemahan segmen ${number('id', place)}`,
    statuses: {
      untranslated: 'Belum diterjemahkan',
      draft: 'Draf',
      translated: 'Diterjemahkan',
      reviewed: 'Ditinjau',
      final: 'Disetujui',
      rejected: 'Ditolak',
    },
    statusIs: {
      untranslated: 'Kembali belum diterjemahkan',
      draft: 'Disimpan sebagai draf',
      translated: 'Disahkan',
      reviewed: 'Ditandai sudah ditinjau',
      final: 'Disetujui',
      rejected: 'Ditolak',
    },
    origins(origin) {
      switch (origin.kind) {
        case 'manual':
          return { text: 'Diketik', title: 'Diketik sendiri' };
        case 'propagated':
          return { text: 'Berulang', title: 'Diisi dari segmen dengan teks sumber yang sama' };
        case 'memory':
          return { text: `${origin.score} %`, title: `Dari memori terjemahan, ${origin.score} % sama` };
        case 'import':
          return { text: 'Impor', title: `Diimpor (${origin.name})` };
        case 'machine':
          return { text: 'Mesin', title: `Dari mesin (${origin.name})` };
        case 'review':
          return { text: 'Peninjau', title: `Kata-kata peninjau ${origin.name}` };
        case 'other':
          return { text: origin.name, title: `Asal: ${origin.name}` };
      }
    },
    sourceChanged: {
      text: 'Sumber berubah',
      title: 'Teks sumber berubah sejak diterjemahkan',
    },

    progressLabel: 'Segmen yang disahkan',
    progress: (confirmed, segments) => `${number('id', confirmed)} dari ${number('id', segments)} disahkan`,
    words: (confirmed, words) => `${number('id', confirmed)} dari ${countedInIndonesian(words, 'kata')}`,
    filter: 'Segmen yang ditampilkan',
    filters: { all: 'Semua', unfinished: 'Belum disahkan' },
    filterOption: (name, count) => `${name} (${number('id', count)})`,

    confirmedWith: (others) =>
      `Disahkan, dan ${countedInIndonesian(others, 'segmen')} dengan kata yang sama diisi`,
    nothingToConfirm: 'Belum ada terjemahan untuk disahkan.',
    lastSegment: 'Ini segmen terakhir.',
    firstSegment: 'Ini segmen pertama.',
    allConfirmed: 'Semua segmen sudah disahkan.',
    chooseSegment: 'Pilih segmen lebih dulu.',
    noAnnotations: 'Tidak ada klaim atau kutipan di segmen ini.',
    noPlaceables: 'Tidak ada angka, kutipan, atau nama di segmen ini.',
    inserted: (words) => `Disisipkan: ${words}`,
    noCut: 'Letakkan kursor di antara kata-kata sumber, di tempat pemotongan.',
    split: 'Dipecah menjadi dua segmen',
    merged: 'Digabungkan dengan segmen berikutnya',
    notYoursToCut: 'Hanya penerjemahnya yang memecah atau menggabungkan segmen.',
    selected: (label, words) => `${label}: ${words}`,
    barriers: {
      'read-only': 'Artikel ini hanya dapat dibaca.',
      locked: 'Segmen ini sudah disetujui: peninjau harus membukanya kembali.',
      'not-yours': 'Ini terjemahan orang lain: jadilah peninjau untuk mengoreksinya.',
      'not-translated': 'Penerjemahnya belum menerjemahkan segmen ini.',
      'four-eyes': 'Anda sendiri yang menerjemahkan segmen ini: proyek menghendaki orang lain meninjaunya.',
      'no-such-step': 'Itu tidak mungkin pada keadaan segmen ini sekarang.',
    },
  },
});
