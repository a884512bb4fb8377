import type { LabelDefinition, LinkDefinition } from '../scheme.ts';
import { cueGuidelines, quoteGuidelines, sourceGuidelines } from './quote-guidelines.ts';
import { originalLanguage, originalText } from './translations.ts';

/**
 * Attribution in three parts, content, source and cue, as in PARC 3.0 (Pareti 2016), PolNeAR (Newell et al. 2018)
 * and RiQuA (Papay and Padó 2020); the form follows DirectQuote (Zhang and Liu 2022) and, for Indonesian,
 * PFSA-ID; anaphoric and implicit attribution follow PDNC (Vishnubhotla et al. 2022).
 */
export const quote: LabelDefinition = {
  id: 'quote',
  name: { en: 'Quote', id: 'Kutipan' },
  key: 'q',
  colour: 'blue',
  description: {
    en: 'What somebody said or wrote, as the article gives it: the content of an attribution.',
    id: 'Apa yang diucapkan atau ditulis seseorang, sebagaimana dimuat artikel: isi sebuah atribusi.',
  },
  guidelines: quoteGuidelines,
  attributes: [
    {
      id: 'form',
      name: { en: 'Form', id: 'Bentuk' },
      kind: 'choice',
      required: true,
      options: [
        {
          id: 'direct',
          name: { en: 'Direct', id: 'Langsung' },
          description: {
            en: 'Word for word, between quotation marks.',
            id: 'Kata demi kata, di antara tanda kutip.',
          },
        },
        {
          id: 'indirect',
          name: { en: 'Indirect', id: 'Tidak langsung' },
          description: {
            en: "In the journalist's words, without quotation marks.",
            id: 'Dengan kata-kata wartawan, tanpa tanda kutip.',
          },
        },
        {
          id: 'mixed',
          name: { en: 'Mixed', id: 'Campuran' },
          description: {
            en: "The journalist's words with some of the speaker's between quotation marks.",
            id: 'Kata-kata wartawan, sebagian kata pembicara di antara tanda kutip.',
          },
        },
      ],
    },
    {
      id: 'speaker',
      name: { en: 'Speaker', id: 'Pembicara' },
      kind: 'entity',
      required: true,
      description: {
        en: 'Whose words these are, whatever the article calls them here.',
        id: 'Siapa yang mengucapkannya, apa pun sebutannya di sini.',
      },
    },
    {
      id: 'attribution',
      name: { en: 'Attribution', id: 'Atribusi' },
      kind: 'choice',
      description: {
        en: 'How the article names the speaker at this quote.',
        id: 'Cara artikel menyebut pembicara pada kutipan ini.',
      },
      options: [
        {
          id: 'explicit',
          name: { en: 'Explicit', id: 'Eksplisit' },
          description: { en: 'By name: "ujar Lavrov".', id: 'Dengan nama: "ujar Lavrov".' },
        },
        {
          id: 'anaphoric',
          name: { en: 'Anaphoric', id: 'Anaforis' },
          description: {
            en: 'By a pronoun or a description: "ujar dia", "the minister said".',
            id: 'Dengan kata ganti atau sebutan: "ujar dia", "kata menteri itu".',
          },
        },
        {
          id: 'implicit',
          name: { en: 'Implicit', id: 'Implisit' },
          description: {
            en: 'Not at all: only the sentences around it tell.',
            id: 'Tidak disebut: hanya diketahui dari kalimat di sekitarnya.',
          },
        },
      ],
    },
    { id: 'addressee', name: { en: 'Addressee', id: 'Lawan bicara' }, kind: 'entities' },
    {
      id: 'translated',
      name: { en: 'Translated', id: 'Terjemahan' },
      kind: 'yes-no',
      description: {
        en: 'The speaker used another language than the article.',
        id: 'Pembicara memakai bahasa lain daripada bahasa artikel.',
      },
    },
    { ...originalLanguage, condition: { attribute: 'translated', equals: true } },
    { ...originalText, condition: { attribute: 'translated', equals: true } },
  ],
};

export const source: LabelDefinition = {
  id: 'source',
  name: { en: 'Source', id: 'Sumber' },
  key: 's',
  colour: 'green',
  description: {
    en: 'The words that name who speaks.',
    id: 'Kata-kata yang menyebut siapa yang berbicara.',
  },
  guidelines: sourceGuidelines,
  mention: 'entity',
  attributes: [
    {
      id: 'entity',
      name: { en: 'Entity', id: 'Entitas' },
      kind: 'entity',
      description: { en: 'Who is meant.', id: 'Siapa yang dimaksud.' },
    },
  ],
};

export const cue: LabelDefinition = {
  id: 'cue',
  name: { en: 'Cue', id: 'Penanda' },
  key: 'u',
  colour: 'purple',
  description: {
    en: 'The words that say that somebody speaks.',
    id: 'Kata-kata yang menandai bahwa seseorang berbicara.',
  },
  guidelines: cueGuidelines,
  attributes: [],
};

/** One content has one source and one cue, each of which may be discontinuous: PARC's span sets (Pareti 2016). */
export const quoteLinks: readonly LinkDefinition[] = [
  {
    role: 'source',
    name: { en: 'Source', id: 'Sumber' },
    description: { en: 'Who is named as its speaker.', id: 'Siapa yang disebut sebagai pembicaranya.' },
    from: ['quote'],
    to: ['source'],
    maximum: 1,
    answers: 'speaker',
  },
  {
    role: 'cue',
    name: { en: 'Cue', id: 'Penanda' },
    description: { en: 'The reporting words.', id: 'Kata-kata pelapornya.' },
    from: ['quote'],
    to: ['cue'],
    maximum: 1,
    incoming: { minimum: 1 },
  },
  {
    role: 'continues',
    name: { en: 'Continues', id: 'Melanjutkan' },
    description: {
      en: 'The quote of which this is the next part, where the attribution splits one quotation in two.',
      id: 'Kutipan yang dilanjutkan oleh bagian ini, bila atribusi membelah satu kutipan menjadi dua.',
    },
    from: ['quote'],
    to: ['quote'],
    maximum: 1,
    incoming: { maximum: 1 },
  },
];
