import { describe, expect, test } from 'vitest';
import type { Annotation } from '../annotation/annotation.ts';
import { emptyAnnotationSet, type AnnotationSet } from '../annotation/annotation-set.ts';
import { applyOperation } from '../annotation/apply.ts';
import { newAnnotation } from '../annotation/new-annotation.ts';
import { claimsScheme, defaultScheme } from '../scheme/default-scheme.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { utf16 } from '../text/offset.ts';
import { assignEntity, type Assignable, type Assignment } from './assign-entity.ts';
import { entitiesNear, entityOf, mentionsOf, unassignedMentions } from './mentions.ts';

const text =
  '"Kami sepakat," ujar Lavrov. Menteri luar negeri Rusia menambahkan, dia optimistis.\n"Tentu saja," kata Putin.';
const offsets = createCodePointIndex(text);
const time = '2026-11-24T09:30:00.000Z';

describe('assigning', () => {
  test('words that are not annotated makes a mention of them, in one step', () => {
    const { set, assignment } = assigned(setOf(), { type: 'words', range: rangeOf('dia') });
    expect(assignment).toMatchObject({ isNew: true, followers: 0, annotation: 'new' });
    expect(set.annotations.get('new')).toMatchObject({
      label: 'source',
      quote: 'dia',
      attributes: { entity: 'entity:lavrov' },
    });
  });

  test('words that are a mention already assigns that one', () => {
    const before = setOf(annotation('m', 'source', 'dia'));
    const { set, assignment } = assigned(before, { type: 'words', range: rangeOf('dia') });
    expect(assignment).toMatchObject({ isNew: false, annotation: 'm' });
    expect(set.annotations.size).toBe(1);
    expect(set.annotations.get('m')?.attributes).toEqual({ entity: 'entity:lavrov' });
  });

  test.each([
    ['source', 'entity'],
    ['quote', 'speaker'],
    ['claim', 'claimant'],
  ])('a %s sets its %s', (label, attribute) => {
    const { set } = assigned(setOf(annotation('a', label, 'dia')), { type: 'annotation', id: 'a' });
    expect(set.annotations.get('a')?.attributes).toEqual({ [attribute]: 'entity:lavrov' });
  });

  test('a mention answers the quotes and claims that link to it and have no answer, all in one step', () => {
    const mention = annotation('m', 'source', 'Lavrov');
    const quote = linked(annotation('q', 'quote', 'Kami sepakat,'), 'source', 'm');
    const claim = linked(annotation('c', 'claim', 'Kami sepakat'), 'claimant-mention', 'm');
    const answered = {
      ...linked(annotation('q2', 'quote', 'Tentu saja,'), 'source', 'm'),
      attributes: { speaker: 'entity:putin' },
    };
    const before = setOf(mention, quote, claim, answered);
    const { set, assignment } = assigned(before, { type: 'annotation', id: 'm' });
    expect(assignment.followers).toBe(2);
    expect(set.annotations.get('q')?.attributes).toEqual({ speaker: 'entity:lavrov' });
    expect(set.annotations.get('c')?.attributes).toEqual({ claimant: 'entity:lavrov' });
    expect(set.annotations.get('q2')?.attributes).toEqual({ speaker: 'entity:putin' });
    expect(set.revision).toBe(before.revision + 1);
  });

  test('the same again is no change', () => {
    const before = setOf({ ...annotation('m', 'source', 'dia'), attributes: { entity: 'entity:lavrov' } });
    const { assignment } = assigned(before, { type: 'annotation', id: 'm' });
    expect(assignment.operation).toBeNull();
  });

  test('is refused, and says why, where it has no meaning', () => {
    const given = { text, offsets, scheme: defaultScheme, entity: 'lavrov', time, id: 'new' };
    const cue = setOf(annotation('u', 'cue', 'ujar'));
    expect(assignEntity({ ...given, set: cue, subject: { type: 'annotation', id: 'u' } })).toBe(
      'no-attribute',
    );
    expect(assignEntity({ ...given, set: cue, subject: { type: 'annotation', id: 'x' } })).toBe(
      'no-annotation',
    );
    const scheme = {
      ...claimsScheme,
      labels: claimsScheme.labels.filter(({ id }) => id === 'claim'),
      links: [],
    };
    const words = { type: 'words', range: rangeOf('dia') } as const;
    expect(assignEntity({ ...given, scheme, set: cue, subject: words })).toBe('no-mention-label');
  });
});

describe('the mentions of an entity', () => {
  const set = setOf(
    { ...annotation('dia', 'source', 'dia'), attributes: { entity: 'entity:lavrov' } },
    { ...annotation('lavrov', 'source', 'Lavrov'), attributes: { entity: 'entity:lavrov' } },
    { ...annotation('putin', 'source', 'Putin'), attributes: { entity: 'entity:putin' } },
    { ...annotation('quote', 'quote', 'Kami sepakat,'), attributes: { speaker: 'entity:lavrov' } },
    annotation('menteri', 'source', 'Menteri luar negeri Rusia'),
  );

  test('come in the order of the text, whatever they are called, and quotes are none', () => {
    expect(mentionsOf(set, defaultScheme, 'lavrov').map(({ id }) => id)).toEqual(['lavrov', 'dia']);
    expect(mentionsOf(set, defaultScheme, 'nobody')).toEqual([]);
  });

  test('are found from a quote of theirs, too', () => {
    const quote = set.annotations.get('quote');
    expect(quote && entityOf(defaultScheme, quote)).toBe('lavrov');
  });

  test('that nobody has said anything of are told apart', () => {
    expect(unassignedMentions(set, defaultScheme).map(({ id }) => id)).toEqual(['menteri']);
  });

  test('the entity named just before a place comes first', () => {
    expect(entitiesNear(set, defaultScheme, text.length)).toEqual(['putin', 'lavrov']);
    expect(entitiesNear(set, defaultScheme, text.indexOf('dia') + 3)).toEqual(['lavrov', 'putin']);
  });
});

function assigned(set: AnnotationSet, subject: Assignable): { set: AnnotationSet; assignment: Assignment } {
  const given = { text, offsets, set, scheme: defaultScheme, subject, entity: 'lavrov', time, id: 'new' };
  const assignment = assignEntity(given);
  if (typeof assignment === 'string') throw new Error(assignment);
  if (!assignment.operation) return { set, assignment };
  const result = applyOperation(set, assignment.operation, { length: offsets.length });
  if (!result.ok) throw new Error(result.error.message);
  return { set: result.value.set, assignment };
}

function rangeOf(words: string) {
  const start = text.indexOf(words);
  return offsets.rangeToCodePoints({ start: utf16(start), end: utf16(start + words.length) });
}

function annotation(id: string, label: string, words: string): Annotation {
  return newAnnotation({ text, offsets, id, label, spans: [rangeOf(words)], time });
}

function linked(from: Annotation, role: string, to: string): Annotation {
  return { ...from, links: [{ role, to }] };
}

function setOf(...annotations: readonly Annotation[]): AnnotationSet {
  return { ...emptyAnnotationSet, annotations: new Map(annotations.map((each) => [each.id, each])) };
}
