import { describe, expect, test } from 'vitest';
import { checkEntities, checkScheme } from './check-scheme.ts';
import type { AttributeDefinition, LabelDefinition, Scheme } from './scheme.ts';

const quote: LabelDefinition = { id: 'quote', name: 'Quote', key: 'q', colour: 'blue', attributes: [] };
const cue: LabelDefinition = { id: 'cue', name: 'Cue', key: 'u', colour: 'purple', attributes: [] };
const choice: AttributeDefinition = {
  id: 'form',
  name: 'Form',
  kind: 'choice',
  options: [{ id: 'direct', name: 'Direct' }],
};
const link = { role: 'cue', name: 'Cue', from: ['quote'], to: ['cue'] };

describe('a scheme', () => {
  test('whose names are unique and found has no problem', () => {
    expect(checkScheme(scheme({ labels: [withAttributes(choice), cue], links: [link] }))).toEqual([]);
  });

  test.each<[string, string, Scheme]>([
    ['two labels with one id', 'labels[1].id', scheme({ labels: [quote, { ...cue, id: 'quote' }] })],
    ['two labels on one key', 'labels[1].key', scheme({ labels: [quote, { ...cue, key: 'Q' }] })],
    ['two attributes with one id', 'labels[0].attributes[1].id', ofAttributes(choice, choice)],
    ['a choice between nothing', 'labels[0].attributes[0].options', ofAttributes({ ...choice, options: [] })],
    [
      'two options with one id',
      'labels[0].attributes[0].options[1].id',
      ofAttributes({ ...choice, options: [...(choice.options ?? []), { id: 'direct', name: 'Langsung' }] }),
    ],
    [
      'a default outside the options',
      'labels[0].attributes[0].default',
      ofAttributes({ ...choice, default: 'mixed' }),
    ],
    [
      'a condition on nothing',
      'labels[0].attributes[1].condition.attribute',
      ofAttributes(choice, conditional('mood', true)),
    ],
    [
      'a condition on itself',
      'labels[0].attributes[0].condition.attribute',
      ofAttributes(conditional('original', 'x')),
    ],
    [
      'a condition that can never hold',
      'labels[0].attributes[1].condition.equals',
      ofAttributes(choice, conditional('form', 'mixed')),
    ],
    [
      'a link from an unknown label',
      'links[0].from[1]',
      scheme({ links: [{ ...link, from: ['quote', 'claim'] }] }),
    ],
    ['a link to an unknown label', 'links[0].to[0]', scheme({ links: [{ ...link, to: ['verb'] }] })],
    [
      'more links than there may be',
      'links[0].minimum',
      scheme({ links: [{ ...link, minimum: 2, maximum: 1 }] }),
    ],
    [
      'more incoming links than there may be',
      'links[0].incoming.minimum',
      scheme({ links: [{ ...link, incoming: { minimum: 3, maximum: 2 } }] }),
    ],
    ['two links of one role', 'links[1].role', scheme({ links: [link, link] })],
    [
      'a mention of nobody',
      'labels[0].mention',
      scheme({ labels: [{ ...withAttributes(choice), mention: 'form' }] }),
    ],
    ['a link that answers nothing', 'links[0].answers', scheme({ links: [{ ...link, answers: 'speaker' }] })],
    ['an unsound article label', 'document[0].options', scheme({ document: [{ ...choice, options: [] }] })],
  ])('with %s is reported at %s', (_, place, faulty) => {
    expect(checkScheme(faulty).map((problem) => problem.place)).toEqual([place]);
  });

  test('may ask a question about one of several choices', () => {
    const several: AttributeDefinition = { ...choice, kind: 'choices' };
    expect(checkScheme(ofAttributes(several, conditional('form', 'direct')))).toEqual([]);
  });
});

test('two entities with one id are reported', () => {
  const lavrov = { id: 'lavrov', name: 'Lavrov', kind: 'person' } as const;
  expect(checkEntities([lavrov, { ...lavrov, id: 'rubio' }, lavrov])).toEqual([
    { place: 'entities[2].id', message: '"lavrov" is taken by an earlier one' },
  ]);
});

function scheme(fields: Partial<Scheme>): Scheme {
  return { id: 's', name: 'S', labels: [quote, cue], links: [], document: [], ...fields };
}

function withAttributes(...attributes: readonly AttributeDefinition[]): LabelDefinition {
  return { ...quote, attributes };
}

function ofAttributes(...attributes: readonly AttributeDefinition[]): Scheme {
  return scheme({ labels: [withAttributes(...attributes), cue] });
}

function conditional(attribute: string, equals: string | boolean): AttributeDefinition {
  return { id: 'original', name: 'Original', kind: 'text', condition: { attribute, equals } };
}
