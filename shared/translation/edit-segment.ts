import type { Operation } from '../annotation/operation.ts';
import { isSameJson } from '../json/same-json.ts';
import { carryMarks } from './carry-marks.ts';
import type { JoinedSegment } from './joined.ts';
import type { LanguageTag, Segment, SegmentId, Translation } from './segment.ts';
import { withSegmentChanges } from './segment-draft.ts';
import type { SegmentChanges } from './segment-operation.ts';

/** Where a change of a segment comes from: whose set takes it, and in which language. */
export interface SegmentAuthor {
  readonly annotator: string;
  readonly language: LanguageTag;
  /** What this annotator has of the language already. */
  readonly own: Translation | undefined;
}

/** Adds segments, as one step. @throws {RangeError} when there is none. */
export function addSegments(language: LanguageTag, segments: readonly Segment[]): Operation {
  const [first, ...rest] = segments.map((segment): Operation => ({ type: 'add-segment', language, segment }));
  if (!first) throw new RangeError('There is no segment to add');
  return rest.length === 0 ? first : { type: 'group', operations: [first, ...rest] };
}

/**
 * Changes a segment in the annotator's own set: the translator's own segment, or their review of somebody else's. A review
 * that is not there yet begins with the translator's words; one of an older target begins anew with them, and keeps its
 * comments. A comment alone is about no words, so it leaves a review of an older target what it is. A review that says
 * nothing any more is taken away. `time` is when this is done: ISO 8601 in UTC.
 */
export function changeSegment(
  joined: JoinedSegment,
  { annotator, language, own }: SegmentAuthor,
  changes: SegmentChanges,
  time: string,
): Operation {
  const { segment, annotator: translator } = joined.translation;
  if (translator === annotator)
    return update(language, joined.id, {
      ...marksAlong(segment, changes, language),
      ...changes,
      modified: time,
    });
  const review = own?.segments.get(joined.id);
  if (!review)
    return {
      type: 'add-segment',
      language,
      segment: { ...newReview(joined, time), ...withoutAbsent(changes), modified: time },
    };
  const fitting = {
    ...(beginsAnew(review, segment, changes) ? anew(joined) : marksAlong(review, changes, language)),
    ...changes,
  };
  if (saysNothing(withSegmentChanges(review, fitting)))
    return { type: 'remove-segment', language, id: joined.id };
  return update(language, joined.id, { ...fitting, modified: time });
}

/** What a change of the words does to the marks in them: see `carryMarks`. Marks that are given anew are not touched. */
function marksAlong(segment: Segment, { target }: SegmentChanges, language: LanguageTag): SegmentChanges {
  if (target === undefined || target === segment.target) return {};
  const { alignments, errors } = carryMarks(segment, target, language);
  return {
    ...(segment.alignments && { alignments: alignments.length > 0 ? alignments : null }),
    ...(!isSameJson(errors, segment.errors) && { errors }),
  };
}

/** Whether changes of a review are about other words than those that it has seen. */
function beginsAnew(review: Segment, { target }: Segment, changes: SegmentChanges): boolean {
  const { comments: _comments, ...aboutWords } = changes;
  if (Object.keys(aboutWords).length === 0 || review.review?.target === target) return false;
  // The translator has taken over these words: what is said of them stays true, unless they are corrected once more.
  return review.target !== target || (changes.target ?? target) !== target;
}

function anew({ translation: { segment, annotator } }: JoinedSegment): SegmentChanges {
  return {
    review: { of: annotator, target: segment.target },
    target: segment.target,
    status: segment.status,
    decided: null,
    errors: [],
    scores: null,
    alignments: null,
    dismissed: null,
  };
}

/** Neither a decision nor a correction, a comment, or a mark. */
function saysNothing({
  decided,
  target,
  review,
  comments,
  errors,
  scores,
  alignments,
  dismissed,
}: Segment): boolean {
  return (
    decided === undefined &&
    target === review?.target &&
    comments.length === 0 &&
    errors.length === 0 &&
    !scores &&
    !alignments?.length &&
    !dismissed?.length
  );
}

/** A review that says nothing yet of a translator's segment. */
function newReview({ translation: { segment, annotator } }: JoinedSegment, time: string): Segment {
  const { id, spans, quote, prefix, suffix, target, status } = segment;
  return {
    id,
    spans,
    quote,
    prefix,
    suffix,
    target,
    status,
    origin: 'manual',
    review: { of: annotator, target },
    comments: [],
    errors: [],
    created: time,
    modified: time,
  };
}

function update(language: LanguageTag, id: SegmentId, changes: SegmentChanges): Operation {
  return { type: 'update-segment', language, id, changes };
}

function withoutAbsent(changes: SegmentChanges): object {
  return Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== null && value !== undefined),
  );
}
