import { expect, test } from 'vitest';
import type { Entity } from '../scheme/scheme.ts';
import { mergedEntity, renamedEntity } from './merged-entity.ts';

const lavrov: Entity = { id: 'lavrov', name: 'Sergei Lavrov', kind: 'person', aliases: ['Lavrov'] };

test('of two entities one remains, with all names, each once', () => {
  const minister: Entity = {
    id: 'menlu',
    name: 'Menlu Rusia',
    kind: 'other',
    aliases: ['LAVROV', 'Сергей Лавров', 'sergei lavrov'],
    wikidata: 'Q58217',
  };
  expect(mergedEntity(lavrov, minister)).toEqual({
    id: 'lavrov',
    name: 'Sergei Lavrov',
    kind: 'person',
    aliases: ['Lavrov', 'Menlu Rusia', 'Сергей Лавров'],
    wikidata: 'Q58217',
  });
});

test('what the one that remains says of itself is not overwritten', () => {
  const known: Entity = { ...lavrov, description: 'Minister', wikidata: 'Q58217' };
  const other: Entity = { id: 'b', name: 'Lavrov', kind: 'person', description: 'Somebody', wikidata: 'Q1' };
  expect(mergedEntity(known, other)).toEqual(known);
});

test('a former name can be kept as an alias', () => {
  expect(renamedEntity(lavrov, 'Sergey Lavrov', true).aliases).toEqual(['Lavrov', 'Sergei Lavrov']);
  expect(renamedEntity(lavrov, 'Sergey Lavrov', false).aliases).toEqual(['Lavrov']);
  expect(renamedEntity({ ...lavrov, aliases: ['Sergey Lavrov'] }, 'Sergey Lavrov', false)).not.toHaveProperty(
    'aliases',
  );
});
