import { describe, expect, test } from 'vitest';
import type { Entity } from '../scheme/scheme.ts';
import { guessKind, isAlias, isBareName, isPronoun, matchName, nameFrom } from './names.ts';

const lavrov: Entity = {
  id: 'lavrov',
  name: 'Sergei Lavrov',
  kind: 'person',
  aliases: ['Menlu Rusia', 'Сергей Лавров'],
};
const russia: Entity = { id: 'rusia', name: 'Rusia', kind: 'place' };
const states: Entity = { id: 'as', name: 'Amerika Serikat', kind: 'place' };
const tohir: Entity = { id: 'tohir', name: 'H. Tohir', kind: 'person' };
const office: Entity = { id: 'dinas', name: 'Dinas Perdagangan Wanasari', kind: 'organisation' };
const erdogan: Entity = { id: 'erdogan', name: 'Recep Tayyip Erdoğan', kind: 'person' };

describe('words of an article and the name of an entity', () => {
  test.each<[string, Entity, number]>([
    ['Sergei Lavrov', lavrov, 4],
    ['SERGEI LAVROV', lavrov, 4],
    ['menlu Rusia', lavrov, 4],
    ['Menteri Sergei Lavrov', lavrov, 3],
    ['Lavrov', lavrov, 2],
    ['Pak Lavrov', lavrov, 2],
    ['Menteri luar negeri Rusia Sergei Lavrov', lavrov, 2],
    ['Лавров', lavrov, 2],
    ['Erdogan', erdogan, 2],
    ['Presiden Erdoğan', erdogan, 2],
    ['Tohir', tohir, 3],
    ['Pak Haji Tohir', tohir, 3],
    ['Dinas Perdagangan', office, 2],
    ['AS', states, 1],
    ['Rusia', russia, 4],
  ])('“%s” is %o with %i', (words, entity, match) => {
    expect(matchName(words, entity)).toBe(match);
  });

  test.each<[string, Entity]>([
    ['Rusia', lavrov],
    ['Menteri luar negeri Rusia', russia],
    ['Presiden Rusia', russia],
    ['dia', lavrov],
    ['Menteri', lavrov],
    ['as', states],
    ['Marco Rubio', lavrov],
    ['“ ”', lavrov],
  ])('“%s” is not %o', (words, entity) => {
    expect(matchName(words, entity)).toBe(0);
  });

  test('an office before a name makes it less sure than the name, a name surer than a part of it', () => {
    const sure = ['Sergei Lavrov', 'Pak Sergei Lavrov', 'Lavrov', 'dia'].map((words) =>
      matchName(words, lavrov),
    );
    expect(sure).toEqual(sure.toSorted((a, b) => b - a));
    expect(new Set(sure).size).toBe(sure.length);
  });
});

describe('a pronoun', () => {
  test.each([
    ['dia', 'id'],
    ['Ia', 'id'],
    ['Beliau', 'id'],
    ['yang bersangkutan', 'id'],
    ['He', 'en'],
    ['they', 'en'],
    ['dia', 'und'],
    ['she', 'ar'],
  ])('is “%s” (%s), and no alias', (words, language) => {
    expect(isPronoun(words, language)).toBe(true);
    expect(isAlias(words, language)).toBe(false);
    expect(isBareName(words, language)).toBe(false);
  });

  test.each([
    ['Lavrov', 'id'],
    ['Dia Sastro', 'id'],
    ['ia', 'en'],
    ['', 'id'],
  ])('is not “%s” (%s)', (words, language) => {
    expect(isPronoun(words, language)).toBe(false);
  });
});

test.each([
  ['menteri itu', false],
  ['the minister', false],
  ['para deputi', false],
  ['Menteri luar negeri Rusia', true],
  ['Menlu', true],
  ['Lavrov', true],
  ['', false],
  ['“…”', false],
])('“%s” can be kept as another name: %s', (words, can) => {
  expect(isAlias(words, 'id')).toBe(can);
});

test.each([
  ['Marco Rubio', true],
  ['Pak Rubio', true],
  ['NATO', true],
  ['فيصل بن فرحان', true],
  ['Menteri luar negeri Rusia', false],
  ['Presiden Putin', false],
  ['menteri itu', false],
  ['juru bicara', false],
])('“%s” is a name on its own: %s', (words, is) => {
  expect(isBareName(words, 'id')).toBe(is);
});

test.each([
  ['Lavrov', 'person'],
  ['Menteri luar negeri Rusia', 'person'],
  ['Kementerian Luar Negeri', 'organisation'],
  ['NATO', 'organisation'],
  ['para nelayan', 'group'],
])('“%s” is guessed to be a %s', (words, kind) => {
  expect(guessKind(words)).toBe(kind);
});

test('the name of somebody new has no honorific before it and single spaces', () => {
  expect(nameFrom('  Bapak\nMarco   Rubio ')).toBe('Marco Rubio');
  expect(nameFrom('Mr. Rubio')).toBe('Rubio');
  expect(nameFrom('Pak')).toBe('Pak');
  expect(nameFrom('“Marco Rubio,” ')).toBe('Marco Rubio');
  expect(nameFrom('Rusia (Federasi)')).toBe('Rusia (Federasi)');
  expect(nameFrom('“ ”')).toBe('');
});
