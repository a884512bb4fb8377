import { describe, expect, test } from 'vitest';
import { defaultProject, defaultScheme, quotesScheme } from './default-scheme.ts';
import { parseProject, serialiseProject, withEntity, withoutEntity } from './project-file.ts';
import type { Entity, Project } from './scheme.ts';

const lavrov: Entity = { id: 'lavrov', name: 'Sergei Lavrov', kind: 'person', aliases: ['Lavrov', 'dia'] };

/** As a person wrote it by hand, with a field of a later version. */
const byHand = `{
  "format": "kutip-project",
  "version": 1,
  "name": "Berita 2025",
  "houseStyle": [{ "id": "rundingan", "en": "talks" }],
  "entities": [
    { "id": "rubio", "name": "Marco Rubio", "kind": "person", "office": "Secretary of State" }
  ]
}
`;

describe('a project file', () => {
  test('may leave out everything but what it is: the rest is the default', () => {
    expect(parsed('{"format":"kutip-project","version":1}')).toEqual(defaultProject);
  });

  test('keeps fields that this version does not know', () => {
    expect(parsed(byHand)).toMatchObject({
      name: 'Berita 2025',
      houseStyle: [{ id: 'rundingan', en: 'talks' }],
      scheme: defaultScheme,
      entities: [{ id: 'rubio', office: 'Secretary of State' }],
    });
  });

  test('may bring a scheme of its own', () => {
    const project = { ...defaultProject, scheme: quotesScheme };
    expect(parsed(serialiseProject(project))).toMatchObject({ ...project });
  });

  test('that is written leaves the default out, so that it keeps following the application', () => {
    expect(serialiseProject(parsed(byHand))).toBe(`{
  "$schema": "https://kutip.example/schemas/kutip-project-1.schema.json",
  "format": "kutip-project",
  "version": 1,
  "name": "Berita 2025",
  "entities": [
    {
      "id": "rubio",
      "name": "Marco Rubio",
      "kind": "person",
      "office": "Secretary of State"
    }
  ],
  "houseStyle": [
    {
      "id": "rundingan",
      "en": "talks"
    }
  ]
}
`);
  });

  test('is written the same after it is read again', () => {
    const once = serialiseProject({ ...parsed(byHand), scheme: quotesScheme });
    expect(serialiseProject(parsed(once))).toBe(once);
  });
});

describe('a broken project file is reported at its places', () => {
  const scheme = JSON.stringify({
    ...quotesScheme,
    labels: [...quotesScheme.labels, quotesScheme.labels[0]],
  });

  test.each<[string, string, readonly string[]]>([
    ['not JSON', '{\n  "format": "kutip-project",\n}', ['line 3, column 1']],
    ['another file', '{"name":"kutip","version":"0.1.0"}', ['format']],
    ['a list', '[]', ['format']],
    ['no version', '{"format":"kutip-project"}', ['version']],
    ['a newer version', '{"format":"kutip-project","version":2}', ['version']],
    [
      'a wrong kind of entity and an id with a space',
      byHand.replace('"person"', '"human"').replace('"rubio"', '"marco rubio"'),
      ['entities[0].id', 'entities[0].kind'],
    ],
    [
      'an entity twice',
      byHand.replace('[\n    {', '[\n    { "id": "rubio", "name": "R", "kind": "other" },\n    {'),
      ['entities[1].id'],
    ],
    [
      'a label twice',
      `{"format":"kutip-project","version":1,"scheme":${scheme}}`,
      ['scheme.labels[4].id', 'scheme.labels[4].key'],
    ],
  ])('%s', (_, json, places) => {
    const result = parseProject(json);
    expect(!result.ok && result.error.map(({ place }) => place)).toEqual(places);
  });
});

describe('adding an entity to a project file', () => {
  test('adds its line and leaves every other character', () => {
    expect(changed(byHand, lavrov)).toBe(
      byHand.replace(
        'State" }',
        'State" },\n    { "id": "lavrov", "name": "Sergei Lavrov", "kind": "person", "aliases": ["Lavrov", "dia"] }',
      ),
    );
  });

  test('replaces the one with the same id, but keeps what a later version has written of it', () => {
    const rubio: Entity = { id: 'rubio', name: 'Marco Antonio Rubio', kind: 'person' };
    expect(changed(byHand, rubio)).toBe(byHand.replace('Marco Rubio', 'Marco Antonio Rubio'));
  });

  test('takes a field away when the entity has it no longer', () => {
    const { aliases: _, ...without } = lavrov;
    expect(changed(changed(byHand, lavrov), without)).toBe(changed(byHand, without));
  });

  test('makes the file where there is none', () => {
    const file = withEntity(null, lavrov);
    expect(file.ok && parsed(file.value).entities).toEqual([lavrov]);
  });

  test('keeps the byte order mark and the line ends of Windows', () => {
    const windows = `\uFEFF${byHand.replaceAll('\n', '\r\n')}`;
    expect(changed(windows, lavrov)).toBe(`\uFEFF${changed(byHand, lavrov).replaceAll('\n', '\r\n')}`);
  });

  test('does not touch a broken file', () => {
    expect(withEntity('{ "format": ', lavrov)).toMatchObject({
      ok: false,
      error: [{ place: 'line 1, column 13' }],
    });
  });
});

describe('taking an entity out of a project file', () => {
  test('takes its line and leaves every other character', () => {
    expect(withoutEntity(changed(byHand, lavrov), 'lavrov', null)).toEqual({ ok: true, value: byHand });
  });

  test('writes the one that it is merged into in the same step', () => {
    const rubio: Entity = { id: 'rubio', name: 'Marco Antonio Rubio', kind: 'person' };
    expect(withoutEntity(changed(byHand, lavrov), 'lavrov', rubio)).toEqual({
      ok: true,
      value: byHand.replace('Marco Rubio', 'Marco Antonio Rubio'),
    });
  });

  test('leaves a file without it, and a broken one, as they are', () => {
    expect(withoutEntity(byHand, 'nobody', null)).toEqual({ ok: true, value: byHand });
    expect(withoutEntity('{ "format": ', 'rubio', null)).toMatchObject({ ok: false });
  });
});

function parsed(json: string): Project {
  const result = parseProject(json);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function changed(json: string, entity: Entity): string {
  const result = withEntity(json, entity);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
