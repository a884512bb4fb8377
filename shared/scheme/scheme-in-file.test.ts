import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScheme } from './check-scheme.ts';
import { claimsScheme, defaultScheme, quotesScheme, readyMadeSchemes } from './default-scheme.ts';
import { editScheme } from './edit-scheme.ts';
import { isSameScheme, parseProject, serialiseProject, withScheme } from './project-file.ts';
import type { Scheme } from './scheme.ts';
import { parseScheme, serialiseScheme } from './scheme-file.ts';
import { arbitraryEdits } from './testing/arbitrary-schemes.ts';

/** As a person wrote it, with fields of a later version and lines of their own taste. */
const byHand = `{
    "format": "kutip-project", "version": 1,
    "scheme": {
        "id": "mine", "name": "Mine",
        "labels": [
            { "id": "quote", "name": "Quote", "key": "q", "colour": "blue", "attributes": [], "icon": "§" },
            { "id": "cue",   "name": "Cue",   "key": "u", "colour": "purple", "attributes": [] }
        ],
        "links": [{ "role": "cue", "name": "Cue", "from": ["quote"], "to": ["cue"] }],
        "document": [],
        "since": 2024
    },
    "glossary": []
}
`;

describe('a project file with another scheme', () => {
  test('changes in one place when one thing changed', () => {
    expect(
      rewritten(byHand, (scheme) =>
        editScheme(scheme, { type: 'change-label', id: 'cue', changes: { colour: 'green' } }),
      ),
    ).toBe(byHand.replace('"purple"', '"green"'));
  });

  test('keeps the text of a label that moves', () => {
    const moved = rewritten(byHand, (scheme) =>
      editScheme(scheme, { type: 'move-label', id: 'cue', by: -1 }),
    );
    const [quote = '', cue = ''] = [byHand.split('\n')[5], byHand.split('\n')[6]];
    expect(moved).toBe(byHand.replace(`${quote}\n${cue}`, `${cue},\n${quote.replace(/,$/, '')}`));
  });

  test('puts a new field where it belongs, and a new label at its place', () => {
    const changed = rewritten(byHand, (scheme) =>
      [
        { type: 'change-label', id: 'cue', changes: { description: 'Reporting words' } },
        {
          type: 'add-label',
          label: { id: 'source', name: 'Source', colour: 'green', attributes: [] },
        },
      ].reduce((before, edit) => editScheme(before, edit as Parameters<typeof editScheme>[1]), scheme),
    );
    expect(changed).toMatch(/"colour": "purple",\s+"description": "Reporting words",\s+"attributes"/);
    expect(changed.indexOf('"source"')).toBeLessThan(changed.indexOf('"links"'));
    expect(changed).toContain('"icon": "§"');
  });

  test('keeps the byte order mark and the line ends of Windows', () => {
    const windows = `\uFEFF${byHand.replaceAll('\n', '\r\n')}`;
    const changed = rewritten(windows, (scheme) => editScheme(scheme, { type: 'remove-label', id: 'cue' }));
    expect(changed.startsWith('\uFEFF{')).toBe(true);
    expect(changed.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('is made where there is none, and the default is left out', () => {
    const made = withScheme(null, quotesScheme);
    expect(made.ok && schemeIn(made.value)).toEqual(quotesScheme);
    const json = serialiseProject({ ...parsedProject('{"format":"kutip-project","version":1}') });
    expect(withScheme(json, structuredClone(defaultScheme))).toEqual({ ok: true, value: json });
  });

  test('is not made of a broken one', () => {
    expect(withScheme('{ "format": ', quotesScheme)).toMatchObject({ ok: false });
  });

  test('holds whatever scheme it was given', () => {
    const byKutip = serialiseProject({ ...parsedProject(byHand), scheme: defaultScheme });
    fc.assert(
      fc.property(arbitraryEdits(claimsScheme), ({ after }) => {
        for (const json of [byHand, byKutip]) {
          const found = withScheme(json, after);
          const written = found.ok ? parseProject(found.value) : found;
          // A link may end at a label that is gone: then the check says so.
          expect(written.ok ? isSameScheme(written.value.scheme, after) : checkScheme(after).length > 0).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('a scheme file', () => {
  test.each(readyMadeSchemes.map((scheme) => [scheme.id, scheme] as const))(
    'of the scheme %s gives the scheme back',
    (_, scheme) => {
      expect(parseScheme(serialiseScheme(scheme))).toEqual({ ok: true, value: scheme });
    },
  );

  test('may be a whole project', () => {
    expect(parseScheme(byHand)).toMatchObject({ ok: true, value: { id: 'mine' } });
  });

  test.each<[string, string, string]>([
    ['no JSON', '{ "format": "kutip-scheme", }', 'line 1, column 29'],
    ['something else', '{ "labels": [] }', 'format'],
    ['of a newer Kutip', '{ "format": "kutip-scheme", "version": 2 }', 'version'],
    [
      'with a colour that there is not',
      serialiseScheme(quotesScheme).replace('"blue"', '"beige"'),
      'scheme.labels[0].colour',
    ],
    [
      'with one key twice',
      serialiseScheme(quotesScheme).replace('"key": "s"', '"key": "q"'),
      'scheme.labels[1].key',
    ],
  ])('that is %s is refused with the place', (_, json, place) => {
    const result = parseScheme(json);
    expect(!result.ok && result.error.map((problem) => problem.place)).toEqual([place]);
  });
});

function rewritten(json: string, edit: (scheme: Scheme) => Scheme): string {
  const result = withScheme(json, edit(schemeIn(json)));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(isSameScheme(schemeIn(result.value), edit(schemeIn(json)))).toBe(true);
  return result.value;
}

function schemeIn(json: string): Scheme {
  return parsedProject(json).scheme;
}

function parsedProject(json: string) {
  const project = parseProject(json);
  if (!project.ok) throw new Error(JSON.stringify(project.error));
  return project.value;
}
