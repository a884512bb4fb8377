import { describe, expect, test } from 'vitest';
import type { AttributeValue } from '../annotation/annotation.ts';
import { entitiesIn, isAsked, valueFault } from './attribute-value.ts';
import type { AttributeDefinition, AttributeKind } from './scheme.ts';

const evidence = [{ text: 'Notulen', address: 'https://example.org/notulen' }];

describe('a value fits its attribute', () => {
  test.each<[AttributeKind, AttributeValue, AttributeValue]>([
    ['choice', 'yes', 'maybe'],
    ['choice', 'no', ['no']],
    ['choices', ['yes', 'no'], ['yes', 'maybe']],
    ['choices', [], 'yes'],
    ['yes-no', false, 'no'],
    ['number', 4.5, '4.5'],
    ['text', '', 4],
    ['date', '2024-02-29', '2025-02-29'],
    ['date', '2025-02-19', '19 Februari 2025'],
    ['entity', 'entity:lavrov', 'lavrov'],
    ['entities', ['entity:lavrov', 'entity:rubio'], ['entity:lavrov', 'rubio']],
    ['evidence', evidence, ['Notulen']],
  ])('%s takes %j, but not %j', (kind, right, wrong) => {
    const definition = defined({ kind, options: [option('yes'), option('no')] });
    expect(valueFault(definition, right)).toBeNull();
    expect(valueFault(definition, wrong)).toMatch(/^(takes|has no) /);
  });

  test('a choice that does not exist is answered with those that do', () => {
    const definition = defined({ kind: 'choice', options: [option('direct'), option('indirect')] });
    expect(valueFault(definition, 'mixed')).toBe('has no choice "mixed"; it has direct, indirect');
  });
});

describe('an attribute with a condition is asked for', () => {
  const whenTranslated = defined({ condition: { attribute: 'translated', equals: true } });

  test('only while the other has the value', () => {
    expect(isAsked(whenTranslated, { translated: true })).toBe(true);
    expect(isAsked(whenTranslated, { translated: false })).toBe(false);
    expect(isAsked(whenTranslated, {})).toBe(false);
    expect(isAsked(defined({}), {})).toBe(true);
  });

  test('while the value is among several that are chosen', () => {
    const whenNumerical = defined({ condition: { attribute: 'type', equals: 'Numerical' } });
    expect(isAsked(whenNumerical, { type: ['Causal', 'Numerical'] })).toBe(true);
    expect(isAsked(whenNumerical, { type: ['Causal'] })).toBe(false);
  });
});

test('only entity attributes refer to entities, whatever a text says', () => {
  expect(entitiesIn(defined({ kind: 'entity' }), 'entity:lavrov')).toEqual(['lavrov']);
  expect(entitiesIn(defined({ kind: 'entities' }), ['entity:lavrov', 'entity:rubio'])).toEqual([
    'lavrov',
    'rubio',
  ]);
  expect(entitiesIn(defined({ kind: 'text' }), 'entity:lavrov')).toEqual([]);
});

function defined(fields: Partial<AttributeDefinition>): AttributeDefinition {
  return { id: 'answer', name: 'Answer', kind: 'text', ...fields };
}

function option(id: string) {
  return { id, name: id };
}
