import { describe, expect, test } from 'vitest';
import { readTbx } from './read-tbx.ts';

async function* pieces(text: string, size = 50) {
  for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
}

const read = (xml: string) => readTbx(pieces(xml));

const menlu = {
  id: 'c5',
  terms: {
    id: { term: 'menteri luar negeri', variants: ['menlu'] },
    en: {
      term: 'foreign minister',
      variants: ['FM'],
      forbidden: ['foreign secretary'],
      partOfSpeech: 'noun',
      note: 'Lower case without a name.',
    },
  },
  note: 'The member of a government who leads its foreign policy.',
};

describe('the same concept', () => {
  test('in TBX-Basic, style DCA', async () => {
    const { entries, ignored, problems } = await read(`<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>Desk</p></sourceDesc></fileDesc></tbxHeader>
  <text><body><conceptEntry id="c5">
    <descrip type="subjectField">diplomacy</descrip>
    <descripGrp><descrip type="definition">The member of a government
      who leads its foreign policy.</descrip></descripGrp>
    <langSec xml:lang="id">
      <termSec><term>menteri luar negeri</term></termSec>
      <termSec><term>menlu</term><termNote type="termType">shortForm</termNote></termSec>
    </langSec>
    <langSec xml:lang="EN">
      <termSec><term>FM</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
      <termSec><term>foreign minister</term><termNote type="partOfSpeech">noun</termNote>
        <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><note>Lower case without a name.</note></termSec>
      <termSec><term>foreign secretary</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
    </langSec>
  </conceptEntry></body></text>
</tbx>`);
    expect(entries).toEqual([menlu]);
    expect(ignored).toEqual(['subjectField', 'termType']);
    expect(problems).toEqual([]);
  });

  test('in TBX-Basic, style DCT', async () => {
    const { entries } = await read(`<tbx type="TBX-Basic" style="dct" xml:lang="en"
  xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <tbxHeader/><text><body><conceptEntry id="c5">
    <min:subjectField>diplomacy</min:subjectField>
    <descripGrp><basic:definition>The member of a government who leads its foreign policy.</basic:definition></descripGrp>
    <langSec xml:lang="id"><termSec><term>menteri luar negeri</term></termSec><termSec><term>menlu</term></termSec></langSec>
    <langSec xml:lang="en">
      <termSec><term>foreign minister</term><min:partOfSpeech>noun</min:partOfSpeech><note>Lower case without a name.</note></termSec>
      <termSec><term>FM</term></termSec>
      <termSec><term>foreign secretary</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
    </langSec>
  </conceptEntry></body></text></tbx>`);
    expect(entries).toEqual([menlu]);
  });

  test('in MARTIF, as the first edition had it', async () => {
    const { entries } = await read(`<?xml version='1.0'?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader/><text><body><termEntry id="c5">
  <descrip type="definition">The member of a government who leads its foreign policy.</descrip>
  <langSet xml:lang="id"><tig><term>menteri luar negeri</term></tig><tig><term>menlu</term></tig></langSet>
  <langSet xml:lang="en"><ntig><termGrp><term>foreign <hi>minister</hi></term>
    <termNote type="partOfSpeech">noun</termNote></termGrp><note>Lower case without a name.</note></ntig>
    <tig><term>FM</term></tig>
    <tig><term>foreign secretary</term><termNote type="normativeAuthorization">deprecatedTerm</termNote></tig></langSet>
</termEntry></body></text></martif>`);
    expect(entries).toEqual([menlu]);
  });
});

test('an entry that cannot be used is told with its line, and the others are kept', async () => {
  const { entries, problems } = await read(`<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="a"><langSec xml:lang="not a tag"><termSec><term>x</term></termSec></langSec></conceptEntry>
<conceptEntry id="b"><langSec xml:lang="en"><termSec><term> </term></termSec></langSec></conceptEntry>
<conceptEntry id="c"><langSec xml:lang="pt_BR"><termSec><term>OTAN</term></termSec></langSec></conceptEntry>
</body></text></tbx>`);
  expect(entries).toEqual([{ id: 'c', terms: { 'pt-BR': { term: 'OTAN' } } }]);
  expect(problems).toEqual([
    { place: 'line 2', message: 'A part of this entry names no language' },
    { place: 'line 3', message: 'It has no term that may be used' },
  ]);
});

test.each([
  ['another kind of XML', '<tmx version="1.4"><body/></tmx>', /no TBX/],
  ['entries in something else', '<x><termEntry id="a"/></x>', /no TBX/],
  ['entities', '<!DOCTYPE martif [<!ENTITY x "y">]><martif>&x;</martif>', /entities/],
  ['half a file', '<martif><text><body><termEntry id="a"><langSet', /too early/],
])('%s is refused', async (_, xml, message) => {
  await expect(read(xml)).rejects.toThrow(message);
});
