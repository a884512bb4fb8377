import { describe, expect, test } from 'vitest';
import { entityReference, findEntities, newEntityId, referredEntity } from './entities.ts';
import { entitySchema, type Entity } from './scheme.ts';

const entities: readonly Entity[] = [
  { id: 'lavrov', name: 'Sergei Lavrov', kind: 'person', aliases: ['Menlu Rusia', 'Lavrov'] },
  { id: 'rusia', name: 'Rusia', kind: 'place', aliases: ['Federasi Rusia', 'Moskow'] },
  { id: 'belarusia', name: 'Belarusia', kind: 'place' },
  { id: 'erdogan', name: 'Recep Tayyip Erdoğan', kind: 'person' },
  { id: 'guterres', name: 'António Guterres', kind: 'person' },
  { id: 'faisal', name: 'فَيْصَل بن فرحان', kind: 'person' },
];

describe('finding entities', () => {
  test('puts the name itself first, then names, then words, then parts of words', () => {
    expect(found('rusia')).toEqual(['rusia', 'lavrov', 'belarusia']);
  });

  test('finds by the beginning of any word, and by an alias', () => {
    expect(found('lav')).toEqual(['lavrov']);
    expect(found('mosk')).toEqual(['rusia']);
  });

  test('finds by the beginnings of several words', () => {
    expect(found('ser lav')).toEqual(['lavrov']);
    expect(found('menlu rus')).toEqual(['lavrov']);
  });

  test('makes no difference between cases, nor between letters with and without marks', () => {
    expect(found('ANTONIO')).toEqual(['guterres']);
    expect(found('erdogan')).toEqual(['erdogan']);
    expect(found('Erdoğan')).toEqual(['erdogan']);
    expect(found('فيصل')).toEqual(['faisal']);
  });

  test('finds nobody by what nobody is called', () => {
    expect(found('zelensky')).toEqual([]);
  });

  test('lists all by name when nothing is typed', () => {
    expect(found('')).toHaveLength(entities.length);
    expect(found(' ').slice(0, 3)).toEqual(['guterres', 'belarusia', 'erdogan']);
  });
});

describe('the id of a new entity', () => {
  test.each([
    ['Menlu Sergei Lavrov', 'menlu-sergei-lavrov'],
    ['António  Guterres', 'antonio-guterres'],
    ['Lech Wałęsa', 'lech-walesa'],
    ['Jens Weißflog', 'jens-weissflog'],
    ["Ka'bah (Makkah)", 'ka-bah-makkah'],
    ['Sergei Лавров', 'sergei'],
    ['G7', 'g7'],
  ])('%s is %s', (name, id) => {
    expect(newEntityId(name, [])).toBe(id);
  });

  test('gets a number when it is taken', () => {
    expect(newEntityId('Lavrov', ['lavrov', 'lavrov-2'])).toBe('lavrov-3');
  });

  test.each(['سيرغي لافروف', 'Лавров', '外交部', '!!!'])(
    '%s, without a Latin letter, has one all the same',
    (name) => {
      const id = newEntityId(name, []);
      expect(entitySchema.safeParse({ id, name, kind: 'person' }).success).toBe(true);
      expect(newEntityId(name, [])).toBe(id);
      expect(newEntityId(`${name} 二`, [])).not.toBe(id);
    },
  );

  test('is as long as a file can bear and ends in a letter', () => {
    const id = newEntityId('Kementerian '.repeat(20), []);
    expect(id.length).toBeLessThanOrEqual(60);
    expect(entitySchema.safeParse({ id, name: 'Kementerian', kind: 'organisation' }).success).toBe(true);
    expect(id).not.toMatch(/-$/);
  });
});

test('a reference and the entity it refers to are two ways of saying the same', () => {
  expect(referredEntity(entityReference('lavrov'))).toBe('lavrov');
  expect(referredEntity('Lavrov')).toBeNull();
});

function found(query: string): readonly string[] {
  return findEntities(entities, query).map(({ id }) => id);
}
