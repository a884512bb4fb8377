import type { SegmentPart } from '../../history/segment-change.ts';
import type { SegmentStatus } from '../../translation/segment.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

/** Segments of a translation and what happened to them. `language` is its name, as in `English`. */
export interface SegmentTexts {
  readonly statuses: Readonly<Record<SegmentStatus, string>>;
  readonly change: {
    readonly added: (language: string) => string;
    readonly removed: (language: string) => string;
    readonly severalAdded: (count: number, language: string) => string;
    readonly severalRemoved: (count: number, language: string) => string;
    readonly target: (language: string, target: string) => string;
    readonly targetCleared: (language: string, before: string) => string;
    readonly status: (language: string, from: string, to: string) => string;
    readonly part: (language: string, part: string) => string;
  };
  readonly parts: Readonly<Record<SegmentPart | 'target' | 'status', string>>;
  readonly obstacle: {
    readonly gone: (language: string, words: string) => string;
    readonly thereAgain: (language: string, words: string) => string;
    readonly changedSince: (part: string, language: string, words: string) => string;
  };
}

export const segmentTexts = area<SegmentTexts>({
  en: {
    statuses: {
      untranslated: 'Untranslated',
      draft: 'Draft',
      translated: 'Translated',
      reviewed: 'Reviewed',
      final: 'Approved',
      rejected: 'Rejected',
    },
    change: {
      added: (language) => `${language}: segment added`,
      removed: (language) => `${language}: segment removed`,
      severalAdded: (count, language) =>
        `${language}: ${countedInEnglish(count, 'segment', 'segments')} added`,
      severalRemoved: (count, language) =>
        `${language}: ${countedInEnglish(count, 'segment', 'segments')} removed`,
      target: (language, target) => `${language}: “${target}”`,
      targetCleared: (language, before) => `${language}: translation deleted, was “${before}”`,
      status: (language, from, to) => `${language}: ${from} → ${to}`,
      part: (language, part) => `${language}: ${part} changed`,
    },
    parts: {
      target: 'the translation',
      status: 'the status',
      place: 'the place',
      origin: 'the origin',
      comments: 'comments',
      errors: 'marked errors',
      scores: 'the score',
      alignments: 'aligned words',
      dismissed: 'dismissed findings',
      review: 'what is reviewed',
      translates: 'what is known of the source',
    },
    obstacle: {
      gone: (language, words) => `${language}: the segment “${words}” has been removed since`,
      thereAgain: (language, words) => `${language}: the segment “${words}” is there again already`,
      changedSince: (part, language, words) =>
        `${language}: ${part} of “${words}” has been changed again since`,
    },
  },
  id: {
    statuses: {
      untranslated: 'Belum diterjemahkan',
      draft: 'Rancangan',
      translated: 'Diterjemahkan',
      reviewed: 'Ditinjau',
      final: 'Disetujui',
      rejected: 'Ditolak',
    },
    change: {
      added: (language) => `${language}: segmen ditambahkan`,
      removed: (language) => `${language}: segmen dihapus`,
      severalAdded: (count, language) => `${language}: ${countedInIndonesian(count, 'segmen')} ditambahkan`,
      severalRemoved: (count, language) => `${language}: ${countedInIndonesian(count, 'segmen')} dihapus`,
      target: (language, target) => `${language}: “${target}”`,
      targetCleared: (language, before) => `${language}: terjemahan dihapus, semula “${before}”`,
      status: (language, from, to) => `${language}: ${from} → ${to}`,
      part: (language, part) => `${language}: ${part} diubah`,
    },
    parts: {
      target: 'terjemahan',
      status: 'status',
      place: 'tempat',
      origin: 'asal',
      comments: 'komentar',
      errors: 'kesalahan yang ditandai',
      scores: 'nilai',
      alignments: 'kata yang dipasangkan',
      dismissed: 'temuan yang diabaikan',
      review: 'yang ditinjau',
      translates: 'yang diketahui tentang sumbernya',
    },
    obstacle: {
      gone: (language, words) => `${language}: segmen “${words}” sudah dihapus sejak itu`,
      thereAgain: (language, words) => `${language}: segmen “${words}” sudah ada lagi`,
      changedSince: (part, language, words) =>
        `${language}: ${part} dari “${words}” sudah diubah lagi sejak itu`,
    },
  },
});
