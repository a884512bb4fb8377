import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../annotation/annotation.ts';
import { emptyAnnotationSet, type AnnotationSet } from '../annotation/annotation-set.ts';
import { applyOperation } from '../annotation/apply.ts';
import type { Operation } from '../annotation/operation.ts';
import { newSidecar, serialiseSidecar, withAnnotationSet } from '../annotation/sidecar.ts';
import { arbitraryAnnotation, arbitraryValue } from '../annotation/testing/arbitraries.ts';
import { defaultScheme } from '../scheme/default-scheme.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { codePoints } from '../text/offset.ts';
import { entityUses } from './references.ts';
import { countChanges, replaceEntity } from './replace-entity.ts';

const time = '2026-11-24T09:30:00.000Z';

const scheme: Scheme = {
  ...defaultScheme,
  document: [
    ...defaultScheme.document,
    { id: 'about', name: 'About', kind: 'entities' },
    { id: 'motto', name: 'Motto', kind: 'text' },
  ],
};

describe('an entity that is replaced', () => {
  test('is replaced in annotations, in lists, once, and in the labels of the article', () => {
    const set = setOf(
      {
        speaker: 'entity:lavrov',
        addressee: ['entity:rubio', 'entity:lavrov', 'entity:putin'],
      },
      { about: ['entity:lavrov', 'entity:rubio'] },
    );
    const after = applied(set, replaceEntity(set, { from: 'lavrov', into: 'rubio', scheme, time }));
    expect(valuesOf(after)).toEqual({ speaker: 'entity:rubio', addressee: ['entity:rubio', 'entity:putin'] });
    expect(after.labels).toEqual({ about: ['entity:rubio'] });
  });

  test('by nobody is taken away; a list of nobody else goes', () => {
    const set = setOf(
      { speaker: 'entity:lavrov', addressee: ['entity:lavrov'], form: 'direct' },
      { about: ['entity:lavrov', 'entity:putin'] },
    );
    const operation = replaceEntity(set, { from: 'lavrov', into: null, scheme, time });
    const after = applied(set, operation);
    expect(valuesOf(after)).toEqual({ form: 'direct' });
    expect(after.labels).toEqual({ about: ['entity:putin'] });
    expect(operation && countChanges(operation)).toBe(3);
  });

  test('is left in a text, which only looks like a reference, and found in what the scheme does not know', () => {
    const set = setOf({ former: 'entity:lavrov', remark: 'entity:Lavrov!' }, { motto: 'entity:lavrov' });
    const after = applied(set, replaceEntity(set, { from: 'lavrov', into: 'rubio', scheme, time }));
    expect(valuesOf(after)).toEqual({ former: 'entity:rubio', remark: 'entity:Lavrov!' });
    expect(after.labels).toEqual({ motto: 'entity:lavrov' });
  });

  test('that nobody uses, or by itself, changes nothing', () => {
    const set = setOf({ speaker: 'entity:lavrov' }, {});
    expect(replaceEntity(set, { from: 'putin', into: 'lavrov', scheme, time })).toBeNull();
    expect(replaceEntity(set, { from: 'lavrov', into: 'lavrov', scheme, time })).toBeNull();
  });

  const arbitrarySet = fc
    .record({
      annotations: fc.uniqueArray(arbitraryAnnotation(), { maxLength: 6, selector: ({ id }) => id }),
      about: arbitraryValue,
    })
    .map(({ annotations, about }) => {
      return {
        ...emptyAnnotationSet,
        labels: { about },
        annotations: new Map(annotations.map((each) => [each.id, each])),
      };
    });
  const into = fc.constantFrom('rubio', 'putin', 'new-one', null);

  test('is used nowhere afterwards, the other one wherever either was, and everybody else where they were', () => {
    fc.assert(
      fc.property(arbitrarySet, into, (set, other) => {
        const after = applied(set, replaceEntity(set, { from: 'lavrov', into: other, scheme, time }));
        const expected = entityUses(set, scheme)
          .map((use) => (use.entity === 'lavrov' ? { ...use, entity: other } : use))
          .filter(({ entity }) => entity !== null);
        expect(places(entityUses(after, scheme))).toEqual(places(expected));
      }),
    );
  });

  test('comes back byte for byte with the inverse', () => {
    fc.assert(
      fc.property(arbitrarySet, into, (set, other) => {
        const operation = replaceEntity(set, { from: 'lavrov', into: other, scheme, time });
        if (!operation) return;
        const done = applyOperation(set, operation);
        if (!done.ok) throw new Error(done.error.message);
        const undone = applied(done.value.set, done.value.inverse);
        expect(bytes({ ...undone, revision: set.revision })).toBe(bytes(set));
      }),
    );
  });
});

function places(uses: readonly { entity: string | null; annotation: string | null; field: string }[]) {
  return [...new Set(uses.map((use) => JSON.stringify([use.annotation, use.field, use.entity])))].toSorted();
}

function setOf(attributes: Annotation['attributes'], labels: AnnotationSet['labels']): AnnotationSet {
  const annotation: Annotation = {
    id: 'a',
    label: 'quote',
    spans: [{ start: codePoints(0), end: codePoints(3) }],
    quote: 'dia',
    prefix: '',
    suffix: '',
    attributes,
    links: [],
    note: '',
    origin: 'manual',
    created: time,
    modified: time,
  };
  return { ...emptyAnnotationSet, labels, annotations: new Map([['a', annotation]]) };
}

function applied(set: AnnotationSet, operation: Operation | null): AnnotationSet {
  if (!operation) return set;
  const result = applyOperation(set, operation);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.set;
}

function valuesOf(set: AnnotationSet): Annotation['attributes'] {
  return set.annotations.get('a')?.attributes ?? {};
}

function bytes(set: AnnotationSet): string {
  const source = {
    file: 'a.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    bom: false,
    newline: 'lf',
    length: 400,
    language: 'id',
  } as const;
  return serialiseSidecar(withAnnotationSet(newSidecar(source, { id: 'a1', name: '' }), set));
}
