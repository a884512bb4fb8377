import { describe, expect, test } from 'vitest';
import { defaultScheme } from '../scheme/default-scheme.ts';
import type { Entity } from '../scheme/scheme.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints, utf16 } from '../text/offset.ts';
import type { Annotation, AttributeValue } from './annotation.ts';
import { emptyAnnotationSet } from './annotation-set.ts';
import { newAnnotation } from './edit.ts';
import { validateSet, type Finding } from './validate.ts';

const text =
  '“Para deputi kami akan segera bertemu untuk membahas penghapusan hambatan buatan ini,” ujar Lavrov. Cafe\u0301 itu penuh.';
const offsets = createCodePointIndex(text);
const entities: readonly Entity[] = [{ id: 'lavrov', name: 'Sergei Lavrov', kind: 'person' }];

const quote = made('quote', 'Para deputi kami akan segera bertemu', {
  attributes: { form: 'direct', speaker: 'entity:lavrov' },
  links: [
    { role: 'source', to: 'source-1' },
    { role: 'cue', to: 'cue-1' },
  ],
});
const source = made('source', 'Lavrov');
const cue = made('cue', 'ujar');
const claim = made('claim', 'penghapusan hambatan buatan ini', { attributes: { 'check-worthiness': 'CFS' } });

describe('validation', () => {
  test('finds nothing in a set that fits its text and scheme', () => {
    expect(findings([quote, source, cue, claim], { topic: 'diplomacy', usable: true })).toEqual([]);
  });

  const cases: readonly [Finding['rule'], string | undefined, string, readonly Annotation[]][] = [
    ['span-outside-text', undefined, 'ends after the text', [{ ...cue, spans: [span(110, 200)] }]],
    ['quote-mismatch', undefined, 'quotes other words than the text has', [{ ...cue, quote: 'kata' }]],
    ['splits-grapheme', undefined, 'cuts an accent from its letter', [cutCafe()]],
    ['duplicate', undefined, 'repeats another', [cue, { ...cue, id: 'cue-2' }]],
    ['unknown-label', undefined, 'has a label of another scheme', [{ ...cue, label: 'verb' }]],
    [
      'unknown-attribute',
      'mood',
      'has an attribute of another scheme',
      [{ ...cue, attributes: { mood: 'angry' } }],
    ],
    ['value-outside-scheme', 'form', 'has a choice that is none', [answered({ form: 'shouted' })]],
    [
      'value-outside-scheme',
      'speaker',
      'names a speaker outside the list',
      [answered({ speaker: 'Lavrov' })],
    ],
    [
      'value-outside-scheme',
      'addressee',
      'has one where a list belongs',
      [answered({ addressee: 'entity:lavrov' })],
    ],
    ['value-outside-scheme', 'translated', 'answers yes in words', [answered({ translated: 'yes' })]],
    [
      'unknown-entity',
      'speaker',
      'names an entity that the project lacks',
      [answered({ speaker: 'entity:rubio' })],
    ],
    [
      'unknown-entity',
      'addressee',
      'names one of several that is missing',
      [answered({ addressee: ['entity:lavrov', 'entity:rubio'] })],
    ],
    [
      'missing-required',
      'speaker',
      'leaves a required answer out',
      [{ ...quote, attributes: { form: 'direct' }, links: [] }],
    ],
    ['missing-required', 'speaker', 'answers with nothing', [answered({ speaker: '' })]],
    ['dangling-link', 'cue', 'links to what is gone', [quote, source]],
    [
      'link-not-allowed',
      'source',
      'links to the wrong kind',
      [{ ...claim, links: [{ role: 'source', to: 'source-1' }] }, source],
    ],
    [
      'link-not-allowed',
      'repeats',
      'links to itself',
      [{ ...claim, links: [{ role: 'repeats', to: 'claim-1' }] }],
    ],
    ['too-many-links', 'continues', 'continues two quotes', continuesTwo()],
    [
      'too-many-links',
      'source',
      'has two sources',
      [quoteOf('source-1', 'source-2'), source, { ...source, id: 'source-2' }],
    ],
    ['not-linked-to', 'cue', 'is a cue of no quote', [cue]],
    ['linked-to-too-often', 'continues', 'is continued twice', continuedTwice()],
  ];

  test.each(cases)('%s (%s): an annotation %s', (rule, field, _, annotations) => {
    const found = findings(annotations).filter((finding) => finding.rule === rule);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ rule, ...(field !== undefined && { field }) });
    expect(annotations.map(({ id }) => id)).toContain(found[0]?.annotation);
  });

  test('an attribute is asked for only while its condition holds', () => {
    const translated = made('translated', 'Para deputi');
    expect(rulesOf([translated])).toEqual(['missing-required']);
    const scheme = {
      ...defaultScheme,
      labels: defaultScheme.labels.map((label) => ({
        ...label,
        attributes: label.attributes.map((attribute) =>
          attribute.id === 'original-language' ? { ...attribute, required: true } : attribute,
        ),
      })),
    };
    expect(rulesOf([answered({ translated: false })], scheme)).toEqual([]);
    expect(rulesOf([answered({ translated: true })], scheme)).toEqual(['missing-required']);
  });

  test('an attribute that hangs on one that is not asked for is not asked for either', () => {
    const scheme = {
      ...defaultScheme,
      document: [
        { id: 'checked', name: 'checked', kind: 'yes-no' } as const,
        requiredWhile('checker', 'checked', true),
        requiredWhile('method', 'checker', 'BNPB'),
      ],
    };
    // As another program might leave it: an answer to a question that is no longer asked.
    expect(findings([], { checked: false, checker: 'BNPB' }, scheme)).toEqual([]);
    expect(findings([], { checked: true, checker: 'BNPB' }, scheme)).toMatchObject([{ field: 'method' }]);
  });

  test('what is unfinished is a warning, what is wrong an error', () => {
    const severities = findings([source, { ...source, id: 'source-2', quote: 'kata' }]).map(
      ({ rule, severity }) => [rule, severity],
    );
    expect(severities).toEqual([
      ['quote-mismatch', 'error'],
      ['duplicate', 'warning'],
    ]);
  });

  test('labels of the article are checked as well, and belong to no annotation', () => {
    const found = findings([], { topic: 'gossip', dateline: '2025-02-30' });
    expect(found.map(({ rule, field, annotation }) => [rule, field, annotation])).toEqual([
      ['value-outside-scheme', 'topic', undefined],
      ['value-outside-scheme', 'dateline', undefined],
    ]);
  });
});

test('a scheme may ask for a link', () => {
  const scheme = {
    ...defaultScheme,
    links: defaultScheme.links.map((link) => (link.role === 'source' ? { ...link, minimum: 1 } : link)),
  };
  const found = findings([{ ...quote, links: [{ role: 'cue', to: 'cue-1' }] }, cue], {}, scheme);
  expect(found).toEqual([
    expect.objectContaining({
      rule: 'too-few-links',
      field: 'source',
      severity: 'warning',
    }),
  ]);
});

function requiredWhile(id: string, attribute: string, equals: AttributeValue) {
  return { id, name: id, kind: 'text', required: true, condition: { attribute, equals } } as const;
}

function quoteOf(...sources: readonly string[]): Annotation {
  return { ...quote, links: sources.map((to) => ({ role: 'source', to })) };
}

function continuedTwice(): readonly Annotation[] {
  const parts = ['Para', 'deputi'].map((words) => ({
    ...made('quote', words),
    id: words,
    links: [{ role: 'continues', to: quote.id }],
  }));
  return [{ ...quote, links: [] }, ...parts];
}

function findings(
  annotations: readonly Annotation[],
  labels: Readonly<Record<string, AttributeValue>> = {},
  scheme = defaultScheme,
): readonly Finding[] {
  const set = {
    ...emptyAnnotationSet,
    labels,
    annotations: new Map(annotations.map((each) => [each.id, each])),
  };
  return validateSet(set, { text, offsets, scheme, entities });
}

function rulesOf(annotations: readonly Annotation[], scheme = defaultScheme) {
  return findings(annotations, {}, scheme).map(({ rule }) => rule);
}

function answered(attributes: Readonly<Record<string, AttributeValue>>): Annotation {
  return { ...quote, attributes: { ...quote.attributes, ...attributes }, links: [] };
}

function continuesTwo(): readonly Annotation[] {
  const links = [
    { role: 'continues', to: 'quote-2' },
    { role: 'continues', to: 'quote-3' },
  ];
  const part = (id: string, words: string) => ({ ...made('quote', words), id, attributes: quote.attributes });
  return [{ ...quote, links }, part('quote-2', 'Para deputi'), part('quote-3', 'kami akan')];
}

/** `Cafe` without the combining accent that follows. */
function cutCafe(): Annotation {
  const start = offsets.toCodePoint(utf16(text.indexOf('Cafe')));
  return { ...made('source', 'Cafe'), quote: 'Cafe', spans: [span(start, start + 4)] };
}

function made(label: string, words: string, fields: Partial<Annotation> = {}): Annotation {
  const start = text.indexOf(words);
  const range = offsets.rangeToCodePoints({ start: utf16(start), end: utf16(start + words.length) });
  const time = '2026-03-01T08:00:00.000Z';
  return { ...newAnnotation({ text, offsets, id: `${label}-1`, label, spans: [range], time }), ...fields };
}

function span(start: number, end: number) {
  return { start: codePoints(start), end: codePoints(end) };
}
