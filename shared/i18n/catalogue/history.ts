import type { ChangeGroup } from '../../history/history-filter.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

/** What happened when, and what taking it back comes to. `words` are the article's own, shortened. */
export interface HistoryTexts {
  readonly title: string;
  readonly scope: string;
  readonly scopes: { readonly article: string; readonly corpus: string };
  readonly list: string;
  readonly hint: string;
  readonly filter: string;
  readonly label: string;
  readonly anyLabel: string;
  readonly group: string;
  readonly anyGroup: string;
  readonly groups: Readonly<Record<ChangeGroup, string>>;
  readonly found: (count: number) => string;
  readonly kinds: { readonly undo: string; readonly redo: string };
  readonly now: string;
  readonly by: (annotator: string) => string;
  readonly articles: (count: number) => string;
  readonly gap: string;
  readonly earlierMissing: string;
  readonly loading: string;
  readonly loadMore: string;
  readonly damagedLogs: (files: string) => string;
  readonly archived: (file: string) => string;
  readonly openArticle: string;
  readonly articleGone: string;
  readonly bulkPart: (title: string) => string;

  readonly empty: { readonly title: string; readonly detail: string };
  readonly emptyCorpus: { readonly title: string; readonly detail: string };
  readonly noArticle: { readonly title: string; readonly detail: string };
  readonly noMatch: { readonly title: string; readonly clear: string };

  readonly change: {
    readonly added: (label: string) => string;
    readonly removed: (label: string) => string;
    readonly label: (from: string, to: string) => string;
    readonly words: (label: string, from: string) => string;
    readonly set: (attribute: string, to: string) => string;
    readonly changed: (attribute: string, from: string, to: string) => string;
    readonly cleared: (attribute: string, from: string) => string;
    readonly linked: (role: string, words: string) => string;
    readonly unlinked: (role: string, words: string) => string;
    readonly noteSet: (note: string) => string;
    readonly noteCleared: (note: string) => string;
    readonly origin: (from: string, to: string) => string;
    readonly rejected: (label: string) => string;
    readonly unrejected: (label: string) => string;
    readonly status: (from: string, to: string) => string;
    readonly statusCommentSet: (comment: string) => string;
    readonly statusCommentCleared: (comment: string) => string;
    readonly severalAdded: (count: number, labels: string) => string;
    readonly severalRemoved: (count: number, labels: string) => string;
    readonly andMore: (count: number) => string;
    readonly nothing: string;
    readonly unknownAnnotation: string;
    readonly quoted: (words: string) => string;
    readonly yes: string;
    readonly no: string;
  };

  readonly details: {
    readonly title: string;
    readonly changes: string;
    readonly past: string;
    readonly pastText: (time: string) => string;
    readonly pastAnnotations: (count: number) => string;
    readonly pastUnknown: string;
    readonly differences: string;
    readonly noDifferences: string;
    readonly more: (count: number) => string;
  };

  readonly takeBack: {
    readonly step: string;
    readonly since: string;
    readonly everywhere: string;
    readonly willChange: string;
    readonly losses: string;
    readonly obstacles: string;
    readonly nothingLeft: string;
    readonly nothingPossible: string;
    readonly sinceUnknown: string;
    readonly confirmStep: string;
    readonly confirmSince: (steps: number) => string;
    readonly cancel: string;
    readonly readOnly: string;
    readonly conflict: string;
    readonly doneStep: (changes: number) => string;
    readonly doneSince: (steps: number) => string;
    readonly refused: string;
  };

  readonly obstacle: {
    readonly gone: (label: string, words: string) => string;
    readonly thereAgain: (label: string, words: string) => string;
    readonly changedSince: (part: string, label: string, words: string) => string;
    readonly targetGone: (role: string, words: string) => string;
    readonly documentChanged: (part: string) => string;
    readonly cause: (time: string) => string;
    readonly parts: {
      readonly label: string;
      readonly words: string;
      readonly note: string;
      readonly origin: string;
      readonly status: string;
      readonly 'status-comment': string;
    };
  };
}

export const historyTexts = area<HistoryTexts>({
  en: {
    title: 'History',
    scope: 'History of',
    scopes: { article: 'This article', corpus: 'Whole corpus' },
    list: 'Steps, newest first',
    hint: '↑ ↓ earlier states · Enter: take back this step · Shift+Enter: everything since',
    filter: 'Find in the history',
    label: 'Label',
    anyLabel: 'Any label',
    group: 'What was done',
    anyGroup: 'Anything',
    groups: {
      added: 'Added',
      removed: 'Deleted',
      changed: 'Changed',
      links: 'Links',
      translation: 'Translations',
      article: 'The article',
    },
    found: (count) => countedInEnglish(count, 'step', 'steps'),
    kinds: { undo: 'Undo', redo: 'Redo' },
    now: 'now',
    by: (annotator) => `by ${annotator}`,
    articles: (count) => `in ${countedInEnglish(count, 'article', 'articles')}`,
    gap: 'Steps before this one cannot be read: the log is damaged.',
    earlierMissing: 'Earlier steps are not in this log.',
    loading: 'Reading the history…',
    loadMore: 'Show earlier steps',
    damagedLogs: (files) => `Some lines cannot be read and were passed over: ${files}`,
    archived: (file) => `from ${file}, which was put aside`,
    openArticle: 'Open the article',
    articleGone: 'The article is not in the folder any more.',
    bulkPart: (title) => `Part of a change over several articles: ${title}`,

    empty: {
      title: 'No history yet',
      detail: 'Every change of this article will be listed here, as long as its log is kept.',
    },
    emptyCorpus: {
      title: 'No history yet',
      detail: 'Every change of an article will be listed here, as long as the logs are kept.',
    },
    noArticle: {
      title: 'No article is open',
      detail: 'Open one to see its history, or look at the whole corpus.',
    },
    noMatch: { title: 'No step matches', clear: 'Show all steps' },

    change: {
      added: (label) => `${label} added`,
      removed: (label) => `${label} deleted`,
      label: (from, to) => `${from} changed to ${to}`,
      words: (label, from) => `${label} moved, was “${from}”`,
      set: (attribute, to) => `${attribute}: ${to}`,
      changed: (attribute, from, to) => `${attribute}: ${from} → ${to}`,
      cleared: (attribute, from) => `${attribute} cleared, was ${from}`,
      linked: (role, words) => `Linked as ${role}: “${words}”`,
      unlinked: (role, words) => `Link ${role} removed: “${words}”`,
      noteSet: (note) => `Note: “${note}”`,
      noteCleared: (note) => `Note deleted: “${note}”`,
      origin: (from, to) => `Origin: ${from} → ${to}`,
      rejected: (label) => `Suggestion of a ${label} rejected`,
      unrejected: (label) => `Suggestion of a ${label} no longer rejected`,
      status: (from, to) => `Status: ${from} → ${to}`,
      statusCommentSet: (comment) => `Comment on the status: ${comment}`,
      statusCommentCleared: (comment) => `Comment on the status deleted: ${comment}`,
      severalAdded: (count, labels) =>
        `${countedInEnglish(count, 'annotation', 'annotations')} added: ${labels}`,
      severalRemoved: (count, labels) =>
        `${countedInEnglish(count, 'annotation', 'annotations')} deleted: ${labels}`,
      andMore: (count) => `and ${countedInEnglish(count, 'more change', 'more changes')}`,
      nothing: 'Nothing changed in the end',
      unknownAnnotation: 'Annotation',
      quoted: (words) => `“${words}”`,
      yes: 'yes',
      no: 'no',
    },

    details: {
      title: 'The chosen step',
      changes: 'What was done',
      past: 'The article after this step',
      pastText: (time) => `The text as it was annotated on ${time}`,
      pastAnnotations: (count) => countedInEnglish(count, 'annotation', 'annotations'),
      pastUnknown: 'What the article looked like then cannot be told: a line of its log is damaged.',
      differences: 'What is different now',
      noDifferences: 'Nothing: this is how it is now.',
      more: (count) => `and ${countedInEnglish(count, 'more', 'more')}`,
    },

    takeBack: {
      step: 'Take back this step…',
      since: 'Take back everything since…',
      everywhere: 'Take back in all articles',
      willChange: 'This will change:',
      losses: 'What was done to it later goes with it:',
      obstacles: 'This cannot be taken back:',
      nothingLeft: 'Nothing is left to take back: it is as before this step already.',
      nothingPossible: 'Nothing of this step can be taken back any more.',
      sinceUnknown: 'The state before this step cannot be told: a line of the log is damaged.',
      confirmStep: 'Take back this step',
      confirmSince: (steps) => `Take back ${countedInEnglish(steps, 'step', 'steps')}`,
      cancel: 'Cancel',
      readOnly: 'This article is read-only: nothing can be taken back.',
      conflict: 'Somebody else changed this article. Choose first which version to keep.',
      doneStep: (changes) =>
        `Taken back: ${countedInEnglish(changes, 'change', 'changes')}. Undo brings it back.`,
      doneSince: (steps) => `Taken back: ${countedInEnglish(steps, 'step', 'steps')}. Undo brings them back.`,
      refused: 'That was not possible: nothing was changed.',
    },

    obstacle: {
      gone: (label, words) => `${label} “${words}” has been deleted since`,
      thereAgain: (label, words) => `${label} “${words}” is there again already`,
      changedSince: (part, label, words) => `${part} of ${label} “${words}” has been changed again since`,
      targetGone: (role, words) => `The link ${role} cannot come back: “${words}” has been deleted since`,
      documentChanged: (part) => `${part} has been changed again since`,
      cause: (time) => `on ${time}`,
      parts: {
        label: 'The label',
        words: 'The place',
        note: 'The note',
        origin: 'The origin',
        status: 'The status',
        'status-comment': 'The comment on the status',
      },
    },
  },
  id: {
    title: 'Riwayat',
    scope: 'Riwayat dari',
    scopes: { article: 'Artikel ini', corpus: 'Seluruh korpus' },
    list: 'Langkah, yang terbaru di atas',
    hint: '↑ ↓ keadaan terdahulu · Enter: batalkan langkah ini · Shift+Enter: semua sejak itu',
    filter: 'Cari dalam riwayat',
    label: 'Label',
    anyLabel: 'Semua label',
    group: 'Yang dilakukan',
    anyGroup: 'Apa saja',
    groups: {
      added: 'Ditambahkan',
      removed: 'Dihapus',
      changed: 'Diubah',
      links: 'Tautan',
      translation: 'Terjemahan',
      article: 'Artikelnya',
    },
    found: (count) => countedInIndonesian(count, 'langkah'),
    kinds: { undo: 'Urungkan', redo: 'Ulangi' },
    now: 'sekarang',
    by: (annotator) => `oleh ${annotator}`,
    articles: (count) => `di ${countedInIndonesian(count, 'artikel')}`,
    gap: 'Langkah sebelum ini tidak dapat dibaca: catatannya rusak.',
    earlierMissing: 'Langkah yang lebih awal tidak ada dalam catatan ini.',
    loading: 'Membaca riwayat…',
    loadMore: 'Tampilkan langkah yang lebih awal',
    damagedLogs: (files) => `Beberapa baris tidak dapat dibaca dan dilewati: ${files}`,
    archived: (file) => `dari ${file}, yang disisihkan`,
    openArticle: 'Buka artikelnya',
    articleGone: 'Artikelnya tidak ada lagi dalam folder.',
    bulkPart: (title) => `Bagian dari perubahan di beberapa artikel: ${title}`,

    empty: {
      title: 'Belum ada riwayat',
      detail: 'Setiap perubahan artikel ini akan tercantum di sini, selama catatannya disimpan.',
    },
    emptyCorpus: {
      title: 'Belum ada riwayat',
      detail: 'Setiap perubahan artikel akan tercantum di sini, selama catatannya disimpan.',
    },
    noArticle: {
      title: 'Tidak ada artikel yang terbuka',
      detail: 'Buka satu artikel untuk melihat riwayatnya, atau lihat seluruh korpus.',
    },
    noMatch: { title: 'Tidak ada langkah yang cocok', clear: 'Tampilkan semua langkah' },

    change: {
      added: (label) => `${label} ditambahkan`,
      removed: (label) => `${label} dihapus`,
      label: (from, to) => `${from} diubah menjadi ${to}`,
      words: (label, from) => `${label} dipindahkan, semula “${from}”`,
      set: (attribute, to) => `${attribute}: ${to}`,
      changed: (attribute, from, to) => `${attribute}: ${from} → ${to}`,
      cleared: (attribute, from) => `${attribute} dikosongkan, semula ${from}`,
      linked: (role, words) => `Ditautkan sebagai ${role}: “${words}”`,
      unlinked: (role, words) => `Tautan ${role} dihapus: “${words}”`,
      noteSet: (note) => `Catatan: “${note}”`,
      noteCleared: (note) => `Catatan dihapus: “${note}”`,
      origin: (from, to) => `Asal: ${from} → ${to}`,
      rejected: (label) => `Saran ${label} ditolak`,
      unrejected: (label) => `Saran ${label} tidak lagi ditolak`,
      status: (from, to) => `Status: ${from} → ${to}`,
      statusCommentSet: (comment) => `Komentar status: ${comment}`,
      statusCommentCleared: (comment) => `Komentar status dihapus: ${comment}`,
      severalAdded: (count, labels) => `${countedInIndonesian(count, 'anotasi')} ditambahkan: ${labels}`,
      severalRemoved: (count, labels) => `${countedInIndonesian(count, 'anotasi')} dihapus: ${labels}`,
      andMore: (count) => `dan ${countedInIndonesian(count, 'perubahan lain')}`,
      nothing: 'Akhirnya tidak ada yang berubah',
      unknownAnnotation: 'Anotasi',
      quoted: (words) => `“${words}”`,
      yes: 'ya',
      no: 'tidak',
    },

    details: {
      title: 'Langkah yang dipilih',
      changes: 'Yang dilakukan',
      past: 'Artikel setelah langkah ini',
      pastText: (time) => `Teks dengan anotasi pada ${time}`,
      pastAnnotations: (count) => countedInIndonesian(count, 'anotasi'),
      pastUnknown: 'Keadaan artikel waktu itu tidak dapat diketahui: satu baris catatannya rusak.',
      differences: 'Yang berbeda sekarang',
      noDifferences: 'Tidak ada: begitulah keadaannya sekarang.',
      more: (count) => `dan ${countedInIndonesian(count, 'lagi')}`,
    },

    takeBack: {
      step: 'Batalkan langkah ini…',
      since: 'Batalkan semua sejak itu…',
      everywhere: 'Batalkan di semua artikel',
      willChange: 'Yang akan berubah:',
      losses: 'Yang dilakukan padanya kemudian ikut hilang:',
      obstacles: 'Ini tidak dapat dibatalkan:',
      nothingLeft: 'Tidak ada lagi yang dapat dibatalkan: keadaannya sudah seperti sebelum langkah ini.',
      nothingPossible: 'Tidak ada lagi dari langkah ini yang dapat dibatalkan.',
      sinceUnknown: 'Keadaan sebelum langkah ini tidak dapat diketahui: satu baris catatan rusak.',
      confirmStep: 'Batalkan langkah ini',
      confirmSince: (steps) => `Batalkan ${countedInIndonesian(steps, 'langkah')}`,
      cancel: 'Tidak jadi',
      readOnly: 'Artikel ini hanya dapat dibaca: tidak ada yang dapat dibatalkan.',
      conflict: 'Orang lain telah mengubah artikel ini. Pilih dulu versi yang disimpan.',
      doneStep: (changes) =>
        `Dibatalkan: ${countedInIndonesian(changes, 'perubahan')}. Urungkan untuk mengembalikannya.`,
      doneSince: (steps) =>
        `Dibatalkan: ${countedInIndonesian(steps, 'langkah')}. Urungkan untuk mengembalikannya.`,
      refused: 'Itu tidak mungkin: tidak ada yang diubah.',
    },

    obstacle: {
      gone: (label, words) => `${label} “${words}” sudah dihapus sejak itu`,
      thereAgain: (label, words) => `${label} “${words}” sudah ada lagi`,
      changedSince: (part, label, words) => `${part} dari ${label} “${words}” sudah diubah lagi sejak itu`,
      targetGone: (role, words) => `Tautan ${role} tidak dapat kembali: “${words}” sudah dihapus sejak itu`,
      documentChanged: (part) => `${part} sudah diubah lagi sejak itu`,
      cause: (time) => `pada ${time}`,
      parts: {
        label: 'Label',
        words: 'Tempat',
        note: 'Catatan',
        origin: 'Asal',
        status: 'Status',
        'status-comment': 'Komentar status',
      },
    },
  },
});
