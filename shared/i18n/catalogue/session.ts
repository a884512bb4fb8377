import { area } from '../area.ts';

/** What the application says, aloud and in the live region, while a person annotates. */
export interface SessionTexts {
  readonly added: (label: string, words: number) => string;
  readonly removed: (label: string) => string;
  readonly relabelled: (label: string) => string;
  readonly selectFirst: string;
  readonly onlySpace: string;
  readonly alreadyThere: (label: string) => string;
  readonly selectAnnotationFirst: string;
  readonly readOnly: string;
  readonly refused: string;
  readonly undone: string;
  readonly redone: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly complete: string;
  readonly nothingToLink: (label: string) => string;
  readonly nothingToLinkYet: (roles: string) => string;
  readonly chooseRole: (roles: string) => string;
  readonly candidate: (role: string, place: number, count: number, quote: string) => string;
  readonly linked: (role: string, quote: string) => string;
  readonly unlinked: (role: string) => string;
  readonly linkCancelled: string;
  readonly linkingEnded: string;
  readonly statusSet: (status: string) => string;
  readonly statuses: {
    readonly new: string;
    readonly 'in-progress': string;
    readonly done: string;
    readonly 'needs-discussion': string;
  };
}

export const sessionTexts = area<SessionTexts>({
  en: {
    added: (label, words) => `${label} added, ${words} ${words === 1 ? 'word' : 'words'}`,
    removed: (label) => `${label} deleted`,
    relabelled: (label) => `Now a ${label}`,
    selectFirst:
      "Select some words first: with Shift and the arrow keys, or ' for the quotation, . for the sentence.",
    onlySpace: 'The selection holds only white space.',
    alreadyThere: (label) => `These words are a ${label} already.`,
    selectAnnotationFirst: 'Select an annotation first: put the caret in it and press Enter.',
    readOnly: 'This article is read-only: nothing was changed.',
    refused: 'That was not possible here: nothing was changed.',
    undone: 'Undone',
    redone: 'Redone',
    nothingToUndo: 'Nothing to undo',
    nothingToRedo: 'Nothing to redo',
    complete: 'Everything required is answered',
    nothingToLink: (label) => `The label scheme has no links from a ${label}, or all of them are made.`,
    nothingToLinkYet: (roles) => `Nothing to link to yet. Tag it first: ${roles}.`,
    chooseRole: (roles) => `Link as: ${roles}`,
    candidate: (role, place, count, quote) => `${role}, ${place} of ${count}: ${quote}`,
    linked: (role, quote) => `Linked as ${role}: ${quote}`,
    unlinked: (role) => `Link ${role} removed`,
    linkCancelled: 'No link made',
    linkingEnded: 'No more links made',
    statusSet: (status) => `Status: ${status}`,
    statuses: {
      new: 'New',
      'in-progress': 'In progress',
      done: 'Done',
      'needs-discussion': 'Needs discussion',
    },
  },
  id: {
    added: (label, words) => `${label} ditambahkan, ${words} kata`,
    removed: (label) => `${label} dihapus`,
    relabelled: (label) => `Sekarang ${label}`,
    selectFirst:
      "Pilih kata-katanya dulu: dengan Shift dan tombol panah, atau ' untuk kutipan, . untuk kalimat.",
    onlySpace: 'Pilihan hanya berisi spasi.',
    alreadyThere: (label) => `Kata-kata ini sudah menjadi ${label}.`,
    selectAnnotationFirst: 'Pilih anotasi dulu: letakkan kursor di dalamnya lalu tekan Enter.',
    readOnly: 'Artikel ini hanya dapat dibaca: tidak ada yang diubah.',
    refused: 'Itu tidak mungkin di sini: tidak ada yang diubah.',
    undone: 'Diurungkan',
    redone: 'Diulangi',
    nothingToUndo: 'Tidak ada yang dapat diurungkan',
    nothingToRedo: 'Tidak ada yang dapat diulangi',
    complete: 'Semua yang wajib sudah diisi',
    nothingToLink: (label) => `Skema label tidak mempunyai tautan dari ${label}, atau semuanya sudah dibuat.`,
    nothingToLinkYet: (roles) => `Belum ada yang dapat ditautkan. Tandai dulu: ${roles}.`,
    chooseRole: (roles) => `Tautkan sebagai: ${roles}`,
    candidate: (role, place, count, quote) => `${role}, ${place} dari ${count}: ${quote}`,
    linked: (role, quote) => `Ditautkan sebagai ${role}: ${quote}`,
    unlinked: (role) => `Tautan ${role} dihapus`,
    linkCancelled: 'Tidak ada tautan yang dibuat',
    linkingEnded: 'Tidak ada tautan lagi yang dibuat',
    statusSet: (status) => `Status: ${status}`,
    statuses: {
      new: 'Baru',
      'in-progress': 'Sedang dikerjakan',
      done: 'Selesai',
      'needs-discussion': 'Perlu dibahas',
    },
  },
});
