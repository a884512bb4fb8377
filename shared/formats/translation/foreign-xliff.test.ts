import { describe, expect, test } from 'vitest';
import { collect, inPieces } from '../testing/articles.ts';
import { readXliff } from './read-xliff.ts';
import type { TranslationReadOptions } from './translation-format.ts';

// Files as the tools named write them, with the habits that readers trip over.

async function read(xml: string, options?: TranslationReadOptions) {
  const results = await collect(readXliff(inPieces([xml]), options));
  return {
    articles: results.flatMap((result) => (result.ok ? [result.value.article] : [])),
    units: results.flatMap((result) => (result.ok ? result.value.article.units : [])),
    losses: results
      .flatMap((result) => (result.ok ? result.value.losses : []))
      .map(
        ({ id, place, message, times }) =>
          `${id}, ${place}: ${message}${times === undefined ? '' : ` (${times} times, here first)`}`,
      ),
    problems: results.flatMap((result) => (result.ok ? [] : [result.error])),
  };
}

const file12 = (body: string, attributes = '') => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="id" target-language="en" datatype="plaintext" ${attributes}><body>
${body}
</body></file></xliff>`;

describe('XLIFF 1.2 of', () => {
  test('Okapi: segmented, with codes and proposals', async () => {
    const { articles, units, losses, problems } = await read(`<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:okp="okapi-framework:xliff-extensions">
<file original="berita/rusia.html" source-language="id" target-language="en-US" datatype="html" okp:inputEncoding="UTF-8">
<header><skl><external-file href="x.skl"/></skl><note>For all</note></header>
<body>
<group id="tu1" restype="x-paragraph">
<trans-unit id="tu1-1" xml:space="preserve">
<source xml:lang="id">Kata <g id="1">dia</g> tegas.  Lalu<x id="2"/> diam.</source>
<seg-source><mrk mid="0" mtype="seg">Kata <g id="1">dia</g> tegas.</mrk>  <mrk mid="1" mtype="seg">Lalu<x id="2"/> diam.</mrk></seg-source>
<target xml:lang="en-US"><mrk mid="0" mtype="seg">He said <g id="1">firmly</g>.</mrk>  <mrk mid="1" mtype="seg"></mrk></target>
<alt-trans match-quality="87"><source>Kata dia.</source><target>He said.</target></alt-trans>
<note from="translator" annotates="target">Check</note>
</trans-unit>
</group>
</body></file></xliff>`);
    expect(problems).toEqual([]);
    expect(
      articles.map(({ path, sourceLanguage, targetLanguage }) => [path, sourceLanguage, targetLanguage]),
    ).toEqual([['berita/rusia.html', 'id', 'en-US']]);
    expect(units).toEqual([
      {
        id: 'tu1-1/0',
        source: 'Kata dia tegas.',
        target: 'He said firmly.',
        status: 'translated',
        comments: [{ id: 'line-12-1', author: 'translator', time: '', text: 'Check' }],
      },
      { id: 'tu1-1/1', source: 'Lalu diam.', target: null, status: 'untranslated' },
    ]);
    expect(losses).toEqual([
      'properties, line 4: The element skl has no place',
      'comments, line 4: A note on a whole file or group has no place',
      'alternatives, line 11: Proposals of other translations are left out',
      'inline-codes, line 9: Inline codes and markers are left out; the text in them is kept (3 times, here first)',
    ]);
  });

  test('Trados Studio: definitions of tags, confirmation of each segment, an embedded original', async () => {
    const { units, losses } = await read(`<?xml version="1.0" encoding="utf-8"?>
<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0">
<file original="C:\\brief.docx" datatype="x-sdlfilterframework2" source-language="id-ID" target-language="en-GB">
<header><reference><internal-file form="base64">${'QUJD'.repeat(40_000)}</internal-file></reference><tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><tag id="1"><bpt name="cf">&lt;cf&gt;</bpt></tag></tag-defs></header>
<body><trans-unit id="8f3c" translate="no"><source><x id="0"/></source></trans-unit>
<trans-unit id="d2a1"><source>Satu. Dua. Tiga.</source><seg-source><g id="1"><mrk mtype="seg" mid="1">Satu.</mrk> <mrk mtype="seg" mid="2">Dua.</mrk></g> <mrk mtype="seg" mid="3">Tiga.</mrk></seg-source>
<target><g id="1"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></g> <mrk mtype="seg" mid="3">Three.</mrk></target>
<sdl:seg-defs><sdl:seg id="1" conf="ApprovedSignOff" origin="interactive"/><sdl:seg id="2" conf="RejectedTranslation"/><sdl:seg id="3"/></sdl:seg-defs></trans-unit></body></file></xliff>`);
    expect(units).toEqual([
      { id: 'd2a1/1', source: 'Satu.', target: 'One.', status: 'final' },
      { id: 'd2a1/2', source: 'Dua.', target: 'Two.', status: 'rejected' },
      { id: 'd2a1/3', source: 'Tiga.', target: 'Three.', status: 'draft' },
    ]);
    expect(losses.map((loss) => loss.replace(/:.*/, ''))).toEqual([
      'properties, line 4',
      'properties, line 4',
      'not-translatable, line 5',
    ]);
  });

  test('memoQ, Phrase, MateCat: states, qualifiers, elements of their own', async () => {
    const { units, losses } = await read(
      file12(`<trans-unit id="1" mq:status="Confirmed" xmlns:mq="MQXliff" approved="yes"><source xml:space="preserve"> Ya </source><target xml:space="preserve"> Yes </target><mq:insertedmatches/></trans-unit>
<trans-unit id="2"><source>A</source><target state="needs-translation">a</target></trans-unit>
<trans-unit id="3"><source>B</source><target state="signed-off">b</target></trans-unit>
<trans-unit id="4"><source>C</source><target state="final">c</target></trans-unit>
<trans-unit id="5"><source>D</source><target state="needs-review-translation" state-qualifier="mt-suggestion">d</target></trans-unit>
<trans-unit id="6"><source>E</source><target state="new"/></trans-unit>
<trans-unit id="7"><source>F</source></trans-unit>`),
    );
    expect(
      units.map(({ id, source, target, status, origin }) => [id, source, target, status, origin]),
    ).toEqual([
      ['1', ' Ya ', ' Yes ', 'reviewed', undefined],
      ['2', 'A', 'a', 'draft', undefined],
      ['3', 'B', 'b', 'reviewed', undefined],
      ['4', 'C', 'c', 'final', undefined],
      ['5', 'D', 'd', 'translated', 'machine:xliff'],
      ['6', 'E', null, 'untranslated', undefined],
      ['7', 'F', null, 'untranslated', undefined],
    ]);
    expect(losses).toEqual(['properties, line 3: The element insertedmatches has no place']);
  });

  test('Angular and Crowdin: codes with equivalent text, notes, context', async () => {
    const { units, losses } = await read(
      file12(`<trans-unit id="hello" datatype="html"><source>Halo, <x id="INTERPOLATION" equiv-text="{{ name }}"/>!<x id="LINE_BREAK" ctype="lb" equiv-text="&lt;br/&gt;"/>Apa kabar?</source>
<target>Hello, <x id="INTERPOLATION" equiv-text="{{ name }}"/>!</target>
<context-group purpose="location"><context context-type="sourcefile">app.ts</context></context-group>
<note priority="1" from="description">A greeting</note><note from="meaning"> </note></trans-unit>`),
    );
    expect(units).toEqual([
      {
        id: 'hello',
        source: 'Halo, {{ name }}!\nApa kabar?',
        target: 'Hello, {{ name }}!',
        status: 'translated',
        comments: [{ id: 'line-6-1', author: 'description', time: '', text: 'A greeting' }],
      },
    ]);
    expect(losses[0]).toBe('properties, line 5: The element context-group has no place');
  });

  test('Xcode and Symfony: laid out white space, no target language', async () => {
    const { articles, units } = await read(
      `<xliff version="1.2"><file source-language="en" original="x"><body><trans-unit id="a"><source>
        Two lines,
        one  sentence
      </source><target xml:lang="id"><![CDATA[<b>Dua</b>]]></target></trans-unit></body></file></xliff>`,
      { targetLanguage: 'id' },
    );
    expect(articles[0]?.targetLanguage).toBe('id');
    expect(units).toEqual([
      { id: 'a', source: 'Two lines, one  sentence', target: '<b>Dua</b>', status: 'translated' },
    ]);
  });

  test('all of its inline elements', async () => {
    const { units } = await read(
      file12(
        `<trans-unit id="a"><source>a<bpt id="1">&lt;b&gt;</bpt>b<ept id="1">&lt;/b&gt;</ept><ph id="2">{0}<sub>flow</sub></ph><it id="3" pos="open">&lt;i&gt;</it><bx id="4"/>c<ex id="4"/><mrk mtype="term">d</mrk><mrk mtype="x-sdl-comment" comment="Why?">e</mrk></source></trans-unit>`,
      ),
    );
    expect(units).toEqual([
      {
        id: 'a',
        source: 'abcde',
        target: null,
        status: 'untranslated',
        comments: [{ id: 'line-3-1', author: 'xliff', time: '', text: 'Why?' }],
      },
    ]);
  });

  test('somebody with mistakes, and units that are not words', async () => {
    const { units, losses, problems } = await read(
      file12(`<trans-unit id="a"><target>x</target></trans-unit>
<bin-unit id="b" mime-type="image/png"><bin-source><internal-file form="base64">AA==</internal-file></bin-source><trans-unit id="in"><source>in</source></trans-unit></bin-unit>
<group translate="no"><trans-unit id="c"><source>C</source></trans-unit><trans-unit id="d" translate="yes"><source>D</source></trans-unit></group>
<trans-unit id="e"><source><x id="1"/></source></trans-unit>`),
    );
    expect(problems).toEqual([{ place: 'line 3, trans-unit a', message: 'It has no source' }]);
    expect(units.map(({ id }) => id)).toEqual(['d']);
    expect(losses.map((loss) => loss.replace(/:.*/, ''))).toEqual([
      'not-translatable, line 4',
      'not-translatable, line 5',
      'inline-codes, line 6',
      'not-translatable, line 6',
    ]);
  });
});

const document2 = (body: string, attributes = '') => `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr" ${attributes}>
${body}
</xliff>`;

const unit2 = (content: string) => document2(`<file id="f"><unit id="u">\n${content}\n</unit></file>`);

describe('XLIFF 2', () => {
  test('segments, ignorables, order, states, notes, comments, modules', async () => {
    const { articles, units, losses, problems } = await read(
      document2(
        `<file id="f1" original="a.txt"><skeleton href="a.skl"/>
<my:data>x<my:more/></my:data>
<notes><note>All</note></notes>
<group id="g1"><unit id="u1" name="n" my:attribute="1">
<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#m1"><source>x</source><target>y</target></mtc:match></mtc:matches>
<gls:glossary xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"><gls:glossEntry/></gls:glossary>
<notes><note id="n1" category="location">line 3</note><note id="n2">On the second</note></notes>
<originalData><data id="d1">&lt;b&gt;</data></originalData>
<segment id="s1" state="translated"><source><pc id="1" dataRefStart="d1">One</pc> <mrk id="m1" type="term">word</mrk>.</source><target order="3"><pc id="1" dataRefStart="d1">Un</pc> <mrk id="m2" type="term">mot</mrk>.</target></segment>
<ignorable><source> <ph id="i1"/></source></ignorable>
<segment id="s2"><source><mrk id="m3" type="comment" value="Really?">Two</mrk><ph id="2" equiv="TAB"/><mrk id="m4" type="comment" ref="#n=n2">x</mrk></source><target order="1">Deux</target></segment>
<segment id="s3" state="reviewed" subState="my:checked"><source>Three<cp hex="001B"/><ph id="4" type="fmt" subType="xlf:lb"/></source><target>Trois</target></segment>
<segment id="s4"><source>Four</source></segment>
</unit></group></file>`,
        'xmlns:my="urn:my"',
      ),
    );
    expect(problems).toEqual([]);
    expect(articles.map(({ path }) => path)).toEqual(['a.txt']);
    expect(units).toEqual([
      {
        id: 'u1/s1',
        source: 'One word.',
        target: 'Un mot.',
        status: 'translated',
        comments: [{ id: 'line-11-1', author: 'xliff', time: '', text: 'line 3' }],
      },
      {
        id: 'u1/s2',
        source: 'TwoTABx',
        target: 'Deux',
        status: 'draft',
        comments: [
          { id: 'line-13-1', author: 'xliff', time: '', text: 'On the second' },
          { id: 'line-13-2', author: 'xliff', time: '', text: 'Really?' },
        ],
      },
      { id: 'u1/s3', source: 'Three\u001B\n', target: 'Trois', status: 'reviewed' },
      { id: 'u1/s4', source: 'Four', target: null, status: 'untranslated' },
    ]);
    expect(losses).toEqual([
      'properties, line 3: The skeleton of the original file has no place',
      'properties, line 4: The element data of urn:my has no place',
      'comments, line 5: A note on a whole file or group has no place',
      'alternatives, line 7: Proposals of other translations are left out',
      'properties, line 8: The element glossary of urn:oasis:names:tc:xliff:glossary:2.0 has no place',
      'inline-codes, line 11: Inline codes and markers are left out; the text in them is kept (4 times, here first)',
      'segment-order, line 11: That targets stand in another order than their sources is left out (2 times, here first)',
    ]);
  });

  test('white space as its writer says', async () => {
    const { units } = await read(
      document2(`<file id="f"><unit id="a"><segment><source>
        Press the <mrk id="m" type="term">TAB key</mrk>.
      </source></segment></unit><unit id="b" xml:space="preserve"><segment><source> a
 b </source></segment></unit></file>`),
    );
    expect(units.map(({ source }) => source)).toEqual(['Press the TAB key.', ' a\n b ']);
  });

  test('codes and annotations that span segments', async () => {
    const { problems, units } = await read(
      unit2(`<segment><source><sc id="1"/>a <sm id="m" translate="yes"/></source></segment>
<segment><source>b<em startRef="m"/><ec startRef="1"/></source></segment>`),
    );
    expect(problems).toEqual([]);
    expect(units.map(({ source }) => source)).toEqual(['a ', 'b']);
  });

  test('2.2, with what is new there', async () => {
    const { problems, units } =
      await read(`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2" srcLang="en" xml:lang="ru">
<notes><note id="n">All</note></notes><mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:metaGroup/></mda:metadata>
<file id="f"><unit id="u" xml:lang="en"><notes><note ref="#m1">x</note></notes><segment><source>Yes</source></segment></unit></file></xliff>`);
    expect(problems).toEqual([]);
    expect(units).toHaveLength(1);
  });

  test('what is not to be translated is passed over', async () => {
    const { units, losses } = await read(
      document2(`<file id="f" translate="no"><unit id="a"><segment><source>A</source></segment></unit>
<group id="g" translate="yes"><unit id="b"><segment><source>B</source></segment><ignorable><source>...</source></ignorable></unit></group></file>`),
    );
    expect(units.map(({ id }) => id)).toEqual(['b']);
    expect(losses).toHaveLength(2);
  });
});

const segment = '<segment><source>Yes</source></segment>';

describe('XLIFF 2 that breaks a constraint, and keeps its words', () => {
  test.each([
    [
      'a state that there is not',
      '<segment state="done"><source>Yes</source></segment>',
      /state may not be “done”/,
    ],
    [
      'a sub-state without state',
      '<segment subState="a:b"><source>Yes</source></segment>',
      /subState needs a state/,
    ],
    [
      'an attribute in the wrong place',
      '<segment translate="no"><source>Yes</source></segment>',
      /no attribute translate/,
    ],
    [
      'an extension in a segment',
      '<segment><source>Yes</source><x xmlns="urn:x"/></segment>',
      /urn:x may not stand in segment/,
    ],
    [
      'an attribute of an extension on a code',
      '<segment><source>Yes<ph id="1" x:y="" xmlns:x="urn:x"/></source></segment>',
      /y of urn:x may not/,
    ],
    ['a code without id', '<segment><source>Yes<ph/></source></segment>', /id is missing/],
    ['an id that is none', '<segment id="a b"><source>Yes</source></segment>', /id may not be “a b”/],
    [
      'data that is not there',
      '<segment><source>Yes<ph id="1" dataRef="d"/></source></segment>',
      /no data of the unit: d/,
    ],
    ['an id twice', '<segment id="1"><source>Yes<ph id="1"/></source></segment>', /has the id 1, too/],
    [
      'an id of something else in the target',
      '<segment><source>Yes<ph id="1"/></source><target>Oui<pc id="1"/></target></segment>',
      /has the id of this pc/,
    ],
    [
      'data of the same id',
      `<originalData><data id="d"/><data id="d"/></originalData>${segment}`,
      /Two data have the id d/,
    ],
    [
      'notes of the same id',
      `<notes><note id="n"/><note id="n"/></notes>${segment}`,
      /Two notes have the id n/,
    ],
    ['notes without a note', `<notes/>${segment}`, /notes has no note/],
    ['notes after a segment', `${segment}<notes><note>x</note></notes>`, /too late/],
    [
      'an end before its start',
      '<segment><source>Yes<ec startRef="1"/><sc id="1"/></source></segment>',
      /has not begun/,
    ],
    ['a start without end', '<segment><source>Yes<sc id="1"/></source></segment>', /no end in the unit/],
    [
      'an isolated start that has its end',
      '<segment><source>Yes<sc id="1" isolated="yes"/><ec startRef="1"/></source></segment>',
      /says that it is isolated/,
    ],
    [
      'an isolated end with a start',
      '<segment><source>Yes<ec startRef="1" isolated="yes"/></source></segment>',
      /isolated ec/,
    ],
    [
      'an end with an id',
      '<segment><source>Yes<sc id="1"/><ec id="2" startRef="1"/></source></segment>',
      /has no id/,
    ],
    [
      'an end that may not what its start may',
      '<segment><source>Yes<sc id="1"/><ec startRef="1" canCopy="no"/></source></segment>',
      /canCopy differs/,
    ],
    [
      'an annotation without end',
      '<segment><source>Yes<sm id="m"/></source></segment>',
      /no end in the unit/,
    ],
    ['an end of no annotation', '<segment><source>Yes<em startRef="m"/></source></segment>', /has not begun/],
    [
      'a copy of nothing',
      '<segment><source>Yes<ph id="1" copyOf="9"/></source></segment>',
      /copyOf leads to no code/,
    ],
    [
      'a copy of what may not be copied',
      '<segment><source>Yes<ph id="1" canCopy="no"/><ph id="2" copyOf="1"/></source></segment>',
      /may not be copied/,
    ],
    [
      'a comment that says nothing',
      '<segment><source><mrk id="m" type="comment">Yes</mrk></source></segment>',
      /value or a ref/,
    ],
    [
      'a comment that leads nowhere',
      '<segment><source><mrk id="m" type="comment" ref="#n=9">Yes</mrk></source></segment>',
      /no note of the unit: #n=9/,
    ],
    [
      'a comment that leads to another unit',
      '<notes><note id="n">x</note></notes><segment><source><mrk id="m" type="comment" ref="#f=f/u=v/n=n">Yes</mrk></source></segment>',
      /no note of the unit/,
    ],
    [
      'a code that may not be deleted, and is',
      '<segment><source>Yes<ph id="1" canDelete="no"/></source><target/></segment>',
      /may not be deleted/,
    ],
    [
      'a code that may not be moved, with none before it',
      '<segment><source>Yes<ph id="1" canReorder="no"/></source></segment>',
      /no code before it is firstNo/,
    ],
    [
      'a fragment in the wrong order',
      '<segment><source><mrk id="m" type="a:b" ref="#u=1/f=2">Yes</mrk></source></segment>',
      /no fragment/,
    ],
    [
      'a fragment with two leaves',
      '<segment><source><mrk id="m" type="a:b" ref="#n=1/d=2">Yes</mrk></source></segment>',
      /no fragment/,
    ],
    [
      'a sub-type without type',
      '<segment><source>Yes<ph id="1" subType="xlf:lb"/></source></segment>',
      /subType needs a type/,
    ],
    [
      'a sub-type of another type',
      '<segment><source>Yes<ph id="1" type="ui" subType="xlf:lb"/></source></segment>',
      /none of the type ui/,
    ],
    [
      'a code point that XML allows',
      '<segment><source>Yes<cp hex="0041"/></source></segment>',
      /cp stands for/,
    ],
    [
      'a code point that is none',
      '<segment><source>Yes<cp hex="110000"/></source></segment>',
      /cp stands for/,
    ],
    [
      'two targets in one place',
      '<segment><source>Yes</source><target order="1">a</target></segment><segment><source>No</source><target order="1">b</target></segment>',
      /Two targets have the order 1/,
    ],
    [
      'a place beyond the end',
      '<segment><source>Yes</source><target order="9">a</target></segment>',
      /order is beyond/,
    ],
    [
      'another language',
      '<segment><source xml:lang="de">Yes</source></segment>',
      /xml:lang is de, and srcLang en/,
    ],
    [
      'white space treated differently',
      '<segment><source>Yes</source><target xml:space="preserve">Oui</target></segment>',
      /white space differently/,
    ],
    [
      'a priority that there is not',
      `<notes><note priority="11">x</note></notes>${segment}`,
      /priority may not be “11”/,
    ],
  ])('%s', async (_, content, message) => {
    const { units, problems } = await read(unit2(content));
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
    expect(problems[0]?.place).toMatch(/^line \d+, unit u$/);
    expect(units[0]?.source).toMatch(/^Yes/);
  });
});

describe('XLIFF 2 that breaks a constraint of its structure', () => {
  test.each([
    ['no segment', unit2('<ignorable><source> </source></ignorable>'), /no segment/],
    ['no source', unit2('<segment><target>x</target></segment>'), /one source/],
    ['no file', document2(''), /no file/],
    ['an empty file', document2('<file id="f"/>'), /neither unit nor group/],
    ['a file without id', document2('<file><group id="g"/></file>'), /id is missing/],
    [
      'two files of one id',
      document2('<file id="f"><group id="g"/></file><file id="f"><group id="g"/></file>'),
      /files has the id f/,
    ],
    [
      'two groups of one id',
      document2('<file id="f"><group id="g"/><group id="g"/></file>'),
      /groups of a file has the id g/,
    ],
    [
      'two units of one id',
      document2(
        `<file id="f"><unit id="u">${segment}</unit><group id="g"><unit id="u">${segment}</unit></group></file>`,
      ),
      /units of a file has the id u/,
    ],
    [
      'an extension after units',
      document2(`<file id="f"><unit id="u">${segment}</unit><x xmlns="urn:x"/></file>`),
      /too late/,
    ],
    [
      'notes after groups',
      document2('<file id="f"><group id="g"><group id="h"/><notes><note>x</note></notes></group></file>'),
      /too late/,
    ],
    [
      'an attribute that the format style module has not',
      document2('<file id="f"><group id="g" fs:bad="" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"/></file>'),
      /bad of urn:oasis/,
    ],
    [
      'an extension outside of a file',
      document2('<x xmlns="urn:x"/><file id="f"><group id="g"/></file>'),
      /outside of a file/,
    ],
    [
      'an element that there is not',
      document2('<file id="f"><unt id="u"/><group id="g"/></file>'),
      /no element unt/,
    ],
    [
      'no language of the target',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f"><unit id="u"><segment><source>a</source><target>b</target></segment></unit></file></xliff>',
      /trgLang is missing/,
    ],
    [
      'no language of the source',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"><file id="f"><group id="g"/></file></xliff>',
      /srcLang is missing/,
    ],
  ])('%s', async (_, xml, message) => {
    const { problems } = await read(xml);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
    expect(problems).toHaveLength(1);
  });

  test('of the second of two units with one id, nobody knows which it is', async () => {
    const two = `<unit id="u"><segment><source>A</source></segment></unit><unit id="u"><segment><source>B</source></segment></unit>`;
    const { units } = await read(document2(`<file id="f">${two}</file>`));
    expect(units.map(({ source }) => source)).toEqual(['A']);
  });

  test('what is no XLIFF, or of no known version, is refused', async () => {
    await expect(read('<tmx/>')).rejects.toThrow(/not XLIFF: its outermost element is tmx/);
    await expect(read('<unit/>')).rejects.toThrow(/not XLIFF/);
    await expect(read('<xliff version="3.0"/>')).rejects.toThrow(/version that Kutip does not know/);
  });
});
