import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScheme } from './check-scheme.ts';
import { editedSchemeFaults, freeKeys, keyHolder } from './check-edited-scheme.ts';
import { defaultScheme } from './default-scheme.ts';
import { attributesOf, editScheme, type SchemeEdit } from './edit-scheme.ts';
import { newSchemeId } from './new-id.ts';
import { arbitraryEdits } from './testing/arbitrary-schemes.ts';

describe('editing a scheme', () => {
  test('renaming a label leads its links along', () => {
    const { labels, links } = edited({ type: 'change-label', id: 'quote', changes: { id: 'kutipan' } });
    expect(labels.map(({ id }) => id)).toEqual([
      'kutipan',
      'claim',
      'translated',
      'source',
      'cue',
      'boilerplate',
    ]);
    expect(links.find(({ role }) => role === 'continues')).toMatchObject({
      from: ['kutipan'],
      to: ['kutipan'],
    });
  });

  test('a removed label leaves links that still lead somewhere', () => {
    const { links } = edited({ type: 'remove-label', id: 'cue' });
    expect(links.map(({ role }) => role)).not.toContain('cue');
    expect(links.map(({ role }) => role)).toContain('source');
  });

  test('a condition follows its attribute, and goes with it', () => {
    const rename = {
      type: 'change-attribute',
      of: 'quote',
      id: 'translated',
      changes: { id: 'is-translated' },
    };
    const renamed = attributesOf(edited(rename as SchemeEdit), 'quote');
    expect(renamed.find(({ id }) => id === 'original-text')?.condition?.attribute).toBe('is-translated');
    const removed = attributesOf(
      edited({ type: 'remove-attribute', of: 'quote', id: 'translated' }),
      'quote',
    );
    expect(removed.find(({ id }) => id === 'original-text')?.condition).toBeUndefined();
  });

  test('a renamed choice is the same default and the same condition', () => {
    const scheme = edited(
      { type: 'change-attribute', of: 'quote', id: 'form', changes: { default: 'direct' } },
      {
        type: 'change-attribute',
        of: 'quote',
        id: 'addressee',
        changes: { condition: { attribute: 'form', equals: 'direct' } },
      },
      { type: 'rename-option', of: 'quote', attribute: 'form', id: 'direct', to: 'verbatim' },
    );
    const attributes = attributesOf(scheme, 'quote');
    expect(attributes.find(({ id }) => id === 'form')?.default).toBe('verbatim');
    expect(attributes.find(({ id }) => id === 'addressee')?.condition?.equals).toBe('verbatim');
  });

  test('of the attribute that says whom words name is followed, and its end, too', () => {
    const renamed = edited({ type: 'change-attribute', of: 'source', id: 'entity', changes: { id: 'who' } });
    expect(renamed.labels.find(({ id }) => id === 'source')?.mention).toBe('who');
    const gone = edited({ type: 'remove-attribute', of: 'source', id: 'entity' });
    expect(gone.labels.find(({ id }) => id === 'source')?.mention).toBeUndefined();
    const speaker = edited({
      type: 'change-attribute',
      of: 'quote',
      id: 'speaker',
      changes: { id: 'voice' },
    });
    expect(speaker.links.find(({ role }) => role === 'source')?.answers).toBe('voice');
    const text = edited({ type: 'change-attribute', of: 'quote', id: 'speaker', changes: { kind: 'text' } });
    expect(text.links.find(({ role }) => role === 'source')?.answers).toBeUndefined();
  });

  test('moves by one step, and stays at the ends', () => {
    expect(edited({ type: 'move-label', id: 'claim', by: -1 }).labels[0]?.id).toBe('claim');
    expect(edited({ type: 'move-label', id: 'quote', by: -1 }).labels[0]?.id).toBe('quote');
  });

  test('keeps fields that this version does not know', () => {
    const strange = {
      ...defaultScheme,
      weight: 3,
      labels: defaultScheme.labels.map((each) => ({ ...each, icon: '§' })),
    };
    expect(editScheme(strange, { type: 'change-label', id: 'cue', changes: { key: 'f' } })).toMatchObject({
      weight: 3,
      labels: strange.labels.map(({ icon }) => ({ icon })),
    });
  });

  test('never leaves a condition or a default that cannot hold', () => {
    const ends = ['from', 'to'];
    fc.assert(
      fc.property(arbitraryEdits(defaultScheme), ({ after }) => {
        // What a person points at by hand, the ends of links, the check reports instead.
        const found = checkScheme(after).filter(
          ({ place }) => !ends.some((end) => place.includes(`.${end}[`)),
        );
        expect(found).toEqual([]);
      }),
    );
  });
});

describe('a key', () => {
  test.each([
    ['q', { kind: 'label', label: 'quote' }],
    ['Q', { kind: 'label', label: 'quote' }],
    ['g', { kind: 'command', command: 'help.guidelines' }],
    ['?', { kind: 'command', command: 'help.keys' }],
    ['f', null],
    ['7', null],
  ])('%s is told apart from those that are given', (key, holder) => {
    expect(keyHolder(defaultScheme, key, 'cue')).toEqual(holder);
  });

  test('of the label itself is nobody else’s', () => {
    expect(keyHolder(defaultScheme, 'u', 'cue')).toBeNull();
  });

  test('that a person gave to a command is that command’s', () => {
    expect(keyHolder(defaultScheme, 'f', 'cue', [{ id: 'edit.undo', keys: ['f'] }])).toEqual({
      kind: 'command',
      command: 'edit.undo',
    });
    expect(
      keyHolder(defaultScheme, 'f', 'cue', [{ id: 'edit.undo', keys: ['Shift+f', 'Mod+f'] }]),
    ).toBeNull();
  });

  test('that is free is offered', () => {
    const free = freeKeys(defaultScheme, 'cue');
    expect(free).toContain('u');
    for (const key of ['q', 'c', 'g']) expect(free).not.toContain(key);
  });
});

describe('an edited scheme cannot be saved', () => {
  test.each<[string, string, SchemeEdit]>([
    [
      'without a name',
      'labels[0].name',
      { type: 'change-label', id: 'quote', changes: { name: { en: ' ' } } },
    ],
    ['without an id', 'labels[0].id', { type: 'change-label', id: 'quote', changes: { id: '' } }],
    [
      'with a key of Kutip’s own',
      'labels[4].key',
      { type: 'change-label', id: 'cue', changes: { key: 'g' } },
    ],
    [
      'with a key of another label',
      'labels[4].key',
      { type: 'change-label', id: 'cue', changes: { key: 'q' } },
    ],
    [
      'with a link from nowhere',
      'links[0].from',
      { type: 'change-link', role: 'source', changes: { from: [] } },
    ],
    [
      'with a choice without a name',
      'document[4].options[0].name',
      {
        type: 'change-attribute',
        of: null,
        id: 'topic',
        changes: { options: [{ id: 'politics', name: '' }] },
      },
    ],
  ])('%s', (_, place, edit) => {
    expect(editedSchemeFaults(edited(edit)).map((fault) => fault.place)).toEqual([place]);
  });

  test('without a label', () => {
    const none = editedSchemeFaults({ ...defaultScheme, labels: [], links: [] });
    expect(none.map(({ kind }) => kind)).toEqual(['no-labels']);
  });

  test('and the ready-made ones can', () => {
    expect(editedSchemeFaults(defaultScheme)).toEqual([]);
  });
});

test.each([
  ['Ketidakpastian (tinggi)', 'ketidakpastian-tinggi'],
  ['Émotion', 'emotion'],
  ['اقتباس', 'label'],
  ['Cue', 'cue-2'],
])('the id of a new label %s is %s', (name, id) => {
  expect(newSchemeId(name, 'label', ['cue'])).toBe(id);
});

function edited(...edits: readonly SchemeEdit[]) {
  return edits.reduce(editScheme, defaultScheme);
}
