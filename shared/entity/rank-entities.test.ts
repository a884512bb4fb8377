import { describe, expect, test } from 'vitest';
import type { Entity } from '../scheme/scheme.ts';
import { rankEntities, type EntityQuestion } from './rank-entities.ts';

const entities: readonly Entity[] = [
  { id: 'as', name: 'Amerika Serikat', kind: 'place', aliases: ['AS'] },
  { id: 'lavrov', name: 'Sergei Lavrov', kind: 'person' },
  { id: 'putin', name: 'Vladimir Putin', kind: 'person' },
  { id: 'rusia', name: 'Rusia', kind: 'place' },
];

describe('whom words mean', () => {
  test('a name decides, whoever was chosen last', () => {
    expect(ranked({ mention: 'Putin', recent: ['lavrov'] })[0]).toBe('putin');
    expect(ranked({ mention: 'Presiden Putin', recent: ['lavrov'] })[0]).toBe('putin');
    expect(ranked({ mention: 'Rusia', recent: ['lavrov'] })[0]).toBe('rusia');
  });

  test.each(['dia', 'Menteri luar negeri Rusia', 'menteri itu', ''])(
    '“%s” is whoever was chosen last, then whom the article names, then those chosen before',
    (mention) => {
      expect(ranked({ mention, recent: ['lavrov', 'rusia'], here: ['putin', 'lavrov'] })).toEqual([
        'lavrov',
        'putin',
        'rusia',
        'as',
      ]);
    },
  );

  test('nobody chosen yet: those that the article names, then all by name', () => {
    expect(ranked({ mention: 'dia', here: ['putin'] })).toEqual(['putin', 'as', 'rusia', 'lavrov']);
  });

  test('a name that nobody has is somebody new; a pronoun and an office are not', () => {
    expect(rank({ mention: 'Marco Rubio', recent: ['lavrov'] }).isNewcomer).toBe(true);
    expect(rank({ mention: 'dia', recent: ['lavrov'] }).isNewcomer).toBe(false);
    expect(rank({ mention: 'Menteri luar negeri Rusia' }).isNewcomer).toBe(false);
    expect(rank({ mention: 'Lavrov' }).isNewcomer).toBe(false);
  });

  test('what is typed is looked for instead of the words, and among equals the familiar one comes first', () => {
    expect(ranked({ mention: 'Putin', typed: 'ser' })).toEqual(['lavrov', 'as']);
    expect(ranked({ mention: 'Putin', typed: 'ser', recent: ['as'] })).toEqual(['lavrov', 'as']);
    const namesakes: readonly Entity[] = [
      { id: 'ali-a', name: 'Ali Ahmad', kind: 'person' },
      { id: 'ali-b', name: 'Ali Bakri', kind: 'person' },
    ];
    const found = rankEntities({ ...question, entities: namesakes, typed: 'ali', recent: ['ali-b'] });
    expect(found.entities.map(({ id }) => id)).toEqual(['ali-b', 'ali-a']);
  });
});

const question: EntityQuestion = { entities, mention: '', typed: '', language: 'id', recent: [], here: [] };

function rank(given: Partial<EntityQuestion>) {
  return rankEntities({ ...question, ...given });
}

function ranked(given: Partial<EntityQuestion>): readonly string[] {
  return rank(given).entities.map(({ id }) => id);
}
