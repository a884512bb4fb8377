import { describe, expect, it } from 'vitest';
import type { AttributeDefinition, LabelDefinition } from '../../shared/scheme/scheme.ts';
import {
  attributesInForce,
  changesOfSetting,
  defaultValues,
  missingAttributes,
} from './attributes-in-force.ts';

const form: AttributeDefinition = {
  id: 'form',
  name: 'Form',
  kind: 'choice',
  required: true,
  options: [
    { id: 'direct', name: 'direct' },
    { id: 'indirect', name: 'indirect' },
  ],
};
const translated: AttributeDefinition = {
  id: 'translated',
  name: 'Translated',
  kind: 'yes-no',
  default: false,
};
const original: AttributeDefinition = {
  id: 'original-language',
  name: 'Original language',
  kind: 'text',
  required: true,
  condition: { attribute: 'translated', equals: true },
};
const originalWords: AttributeDefinition = {
  id: 'original-text',
  name: 'Original words',
  kind: 'text',
  condition: { attribute: 'original-language', equals: 'ru' },
};
const definitions = [form, translated, original, originalWords];
const ids = (list: readonly AttributeDefinition[]) => list.map(({ id }) => id);

describe('attributes in force', () => {
  it('are those whose condition holds', () => {
    expect(ids(attributesInForce(definitions, { translated: false }))).toEqual(['form', 'translated']);
    expect(ids(attributesInForce(definitions, { translated: true }))).toEqual([
      'form',
      'translated',
      'original-language',
    ]);
  });

  it('do not hang on an attribute that is itself not asked for', () => {
    const values = { translated: false, 'original-language': 'ru' };
    expect(ids(attributesInForce(definitions, values))).not.toContain('original-text');
  });

  it('leave out a circle of conditions instead of going round in it', () => {
    const a: AttributeDefinition = { ...form, id: 'a', condition: { attribute: 'b', equals: 'x' } };
    const b: AttributeDefinition = { ...form, id: 'b', condition: { attribute: 'a', equals: 'x' } };
    expect(attributesInForce([a, b], { a: 'x', b: 'x' })).toEqual([]);
  });
});

describe('missing attributes', () => {
  it('are required, asked for and without a value that says something', () => {
    expect(ids(missingAttributes(definitions, {}))).toEqual(['form']);
    expect(ids(missingAttributes(definitions, { form: '', translated: true }))).toEqual([
      'form',
      'original-language',
    ]);
    expect(missingAttributes(definitions, { form: 'direct', translated: false })).toEqual([]);
  });

  it('do not count a number of zero or a no as missing', () => {
    const count: AttributeDefinition = { id: 'count', name: 'Count', kind: 'number', required: true };
    expect(
      missingAttributes([count, { ...translated, required: true }], { count: 0, translated: false }),
    ).toEqual([]);
  });
});

describe('defaults', () => {
  it('are those of attributes that are asked for', () => {
    const label: LabelDefinition = {
      id: 'quote',
      name: 'Quote',
      colour: 'sky',
      attributes: [form, translated, { ...original, default: 'ru' }],
    };
    expect(defaultValues(label)).toEqual({ translated: false });
  });
});

describe('setting an attribute', () => {
  it('drops the values of those that are no longer asked for', () => {
    const values = { form: 'direct', translated: true, 'original-language': 'ru', 'original-text': 'Мир' };
    expect(changesOfSetting(definitions, values, 'translated', false)).toEqual({
      translated: false,
      'original-language': null,
      'original-text': null,
    });
  });

  it('leaves alone what the label does not know: it may come from another scheme', () => {
    expect(changesOfSetting(definitions, { sarcasm: true }, 'form', 'direct')).toEqual({ form: 'direct' });
  });
});
