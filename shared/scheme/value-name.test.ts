import { expect, test } from 'vitest';
import type { AttributeValue } from '../annotation/annotation.ts';
import type { AttributeDefinition } from './scheme.ts';
import { valueName } from './value-name.ts';

const form: AttributeDefinition = {
  id: 'form',
  name: 'Form',
  kind: 'choices',
  options: [{ id: 'direct', name: { en: 'direct', id: 'langsung' } }],
};
const speaker: AttributeDefinition = { id: 'speaker', name: 'Speaker', kind: 'entity' };
const note: AttributeDefinition = { id: 'note', name: 'Note', kind: 'text' };
const naming = {
  entities: [{ id: 'lavrov', name: 'Sergei Lavrov', kind: 'person' as const }],
  language: 'id',
  yes: 'ya',
  no: 'tidak',
};

test.each<[AttributeDefinition | undefined, AttributeValue, string]>([
  [form, ['direct', 'mixed'], 'langsung, mixed'],
  [speaker, 'entity:lavrov', 'Sergei Lavrov'],
  [speaker, 'entity:rubio', 'entity:rubio'],
  [note, 'entity:lavrov', 'entity:lavrov'],
  [undefined, false, 'tidak'],
  [undefined, 12, '12'],
  [undefined, [{ text: 'Siaran pers', address: 'https://kemlu.go.id' }], 'Siaran pers (https://kemlu.go.id)'],
])('%o %j is read as %j', (definition, value, name) => {
  expect(valueName(definition, value, naming)).toBe(name);
});
