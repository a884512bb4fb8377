import { describe, expect, test } from 'vitest';
import { checkScheme } from './check-scheme.ts';
import { defaultScheme, readyMadeSchemes } from './default-scheme.ts';
import { commands, type CommandDefinition } from '../command/commands.ts';
import { schemeSchema } from './scheme.ts';

describe.each(readyMadeSchemes.map((scheme) => [scheme.id, scheme] as const))(
  'the scheme %s',
  (_, scheme) => {
    test('is sound, and what a project file could hold', () => {
      expect(checkScheme(scheme)).toEqual([]);
      expect(schemeSchema.parse(scheme)).toEqual(scheme);
    });

    test('says everything in English and in Indonesian', () => {
      const texts = localisedTexts(scheme);
      expect(texts.length).toBeGreaterThan(20);
      for (const text of texts)
        expect(text).toEqual({ en: expect.stringMatching(/\S/), id: expect.stringMatching(/\S/) });
    });

    test('explains every label, and tells labels apart by colour and key', () => {
      for (const label of scheme.labels) {
        expect(label).toMatchObject({ description: expect.anything(), guidelines: expect.anything() });
      }
      // The key of boilerplate is a command: it marks a whole line where nothing is selected.
      const unkeyed = scheme.labels.filter(({ key = '' }) => !/^[a-z]$/.test(key));
      expect(unkeyed.map(({ id }) => id)).toEqual(['boilerplate']);
      expect(new Set(scheme.labels.map(({ colour }) => colour)).size).toBe(scheme.labels.length);
    });

    test('takes no key that a command has in the text', () => {
      const taken = (commands as readonly CommandDefinition[]).flatMap(({ keys }) => keys ?? []);
      expect(scheme.labels.filter(({ key }) => taken.includes(key ?? ''))).toEqual([]);
    });
  },
);

test('the default scheme has the keys that annotators learn', () => {
  const keyed = defaultScheme.labels.flatMap(({ key, id }) => (key === undefined ? [] : [[key, id]]));
  expect(Object.fromEntries(keyed)).toEqual({
    q: 'quote',
    c: 'claim',
    t: 'translated',
    s: 'source',
    u: 'cue',
  });
});

/** Every text for people in a value: what stands under the fields that hold such texts. */
function localisedTexts(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(localisedTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]: [string, unknown]) =>
    ['name', 'description', 'guidelines'].includes(name) ? [field] : localisedTexts(field),
  );
}
