import type { LabelDefinition } from '../scheme.ts';

/**
 * Words that a scraper has brought along from the page: they are no part of the article. Its key is a command, which marks a
 * whole paragraph or repeated block where nothing is selected. In what is marked so nothing else is suggested.
 */
export const boilerplate: LabelDefinition = {
  id: 'boilerplate',
  name: { en: 'Boilerplate', id: 'Bagian laman' },
  colour: 'grey',
  description: {
    en: 'Words of the page and not of the article: links to other articles, credits, a block that is there twice.',
    id: 'Kata-kata dari laman, bukan dari artikel: tautan ke artikel lain, kredit foto, blok yang termuat dua kali.',
  },
  guidelines: {
    en: 'Mark whole lines. A block that the scraper has repeated is boilerplate where it comes **again**: the first one is the article. Nothing in it needs annotations.',
    id: 'Tandai baris utuh. Blok yang terulang karena pengambilan otomatis adalah bagian laman pada kemunculan **berikutnya**: yang pertama adalah artikelnya. Isinya tidak perlu dianotasi.',
  },
  attributes: [
    {
      id: 'type',
      name: { en: 'Type', id: 'Jenis' },
      kind: 'choice',
      options: [
        { id: 'related', name: { en: 'Link to other articles', id: 'Tautan ke artikel lain' } },
        { id: 'repeat', name: { en: 'Repeated block', id: 'Blok berulang' } },
        { id: 'dateline', name: { en: 'Date line', id: 'Baris tanggal' } },
        { id: 'byline', name: { en: 'Author', id: 'Penulis' } },
        { id: 'photo-credit', name: { en: 'Picture credit', id: 'Kredit gambar' } },
        { id: 'advertisement', name: { en: 'Advertisement', id: 'Iklan' } },
        { id: 'navigation', name: { en: 'Navigation', id: 'Navigasi' } },
      ],
    },
  ],
};
