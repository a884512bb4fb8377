import type { QueryProblem } from '../../search/query.ts';
import { mostHits } from '../../search/search-request.ts';
import type { SkipReason } from '../../search/plan-change.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian, number } from '../counted.ts';

type ExpressionProblem = Extract<QueryProblem, { readonly kind: 'expression' }>;

/** Searching the corpus, and changing what was found. */
export interface SearchTexts {
  readonly title: string;
  readonly query: string;
  readonly queryHint: string;
  readonly expressionHint: string;
  readonly matchCase: string;
  readonly regularExpression: string;
  readonly among: string;
  readonly amongText: string;
  readonly amongAnnotations: string;
  readonly filters: {
    readonly group: string;
    readonly label: string;
    readonly value: string;
    readonly entity: string;
    readonly annotator: string;
    readonly status: string;
    readonly anyLabel: string;
    readonly anyValue: string;
    readonly anyEntity: string;
    readonly anyAnnotator: string;
    readonly anyStatus: string;
    readonly yes: string;
    readonly no: string;
    readonly clear: string;
  };
  readonly problem: (problem: ExpressionProblem) => string;
  readonly hits: string;
  readonly found: (hits: number, articles: number) => string;
  readonly soFar: (hits: number) => string;
  readonly tooMany: string;
  readonly checked: (hits: number, articles: number) => string;
  readonly checkAll: string;
  readonly uncheckAll: string;
  /** What a screen reader says of a hit. */
  readonly hit: (before: string, words: string, after: string, title: string) => string;
  readonly byAnnotator: (id: string) => string;
  readonly empty: string;
  readonly emptyDetail: string;
  readonly noHits: string;
  readonly noHitsDetail: string;
  readonly noHitsYet: string;
  readonly searching: string;
  readonly failed: string;
  readonly indexing: (indexed: number, total: number) => string;
  readonly stopIndexing: string;
  readonly indexingStopped: (indexed: number, total: number) => string;
  readonly goOn: string;
  readonly indexFailed: string;
  readonly cannotFindPlace: string;
  /** Over the text that a hit was opened in. */
  readonly trail: (place: number, hits: number) => string;
  readonly back: string;
  readonly next: string;
  readonly previous: string;
  readonly change: {
    readonly tag: string;
    readonly change: string;
    readonly delete: string;
    readonly tagTitle: (hits: number) => string;
    readonly changeTitle: (hits: number) => string;
    readonly deleteTitle: (hits: number) => string;
    readonly label: string;
    readonly keepLabel: string;
    readonly attribute: string;
    readonly keepAttributes: string;
    readonly clearValue: string;
    readonly repeats: (role: string) => string;
    readonly reading: (read: number, articles: number) => string;
    readonly willChange: (hits: number, articles: number) => string;
    readonly nothing: string;
    readonly skipped: string;
    readonly reasons: Readonly<Record<SkipReason | 'unreadable', (hits: number) => string>>;
    readonly running: string;
    readonly chooseSomething: string;
    /** What the change is called, in the banner that offers to undo it and in the history. */
    readonly tagged: (hits: number, label: string) => string;
    readonly relabelled: (hits: number, label: string) => string;
    readonly valued: (hits: number, attribute: string) => string;
    readonly deleted: (hits: number) => string;
  };
}

export const searchTexts = area<SearchTexts>({
  en: {
    title: 'Search',
    query: 'Words to find',
    queryHint: 'words in one paragraph · "a phrase" · begin*',
    expressionHint: 'a regular expression, such as \\d+ persen',
    matchCase: 'Match capitals',
    regularExpression: 'Regular expression',
    among: 'Search in',
    amongText: 'Texts',
    amongAnnotations: 'Annotations',
    filters: {
      group: 'Narrow the search',
      label: 'Label',
      value: 'Value',
      entity: 'Entity',
      annotator: 'Annotator',
      status: 'Status of the article',
      anyLabel: 'Any label',
      anyValue: 'Any value',
      anyEntity: 'Any entity',
      anyAnnotator: 'Any annotator',
      anyStatus: 'Any status',
      yes: 'Yes',
      no: 'No',
      clear: 'Clear the filters',
    },
    problem: ({ fault, at }) => `${englishFaults[fault]}, at character ${number('en', at)}.`,
    hits: 'Hits',
    found: (hits, articles) =>
      `${countedInEnglish(hits, 'hit', 'hits')} in ${countedInEnglish(articles, 'article', 'articles')}`,
    soFar: (hits) => `${countedInEnglish(hits, 'hit', 'hits')} so far…`,
    tooMany: `The first ${number('en', mostHits)} hits. Make the search narrower to see the others.`,
    checked: (hits, articles) =>
      `${number('en', hits)} checked in ${countedInEnglish(articles, 'article', 'articles')}`,
    checkAll: 'Check all',
    uncheckAll: 'Uncheck all',
    hit: (before, words, after, title) => `${words} — ${before}${words}${after} — ${title}`,
    byAnnotator: (id) => `by ${id}`,
    empty: 'Search the whole corpus',
    emptyDetail:
      'Case, accents and harakat make no difference. Press Space to check hits, and a label’s key to tag them.',
    noHits: 'Nothing found',
    noHitsDetail: 'All words must stand in one paragraph. A star finds beginnings: perluas*',
    noHitsYet: 'Nothing found yet: the articles are still being indexed.',
    searching: 'Searching…',
    failed: 'The search could not be done',
    indexing: (indexed, total) => `Indexing articles: ${number('en', indexed)} of ${number('en', total)}`,
    stopIndexing: 'Stop',
    indexingStopped: (indexed, total) =>
      `Indexing was stopped: ${number('en', indexed)} of ${number('en', total)} articles can be found.`,
    goOn: 'Go on',
    indexFailed: 'The index could not be made, so that some articles may be missing here.',
    cannotFindPlace: 'The article is not there any more, or has changed. Search again.',
    trail: (place, hits) => `Hit ${number('en', place)} of ${number('en', hits)}`,
    back: 'Back to the search',
    next: 'Next hit',
    previous: 'Previous hit',
    change: {
      tag: 'Tag…',
      change: 'Change…',
      delete: 'Delete…',
      tagTitle: (hits) => `Tag ${countedInEnglish(hits, 'hit', 'hits')}`,
      changeTitle: (hits) => `Change ${countedInEnglish(hits, 'annotation', 'annotations')}`,
      deleteTitle: (hits) => `Delete ${countedInEnglish(hits, 'annotation', 'annotations')}`,
      label: 'Label',
      keepLabel: 'Leave as it is',
      attribute: 'Attribute',
      keepAttributes: 'Leave as they are',
      clearValue: 'Without a value here, what they have is taken away.',
      repeats: (role) => `The same in each article: link to the first (${role})`,
      reading: (read, articles) => `Looking at ${number('en', read)} of ${number('en', articles)} articles…`,
      willChange: (hits, articles) =>
        `${number('en', hits)} in ${countedInEnglish(articles, 'article', 'articles')}, as one step that can be undone.`,
      nothing: 'There is nothing to change.',
      skipped: 'Left as they are:',
      reasons: {
        'read-only': (hits) => `${number('en', hits)} in articles that are read-only`,
        damaged: (hits) => `${number('en', hits)} in articles whose annotations are damaged`,
        'newer-version': (hits) => `${number('en', hits)} in articles that a newer Kutip has annotated`,
        'source-changed': (hits) => `${number('en', hits)} where the text has changed`,
        already: (hits) => `${number('en', hits)} that already are so`,
        'not-own': (hits) => `${number('en', hits)} by another annotator`,
        gone: (hits) => `${number('en', hits)} that are not there any more`,
        'does-not-fit': (hits) => `${number('en', hits)} whose label cannot have this value`,
        unreadable: (hits) => `${number('en', hits)} in articles that cannot be read`,
      },
      running: 'Working…',
      chooseSomething: 'Choose a label or an attribute.',
      tagged: (hits, label) => `${number('en', hits)} tagged as ${label}`,
      relabelled: (hits, label) => `${number('en', hits)} changed to ${label}`,
      valued: (hits, attribute) =>
        `${attribute} set on ${countedInEnglish(hits, 'annotation', 'annotations')}`,
      deleted: (hits) => `${countedInEnglish(hits, 'annotation', 'annotations')} deleted`,
    },
  },
  id: {
    title: 'Pencarian',
    query: 'Kata yang dicari',
    queryHint: 'kata-kata dalam satu paragraf · "frasa" · awalan*',
    expressionHint: 'ekspresi reguler, misalnya \\d+ persen',
    matchCase: 'Bedakan huruf besar',
    regularExpression: 'Ekspresi reguler',
    among: 'Cari di',
    amongText: 'Teks',
    amongAnnotations: 'Anotasi',
    filters: {
      group: 'Persempit pencarian',
      label: 'Label',
      value: 'Nilai',
      entity: 'Entitas',
      annotator: 'Anotator',
      status: 'Status artikel',
      anyLabel: 'Semua label',
      anyValue: 'Semua nilai',
      anyEntity: 'Semua entitas',
      anyAnnotator: 'Semua anotator',
      anyStatus: 'Semua status',
      yes: 'Ya',
      no: 'Tidak',
      clear: 'Kosongkan penyaring',
    },
    problem: ({ fault, at }) => `${indonesianFaults[fault]}, pada karakter ke-${number('id', at)}.`,
    hits: 'Temuan',
    found: (hits, articles) =>
      `${countedInIndonesian(hits, 'temuan')} di ${countedInIndonesian(articles, 'artikel')}`,
    soFar: (hits) => `Sejauh ini ${countedInIndonesian(hits, 'temuan')}…`,
    tooMany: `${number('id', mostHits)} temuan pertama. Persempit pencarian untuk melihat yang lain.`,
    checked: (hits, articles) =>
      `${number('id', hits)} dicentang di ${countedInIndonesian(articles, 'artikel')}`,
    checkAll: 'Centang semua',
    uncheckAll: 'Hapus semua centang',
    hit: (before, words, after, title) => `${words} — ${before}${words}${after} — ${title}`,
    byAnnotator: (id) => `oleh ${id}`,
    empty: 'Cari di seluruh korpus',
    emptyDetail:
      'Huruf besar, aksen, dan harakat tidak dibedakan. Tekan Spasi untuk mencentang temuan, lalu tombol label untuk menandainya.',
    noHits: 'Tidak ada yang ditemukan',
    noHitsDetail: 'Semua kata harus berada dalam satu paragraf. Tanda bintang menemukan awalan: perluas*',
    noHitsYet: 'Belum ada yang ditemukan: artikel masih diindeks.',
    searching: 'Mencari…',
    failed: 'Pencarian tidak dapat dilakukan',
    indexing: (indexed, total) => `Mengindeks artikel: ${number('id', indexed)} dari ${number('id', total)}`,
    stopIndexing: 'Hentikan',
    indexingStopped: (indexed, total) =>
      `Pengindeksan dihentikan: ${number('id', indexed)} dari ${number('id', total)} artikel dapat dicari.`,
    goOn: 'Lanjutkan',
    indexFailed: 'Indeks tidak dapat dibuat, jadi mungkin ada artikel yang tidak muncul di sini.',
    cannotFindPlace: 'Artikel itu sudah tidak ada atau sudah berubah. Cari lagi.',
    trail: (place, hits) => `Temuan ${number('id', place)} dari ${number('id', hits)}`,
    back: 'Kembali ke pencarian',
    next: 'Temuan berikutnya',
    previous: 'Temuan sebelumnya',
    change: {
      tag: 'Tandai…',
      change: 'Ubah…',
      delete: 'Hapus…',
      tagTitle: (hits) => `Tandai ${countedInIndonesian(hits, 'temuan')}`,
      changeTitle: (hits) => `Ubah ${countedInIndonesian(hits, 'anotasi')}`,
      deleteTitle: (hits) => `Hapus ${countedInIndonesian(hits, 'anotasi')}`,
      label: 'Label',
      keepLabel: 'Biarkan seperti semula',
      attribute: 'Atribut',
      keepAttributes: 'Biarkan seperti semula',
      clearValue: 'Tanpa nilai di sini, nilai yang ada dihapus.',
      repeats: (role) => `Hal yang sama dalam tiap artikel: tautkan ke yang pertama (${role})`,
      reading: (read, articles) => `Memeriksa ${number('id', read)} dari ${number('id', articles)} artikel…`,
      willChange: (hits, articles) =>
        `${number('id', hits)} di ${countedInIndonesian(articles, 'artikel')}, sebagai satu langkah yang dapat diurungkan.`,
      nothing: 'Tidak ada yang perlu diubah.',
      skipped: 'Dibiarkan seperti semula:',
      reasons: {
        'read-only': (hits) => `${number('id', hits)} di artikel yang hanya dapat dibaca`,
        damaged: (hits) => `${number('id', hits)} di artikel yang anotasinya rusak`,
        'newer-version': (hits) => `${number('id', hits)} di artikel yang dianotasi Kutip yang lebih baru`,
        'source-changed': (hits) => `${number('id', hits)} yang teksnya sudah berubah`,
        already: (hits) => `${number('id', hits)} yang memang sudah demikian`,
        'not-own': (hits) => `${number('id', hits)} milik anotator lain`,
        gone: (hits) => `${number('id', hits)} yang sudah tidak ada`,
        'does-not-fit': (hits) => `${number('id', hits)} yang labelnya tidak dapat memiliki nilai ini`,
        unreadable: (hits) => `${number('id', hits)} di artikel yang tidak dapat dibaca`,
      },
      running: 'Sedang dikerjakan…',
      chooseSomething: 'Pilih label atau atribut.',
      tagged: (hits, label) => `${number('id', hits)} ditandai sebagai ${label}`,
      relabelled: (hits, label) => `${number('id', hits)} diubah menjadi ${label}`,
      valued: (hits, attribute) => `${attribute} diisi pada ${countedInIndonesian(hits, 'anotasi')}`,
      deleted: (hits) => `${countedInIndonesian(hits, 'anotasi')} dihapus`,
    },
  },
});

const englishFaults: Readonly<Record<ExpressionProblem['fault'], string>> = {
  group: 'A bracket ( ) has no partner, or holds what it cannot',
  class: 'The square bracket [ ] or { } is not complete',
  repeat: 'There is nothing to repeat before * + ? or { }',
  range: 'The range is the wrong way round',
  escape: 'The backslash is followed by something that it cannot stand before',
  other: 'This is not a regular expression',
};

const indonesianFaults: Readonly<Record<ExpressionProblem['fault'], string>> = {
  group: 'Kurung ( ) tidak berpasangan, atau isinya tidak dikenal',
  class: 'Kurung siku [ ] atau kurung kurawal { } tidak lengkap',
  repeat: 'Tidak ada yang dapat diulang sebelum * + ? atau { }',
  range: 'Urutan rentangnya terbalik',
  escape: 'Garis miring terbalik diikuti sesuatu yang tidak dikenal',
  other: 'Ini bukan ekspresi reguler',
};
