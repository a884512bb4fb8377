import type { AttributeDefinition } from '../scheme.ts';

/** What is said of an article as a whole. */
export const documentLabels: readonly AttributeDefinition[] = [
  { id: 'title', name: { en: 'Title', id: 'Judul' }, kind: 'text' },
  {
    id: 'dateline',
    name: { en: 'Dateline', id: 'Titimangsa' },
    kind: 'date',
    description: {
      en: 'The day that the article carries.',
      id: 'Tanggal yang tercantum pada artikel.',
    },
  },
  { id: 'publisher', name: { en: 'Publisher', id: 'Penerbit' }, kind: 'text' },
  {
    id: 'language',
    name: { en: 'Language', id: 'Bahasa' },
    kind: 'text',
    description: { en: 'A language tag: `id`, `en`, `ar`.', id: 'Tanda bahasa: `id`, `en`, `ar`.' },
  },
  {
    id: 'topic',
    name: { en: 'Topic', id: 'Topik' },
    kind: 'choice',
    options: [
      { id: 'politics', name: { en: 'Politics', id: 'Politik' } },
      { id: 'diplomacy', name: { en: 'Diplomacy', id: 'Diplomasi' } },
      { id: 'conflict', name: { en: 'War and conflict', id: 'Perang dan konflik' } },
      { id: 'economy', name: { en: 'Economy', id: 'Ekonomi' } },
      { id: 'law', name: { en: 'Law and crime', id: 'Hukum dan kriminalitas' } },
      { id: 'society', name: { en: 'Society', id: 'Masyarakat' } },
      { id: 'health', name: { en: 'Health', id: 'Kesehatan' } },
      { id: 'environment', name: { en: 'Environment and disasters', id: 'Lingkungan dan bencana' } },
      { id: 'science', name: { en: 'Science and technology', id: 'Sains dan teknologi' } },
      { id: 'culture', name: { en: 'Culture', id: 'Budaya' } },
      { id: 'sport', name: { en: 'Sport', id: 'Olahraga' } },
      { id: 'other', name: { en: 'Other', id: 'Lainnya' } },
    ],
  },
  {
    id: 'usable',
    name: { en: 'Usable', id: 'Layak pakai' },
    kind: 'yes-no',
    description: {
      en: 'The article can be part of the data set.',
      id: 'Artikel dapat menjadi bagian dari himpunan data.',
    },
  },
  {
    id: 'unusable-reason',
    name: { en: 'Why not', id: 'Mengapa tidak' },
    kind: 'choice',
    condition: { attribute: 'usable', equals: false },
    options: [
      { id: 'not-an-article', name: { en: 'Not an article', id: 'Bukan artikel' } },
      { id: 'duplicate', name: { en: 'Duplicate of another', id: 'Duplikat artikel lain' } },
      { id: 'incomplete', name: { en: 'Incomplete', id: 'Tidak lengkap' } },
      { id: 'garbled', name: { en: 'Garbled text', id: 'Teks rusak' } },
      { id: 'wrong-language', name: { en: 'Another language', id: 'Bahasa lain' } },
      { id: 'other', name: { en: 'Other', id: 'Lainnya' } },
    ],
  },
];
