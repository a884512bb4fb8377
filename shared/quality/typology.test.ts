import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryOf, categoryOfWmt, dimensionOf, errorCategories, wmtNameOf } from './typology.ts';

describe('the typology of errors', () => {
  it('has the seven dimensions of MQM Core, each with kinds', () => {
    const dimensions = [
      'terminology',
      'accuracy',
      'linguistic-conventions',
      'style',
      'locale-conventions',
      'audience-appropriateness',
      'design-and-markup',
    ];
    const withoutKinds = dimensions.filter(
      (dimension) => !errorCategories.some(({ id }) => id.startsWith(`${dimension}/`)),
    );
    expect(withoutKinds).toEqual([]);
  });

  it('has each category once, after the dimension that it belongs to', () => {
    const ids = errorCategories.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id, place) => !ids.slice(0, place + 1).includes(dimensionOf(id)))).toEqual([]);
  });

  it('gives no two categories beside each other the same letter', () => {
    const places = errorCategories.map(({ id, key }) => `${id.includes('/') ? dimensionOf(id) : ''} ${key}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it('says in both languages what each is', () => {
    const silent = errorCategories.filter(({ name, definition }) =>
      [name.en, name.id, definition.en, definition.id].includes(''),
    );
    expect(silent).toEqual([]);
  });
});

describe('the names in the tables of WMT', () => {
  // As they stand in the published tables: https://github.com/google/wmt-mqm-human-evaluation
  it.each([
    ['Accuracy/Mistranslation', 'accuracy/mistranslation'],
    ['Accuracy/Untranslated text', 'accuracy/untranslated'],
    ['Fluency/Grammar', 'linguistic-conventions/grammar'],
    ['Fluency/Register', 'style/language-register'],
    ['Style/Awkward', 'style/awkward-style'],
    ['Style/Unnatural or awkward', 'style/awkward-style'],
    ['Terminology/Inappropriate for context', 'terminology/wrong-term'],
    ['Locale convention/Date format', 'locale-conventions/date-format'],
    ['Non-translation!', 'non-translation'],
    ['Source issue', 'source-error'],
    ['Accuracy/Gender Mismatch', 'accuracy/gender-mismatch'],
    ['Fluency/Text-Breaking', 'linguistic-conventions/text-breaking'],
  ])('%s is %s', (name, id) => {
    expect(categoryOfWmt(name)).toBe(id);
  });

  it.each(['No-error', 'no-error', 'No error', ''])('%j is no error', (name) => {
    expect(categoryOfWmt(name)).toBeNull();
  });

  it('gives back every category that it has written', () => {
    const ids = errorCategories.map(({ id }) => id);
    expect(ids.map((id) => categoryOfWmt(wmtNameOf(id)))).toEqual(ids);
  });

  it('gives back categories that nobody has defined', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/);
    fc.assert(
      fc.property(word, word, (dimension, kind) => {
        const id = `${dimension}/${kind}`;
        fc.pre(!categoryOf(id) && categoryOfWmt(dimension) === dimension);
        expect(categoryOfWmt(wmtNameOf(id))).toBe(id);
      }),
    );
  });
});
