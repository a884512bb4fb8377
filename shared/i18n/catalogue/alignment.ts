import type { AlignmentReason } from '../../translation/propose-alignments.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

/** Which words of a translation render which of its source. `label` is that of an annotation ("Quote"). */
export interface AlignmentTexts {
  readonly chooseSegment: { readonly title: string; readonly detail: string };
  readonly noTarget: { readonly title: string; readonly detail: string };
  readonly words: string;
  readonly sourceWords: string;
  readonly targetWords: string;
  readonly hint: string;
  readonly align: string;
  readonly project: (label: string) => string;
  readonly projectionOf: (label: string, words: string) => string;
  readonly instead: string;
  readonly chooseBoth: string;
  readonly aligned: (source: string, target: string) => string;
  readonly projected: (label: string, words: string) => string;
  readonly removed: string;
  /** Alignments, and errors that were marked. */
  readonly lost: (marks: number) => string;
  readonly correctionInForce: string;
  readonly list: string;
  readonly none: string;
  readonly renders: string;
  readonly remove: (source: string, target: string) => string;
  readonly proposals: string;
  readonly noProposals: string;
  readonly reasons: Readonly<Record<AlignmentReason, string>>;
  readonly accept: (source: string, target: string) => string;
  readonly acceptAll: (proposals: number) => string;
  readonly acceptedAll: (proposals: number) => string;
  readonly linkedWith: (words: string) => string;
}

export const alignmentTexts = area<AlignmentTexts>({
  en: {
    chooseSegment: { title: 'No segment', detail: 'Choose a segment to align its words.' },
    noTarget: {
      title: 'Nothing to align yet',
      detail: 'Translate the segment first; then say which words render which.',
    },
    words: 'Align words',
    sourceWords: 'Words of the source',
    targetWords: 'Words of the translation',
    hint: 'Space chooses, Shift and the arrows choose several, Tab goes to the other side, Enter aligns.',
    align: 'Align',
    project: (label) => `Project the ${label}`,
    projectionOf: (label, words) => `${label}: ${words} – choose the words that render it.`,
    instead: 'Align words instead',
    chooseBoth: 'Choose words on both sides',
    aligned: (source, target) => `Aligned: ${source} – ${target}`,
    projected: (label, words) => `${label} projected: ${words}`,
    removed: 'No longer aligned',
    lost: (marks) => `${countedInEnglish(marks, 'mark', 'marks')} went with the words that were changed`,
    correctionInForce:
      'Somebody else’s correction is in force here. Take it over first, then align its words.',
    list: 'Alignments',
    none: 'No words are aligned yet.',
    renders: 'is rendered by',
    remove: (source, target) => `Remove the alignment ${source} – ${target}`,
    proposals: 'Proposed',
    noProposals: 'No numbers, names or like words are left to propose.',
    reasons: {
      term: 'term',
      number: 'same number',
      name: 'name',
      same: 'same word',
      cognate: 'alike',
    },
    accept: (source, target) => `Accept ${source} – ${target}`,
    acceptAll: (proposals) => `Accept all ${proposals}`,
    acceptedAll: (proposals) => `${countedInEnglish(proposals, 'alignment', 'alignments')} accepted`,
    linkedWith: (words) => `aligned with ${words}`,
  },
  id: {
    chooseSegment: { title: 'Tidak ada segmen', detail: 'Pilih segmen untuk menyejajarkan katanya.' },
    noTarget: {
      title: 'Belum ada yang disejajarkan',
      detail: 'Terjemahkan dulu segmennya; lalu tentukan kata mana menerjemahkan kata mana.',
    },
    words: 'Sejajarkan kata',
    sourceWords: 'Kata sumber',
    targetWords: 'Kata terjemahan',
    hint: 'Spasi memilih, Shift dan panah memilih beberapa, Tab pindah ke sisi lain, Enter menyejajarkan.',
    align: 'Sejajarkan',
    project: (label) => `Proyeksikan ${label}`,
    projectionOf: (label, words) => `${label}: ${words} – pilih kata yang menerjemahkannya.`,
    instead: 'Sejajarkan kata saja',
    chooseBoth: 'Pilih kata di kedua sisi',
    aligned: (source, target) => `Disejajarkan: ${source} – ${target}`,
    projected: (label, words) => `${label} diproyeksikan: ${words}`,
    removed: 'Tidak lagi sejajar',
    lost: (marks) => `${countedInIndonesian(marks, 'tanda')} hilang bersama kata yang diubah`,
    correctionInForce: 'Koreksi orang lain yang berlaku di sini. Ambil alih dulu, baru sejajarkan katanya.',
    list: 'Kesejajaran',
    none: 'Belum ada kata yang disejajarkan.',
    renders: 'diterjemahkan dengan',
    remove: (source, target) => `Hapus kesejajaran ${source} – ${target}`,
    proposals: 'Usulan',
    noProposals: 'Tidak ada lagi angka, nama, atau kata mirip yang dapat diusulkan.',
    reasons: {
      term: 'istilah',
      number: 'angka sama',
      name: 'nama',
      same: 'kata sama',
      cognate: 'mirip',
    },
    accept: (source, target) => `Terima ${source} – ${target}`,
    acceptAll: (proposals) => `Terima semua ${proposals}`,
    acceptedAll: (proposals) => `${countedInIndonesian(proposals, 'kesejajaran')} diterima`,
    linkedWith: (words) => `sejajar dengan ${words}`,
  },
});
