import type { SegmentStatus } from './segment.ts';

/** As whom somebody works on a translation. */
export type TranslationRole = 'translator' | 'reviewer';

/**
 * From which status to which, and who may lead there: the workflow of the translations. `final` is approved, and locked:
 * only reopening leads out of it. Confirming again what was rejected, or reviewing again, is a step as well.
 */
const transitions: Readonly<
  Record<TranslationRole, Readonly<Record<SegmentStatus, readonly SegmentStatus[]>>>
> = {
  translator: {
    untranslated: ['draft', 'translated'],
    draft: ['draft', 'translated', 'untranslated'],
    translated: ['translated', 'draft', 'untranslated'],
    reviewed: ['draft', 'translated'],
    rejected: ['draft', 'translated', 'untranslated'],
    final: [],
  },
  reviewer: {
    untranslated: [],
    draft: ['rejected'],
    translated: ['reviewed', 'final', 'rejected'],
    reviewed: ['reviewed', 'final', 'rejected', 'translated'],
    rejected: ['reviewed', 'final', 'rejected', 'translated'],
    final: ['translated'],
  },
};

export function allowedStatuses(role: TranslationRole, from: SegmentStatus): readonly SegmentStatus[] {
  return transitions[role][from];
}

export function mayChangeStatus(role: TranslationRole, from: SegmentStatus, to: SegmentStatus): boolean {
  return transitions[role][from].includes(to);
}

/** Approved: neither words nor status change until a reviewer reopens it. */
export function isLocked(status: SegmentStatus): boolean {
  return status === 'final';
}

/** Why somebody may not approve a segment, or null. */
export function approvalBarrier(given: {
  readonly reviewer: string;
  readonly translator: string;
  readonly fourEyes: boolean;
}): 'four-eyes' | null {
  return given.fourEyes && given.reviewer === given.translator ? 'four-eyes' : null;
}
