import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation, Link } from '../annotation/annotation.ts';
import type { AnnotationSet } from '../annotation/annotation-set.ts';
import { applyOperation } from '../annotation/apply.ts';
import { newSidecar, serialiseSidecar, withAnnotationSet } from '../annotation/sidecar.ts';
import { validateSet, type FindingRule } from '../annotation/validate.ts';
import type { SourceInfo } from '../host/contract.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints } from '../text/offset.ts';
import { defaultScheme } from './default-scheme.ts';
import { editScheme, type SchemeEdit } from './edit-scheme.ts';
import { migrateSet, type SchemeChange } from './migrate-set.ts';
import { impactOf } from './scheme-impact.ts';
import type { AttributeDefinition, Scheme } from './scheme.ts';
import { lossKey, mappingOfRenames, type Loss, type Remedy, type SchemeMapping } from './scheme-mapping.ts';
import { arbitraryEdits, arbitraryFittingSet } from './testing/arbitrary-schemes.ts';

const time = '2026-11-25T08:00:00.000Z';
const keep: Remedy = { do: 'keep' };
const remove: Remedy = { do: 'remove' };
const to = (name: string): Remedy => ({ do: 'change', to: name });

const quote = annotation('q1', 'quote', { form: 'direct', speaker: 'entity:lavrov' }, [
  { role: 'source', to: 's1' },
  { role: 'cue', to: 'u1' },
]);
const source = annotation('s1', 'source', { entity: 'entity:lavrov' });
const cue = annotation('u1', 'cue');
const set = setOf([quote, source, cue], { topic: 'diplomacy' });

describe('a removed label', () => {
  const without: SchemeEdit = { type: 'remove-label', id: 'cue' };
  const cueLost: Loss = { kind: 'label', label: 'cue' };

  test('is counted where it is used, and its annotations stay unless something is decided', () => {
    const impact = impactOf(change([without]), [
      { file: 'a.txt.a1.kutip.json', annotator: 'a1', set },
      { file: 'b.txt.a2.kutip.json', annotator: 'a2', set },
      { file: 'c.txt.a2.kutip.json', annotator: 'a2', set: setOf([source]) },
    ]);
    expect(impact).toMatchObject({
      annotations: 2,
      losses: [{ loss: cueLost, count: 2, files: 2, annotators: ['a1', 'a2'] }],
      annotators: ['a1', 'a2'],
      labelUse: { quote: 2, source: 3, cue: 2 },
    });
    expect(impact.files.map(({ file }) => file)).toEqual(['a.txt.a1.kutip.json', 'b.txt.a2.kutip.json']);
    expect(migrateSet(set, change([without]), time).operation).toBeNull();
  });

  test('takes its annotations along, and the links to them, when they are to go', () => {
    const after = migrated([without], [{ loss: cueLost, remedy: remove }]);
    expect([...after.annotations.keys()]).toEqual(['q1', 's1']);
    expect(after.annotations.get('q1')).toMatchObject({
      links: [{ role: 'source', to: 's1' }],
      modified: time,
    });
    expect(after.annotations.get('s1')).toBe(source);
  });

  test('gives its annotations to another label: answers that this one asks too come along', () => {
    const edits: readonly SchemeEdit[] = [
      { type: 'add-label', label: { ...label('quote'), id: 'statement' } },
      { type: 'remove-attribute', of: 'statement', id: 'form' },
      { type: 'remove-label', id: 'quote' },
    ];
    const isStatement = { loss: { kind: 'label', label: 'quote' }, remedy: to('statement') } as const;
    const { losses } = migrateSet(set, change(edits, [isStatement]), time);
    expect(losses.map(({ loss }) => loss)).toEqual([
      isStatement.loss,
      { kind: 'attribute', of: 'quote', attribute: 'form' },
      { kind: 'link', role: 'source', from: 'quote', to: 'source' },
      { kind: 'link', role: 'cue', from: 'quote', to: 'cue' },
    ]);
    const cleared = {
      loss: { kind: 'attribute', of: 'quote', attribute: 'form' },
      remedy: remove,
    } as const;
    const after = migrated(edits, [isStatement, cleared]);
    expect(after.annotations.get('q1')).toMatchObject({
      label: 'statement',
      attributes: { speaker: 'entity:lavrov' },
    });
  });
});

describe('a changed attribute', () => {
  test('that is gone gives its answers to another, or loses them', () => {
    const edits: readonly SchemeEdit[] = [
      { type: 'add-attribute', of: 'quote', attribute: { id: 'voice', name: 'Voice', kind: 'entities' } },
      { type: 'remove-attribute', of: 'quote', id: 'speaker' },
    ];
    const loss: Loss = { kind: 'attribute', of: 'quote', attribute: 'speaker' };
    expect(answers(migrated(edits, [{ loss, remedy: to('voice') }]))).toEqual({
      form: 'direct',
      voice: ['entity:lavrov'],
    });
    expect(answers(migrated(edits, [{ loss, remedy: remove }]))).toEqual({ form: 'direct' });
    expect(answers(migrated(edits, [{ loss, remedy: keep }]))).toEqual(quote.attributes);
  });

  test('that has lost a choice gets another one, or none', () => {
    const options = (attribute('quote', 'form').options ?? []).filter(({ id }) => id !== 'direct');
    const edits: readonly SchemeEdit[] = [
      { type: 'change-attribute', of: 'quote', id: 'form', changes: { options } },
    ];
    const loss: Loss = { kind: 'option', of: 'quote', attribute: 'form', option: 'direct' };
    expect(answers(migrated(edits, [{ loss, remedy: to('mixed') }]))).toMatchObject({ form: 'mixed' });
    expect(answers(migrated(edits, [{ loss, remedy: remove }]))).toEqual({ speaker: 'entity:lavrov' });
    // Nobody can choose what there is not.
    expect(answers(migrated(edits, [{ loss, remedy: to('shouted') }]))).toEqual(quote.attributes);
  });

  test('of another kind reads what can be read', () => {
    const edits: readonly SchemeEdit[] = [
      { type: 'change-attribute', of: 'quote', id: 'form', changes: { kind: 'choices' } },
      { type: 'change-attribute', of: 'quote', id: 'speaker', changes: { kind: 'number' } },
    ];
    const mapping = ['form', 'speaker'].map((name) => ({
      loss: { kind: 'answer', of: 'quote', attribute: name } as const,
      remedy: to(name),
    }));
    expect(answers(migrated(edits, mapping))).toEqual({ form: ['direct'] });
  });

  test('takes along the answers that hang on it, as when a person changes it', () => {
    const attributes = label('quote').attributes.map((each): AttributeDefinition => {
      if (each.id === 'form') return { ...each, options: [{ id: 'mixed', name: 'Mixed' }] };
      if (each.id !== 'original-language') return each;
      return { ...each, condition: { attribute: 'form', equals: 'direct' } };
    });
    const edits: readonly SchemeEdit[] = [{ type: 'change-label', id: 'quote', changes: { attributes } }];
    const loss: Loss = { kind: 'option', of: 'quote', attribute: 'form', option: 'direct' };
    const translated = setOf([annotation('q1', 'quote', { form: 'direct', 'original-language': 'ru' })]);
    const after = migrated(edits, [{ loss, remedy: to('mixed') }], translated);
    expect(answers(after)).toEqual({ form: 'mixed' });
  });

  test('of the article is migrated as well', () => {
    const edits: readonly SchemeEdit[] = [{ type: 'remove-attribute', of: null, id: 'topic' }];
    const loss: Loss = { kind: 'attribute', of: null, attribute: 'topic' };
    expect(impactOf(change(edits), [{ file: 'a', annotator: 'a1', set }])).toMatchObject({
      annotations: 0,
      files: [{ file: 'a', annotations: 0 }],
    });
    expect(migrated(edits, [{ loss, remedy: remove }]).labels).toEqual({});
  });
});

describe('changed links', () => {
  test('become another role where it may lead there, and are cut where not', () => {
    const edits: readonly SchemeEdit[] = [
      { type: 'add-link', link: { role: 'voice', name: 'Voice', from: ['quote'], to: ['source'] } },
      { type: 'remove-link', role: 'source' },
      { type: 'remove-link', role: 'cue' },
    ];
    const mapping: SchemeMapping = [
      { loss: { kind: 'link', role: 'source', from: 'quote', to: 'source' }, remedy: to('voice') },
      { loss: { kind: 'link', role: 'cue', from: 'quote', to: 'cue' }, remedy: to('voice') },
    ];
    expect(migrated(edits, mapping).annotations.get('q1')?.links).toEqual([{ role: 'voice', to: 's1' }]);
  });

  test('beyond a new maximum are cut, the first ones stay', () => {
    const two = setOf([
      { ...quote, links: [...quote.links, { role: 'source', to: 's2' }] },
      source,
      { ...source, id: 's2' },
      cue,
    ]);
    const unlimited = editScheme(defaultScheme, {
      type: 'change-link',
      role: 'source',
      changes: { maximum: undefined },
    });
    const limited = editScheme(unlimited, { type: 'change-link', role: 'source', changes: { maximum: 1 } });
    const loss: Loss = { kind: 'surplus-link', role: 'source', from: 'quote' };
    const decided = { before: unlimited, after: limited, mapping: [{ loss, remedy: remove }] };
    const { losses, operation } = migrateSet(two, decided, time);
    expect(losses).toEqual([{ loss, annotation: 'q1' }]);
    expect(operation && applied(two, operation).set.annotations.get('q1')?.links).toEqual(quote.links);
  });
});

test('what did not fit before is left alone', () => {
  const strange = setOf([annotation('x1', 'rumour', { form: 1 }, [{ role: 'cue', to: 'nobody' }])]);
  const { losses, operation } = migrateSet(strange, change([{ type: 'remove-label', id: 'quote' }]), time);
  expect({ losses, operation }).toEqual({ losses: [], operation: null });
});

test('renaming proposes that annotations come along', () => {
  const edits: readonly SchemeEdit[] = [
    { type: 'rename-option', of: 'quote', attribute: 'form', id: 'direct', to: 'verbatim' },
    { type: 'change-label', id: 'quote', changes: { id: 'kutipan' } },
    { type: 'change-attribute', of: 'kutipan', id: 'form', changes: { id: 'bentuk' } },
    { type: 'change-link', role: 'cue', changes: { role: 'penanda' } },
    { type: 'change-label', id: 'kutipan', changes: { id: 'ucapan' } },
  ];
  const after = migrated(edits, mappingOfRenames(defaultScheme, edits));
  expect(after.annotations.get('q1')).toMatchObject({
    label: 'ucapan',
    attributes: { bentuk: 'verbatim', speaker: 'entity:lavrov' },
    links: [
      { role: 'source', to: 's1' },
      { role: 'penanda', to: 'u1' },
    ],
  });
});

const ofScheme: ReadonlySet<FindingRule> = new Set([
  'unknown-label',
  'unknown-attribute',
  'value-outside-scheme',
  'link-not-allowed',
  'too-many-links',
]);

describe('for any set and any change of the scheme', () => {
  const text = 'x'.repeat(400);
  const context = { text, offsets: createCodePointIndex(text), entities: [] };
  const drawn = fc.tuple(
    arbitraryFittingSet(defaultScheme),
    arbitraryEdits(defaultScheme),
    fc.infiniteStream(fc.nat()),
  );

  test('where every loss has a remedy nothing is left that does not fit, and nothing dangles', () => {
    fc.assert(
      fc.property(drawn, ([fitting, { edits, after }, picks]) => {
        const resolved = resolve(fitting, after, mappingOfRenames(defaultScheme, edits), picks);
        const { operation } = migrateSet(fitting, { before: defaultScheme, after, mapping: resolved }, time);
        const result = operation ? applied(fitting, operation).set : fitting;
        const found = validateSet(result, { ...context, scheme: after });
        expect(found.filter(({ rule }) => ofScheme.has(rule) || rule === 'dangling-link')).toEqual([]);
      }),
    );
  });

  test('whatever is decided, the inverse gives back every byte', () => {
    fc.assert(
      fc.property(drawn, fc.boolean(), ([fitting, { edits, after }, picks], resolves) => {
        const renames = mappingOfRenames(defaultScheme, edits);
        const mapping = resolves ? resolve(fitting, after, renames, picks) : renames;
        const { operation } = migrateSet(fitting, { before: defaultScheme, after, mapping }, time);
        if (!operation) return;
        const { set: there, inverse } = applied(fitting, operation);
        const { set: back } = applied(there, inverse);
        expect(bytes({ ...back, revision: fitting.revision })).toBe(bytes(fitting));
      }),
    );
  });
});

/** A remedy other than keeping for every loss, and for every loss that follows from these. */
function resolve(
  fitting: AnnotationSet,
  after: Scheme,
  renames: SchemeMapping,
  picks: Iterator<number>,
): SchemeMapping {
  let mapping = renames.filter(({ remedy }) => remedy.do !== 'change' || isThere(after, remedy.to));
  for (;;) {
    const known = new Set(mapping.map(({ loss }) => lossKey(loss)));
    const { losses } = migrateSet(fitting, { before: defaultScheme, after, mapping }, time);
    const open = losses.map(({ loss }) => loss).find((loss) => !known.has(lossKey(loss)));
    if (!open) return mapping;
    mapping = [...mapping, { loss: open, remedy: remedyFor(open, after, Number(picks.next().value)) }];
  }
}

function isThere(scheme: Scheme, name: string): boolean {
  return JSON.stringify(scheme).includes(JSON.stringify(name));
}

function remedyFor(loss: Loss, after: Scheme, pick: number): Remedy {
  if (pick % 2 === 0) return remove;
  switch (loss.kind) {
    case 'label':
      return to(after.labels[pick % after.labels.length]?.id ?? '');
    case 'attribute':
    case 'answer':
      return loss.kind === 'answer' ? to(loss.attribute) : to('speaker');
    case 'link':
      return to(after.links[pick % Math.max(1, after.links.length)]?.role ?? '');
    case 'option':
    case 'surplus-link':
      return remove;
  }
}

function applied(before: AnnotationSet, operation: Parameters<typeof applyOperation>[1]) {
  const result = applyOperation(before, operation);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function bytes(of: AnnotationSet): string {
  const news: SourceInfo = {
    file: 'a.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    bom: false,
    newline: 'lf',
    length: 400,
    language: 'id',
  };
  return serialiseSidecar(withAnnotationSet(newSidecar(news, { id: 'a1', name: '' }), of));
}

function change(edits: readonly SchemeEdit[], mapping: SchemeMapping = []): SchemeChange {
  return { before: defaultScheme, after: edits.reduce(editScheme, defaultScheme), mapping };
}

function migrated(edits: readonly SchemeEdit[], mapping: SchemeMapping, before = set): AnnotationSet {
  const { operation } = migrateSet(before, change(edits, mapping), time);
  return operation ? applied(before, operation).set : before;
}

function answers(after: AnnotationSet) {
  return after.annotations.get('q1')?.attributes;
}

function label(id: string) {
  const found = defaultScheme.labels.find((each) => each.id === id);
  if (!found) throw new Error(`No label ${id}`);
  return found;
}

function attribute(of: string, id: string) {
  const found = label(of).attributes.find((each) => each.id === id);
  if (!found) throw new Error(`No attribute ${id}`);
  return found;
}

function annotation(
  id: string,
  labelId: string,
  attributes: Annotation['attributes'] = {},
  links: readonly Link[] = [],
): Annotation {
  return {
    id,
    label: labelId,
    quote: 'Riyadh',
    prefix: '',
    suffix: '',
    attributes,
    links,
    note: '',
    spans: [{ start: codePoints(0), end: codePoints(6) }],
    origin: 'manual',
    created: time,
    modified: '2026-11-24T08:00:00.000Z',
  };
}

function setOf(annotations: readonly Annotation[], labels: AnnotationSet['labels'] = {}): AnnotationSet {
  return {
    revision: 3,
    status: 'in-progress',
    labels,
    rejected: {},
    translations: {},
    annotations: new Map(annotations.map((each) => [each.id, each])),
  };
}
