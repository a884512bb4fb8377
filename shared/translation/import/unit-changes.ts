import type { TranslationUnit } from '../../formats/translation/translation-format.ts';
import type { JoinedSegment } from '../joined.ts';
import { importOrigin } from '../segment-origin.ts';
import type { SegmentChanges } from '../segment-operation.ts';
import type { Segment, SegmentComment, SegmentStatus, TranslationError } from '../segment.ts';
import { isLocked, mayChangeStatus, type TranslationRole } from '../workflow.ts';

export const skipReasons = [
  /** Nothing in the article has this source. */
  'no-source',
  /** The file has this source more often than the article. */
  'surplus',
  'empty-target',
  'locked',
  /** Ours was confirmed, and says something else. */
  'confirmed',
  /** Ours was changed after the file's. */
  'newer',
  /** Nobody in this role may change a segment that stands so. */
  'not-allowed',
] as const;

export type SkipReason = (typeof skipReasons)[number];

export interface UnitRules {
  readonly format: string;
  /** Whose set is changed. */
  readonly annotator: string;
  /** Whose translation it is: the annotator's own, or one that they review. */
  readonly translator: string;
  /** What of ours gives way. */
  readonly replaces: { readonly confirmed: boolean; readonly newer: boolean };
  readonly newId: () => string;
  /** ISO 8601 in UTC. */
  readonly time: string;
}

export type UnitOutcome =
  | { readonly kind: 'same' }
  | { readonly kind: 'skip'; readonly reason: SkipReason }
  | {
      readonly kind: 'change';
      readonly changes: SegmentChanges;
      readonly target: string;
      readonly status: SegmentStatus;
      readonly comments: number;
      readonly errors: number;
    };

/** What a unit of a file makes of the segment that it belongs to, as far as the workflow lets it. */
export function outcomeOf(row: JoinedSegment, unit: TranslationUnit, rules: UnitRules): UnitOutcome {
  const role: TranslationRole = rules.translator === rules.annotator ? 'translator' : 'reviewer';
  const { target } = unit;
  // A file with the translator's words as they were before a correction is older, and takes nothing back.
  const isNewTarget = target !== null && target !== row.target && target !== row.translation.segment.target;
  const comments = newComments(row, unit, rules);
  const errors = newErrors(row, unit, rules);
  const status = isNewTarget ? statusOfNew(row.status, unit, role) : statusOfSame(row.status, unit, role);
  const scores = unit.scores && !hasScores(row, unit) ? unit.scores : undefined;
  if (!isNewTarget && status === row.status && comments.length + errors.length === 0 && !scores)
    return target === null ? skip('empty-target') : { kind: 'same' };
  if (isLocked(row.status)) return skip('locked');
  const barrier = isNewTarget ? barrierTo(row, unit, role, rules) : null;
  if (barrier !== null) return skip(barrier);
  if (status === null) return skip('not-allowed');
  const own = ownVersion(row, rules);
  return {
    kind: 'change',
    changes: {
      ...(isNewTarget && {
        target,
        origin: importOrigin(rules.format),
        translates: null,
        alignments: unit.alignments ?? null,
      }),
      ...((isNewTarget || status !== row.status) && { status, decided: rules.time }),
      ...(comments.length > 0 && { comments: [...own.comments, ...comments] }),
      ...(errors.length > 0 && { errors: [...own.errors, ...errors] }),
      ...(scores && { scores }),
    },
    target: isNewTarget ? target : row.target,
    status,
    comments: comments.length,
    errors: errors.length,
  };
}

function skip(reason: SkipReason): UnitOutcome {
  return { kind: 'skip', reason };
}

function barrierTo(
  { target, status, translation, decision }: JoinedSegment,
  { modified }: TranslationUnit,
  role: TranslationRole,
  { annotator, replaces }: UnitRules,
): SkipReason | null {
  if (target === '') return null;
  const ours = decision?.segment ?? translation.segment;
  if (modified !== undefined && modified < ours.modified && !replaces.newer) return 'newer';
  // Correcting what the translator has confirmed is what a reviewer does; another reviewer's decision is another matter.
  const isConfirmed =
    role === 'translator'
      ? status === 'translated' || status === 'reviewed'
      : decision !== null && decision.annotator !== annotator;
  return isConfirmed && !replaces.confirmed ? 'confirmed' : null;
}

/** Null when no step of the workflow leads to a new target. */
function statusOfNew(
  from: SegmentStatus,
  unit: TranslationUnit,
  role: TranslationRole,
): SegmentStatus | null {
  const wanted = wantedStatus(unit, role);
  const otherwise: readonly SegmentStatus[] = role === 'translator' ? ['draft', 'translated'] : ['reviewed'];
  return [wanted, ...otherwise].find((status) => mayChangeStatus(role, from, status)) ?? null;
}

/** What is less decided in the file takes nothing back, and confirming does not answer a rejection. */
function statusOfSame(from: SegmentStatus, unit: TranslationUnit, role: TranslationRole): SegmentStatus {
  if (unit.status === undefined || unit.target === null || from === 'rejected') return from;
  const wanted = role === 'reviewer' && unit.status === 'rejected' ? unit.status : wantedStatus(unit, role);
  const isStep = wanted === 'rejected' || rank[wanted] > rank[from];
  return isStep && mayChangeStatus(role, from, wanted) ? wanted : from;
}

const rank: Readonly<Record<SegmentStatus, number>> = {
  untranslated: 0,
  draft: 1,
  rejected: 1,
  translated: 2,
  reviewed: 3,
  final: 4,
};

/** A file that says nothing of it holds translations. Approving what is one's own is not a translator's. */
function wantedStatus({ status = 'translated' }: TranslationUnit, role: TranslationRole): SegmentStatus {
  if (role === 'reviewer') return status === 'final' || status === 'rejected' ? status : 'reviewed';
  if (status === 'reviewed' || status === 'final') return 'translated';
  return status === 'translated' ? status : 'draft';
}

/** The annotator's own version, as `changeSegment` goes on with it: a review of an older target begins anew. */
function ownVersion(row: JoinedSegment, { annotator }: UnitRules): Pick<Segment, 'comments' | 'errors'> {
  const { segment } = row.translation;
  if (row.translation.annotator === annotator) return segment;
  const review = row.reviews.find((each) => each.annotator === annotator)?.segment;
  if (!review) return { comments: [], errors: [] };
  const isCurrent = review.review?.target === segment.target || review.target === segment.target;
  return { comments: review.comments, errors: isCurrent ? review.errors : [] };
}

function versionsOf({ translation, reviews }: JoinedSegment): readonly Segment[] {
  return [translation, ...reviews].map(({ segment }) => segment);
}

function newComments(
  row: JoinedSegment,
  { comments = [] }: TranslationUnit,
  { newId, time }: UnitRules,
): readonly SegmentComment[] {
  const known = versionsOf(row).flatMap((version) => version.comments);
  const isKnown = (comment: SegmentComment) =>
    known.some(
      (each) =>
        each.id === comment.id ||
        (onOneLine(each.text) === onOneLine(comment.text) &&
          (comment.time === '' || each.time === comment.time)) ||
        // What came from a file before has got the time of that import.
        (onOneLine(each.text) === onOneLine(comment.text) && each.author === comment.author),
    );
  return comments
    .filter((comment) => !isKnown(comment))
    .map((comment) => ({
      ...comment,
      id: isUlid(comment.id) ? comment.id : newId(),
      time: comment.time === '' ? time : comment.time,
    }));
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function newErrors(
  row: JoinedSegment,
  { errors = [], target, assessed = target ?? '' }: TranslationUnit,
  { newId, time }: UnitRules,
): readonly TranslationError[] {
  const known = versionsOf(row).flatMap((version) => version.errors);
  const isKnown = (error: TranslationError) =>
    known.some(
      (each) =>
        each.id === error.id ||
        (each.category === error.category &&
          each.severity === error.severity &&
          each.author === error.author &&
          each.side === error.side &&
          each.words === error.words &&
          each.span?.start === error.span?.start),
    );
  const words = { source: row.translation.segment.quote, target: assessed };
  return errors
    .filter((error) => !isKnown(error))
    .map(({ span, ...error }) => ({
      ...error,
      id: isUlid(error.id) ? error.id : newId(),
      time: error.time === '' ? time : error.time,
      // Where the words are no longer there, what was found in them still is, of the segment as a whole.
      ...(span && wordsAt(words[error.side], span) === error.words && { span }),
    }));
}

function wordsAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return Array.from(text).slice(start, end).join('');
}

function isUlid(id: string): boolean {
  return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id);
}

function hasScores(row: JoinedSegment, { scores }: TranslationUnit): boolean {
  return versionsOf(row).some(
    (version) => version.scores?.da === scores?.da && version.scores?.sqm === scores?.sqm,
  );
}
