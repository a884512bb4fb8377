import type { LossId } from '../../formats/format.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

/** The exchange formats, and what they have no place for. Names of formats are names, and the same in every language. */
export interface FormatTexts {
  readonly format: string;
  /** What a format is for, by its id; a format without one goes without. */
  readonly purposes: Readonly<Record<string, string>>;
  readonly nothingLost: string;
  readonly lost: (format: string) => string;
  readonly inArticles: (articles: number) => string;
  readonly losses: Readonly<Record<LossId, string>>;
}

export const formatTexts = area<FormatTexts>({
  en: {
    format: 'Format',
    purposes: {
      jsonl: 'One article a line, with everything Kutip knows. Offsets in code points, as Python slices.',
      csv: 'One annotation a row, for spreadsheets and statistics. Offsets in code points.',
      tsv: 'One annotation a line, for command-line tools. Offsets in code points.',
      prodigy: 'For training with spaCy, or for correcting in Prodigy. Offsets in code points.',
      doccano: 'For doccano, with its entities and relations. Offsets in code points.',
      'label-studio': 'For Label Studio, as tasks with annotations. Offsets in UTF-16 units, as it counts.',
      xmi: 'For INCEpTION, DKPro and other tools of UIMA; a view for each article. Offsets in UTF-16 units.',
      'aligned-tsv':
        'Quotes and claims beside the words that translate them, one pair a line. Offsets in code points.',
    },
    nothingLost: 'Everything in this corpus has its place in the format.',
    lost: (format) => `${format} has no place for all of it:`,
    inArticles: (articles) => `in ${countedInEnglish(articles, 'article', 'articles')}`,
    losses: {
      'reserved-field': "Fields of a later version that have the name of the format's own are left out.",
      text: "The articles' texts are left out: keep them beside the file.",
      discontinuous: 'An annotation in several pieces becomes one annotation for each piece.',
      misaligned:
        'Annotations that begin or end inside a word have no token numbers; their offsets are right.',
      attributes: 'Attributes are left out.',
      links: 'Links are left out.',
      notes: 'Notes are left out.',
      ids: 'Annotations are numbered anew.',
      provenance: 'How and when an annotation was made is left out.',
      document: "The article's labels, its status and the comment on it are left out.",
      'document-labels': "The article's labels and the comment on its status are left out.",
      translations: 'Translations are left out.',
      'not-projected': 'Annotations that are not projected onto a translation are left out.',
      rejections: 'Rejected suggestions are left out.',
      source: "The source file's encoding, line endings and hash are left out; the text is complete.",
      'guarded-cells':
        'Words that begin with = + - or @ get an apostrophe before them, so that no spreadsheet runs them.',
    },
  },
  id: {
    format: 'Format',
    purposes: {
      jsonl:
        'Satu artikel per baris, dengan semua yang diketahui Kutip. Ofset dalam titik kode, seperti di Python.',
      csv: 'Satu anotasi per baris, untuk lembar kerja dan statistik. Ofset dalam titik kode.',
      tsv: 'Satu anotasi per baris, untuk alat baris perintah. Ofset dalam titik kode.',
      prodigy: 'Untuk melatih dengan spaCy, atau mengoreksi di Prodigy. Ofset dalam titik kode.',
      doccano: 'Untuk doccano, dengan entitas dan relasinya. Ofset dalam titik kode.',
      'label-studio':
        'Untuk Label Studio, sebagai tugas dengan anotasi. Ofset dalam unit UTF-16, seperti cara hitungnya.',
      xmi: 'Untuk INCEpTION, DKPro, dan alat UIMA lain; satu tampilan per artikel. Ofset dalam unit UTF-16.',
      'aligned-tsv':
        'Kutipan dan klaim di samping kata yang menerjemahkannya, satu pasangan per baris. Ofset dalam titik kode.',
    },
    nothingLost: 'Semua yang ada dalam korpus ini tertampung dalam formatnya.',
    lost: (format) => `${format} tidak dapat menampung semuanya:`,
    inArticles: (articles) => `di ${countedInIndonesian(articles, 'artikel')}`,
    losses: {
      'reserved-field':
        'Bidang dari versi lebih baru yang bernama sama dengan bidang format ini ditinggalkan.',
      text: 'Teks artikel ditinggalkan: simpan artikelnya di samping berkas ini.',
      discontinuous: 'Anotasi yang terdiri atas beberapa potong menjadi satu anotasi untuk tiap potong.',
      misaligned:
        'Anotasi yang mulai atau berakhir di tengah kata tidak mempunyai nomor token; ofsetnya tetap benar.',
      attributes: 'Atribut ditinggalkan.',
      links: 'Tautan ditinggalkan.',
      notes: 'Catatan ditinggalkan.',
      ids: 'Anotasi dinomori ulang.',
      provenance: 'Cara dan waktu anotasi dibuat ditinggalkan.',
      document: 'Label, status, dan komentar atas status artikel ditinggalkan.',
      'document-labels': 'Label artikel dan komentar atas statusnya ditinggalkan.',
      translations: 'Terjemahan ditinggalkan.',
      'not-projected': 'Anotasi yang tidak diproyeksikan ke terjemahan ditinggalkan.',
      rejections: 'Usulan yang ditolak ditinggalkan.',
      source: 'Pengodean, akhir baris, dan hash berkas sumber ditinggalkan; teksnya lengkap.',
      'guarded-cells':
        'Kata yang diawali = + - atau @ diberi apostrof di depannya, agar tidak dijalankan oleh lembar kerja.',
    },
  },
});
