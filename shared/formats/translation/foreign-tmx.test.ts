import { describe, expect, test } from 'vitest';
import { collect, inPieces } from '../testing/articles.ts';
import { readTmx } from './read-tmx.ts';
import type { TranslationReadOptions } from './translation-format.ts';

// Files as the tools named write them, with the habits that readers trip over.

async function read(xml: string, options?: TranslationReadOptions) {
  const results = await collect(readTmx(inPieces([xml]), options));
  return {
    articles: results.flatMap((result) => (result.ok ? [result.value.article] : [])),
    losses: results.flatMap((result) => (result.ok ? result.value.losses : [])),
    problems: results.flatMap((result) => (result.ok ? [] : [result.error])),
  };
}

const header = (attributes: string) =>
  `<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" datatype="plaintext" ${attributes}/>`;

describe('TMX of', () => {
  test('OmegaT, level 1', async () => {
    const { articles, losses, problems } = await read(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1">
  <header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="6.0.1_0" segtype="sentence" srclang="ID"/>
  <body>
<!-- Default translations -->
    <tu>
      <tuv lang="ID">
        <seg>“Kami siap,” kata dia.</seg>
      </tuv>
      <tuv lang="EN-GB" changeid="sari" changedate="20250219T081500Z" creationid="budi" creationdate="20250218T070000Z">
        <seg>"We are ready," he said.</seg>
      </tuv>
    </tu>
<!-- Alternative translations -->
    <tu>
      <note>Nama diri</note>
      <prop type="file">berita/rusia.txt</prop>
      <prop type="prev">Lihat Juga :</prop>
      <prop type="next"></prop>
      <tuv lang="ID">
        <seg>Lavrov</seg>
      </tuv>
      <tuv lang="EN-GB" changeid="sari" changedate="20250219T081600Z">
        <seg>Lavrov</seg>
      </tuv>
    </tu>
  </body>
</tmx>`);
    expect(problems).toEqual([]);
    expect(articles).toEqual([
      {
        path: '',
        sourceLanguage: 'id',
        targetLanguage: 'en-GB',
        units: [
          {
            source: '“Kami siap,” kata dia.',
            target: '"We are ready," he said.',
            translator: 'budi',
            created: '2025-02-18T07:00:00.000Z',
            modified: '2025-02-19T08:15:00.000Z',
          },
        ],
      },
      {
        path: 'berita/rusia.txt',
        sourceLanguage: 'id',
        targetLanguage: 'en-GB',
        units: [
          {
            source: 'Lavrov',
            target: 'Lavrov',
            translator: 'sari',
            modified: '2025-02-19T08:16:00.000Z',
            comments: [
              { id: 'line-17-1', author: 'sari', time: '2025-02-19T08:16:00.000Z', text: 'Nama diri' },
            ],
          },
        ],
      },
    ]);
    expect(losses).toEqual([
      { id: 'properties', place: 'line 19', message: 'The property prev has no place' },
      { id: 'properties', place: 'line 20', message: 'The property next has no place' },
    ]);
  });

  test('OmegaT, level 2', async () => {
    const { articles, losses } = await read(`<tmx version="1.4">${header('srclang="id"')}<body><tu>
<tuv xml:lang="id"><seg>Kata <bpt i="0" x="0">&lt;b0&gt;</bpt>dia<ept i="0">&lt;/b0&gt;</ept> tegas.<ph x="1">&lt;br1/&gt;</ph></seg></tuv>
<tuv xml:lang="en"><seg><hi type="name">He</hi> said <it pos="begin" x="2">&lt;i&gt;</it>firmly.</seg></tuv>
</tu></body></tmx>`);
    expect(articles[0]?.units).toEqual([{ source: 'Kata dia tegas.', target: 'He said firmly.' }]);
    expect(losses).toEqual([
      { id: 'inline-codes', place: 'line 2', message: 'Inline codes are left out', times: 2 },
    ]);
  });

  test('Trados Workbench: tags in capitals, <ut>, properties', async () => {
    const { articles, losses } = await read(`<?xml version="1.0" ?>
<tmx version="1.1"><header creationtool="TRADOS Translator's Workbench for Windows" creationtoolversion="Edition 7 Build 756" segtype="sentence" o-tmf="TW4Win 2.0 Format" adminlang="EN-US" srclang="EN-US" datatype="rtf" creationdate="20060110T120000Z" creationid="SUPER">
<prop type="RTFFontTable">
{\\fonttbl {\\f1 Times;}}</prop>
</header><body>
<tu creationdate="20060111T101112Z" creationid="MARTIN" changedate="20060112T101112Z" changeid="EVA" lastusagedate="20060112T101112Z" usagecount="3">
<prop type="Txt::Domain">news</prop>
<tuv lang="EN-US"><seg>Oil price {\\b up}<ut>{\\cs6\\f1 </ut> 5.5&#37;<ut>}</ut></seg></tuv>
<tuv lang="FR-FR"><seg>Prix du pétrole en hausse de 5,5 %</seg></tuv>
</tu></body></tmx>`);
    expect(articles).toEqual([
      {
        path: '',
        sourceLanguage: 'en-US',
        targetLanguage: 'fr-FR',
        units: [
          {
            source: 'Oil price {\\b up} 5.5%',
            target: 'Prix du pétrole en hausse de 5,5 %',
            translator: 'MARTIN',
            created: '2006-01-11T10:11:12.000Z',
            modified: '2006-01-12T10:11:12.000Z',
          },
        ],
      },
    ]);
    expect(losses.map(({ id, place }) => [id, place])).toEqual([
      ['properties', 'line 3'],
      ['inline-codes', 'line 8'],
      ['properties', 'line 7'],
    ]);
  });

  test('memoQ and Trados Studio: properties of every unit, told once', async () => {
    const units = Array.from(
      { length: 3 },
      (_, index) => `<tu creationid="eva" creationdate="20240101T00000${index}Z" srclang="de-DE">
<prop type="x-document">brief.docx</prop><prop type="x-LastUsedBy">eva</prop>
<tuv xml:lang="de-de"><seg>Satz <bpt i='1' type='bold'>{}</bpt>${index}<ept i='1'>{}</ept>.</seg></tuv>
<tuv xml:lang="en-us"><seg>Sentence ${index}.</seg></tuv></tu>`,
    );
    const { articles, losses } = await read(
      `<tmx version="1.4">${header('srclang="de-DE"')}<body>\n${units.join('\n')}</body></tmx>`,
    );
    expect(articles[0]?.units.map(({ source, target }) => `${source} ${target}`)).toEqual([
      'Satz 0. Sentence 0.',
      'Satz 1. Sentence 1.',
      'Satz 2. Sentence 2.',
    ]);
    expect(losses).toEqual([
      { id: 'inline-codes', place: 'line 4', message: 'Inline codes are left out', times: 3 },
      {
        id: 'properties',
        place: 'line 3',
        message: 'The property x-document has no place',
        times: 3,
      },
      {
        id: 'properties',
        place: 'line 3',
        message: 'The property x-LastUsedBy has no place',
        times: 3,
      },
    ]);
  });

  test('Okapi: a tuid, a line break, text flows in a code', async () => {
    const { articles } = await read(`<tmx version="1.4">${header('srclang="en"')}<body>
<tu tuid="NFDBB2FA9-tu1"><tuv xml:lang="en"><seg>One<ph x="1" type="lb">&lt;br/></ph>two <ph x="2" type="image">&lt;img title="<sub>A title</sub>"/></ph> </seg></tuv>
<tuv xml:lang="id"><seg>Satu<ph x="1" type="lb">&lt;br/></ph>dua</seg></tuv></tu></body></tmx>`);
    expect(articles[0]?.units).toEqual([{ id: 'NFDBB2FA9-tu1', source: 'One\ntwo  ', target: 'Satu\ndua' }]);
  });

  test('Virtaal, Pootle, Weblate: underscores in languages, notes of the source text', async () => {
    const { articles } = await read(`<?xml version='1.0' encoding='UTF-8'?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4">
<header creationtool="Translate Toolkit" creationtoolversion="3.8" segtype="sentence" o-tmf="UTF-8" adminlang="en" srclang="en" datatype="PlainText"/>
<body><tu><note>From the menu</note><tuv xml:lang="en"><seg>Open</seg></tuv><tuv xml:lang="pt_br"><seg>Abrir</seg></tuv></tu></body></tmx>`);
    expect(articles[0]).toMatchObject({ sourceLanguage: 'en', targetLanguage: 'pt-BR' });
    expect(articles[0]?.units[0]?.comments).toEqual([
      { id: 'line-4-1', author: 'tmx', time: '', text: 'From the menu' },
    ]);
  });

  const multilingual = `<tmx version="1.4">${header('srclang="*all*"')}<body>
<tu><tuv xml:lang="en"><seg>Yes</seg></tuv><tuv xml:lang="id"><seg>Ya</seg></tuv><tuv xml:lang="ar"><seg>نعم</seg></tuv><tuv xml:lang="ar"><seg>أجل</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>No</seg></tuv><tuv xml:lang="id-ID"><seg>Tidak</seg></tuv></tu>
</body></tmx>`;

  test('the European Union: any language may be the source', async () => {
    const { articles } = await read(multilingual);
    expect(
      articles.map(({ sourceLanguage, targetLanguage, units }) => [
        sourceLanguage,
        targetLanguage,
        ...units.map(({ target }) => target),
      ]),
    ).toEqual([
      ['en', 'id', 'Ya'],
      ['en', 'ar', 'نعم', 'أجل'],
      ['en', 'id-ID', 'Tidak'],
    ]);
  });

  test('many languages, of which one was asked for as the source', async () => {
    const { articles } = await read(multilingual, { sourceLanguage: 'id' });
    expect(
      articles.map(({ sourceLanguage, targetLanguage }) => `${sourceLanguage} ${targetLanguage}`),
    ).toEqual(['id en', 'id ar', 'id-ID en']);
  });

  test('somebody with mistakes: what is wrong is told, and costs no other unit', async () => {
    const { articles, losses, problems } = await read(`<tmx version="1.4">${header('srclang="id"')}<body>
<tu><tuv xml:lang="id"><seg>Satu</seg></tuv><tuv><seg>One</seg></tuv></tu>
<tu><tuv xml:lang="id"><seg>Dua</seg></tuv><tuv xml:lang="en"></tuv></tu>
<tu><tuv xml:lang="fr"><seg>Trois</seg></tuv><tuv xml:lang="en"><seg>Three</seg></tuv></tu>
<tu></tu>
<tu><tuv xml:lang="id"><seg> </seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu>
<tu><tuv xml:lang="x y"><seg>Enam</seg></tuv></tu>
<tu><tuv xml:lang="id"><seg>Tujuh</seg></tuv><tuv xml:lang="en"><seg/></tuv></tu>
<tu><prop type="x-kutip:status">done</prop><tuv xml:lang="id-ID"><seg>Delapan</seg></tuv><tuv xml:lang="en"><seg> Eight\t</seg></tuv></tu>
</body></tmx>`);
    expect(problems.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'line 2, tu: A tuv does not say its language',
      'line 3, tu: The tuv in en has no seg',
      'line 4, tu: None of its tuv is in the source language that the file says',
      'line 5, tu: It has no tuv',
      'line 6, tu: The source is empty',
      'line 7, tu: x y is no language',
    ]);
    expect(articles.flatMap(({ units }) => units)).toEqual([{ source: 'Delapan', target: ' Eight\t' }]);
    expect(losses.map(({ id, place }) => `${id}, ${place}`)).toEqual([
      'untranslated, line 8',
      'properties, line 9',
    ]);
  });

  test('nobody: it is refused, or cut short, with its place', async () => {
    await expect(read('<xliff/>')).rejects.toThrow(/not TMX: its outermost element is xliff/);
    await expect(read('<tu/>')).rejects.toThrow(/not TMX/);
    await expect(read('msgid ""')).rejects.toThrow(RangeError);
    await expect(read(`<tmx version="1.4">\n<body><tu>`)).rejects.toThrow(/Line 2.*too early/);
  });
});

test('a note of ours that somebody has added to is a comment more', async () => {
  const { articles } = await read(`<tmx version="1.4">${header('srclang="id"')}<body><tu creationid="a1">
<note>Cek</note><note>Sudah</note><prop type="x-kutip:comments">[{"id":"c1","author":"a2","time":"2026-01-02T00:00:00.000Z","text":"Cek"}]</prop>
<tuv xml:lang="id"><seg>Ya</seg></tuv><tuv xml:lang="en"><seg>Yes</seg></tuv></tu></body></tmx>`);
  expect(articles[0]?.units[0]?.comments?.map(({ author, text }) => `${author}: ${text}`)).toEqual([
    'a2: Cek',
    'a1: Sudah',
  ]);
});

function* largeMemory() {
  yield `<tmx version="1.4">${header('srclang="id"')}<body>`;
  for (let number = 0; number < 1_234; number++)
    yield `<tu><tuv xml:lang="id"><seg>${number}</seg></tuv><tuv xml:lang="en"><seg>n${number}</seg></tuv></tu>`;
  yield '</body></tmx>';
}

test('a large memory comes in pieces', async () => {
  const results = await collect(readTmx(inPieces(largeMemory())));
  expect(results.map((result) => (result.ok ? result.value.article.units.length : 0))).toEqual([
    500, 500, 234,
  ]);
});
