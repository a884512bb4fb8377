import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from './annotation.ts';
import {
  newSidecar,
  parseSidecar,
  serialiseSidecar,
  toAnnotationSet,
  withAnnotationSet,
  type Sidecar,
} from './sidecar.ts';
import { arbitraryAnnotation } from './testing/arbitraries.ts';

const source = {
  file: 'rusia-as.txt',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  encoding: 'utf-8',
  bom: false,
  newline: 'lf',
  length: 3322,
  language: 'id',
} as const;

/** As a colleague with a later version might have written it: with fields that this one does not know. */
const written = `{
  "$schema": "https://kutip.example/schemas/kutip-sidecar-1.schema.json",
  "format": "kutip-annotations",
  "version": 1,
  "source": {
    "file": "rusia-as.txt",
    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "encoding": "utf-8",
    "bom": false,
    "newline": "lf",
    "length": 3322,
    "language": "id",
    "publisher": "SindoNews"
  },
  "annotator": {
    "id": "a1",
    "name": "Dewi",
    "orcid": "0000-0002-1825-0097"
  },
  "revision": 57,
  "status": "in-progress",
  "labels": {
    "topic": "diplomacy"
  },
  "annotations": [
    {
      "id": "01JQ8Z4Y6H3V5T7W9X1B3D5F7G",
      "label": "quote",
      "spans": [{ "start": 1012, "end": 1027, "confidence": 0.9 }, { "start": 1040, "end": 1047 }],
      "quote": "Namun, ketika 👍🏽 “tidak”",
      "prefix": "menurut Lavrov.\\n“",
      "suffix": "",
      "attributes": {
        "form": "direct",
        "speaker": "entity:lavrov"
      },
      "links": [{ "role": "cue", "to": "01JQ8Z4Y6H3V5T7W9X1B3D5F7H", "sure": true }],
      "note": "",
      "origin": "manual",
      "created": "2026-03-01T08:00:00.000Z",
      "modified": "2026-03-01T08:00:05.000Z",
      "reviewedBy": "a2"
    },
    {
      "id": "01JQ8Z4Y6H3V5T7W9X1B3D5F7H",
      "label": "claim",
      "spans": [{ "start": 1052, "end": 1056 }],
      "quote": "ujar",
      "prefix": "",
      "suffix": "",
      "attributes": {
        "evidence": [
          {
            "text": "Notulen pertemuan",
            "address": "https://example.org/notulen",
            "archived": true
          }
        ]
      },
      "links": [],
      "note": "",
      "origin": "manual",
      "created": "2026-03-01T08:00:05.000Z",
      "modified": "2026-03-01T08:00:05.000Z"
    }
  ],
  "translations": {
    "en": {
      "segments": [
        {
          "id": "01JQ8Z4Y6H3V5T7W9X1B3D5F7K",
          "spans": [{ "start": 108, "end": 339 }],
          "quote": "Untuk mencapai hal ini",
          "prefix": "",
          "suffix": "",
          "target": "To achieve this",
          "status": "translated",
          "origin": "manual",
          "errors": [],
          "comments": [],
          "created": "2026-03-01T08:00:05.000Z",
          "modified": "2026-03-01T08:00:05.000Z",
          "register": "news"
        }
      ]
    }
  },
  "agreed": false
}
`;

describe('a sidecar', () => {
  test('that is read and written again has the same bytes, fields of a later version included', () => {
    expect(serialiseSidecar(parsed(written))).toBe(written);
  });

  test('does not depend on the order of annotations, fields and attributes', () => {
    expect(serialiseSidecar(parsed(JSON.stringify(reversed(JSON.parse(written)))))).toBe(written);
  });

  test('with and without a byte order mark is the same', () => {
    expect(parsed(`\uFEFF${written}`)).toEqual(parsed(written));
  });

  test('gives an annotation set, and takes one without losing what it does not know', () => {
    const sidecar = parsed(written);
    const set = toAnnotationSet(sidecar);
    expect(set).toMatchObject({ revision: 57, status: 'in-progress', labels: { topic: 'diplomacy' } });
    expect(set.annotations.get('01JQ8Z4Y6H3V5T7W9X1B3D5F7H')?.quote).toBe('ujar');
    expect(serialiseSidecar(withAnnotationSet(sidecar, set))).toBe(written);
    const later = serialiseSidecar(withAnnotationSet(sidecar, { ...set, revision: 58 }));
    expect(later).toBe(written.replace('"revision": 57', '"revision": 58'));
  });

  test('one more annotation is one more block of lines, and nothing else changes', () => {
    const sidecar = parsed(written);
    const [first] = sidecar.annotations;
    if (!first) throw new Error('The fixture has annotations');
    const added = { ...first, id: '01JQ8Z4Y6H3V5T7W9X1B3D5F7Z' };
    const after = serialiseSidecar({ ...sidecar, annotations: [...sidecar.annotations, added] });
    const kept = after.split('\n').filter((line) => written.split('\n').includes(line));
    expect(kept.length).toBeGreaterThan(written.split('\n').length - 1);
    expect(after.indexOf(added.id)).toBeGreaterThan(after.indexOf(first.id));
    expect(serialiseSidecar(parsed(after))).toBe(after);
  });

  test('without annotations starts at revision 0', () => {
    const sidecar = newSidecar(source, { id: 'a1', name: '' });
    expect(parsed(serialiseSidecar(sidecar))).toMatchObject({ ...sidecar });
    expect(toAnnotationSet(sidecar).annotations.size).toBe(0);
  });
});

describe('for any annotations', () => {
  const sidecars = fc
    .uniqueArray(arbitraryAnnotation(), { selector: ({ id }) => id, maxLength: 12 })
    .map((annotations): Sidecar => ({ ...newSidecar(source, { id: 'a1', name: 'Dewi' }), annotations }));

  test('what is written is read back as it was, and written again byte for byte', () => {
    fc.assert(
      fc.property(sidecars, (sidecar) => {
        const text = serialiseSidecar(sidecar);
        const back = parsed(text);
        const expected = parsed(JSON.stringify(sidecar)).annotations;
        expect(byId(back.annotations)).toEqual(byId(expected));
        expect(serialiseSidecar(back)).toBe(text);
      }),
    );
  });

  test('the bytes do not depend on the order in which the annotations came', () => {
    fc.assert(
      fc.property(sidecars, (sidecar) => {
        const turned = { ...sidecar, annotations: sidecar.annotations.toReversed() };
        expect(serialiseSidecar(turned)).toBe(serialiseSidecar(sidecar));
      }),
    );
  });
});

describe('a damaged sidecar is refused, and the place is named', () => {
  const cases: readonly [string, string, string, string][] = [
    ['cut off in the middle', written.slice(0, written.indexOf('57')), 'not-json', 'line 20, column 15'],
    ['empty', '', 'not-json', 'line 1, column 1'],
    [
      'with the marks of a merge',
      written.replace('  "revision"', '<<<<<<< HEAD\n  "revision"'),
      'not-json',
      'line 20, column 1',
    ],
    ['of another kind', '{"format":"kutip-project","version":1}', 'invalid', 'format'],
    ['that is a list', '[]', 'invalid', 'format'],
    ['without a version', written.replace('"version": 1', '"version": "one"'), 'invalid', 'version'],
    [
      'with a negative offset',
      written.replace('"start": 1012', '"start": -1'),
      'invalid',
      'annotations[0].spans[0].start',
    ],
    [
      'with half an offset',
      written.replace('"end": 1056', '"end": 1056.5'),
      'invalid',
      'annotations[1].spans[0].end',
    ],
    [
      'with spans that overlap',
      written.replace('"start": 1040', '"start": 1026'),
      'invalid',
      'annotations[0].spans',
    ],
    [
      'with an id twice',
      written.replace('"id": "01JQ8Z4Y6H3V5T7W9X1B3D5F7H"', '"id": "01JQ8Z4Y6H3V5T7W9X1B3D5F7G"'),
      'invalid',
      'annotations[1].id',
    ],
    ['with a status that there is not', written.replace('in-progress', 'almost'), 'invalid', 'status'],
    ['with a hash that is none', written.replace('9f86d081', 'zzzzzzzz'), 'invalid', 'source.sha256'],
    [
      'with an annotator who could leave the folder',
      written.replace('"id": "a1"', '"id": "../a1"'),
      'invalid',
      'annotator.id',
    ],
    ['of a newer version', written.replace('"version": 1', '"version": 2'), 'newer-version', 'version'],
  ];

  test.each(cases)('%s', (_, json, kind, place) => {
    const result = parseSidecar(json);
    expect(result).toMatchObject({ ok: false, error: { kind, place } });
    expect(!result.ok && result.error.message).not.toBe('');
  });
});

test('links to nothing do not keep a sidecar from opening: a person can mend them', () => {
  const dangling = written.replace('"to": "01JQ8Z4Y6H3V5T7W9X1B3D5F7H"', '"to": "lost in a merge"');
  expect(parseSidecar(dangling).ok).toBe(true);
});

function parsed(json: string): Sidecar {
  const result = parseSidecar(json);
  if (!result.ok) throw new Error(`${result.error.place}: ${result.error.message}`);
  return result.value;
}

/** The same JSON value with the fields of every known object, and the annotations, in the opposite order. */
function reversed(value: unknown, path = ''): unknown {
  if (Array.isArray(value)) {
    const elements = value.map((element) => reversed(element, path));
    return path === '.annotations' ? elements.toReversed() : elements;
  }
  if (typeof value !== 'object' || value === null || path.startsWith('.translations.')) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, reversed(field, `${path}.${name}`)]);
  return Object.fromEntries(fields.toReversed());
}

function byId(annotations: readonly Annotation[]): Annotation[] {
  return annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
