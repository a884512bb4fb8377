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
    [
      'two straight single marks for a double one',
      "''Zakat itu alat pemerataan,'' papar Kiai Fauzan.",
      ['direct: Zakat itu alat pemerataan, | Kiai Fauzan | papar | Fauzan'],
    ],
    [
      'a verb that no lexicon has',
      'Bupati Rina Wati tertawa. "Wah, cocok sekali," ceplosnya.',
      ['direct: Wah, cocok sekali, | nya | ceplos | Rina Wati'],
    ],
    [
      'a passive that names the speaker',
      'Dikatakan Asep Wirawan, uang itu sudah disita.',
      ['indirect: uang itu sudah disita | Asep Wirawan | Dikatakan | Asep Wirawan'],
    ],
    [
      'an aside behind the speaker',
      'Kenaikan, kata Bambang lagi, hanya terjadi di tiga pasar.',
      ['indirect: Kenaikan hanya terjadi di tiga pasar | Bambang | kata | Bambang'],
    ],
    [
      'the place of an office before the name',
      '"Jangan bangun lagi di situ," pinta Gubernur Sumatera Barat Audi Maldini.',
      ['direct: Jangan bangun lagi di situ, | Gubernur Sumatera Barat Audi Maldini | pinta | Audi Maldini'],
    ],
    [
      'a description for somebody named',
      'Yosefina Bano menangis. "Semua hilang," kata ibu dua anak itu.',
      ['direct: Semua hilang, | ibu dua anak itu | kata | Yosefina Bano'],
    ],
    [
      'an office for the one who holds it, not for the last speaker',
      'Menteri Rina Wati berkata, "Siap." Warga bernama Budi Santoso berkata, "Bohong." "Sabar," ujar sang menteri.',
      [
        'direct: Siap. | Menteri Rina Wati | berkata | Rina Wati',
        'direct: Bohong. | Warga bernama Budi Santoso | berkata | Budi Santoso',
        'direct: Sabar, | sang menteri | ujar | Rina Wati',
      ],
    ],
    [
      'an office that speaks in a headline',
      'Mentan: Cadangan Beras Aman sampai Lebaran',
      ['indirect: Cadangan Beras Aman sampai Lebaran | Mentan | – | Mentan'],
    ],
    [
      'an apposition that no comma closes',
      'Teguh Santoso (40), adik korban mengatakan pelaku sudah ditangkap.',
      ['indirect: pelaku sudah ditangkap | Teguh Santoso (40), adik korban | mengatakan | Teguh Santoso'],
    ],
  ])('%s', (_what, text, quotes) => {
    expect(quotesOf(text, 'id')).toEqual(quotes);
  });

  test.each([
    'Buku berjudul "Laskar Pelangi" itu laris.',
    'Kata kunci dari program ini ialah kemandirian.',
    'Ia menyebutnya "pahlawan".',
    'Lampu itu terang benderang sejak sore.',
    'Jelas sekali, tidak ada yang membuatnya betah.',
    'Kata orang, ia hafal 300 motif.',
    'Layar 6,5" itu retak.',
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
    [
      'an attribution between dashes',
      'Oona Kessler nods. “I don’t read them. Well,” – she laughs – “I read the bad ones twice.”',
      [
        'direct: I don’t read them. Well, | she | laughs | Oona Kessler',
        'direct: I read the bad ones twice. | she | laughs | Oona Kessler',
      ],
    ],
    [
      'somebody told apart by gender',
      'Ms. Anna Berg said it was late. Mr. Tom Holt agreed that it was late. "We must go," she said.',
      [
        'indirect: it was late | Ms. Anna Berg | said | Anna Berg',
        'indirect: it was late | Mr. Tom Holt | agreed | Tom Holt',
        'direct: We must go, | she | said | Anna Berg',
      ],
    ],
    [
      'a verb that reports beside one that does not',
      'NorthLink apologised and said a full investigation was under way.',
      ['indirect: a full investigation was under way | NorthLink | said | NorthLink'],
    ],
    [
      'an order',
      'Sheriff Tom Beasley urged people to stay away from the river.',
      ['indirect: people to stay away from the river | Sheriff Tom Beasley | urged | Tom Beasley'],
    ],
    [
      'a clause that announces what is said',
      'Tua Faleolo had a different take: "They just wanted it more, I guess."',
      ['direct: They just wanted it more, I guess. | Tua Faleolo | – | Tua Faleolo'],
    ],
    [
      'a headline that begins with what was said',
      '‘We were treated like cattle’: passengers describe night on stranded train',
      ['direct: We were treated like cattle | passengers | – | passengers'],
    ],
    [
      'low opening marks',
      '„I used to trip over them,“ Ted Bramley told the newsletter.',
      ['direct: I used to trip over them, | Ted Bramley | told | Ted Bramley'],
    ],
  ])('%s', (_what, text, quotes) => {
    expect(quotesOf(text, 'en')).toEqual(quotes);
  });

  test.each([
    'The so-called “experts” left early.',
    'Arsenal added two goals before the break.',
    'She did not say why.',
    'Bills are expected to rise by a fifth.',
    'City added two corners before the whistle.',
    'The zoo said goodbye to two pandas last year.',
    'Needless to say, unemployment said to be falling is not falling.',
    'A terrier called "Biscuit" had a cut paw.',
    'The sign above the door says "Alterations & Miracles".',
    'He is 5\'10" and she is 5\'6".',
    'The ministers’ plan and the workers’ reply were printed.',
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
