import * as fc from 'fast-check';
import { codePoints } from '../../text/offset.ts';
import { articleStatuses, type Annotation, type AttributeValue, type Span } from '../annotation.ts';
import type { AnnotationSet } from '../annotation-set.ts';
import type { Operation } from '../operation.ts';
import type { SegmentChanges } from '../../translation/segment-operation.ts';
import type { Rejection } from '../rejection.ts';

/** Length of the imagined text that arbitrary spans lie in. */
export const textLength = 400;

/** One to three spans, sorted and apart. */
export const arbitrarySpans: fc.Arbitrary<readonly Span[]> = fc
  .uniqueArray(fc.nat({ max: textLength / 2 }), { minLength: 2, maxLength: 6 })
  .map((offsets) => {
    // Doubled sorted offsets are at least two apart, so that neighbouring spans cannot touch.
    const sorted = offsets.toSorted((a, b) => a - b).map((offset) => codePoints(offset * 2));
    const spans: Span[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      const [start, end] = [sorted[index], sorted[index + 1]];
      if (start !== undefined && end !== undefined) spans.push({ start, end });
    }
    return spans;
  });

/** As JSON gives them: with the usual prototype. */
const plain = { noNullPrototype: true } as const;

export const arbitraryValue: fc.Arbitrary<AttributeValue> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.constantFrom('entity:lavrov', 'entity:rubio', 'entity:putin')),
  fc.array(fc.record({ text: fc.string(), address: fc.webUrl() }, plain)),
);

const arbitraryValues = fc.dictionary(
  fc.constantFrom('form', 'speaker', 'note-2', 'hasOwnProperty'),
  arbitraryValue,
  plain,
);
const arbitraryTime = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

export function arbitraryAnnotation(id: fc.Arbitrary<string> = fc.ulid()): fc.Arbitrary<Annotation> {
  return fc
    .record({
      id,
      label: fc.constantFrom('quote', 'claim', 'cue'),
      spans: arbitrarySpans,
      quote: fc.string({ unit: 'grapheme' }),
      prefix: fc.string(),
      suffix: fc.string(),
      attributes: arbitraryValues,
      links: fc.constant([]),
      note: fc.string(),
      origin: fc.constantFrom('manual', 'imported'),
      created: arbitraryTime,
      modified: arbitraryTime,
      // Fields that this version does not know, as a later one might add.
      extra: fc.dictionary(fc.constantFrom('confidence', 'seenBy'), fc.jsonValue(), plain),
    })
    .map(({ extra, ...annotation }) => ({ ...annotation, ...extra }));
}

/** Operations drawn for whatever set they will meet: `operationFor` makes them fit it. */
export interface Intention {
  readonly kind: 'add' | 'remove' | 'change' | 'attribute' | 'link' | 'document' | 'segment';
  readonly pick: number;
  readonly other: number;
  readonly annotation: Annotation;
  readonly value: AttributeValue | null;
}

export const arbitraryIntention: fc.Arbitrary<Intention> = fc.record({
  kind: fc.constantFrom(
    'add',
    'add',
    'remove',
    'change',
    'attribute',
    'link',
    'document',
    'segment',
    'segment',
  ),
  pick: fc.nat(),
  other: fc.nat(),
  annotation: arbitraryAnnotation(),
  value: fc.option(arbitraryValue),
});

function rejectionOf({ id, label, spans, quote, prefix, suffix, created }: Annotation): Rejection {
  return { id, kind: 'quote', label, spans, quote, prefix, suffix, time: created };
}

export function operationFor(set: AnnotationSet, intention: Intention): Operation {
  const { kind, pick, other, annotation, value } = intention;
  const all = [...set.annotations.values()];
  const chosen = all[pick % Math.max(1, all.length)];
  if (kind === 'document')
    return {
      type: 'document',
      changes: {
        status: articleStatuses[pick % articleStatuses.length] ?? 'new',
        statusComment: annotation.note,
        labels: { topic: value },
        rejected: { [`rejection-${other % 3}`]: value === null ? null : rejectionOf(annotation) },
      },
    };
  if (kind === 'segment') return segmentOperationFor(set, intention);
  // Shrinking makes ids equal; the revision keeps them apart.
  if (kind === 'add' || !chosen)
    return { type: 'add', annotation: { ...annotation, id: `${annotation.id}-${set.revision}` } };
  const { modified } = annotation;
  switch (kind) {
    case 'remove':
      return {
        type: 'group',
        operations: [
          ...all
            .filter(({ links }) => links.some(({ to }) => to === chosen.id))
            .map(({ id, links }): Operation => {
              return { type: 'update', id, changes: { links: links.filter(({ to }) => to !== chosen.id) } };
            }),
          { type: 'remove', id: chosen.id },
        ],
      };
    case 'change':
      return {
        type: 'update',
        id: chosen.id,
        changes: { spans: annotation.spans, quote: annotation.quote, modified },
      };
    case 'attribute':
      return { type: 'update', id: chosen.id, changes: { attributes: { speaker: value }, modified } };
    case 'link': {
      const to = all[other % all.length]?.id ?? chosen.id;
      return {
        type: 'update',
        id: chosen.id,
        changes: { links: [...chosen.links, { role: 'cue', to }], modified },
      };
    }
  }
}

/** Adds a segment, changes what a person changes of one, or removes it. */
function segmentOperationFor(
  { translations, revision }: AnnotationSet,
  { pick, other, annotation, value }: Intention,
): Operation {
  const language = other % 2 === 0 ? 'en' : 'ar';
  const segments = [...(translations[language]?.segments.values() ?? [])];
  const chosen = segments[pick % Math.max(1, segments.length)];
  const { id: newId, spans, quote, prefix, suffix, note, created, modified } = annotation;
  const id = `${newId}-${revision}`;
  const author = 'a1';
  if (!chosen || pick % 5 === 0)
    return {
      type: 'add-segment',
      language,
      segment: {
        id,
        spans,
        quote,
        prefix,
        suffix,
        target: '',
        status: 'untranslated',
        origin: 'manual',
        comments: [],
        errors: [],
        created,
        modified,
      },
    };
  if (pick % 5 === 1) return { type: 'remove-segment', language, id: chosen.id };
  const comments = [...chosen.comments, { id, author, time: created, text: note }];
  const changes: readonly SegmentChanges[] = [
    { target: note, status: 'draft', modified },
    { status: 'translated', decided: modified, modified },
    { comments, modified },
    { scores: value === null ? null : { da: pick % 101 }, translates: value === null ? null : quote },
    { spans, quote, prefix, suffix, modified },
  ];
  return {
    type: 'update-segment',
    language,
    id: chosen.id,
    changes: changes[other % changes.length] ?? {},
  };
}
