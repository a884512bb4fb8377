/** What the tests of reviewing share: a translator and reviewers at work on one article, each with a set of their own. */
import { applyOperation } from '../../annotation/apply.ts';
import { emptyAnnotationSet, type AnnotationSet } from '../../annotation/annotation-set.ts';
import type { Operation } from '../../annotation/operation.ts';
import { codePoints } from '../../text/offset.ts';
import { addSegments, changeSegment } from '../edit-segment.ts';
import { joinTranslation, type AnnotatorSegments, type JoinedSegment } from '../joined.ts';
import type { ReviewPerson } from '../review.ts';
import type { Segment } from '../segment.ts';
import type { SegmentChanges } from '../segment-operation.ts';

export const translator = 'a1';
const language = 'en';

export function reviewer(annotator = 'a2', fourEyes = true): ReviewPerson {
  return { annotator, role: 'reviewer', fourEyes };
}

export const translatorAtWork: ReviewPerson = { annotator: translator, role: 'translator', fourEyes: true };

export function timeAt(minute: number): string {
  return new Date(Date.UTC(2026, 10, 24, 9, minute)).toISOString();
}

export function translated(given: Partial<Segment> = {}): Segment {
  return {
    id: 's1',
    spans: [{ start: codePoints(0), end: codePoints(28) }],
    quote: 'Perluasan NATO ditolak Moskow',
    prefix: '',
    suffix: '',
    target: 'Moscow rejected NATO expansion',
    status: 'translated',
    decided: timeAt(0),
    origin: 'manual',
    comments: [],
    errors: [],
    created: timeAt(0),
    modified: timeAt(0),
    ...given,
  };
}

export class Desk {
  readonly sets = new Map<string, AnnotationSet>();
  #minute = 1;

  constructor(...segments: readonly Segment[]) {
    this.apply(translator, addSegments(language, segments));
  }

  get now(): string {
    return timeAt(this.#minute);
  }

  rows(): readonly JoinedSegment[] {
    return joinTranslation(this.segments(), translator);
  }

  row(id = 's1'): JoinedSegment {
    const row = this.rows().find((each) => each.id === id);
    if (!row) throw new Error(`There is no segment ${id}`);
    return row;
  }

  segments(): readonly AnnotatorSegments[] {
    return Array.from(this.sets, ([annotator, { translations }]) => ({
      annotator,
      name: annotator,
      segments: translations[language]?.segments.values() ?? [],
    })).map(({ segments, ...person }) => ({ ...person, segments: [...segments] }));
  }

  own(annotator: string): Segment | undefined {
    return this.#set(annotator).translations[language]?.segments.get('s1');
  }

  author(annotator: string) {
    return { annotator, language, own: this.#set(annotator).translations[language] };
  }

  /** A minute later than the change before. Returns what takes it back. */
  change(annotator: string, changes: SegmentChanges | null, id = 's1'): Operation {
    if (!changes) throw new Error('There is nothing to change');
    return this.apply(annotator, changeSegment(this.row(id), this.author(annotator), changes, this.now));
  }

  apply(annotator: string, operation: Operation): Operation {
    const applied = applyOperation(this.#set(annotator), operation);
    if (!applied.ok) throw new Error(applied.error.message);
    this.sets.set(annotator, applied.value.set);
    this.#minute++;
    return applied.value.inverse;
  }

  #set(annotator: string): AnnotationSet {
    return this.sets.get(annotator) ?? emptyAnnotationSet;
  }
}
