import { expect, test } from 'vitest';
import type { EntityUsage } from '../../shared/host/entity-usage.ts';
import type { Entity } from '../../shared/scheme/scheme.ts';
import { entityRows } from './entity-rows.ts';

const entities: readonly Entity[] = [
  { id: 'rusia', name: 'Rusia', kind: 'place', aliases: ['Moskow'] },
  { id: 'lavrov', name: 'Sergei Lavrov', kind: 'person', aliases: ['Menlu Rusia'] },
  { id: 'as', name: 'Amerika Serikat', kind: 'place' },
];
const usage: EntityUsage = {
  entities: [
    { entity: 'lavrov', references: 5, articles: 2 },
    { entity: 'deleted', references: 1, articles: 1 },
  ],
  sets: 3,
  unreadable: [],
};
const ids = (query: string, kind: Entity['kind'] | null = null) =>
  entityRows(entities, usage, { query, kind }).map(({ id }) => id);

test('entities come by name, with how much they are used; those that are missing first', () => {
  expect(entityRows(entities, usage, { query: '', kind: null })).toMatchObject([
    { id: 'deleted', entity: null, references: 1, articles: 1 },
    { id: 'as', references: 0, articles: 0 },
    { id: 'rusia' },
    { id: 'lavrov', references: 5, articles: 2 },
  ]);
});

test('they are found by name and alias, and by kind', () => {
  expect(ids('rus')).toEqual(['rusia', 'lavrov']);
  expect(ids('', 'place')).toEqual(['as', 'rusia']);
  expect(ids('rus', 'person')).toEqual(['lavrov']);
  expect(ids('dele')).toEqual(['deleted']);
  expect(ids('nobody')).toEqual([]);
});

test('before anything is counted all are there', () => {
  expect(entityRows(entities, null, { query: '', kind: null })).toHaveLength(3);
});
