import type {
  Annotation,
  AnnotationId,
  ArticleStatus,
  AttributeValue,
  Link,
} from '../annotation/annotation.ts';
import type { AnnotationChanges, DocumentChanges } from '../annotation/operation.ts';
import { isSameJson } from '../json/same-json.ts';
import type { AnnotationEffect, Effects } from './effects.ts';
import { changesOfSegment, type FindSegment, type SegmentChange } from './segment-change.ts';

/** The annotation that a change is about, by what a person knows it by. */
export interface Subject {
  readonly id: AnnotationId;
  readonly label: string;
  readonly words: string;
}

/** One thing that changed, as a person would tell it. The catalogue has a sentence for each kind. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly subject: Subject }
  | { readonly kind: 'label'; readonly subject: Subject; readonly from: string; readonly to: string }
  /** Other boundaries: the words before and after. */
  | { readonly kind: 'words'; readonly subject: Subject; readonly from: string; readonly to: string }
  | {
      readonly kind: 'attribute';
      readonly subject: Subject;
      readonly attribute: string;
      readonly from: AttributeValue | null;
      readonly to: AttributeValue | null;
    }
  | {
      readonly kind: 'linked' | 'unlinked';
      readonly subject: Subject;
      readonly role: string;
      readonly target: Subject;
    }
  | { readonly kind: 'note'; readonly subject: Subject; readonly from: string; readonly to: string }
  | { readonly kind: 'origin'; readonly subject: Subject; readonly from: string; readonly to: string }
  /** A suggestion that is not to be offered again, or may be again. */
  | { readonly kind: 'rejected' | 'unrejected'; readonly subject: Subject }
  | { readonly kind: 'status'; readonly from: ArticleStatus; readonly to: ArticleStatus }
  /** Empty where nothing is said. */
  | { readonly kind: 'status-comment'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'document';
      readonly attribute: string;
      readonly from: AttributeValue | null;
      readonly to: AttributeValue | null;
    }
  | SegmentChange;

export type ChangeKind = Change['kind'];

/** What most tells a step from others comes first: a removal cuts links, but the removal is what was done. */
const byWeight: readonly ChangeKind[] = [
  'added',
  'removed',
  'label',
  'words',
  'status',
  'status-comment',
  'document',
  'segment-removed',
  'segment-added',
  'target',
  'segment-status',
  'segment-part',
  'attribute',
  'linked',
  'unlinked',
  'note',
  'origin',
  'rejected',
  'unrejected',
];

/**
 * Effects in the words of the field, the most telling first. `find` knows the annotations as they were afterwards, or
 * before when they are gone; one that it does not know has neither label nor words.
 */
export function changesOf(
  effects: Effects,
  find: (id: AnnotationId) => Annotation | undefined,
  findSegment: FindSegment = () => undefined,
): readonly Change[] {
  const subject = (id: AnnotationId): Subject => subjectOf(id, find(id));
  const changes = effects.annotations.flatMap((effect) => changesOfEffect(effect, subject));
  const segments = effects.segments.flatMap((effect) => changesOfSegment(effect, findSegment));
  return [...changes, ...segments, ...changesOfDocument(effects.document)].toSorted(
    (a, b) => byWeight.indexOf(a.kind) - byWeight.indexOf(b.kind),
  );
}

/** The words of the article that a change is about; empty when it is about the article as a whole. */
export function wordsOf(change: Change): string {
  if ('subject' in change) return change.subject.words;
  return 'segment' in change ? change.segment.words : '';
}

export function subjectOf(id: AnnotationId, annotation: Annotation | undefined): Subject {
  return { id, label: annotation?.label ?? '', words: annotation?.quote ?? '' };
}

type FindSubject = (id: AnnotationId) => Subject;

function changesOfEffect(effect: AnnotationEffect, find: FindSubject): readonly Change[] {
  switch (effect.kind) {
    case 'added':
    case 'removed': {
      const { annotation } = effect;
      return [{ kind: effect.kind, subject: subjectOf(annotation.id, annotation) }];
    }
    case 'changed':
      return changesOfFields(find(effect.id), effect.from, effect.to, find);
    case 'replaced':
      return [
        { kind: 'removed', subject: subjectOf(effect.from.id, effect.from) },
        { kind: 'added', subject: subjectOf(effect.to.id, effect.to) },
      ];
  }
}

function changesOfFields(
  known: Subject,
  from: AnnotationChanges,
  to: AnnotationChanges,
  find: FindSubject,
): readonly Change[] {
  const subject: Subject = { ...known, label: to.label ?? known.label, words: to.quote ?? known.words };
  const changes: Change[] = [];
  if (to.label !== undefined) changes.push({ kind: 'label', subject, from: from.label ?? '', to: to.label });
  if (to.spans ?? to.quote)
    changes.push({
      kind: 'words',
      subject,
      from: from.quote ?? subject.words,
      to: to.quote ?? subject.words,
    });
  for (const [attribute, value] of Object.entries(to.attributes ?? {}))
    changes.push({
      kind: 'attribute',
      subject,
      attribute,
      from: from.attributes?.[attribute] ?? null,
      to: value,
    });
  for (const { role, to: id } of missingFrom(from.links, to.links))
    changes.push({ kind: 'linked', subject, role, target: find(id) });
  for (const { role, to: id } of missingFrom(to.links, from.links))
    changes.push({ kind: 'unlinked', subject, role, target: find(id) });
  if (to.note !== undefined) changes.push({ kind: 'note', subject, from: from.note ?? '', to: to.note });
  if (to.origin !== undefined)
    changes.push({ kind: 'origin', subject, from: from.origin ?? '', to: to.origin });
  return changes;
}

function changesOfDocument(document: Effects['document']): readonly Change[] {
  if (!document) return [];
  const { from, to } = document;
  const status: readonly Change[] =
    from.status && to.status ? [{ kind: 'status', from: from.status, to: to.status }] : [];
  const comment: readonly Change[] =
    to.statusComment === undefined
      ? []
      : [{ kind: 'status-comment', from: from.statusComment ?? '', to: to.statusComment }];
  const labels = Object.entries(to.labels ?? {}).map(([attribute, value]): Change => ({
    kind: 'document',
    attribute,
    from: from.labels?.[attribute] ?? null,
    to: value,
  }));
  return [...status, ...comment, ...labels, ...changesOfRejections(from.rejected, to.rejected)];
}

function changesOfRejections(
  from: DocumentChanges['rejected'] = {},
  to: DocumentChanges['rejected'] = {},
): readonly Change[] {
  return Object.entries(to).flatMap(([id, rejection]): readonly Change[] => {
    const known = rejection ?? from[id];
    const subject: Subject = { id, label: known?.label ?? '', words: known?.quote ?? '' };
    return [{ kind: rejection ? 'rejected' : 'unrejected', subject }];
  });
}

/** The links of the second list that the first has not. */
export function missingFrom(links: readonly Link[] = [], others: readonly Link[] = []): readonly Link[] {
  return others.filter((other) => !links.some((link) => isSameJson(link, other)));
}
