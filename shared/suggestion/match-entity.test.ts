import { expect, test } from 'vitest';
import type { Entity } from '../scheme/scheme.ts';
import { matchEntity } from './match-entity.ts';

const lavrov: Entity = {
  id: 'sergei-lavrov',
  name: 'Sergei Lavrov',
  kind: 'person',
  aliases: ['Menlu Rusia'],
};
const putin: Entity = { id: 'vladimir-putin', name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'] };
const other: Entity = { id: 'igor-lavrov', name: 'Igor Lavrov', kind: 'person' };

test.each([
  ['Sergei Lavrov', 'sergei-lavrov'],
  ['sergei lavróv', 'sergei-lavrov'],
  ['Lavrov', 'sergei-lavrov'],
  ['Menlu Rusia', 'sergei-lavrov'],
  ['Putin', 'vladimir-putin'],
  ['Lav', undefined],
  ['Rubio', undefined],
  ['', undefined],
])('“%s” means %s', (name, id) => {
  expect(matchEntity([lavrov, putin], name)?.id).toBe(id);
});

test('between two that the name fits equally there is no guess, but a full name still decides', () => {
  expect(matchEntity([lavrov, other], 'Lavrov')).toBeNull();
  expect(matchEntity([lavrov, other], 'Igor Lavrov')).toBe(other);
});
