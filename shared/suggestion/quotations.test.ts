import { describe, expect, test } from 'vitest';
import { english } from './lexicon/english.ts';
import { withCues } from './lexicon/lexicon.ts';
import { suggest } from './suggest.ts';

/** "form: content | source | cue | speaker" of every quote from which a person would be asked. */
function quotesOf(text: string, language: string): readonly string[] {
  const all = suggest(text, { language });
  const words = new Map(all.map((suggestion) => [suggestion.id, suggestion.words]));
  return all
    .filter(({ kind, score }) => kind === 'quote' && score >= 0.5)
    .map(({ words: content, attributes, links }) => {
      const linked = (role: string) => words.get(links.find((link) => link.role === role)?.to ?? '') ?? '–';
      return `${attributes['form']}: ${content} | ${linked('source')} | ${linked('cue')} | ${attributes['speaker']}`;
    });
}

describe('in Indonesian', () => {
  test.each([
    [
      'a cue with its speaker behind the quotation',
      '"Kami siap," ujar Menteri Luar Negeri Retno Marsudi di Jakarta, Senin (3/2).',
      ['direct: Kami siap, | Menteri Luar Negeri Retno Marsudi | ujar | Retno Marsudi'],
    ],
    [
      'a speaker before the verb',
      'Ketua DPRD Kota Tirta, Hasan Basri, mengatakan, "Anggaran itu sudah disahkan."',
      [
        'direct: Anggaran itu sudah disahkan. | Ketua DPRD Kota Tirta, Hasan Basri | mengatakan | Hasan Basri',
      ],
    ],
    [
      'the clitic',
      'Bupati Rina Wati tiba di lokasi. «Airnya mulai surut,» katanya.',
      ['direct: Airnya mulai surut, | nya | kata | Rina Wati'],
    ],
    [
      'a split quotation',
      '“Kami menunggu,” kata Sari, “sampai malam.”',
      ['direct: Kami menunggu, | Sari | kata | Sari', 'direct: sampai malam. | Sari | kata | Sari'],
    ],
    [
      'an indirect one after the verb',
      'Dokter Amir telah menjelaskan bahwa pasien itu sudah pulang.',
      ['indirect: pasien itu sudah pulang | Dokter Amir | menjelaskan | Amir'],
    ],
    [
      'an indirect one around its attribution',
      'Jembatan itu, kata petugas, akan ditutup dua pekan.',
      ['indirect: Jembatan itu akan ditutup dua pekan | petugas | kata | petugas'],
    ],
    [
      'an indirect one behind a preposition',
      'Menurut Budi Santoso, harga cabai akan turun pekan depan.',
      ['indirect: harga cabai akan turun pekan depan | Budi Santoso | Menurut | Budi Santoso'],
    ],
    [
      'a mark that is never closed',
      '"Kami siap membantu, kata Sari.',
      ['direct: Kami siap membantu, | Sari | kata | Sari'],
    ],
    [
      'paragraphs that open again',
      '"Paragraf pertama belum selesai.\n"Paragraf kedua selesai," ujar Rudi.',
      ['direct: Paragraf pertama belum selesai. Paragraf kedua selesai, | Rudi | ujar | Rudi'],
    ],
    [
      'a dateline before the subject',
      'JAKARTA, KOTA.com - Gubernur Rina Wati mengatakan bahwa pasar akan dibuka lagi.',
      ['indirect: pasar akan dibuka lagi | Gubernur Rina Wati | mengatakan | Rina Wati'],
    ],
    [
      'place and day between subject and verb',
      'Juru Bicara Polda, Rudi Hartono, dalam keterangan tertulis, Kamis (6/3), mengatakan dua orang ditahan.',
      ['indirect: dua orang ditahan | Juru Bicara Polda, Rudi Hartono | mengatakan | Rudi Hartono'],
    ],
  ])('%s', (_what, text, quotes) => {
    expect(quotesOf(text, 'id')).toEqual(quotes);
  });

  test.each([
    'Buku berjudul "Laskar Pelangi" itu laris.',
    'Kata kunci dari program ini ialah kemandirian.',
    'Ia menyebutnya "pahlawan".',
  ])('no direct quotation in: %s', (text) => {
    expect(quotesOf(text, 'id').filter((quote) => quote.startsWith('direct'))).toEqual([]);
  });
});

describe('in English', () => {
  test.each([
    [
      'the verb before its subject',
      '“We are late,” said the minister, Anna Berg, on Monday.',
      ['direct: We are late, | the minister, Anna Berg | said | Anna Berg'],
    ],
    [
      'the subject before its verb',
      'Anna Berg arrived on Monday. "We are late," she told reporters.',
      ['direct: We are late, | she | told | Anna Berg'],
    ],
    [
      'a verb that announces',
      'In a statement, Mr. Holt said: "Nothing was lost."',
      ['direct: Nothing was lost. | Mr. Holt | said | Holt'],
    ],
    [
      'a quotation inside another',
      '“He said ‘never’ and left,” Ms. Kay recalled.',
      ['direct: He said ‘never’ and left, | Ms. Kay | recalled | Kay'],
    ],
    [
      'a reported clause',
      'The ministry has said that the bridge will reopen in May.',
      ['indirect: the bridge will reopen in May | The ministry | said | The ministry'],
    ],
    [
      'a clause with quoted words',
      'Governor Lee said the plan was “dead on arrival”.',
      ['mixed: the plan was “dead on arrival” | Governor Lee | said | Lee'],
    ],
    [
      'a report behind its content',
      'Prices will fall next year, according to the central bank.',
      ['indirect: Prices will fall next year | the central bank | according to | the central bank'],
    ],
    [
      'a second report of the same speaker',
      'Lee said the road was closed, adding that nobody was hurt.',
      ['indirect: the road was closed | Lee | said | Lee', 'indirect: nobody was hurt | Lee | adding | Lee'],
    ],
    [
      'a statement between verb and report',
      'The company, which employs 2,000 people, said in a statement it was “deeply sorry”.',
      [
        'mixed: it was “deeply sorry” | The company, which employs 2,000 people | said | The company, which employs 2,000 people',
      ],
    ],
  ])('%s', (_what, text, quotes) => {
    expect(quotesOf(text, 'en')).toEqual(quotes);
  });

  test.each([
    'The so-called “experts” left early.',
    'Arsenal added two goals before the break.',
    'She did not say why.',
  ])('nothing in: %s', (text) => {
    expect(quotesOf(text, 'en')).toEqual([]);
  });

  test('a project brings its own cues', () => {
    const text = 'Berg yodelled that the pass was open.';
    const lexicon = withCues(english, [{ words: 'yodelled', grammar: 'verb', strength: 0.9 }]);
    expect(suggest(text, { language: 'en', kinds: ['cue'] })).toEqual([]);
    expect(suggest(text, { lexicon, kinds: ['cue'] }).map(({ words }) => words)).toEqual(['yodelled']);
  });
});
