import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePoints } from '../text/offset.ts';
import type { Annotation, Span } from './annotation.ts';
import { emptyAnnotationSet, type AnnotationSet } from './annotation-set.ts';
import { applyOperation } from './apply.ts';
import { operationSchema, type Operation } from './operation.ts';
import { spanFault } from './span-fault.ts';
import { arbitraryIntention, operationFor, textLength } from './testing/arbitraries.ts';

const quote = annotation('quote', [[124, 262]], {
  attributes: { form: 'direct' },
  quote: 'Namun, ketika kepentingan tidak selaras, kedua belah pihak tidak boleh memprovokasi konflik',
});
const cue = annotation('cue', [[265, 269]], { label: 'cue', quote: 'ujar' });

describe('applying an operation', () => {
  test('adds an annotation, and the inverse removes it', () => {
    const { set, inverse } = applied(emptyAnnotationSet, { type: 'add', annotation: quote });
    expect(set.annotations.get('quote')).toEqual(quote);
    expect(set.revision).toBe(1);
    expect(inverse).toEqual({ type: 'remove', id: 'quote' });
  });

  test('leaves the set it was given as it was', () => {
    const before = setOf(quote);
    applied(before, { type: 'update', id: 'quote', changes: { note: 'lihat lagi' } });
    applied(before, { type: 'remove', id: 'quote' });
    expect(before).toEqual(setOf(quote));
  });

  test('changes only the fields that are given, and keeps fields that it does not know', () => {
    const before = setOf({ ...quote, confidence: 0.8 } as Annotation);
    const { set } = applied(before, {
      type: 'update',
      id: 'quote',
      changes: { note: 'lihat lagi', label: undefined },
    });
    expect(set.annotations.get('quote')).toEqual({ ...quote, note: 'lihat lagi', confidence: 0.8 });
  });

  test('an attribute that was absent is absent again after the inverse, not empty', () => {
    const change: Operation = {
      type: 'update',
      id: 'quote',
      changes: { attributes: { form: null, speaker: 'entity:lavrov' } },
    };
    const { set, inverse } = applied(setOf(quote), change);
    expect(set.annotations.get('quote')?.attributes).toEqual({ speaker: 'entity:lavrov' });
    expect(applied(set, inverse).set.annotations.get('quote')?.attributes).toEqual({ form: 'direct' });
  });

  test('a later attribute survives taking back an earlier one', () => {
    const first = applied(setOf(quote), attribute('speaker', 'entity:lavrov'));
    const second = applied(first.set, attribute('attribution', 'anaphoric'));
    const { set } = applied(second.set, first.inverse);
    expect(set.annotations.get('quote')?.attributes).toEqual({ form: 'direct', attribution: 'anaphoric' });
  });

  test('changes the status and the labels of the article', () => {
    const { set, inverse } = applied(emptyAnnotationSet, {
      type: 'document',
      changes: { status: 'done', labels: { topic: 'diplomacy' } },
    });
    expect(set).toMatchObject({ status: 'done', labels: { topic: 'diplomacy' } });
    expect(applied(set, inverse).set).toEqual({ ...emptyAnnotationSet, revision: 2 });
  });

  test('two annotations that link to each other come and go in one group', () => {
    const together: Operation = {
      type: 'group',
      operations: [
        { type: 'add', annotation: { ...quote, links: [{ role: 'cue', to: 'cue' }] } },
        { type: 'add', annotation: { ...cue, links: [{ role: 'quote', to: 'quote' }] } },
      ],
    };
    const { set, inverse } = applied(emptyAnnotationSet, together);
    expect([...set.annotations.keys()]).toEqual(['quote', 'cue']);
    expect(set.revision).toBe(1);
    expect(applied(set, inverse).set.annotations.size).toBe(0);
  });

  test('an annotation whose link was dead on arrival can be removed and brought back, without the link', () => {
    const damaged = setOf({ ...quote, links: [{ role: 'cue', to: 'lost in a merge' }] });
    const { set, inverse } = applied(damaged, { type: 'remove', id: 'quote' });
    expect(applied(set, inverse).set.annotations.get('quote')).toEqual(quote);
  });

  test('a dead link does not keep the other links of its annotation from being edited', () => {
    const dead = { role: 'cue', to: 'lost in a merge' };
    const damaged = setOf({ ...quote, links: [dead] }, cue);
    const links = [dead, { role: 'cue', to: 'cue' }];
    const { set, inverse } = applied(damaged, { type: 'update', id: 'quote', changes: { links } });
    expect(set.annotations.get('quote')?.links).toEqual(links);
    expect(applied(set, inverse).set.annotations.get('quote')?.links).toEqual([]);
  });
});

describe('an operation is refused', () => {
  const linked = setOf({ ...quote, links: [{ role: 'cue', to: 'cue' }] }, cue);
  const refused: readonly [string, string, AnnotationSet, Operation][] = [
    ['an id twice', 'duplicate-id', setOf(quote), { type: 'add', annotation: quote }],
    ['removing nothing', 'unknown-id', emptyAnnotationSet, { type: 'remove', id: 'quote' }],
    ['changing nothing', 'unknown-id', emptyAnnotationSet, { type: 'update', id: 'quote', changes: {} }],
    ['an empty group', 'empty-group', emptyAnnotationSet, { type: 'group', operations: [] }],
    [
      'an annotation that links to nothing',
      'dangling-link',
      emptyAnnotationSet,
      { type: 'add', annotation: { ...quote, links: [{ role: 'cue', to: 'cue' }] } },
    ],
    [
      'a new link to nothing',
      'dangling-link',
      setOf(quote),
      { type: 'update', id: 'quote', changes: { links: [{ role: 'cue', to: 'cue' }] } },
    ],
    ['removing what is linked to', 'still-linked', linked, { type: 'remove', id: 'cue' }],
    [
      'a span past the end of the text',
      'bad-spans',
      setOf(quote),
      { type: 'update', id: 'quote', changes: { spans: spans([[390, 401]]) } },
    ],
  ];

  test.each(refused)('%s', (_, kind, set, operation) => {
    const result = applyOperation(set, operation, { length: textLength });
    expect(result).toMatchObject({ ok: false, error: { kind } });
  });

  test('as a whole when one part of a group is', () => {
    const before = setOf(quote);
    const result = applyOperation(before, {
      type: 'group',
      operations: [attribute('speaker', 'entity:lavrov'), { type: 'remove', id: 'cue' }],
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'unknown-id', annotation: 'cue' } });
    expect(before).toEqual(setOf(quote));
  });

  test.each([
    ['no span', []],
    ['an empty span', [[5, 5]]],
    [
      'spans out of order',
      [
        [10, 12],
        [5, 7],
      ],
    ],
    [
      'spans that touch',
      [
        [5, 7],
        [7, 9],
      ],
    ],
    [
      'spans that overlap',
      [
        [5, 8],
        [7, 9],
      ],
    ],
  ] as const)('with %s', (_, pairs) => {
    const result = applyOperation(emptyAnnotationSet, { type: 'add', annotation: annotation('bad', pairs) });
    expect(result).toMatchObject({ ok: false, error: { kind: 'bad-spans', annotation: 'bad' } });
  });
});

test('spans that are apart by one character are no fault', () => {
  expect(
    spanFault(
      spans([
        [5, 7],
        [8, 9],
      ]),
      9,
    ),
  ).toBeNull();
});

describe('the inverse', () => {
  test('restores exactly what any run of operations changed, one by one and as one group', () => {
    fc.assert(
      fc.property(fc.array(arbitraryIntention, { maxLength: 25 }), (intentions) => {
        const states: AnnotationSet[] = [emptyAnnotationSet];
        const operations: Operation[] = [];
        const inverses: Operation[] = [];
        for (const intention of intentions) {
          const before = states.at(-1) ?? emptyAnnotationSet;
          const operation = operationFor(before, intention);
          const { set, inverse } = applied(before, operation);
          expect(content(applied(set, inverse).set)).toStrictEqual(content(before));
          states.push(set);
          operations.push(operation);
          inverses.unshift(inverse);
        }
        if (operations.length === 0) return;
        const last = states.at(-1) ?? emptyAnnotationSet;
        const whole = applied(emptyAnnotationSet, { type: 'group', operations });
        expect(content(whole.set)).toStrictEqual(content(last));
        expect(content(applied(last, whole.inverse).set)).toStrictEqual(content(emptyAnnotationSet));
        expect(content(applied(last, { type: 'group', operations: inverses }).set)).toStrictEqual(
          content(emptyAnnotationSet),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('survives the journey through JSON, where undefined fields are lost', () => {
    fc.assert(
      fc.property(fc.array(arbitraryIntention, { minLength: 1, maxLength: 8 }), (intentions) => {
        let set: AnnotationSet = emptyAnnotationSet;
        for (const intention of intentions) {
          const { set: after, inverse } = applied(set, operationFor(set, intention));
          const stored = operationSchema.parse(JSON.parse(JSON.stringify(inverse)));
          expect(content(applied(after, stored).set)).toStrictEqual(content(set));
          set = after;
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('no operation, however wild, leaves a link to nothing', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const links = fc.array(fc.record({ role: fc.constantFrom('source', 'cue'), to: id }), { maxLength: 3 });
  const single: fc.Arbitrary<Operation> = fc.oneof(
    fc
      .tuple(id, links)
      .map(
        ([name, drawn]) =>
          ({ type: 'add', annotation: annotation(name, [[0, 4]], { links: drawn }) }) as const,
      ),
    id.map((name) => ({ type: 'remove', id: name }) as const),
    fc
      .tuple(id, links)
      .map(([name, drawn]) => ({ type: 'update', id: name, changes: { links: drawn } }) as const),
  );
  const wild = fc.oneof(
    single,
    fc
      .array(single, { minLength: 1, maxLength: 4 })
      .map((operations) => ({ type: 'group', operations }) as const),
  );
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(wild, { maxLength: 20 }), (operations) => {
      let set = setOf(...['a', 'b', 'c', 'd'].map((name) => annotation(name, [[0, 4]])));
      for (const operation of operations) {
        const result = applyOperation(set, operation);
        if (!result.ok) continue;
        ({ set } = result.value);
        if ([...set.annotations.values()].some((each) => each.links.length > 0)) accepted++;
        for (const { links: drawn } of set.annotations.values())
          for (const { to } of drawn) expect([...set.annotations.keys()]).toContain(to);
      }
    }),
  );
  // A law that nothing was tried against would hold as well.
  expect(accepted).toBeGreaterThan(0);
});

function applied(set: AnnotationSet, operation: Operation) {
  const result = applyOperation(set, operation, { length: textLength });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Everything but the revision, which only grows. */
function content(set: AnnotationSet): AnnotationSet {
  return { ...set, revision: 0 };
}

function attribute(name: string, value: string): Operation {
  return { type: 'update', id: 'quote', changes: { attributes: { [name]: value } } };
}

function setOf(...annotations: Annotation[]): AnnotationSet {
  return { ...emptyAnnotationSet, annotations: new Map(annotations.map((each) => [each.id, each])) };
}

function spans(pairs: readonly (readonly [number, number])[]): Span[] {
  return pairs.map(([start, end]) => ({ start: codePoints(start), end: codePoints(end) }));
}

function annotation(
  id: string,
  pairs: readonly (readonly [number, number])[],
  fields: Partial<Annotation> = {},
): Annotation {
  return {
    id,
    label: 'quote',
    spans: spans(pairs),
    quote: '',
    prefix: '',
    suffix: '',
    attributes: {},
    links: [],
    note: '',
    origin: 'manual',
    created: '2026-03-01T08:00:00.000Z',
    modified: '2026-03-01T08:00:00.000Z',
    ...fields,
  };
}
