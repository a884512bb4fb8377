import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readElements } from '../xml/read-elements.ts';
import { elementsIn, textOf, type XmlElement } from '../xml/xml-element.ts';
import { article, articles, collect, inPieces } from './testing/articles.ts';
import { readXmi } from './read-xmi.ts';
import { kutipNamespace } from './xmi-names.ts';
import { xmi } from './xmi.ts';

async function read(xml: string) {
  const results = await collect(readXmi(inPieces([xml])));
  return {
    records: results.flatMap((result) => (result.ok ? [result.value] : [])),
    problems: results.flatMap((result) => (result.ok ? [] : [result.error])),
  };
}

async function structures(xml: string, depth: number): Promise<readonly XmlElement[]> {
  const pieces = await collect(readElements(inPieces([xml]), (_, path) => path.length === depth));
  return pieces.flatMap((piece) => (piece.kind === 'whole' ? [piece.element] : []));
}

/** As INCEpTION exports it, shortened. */
const inception = (text: string) => `<?xml version="1.1" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore" xmlns:pos="http:///de/tudarmstadt/ukp/dkpro/core/api/lexmorph/type/pos.ecore" xmlns:type3="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore" xmlns:type5="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmlns:type4="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmlns:custom="http:///webanno/custom.ecore" xmi:version="2.0">
<cas:NULL xmi:id="0"/>
<type3:DocumentMetaData xmi:id="1" sofa="12" begin="0" end="24" language="x-unspecified" documentTitle="rusia.txt" documentId="admin"/>
<type4:Token xmi:id="2" sofa="12" begin="0" end="6" order="0"/>
<type4:Sentence xmi:id="3" sofa="12" begin="0" end="24"/>
<type5:NamedEntity xmi:id="4" sofa="12" begin="0" end="6" value="PER" identifier="http://x/Q1"/>
<custom:Quote xmi:id="5" sofa="12" begin="12" end="16" verified="true" score="99"/>
<custom:Quote xmi:id="11" sofa="12" begin="0" end="6" score="4"/>
<custom:QuoteSource xmi:id="6" sofa="12" begin="12" end="16" Dependent="5" Governor="4"/>
<custom:QuoteSpeakerLink xmi:id="7" role="speaker" target="4"/>
<custom:Cue xmi:id="8" sofa="12" begin="7" end="11" links="7"><tags>a</tags><tags>b</tags></custom:Cue>
<custom:Empty xmi:id="9" sofa="12" begin="3" end="3"/>
<custom:Outside xmi:id="10" sofa="12" begin="3" end="300"/>
<cas:Sofa xmi:id="12" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="${text}"/>
<cas:View sofa="12" members="1 2 3 4 5 11 6 8 9 10"/>
</xmi:XMI>`;

describe('XMI of INCEpTION', () => {
  test('gives annotations, attributes and links, without the words of the pipeline', async () => {
    const { records, problems } = await read(inception('Lavrov kata 👍🏽 di Moskow.'));
    const [record] = records;
    expect(record?.path).toBe('rusia.txt');
    expect(
      record?.sidecar.annotations.map(({ id, label, quote, attributes, links }) => ({
        id,
        label,
        quote,
        attributes,
        links,
      })),
    ).toEqual([
      {
        id: '4',
        label: 'NamedEntity',
        quote: 'Lavrov',
        attributes: { value: 'PER', identifier: 'http://x/Q1' },
        links: [],
      },
      { id: '5', label: 'Quote', quote: '👍🏽', attributes: { verified: 'true', score: '99' }, links: [] },
      // Not annotation 4: of another quote the score is no annotation.
      { id: '11', label: 'Quote', quote: 'Lavrov', attributes: { score: '4' }, links: [] },
      {
        id: '6',
        label: 'QuoteSource',
        quote: '👍🏽',
        attributes: {},
        links: [
          { role: 'Dependent', to: '5' },
          { role: 'Governor', to: '4' },
        ],
      },
      {
        id: '8',
        label: 'Cue',
        quote: 'kata',
        attributes: { tags: ['a', 'b'] },
        links: [{ role: 'speaker', to: '4' }],
      },
    ]);
    expect(record?.sidecar.annotations[1]?.spans).toEqual([{ start: 12, end: 14 }]);
    expect(problems.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'line 13, Empty: It has no words: an annotation of nothing has no place',
      'line 14, Outside: It is no stretch of its text of 27 UTF-16 units',
    ]);
  });

  test('counts on where the text has carriage returns', async () => {
    const { records } = await read(inception('Lavrov&#13;&#10;kat 👍🏽 di&#13;Moskow.'));
    expect(records[0]?.text).toBe('Lavrov\nkat 👍🏽 di\nMoskow.');
    expect(records[0]?.sidecar.annotations.map(({ quote }) => quote)).toEqual([
      'Lavrov',
      '👍🏽',
      'Lavrov',
      '👍🏽',
      '\nkat',
    ]);
  });
});

describe('XMI of ours', () => {
  test('has a default view, and a view for each further article', async () => {
    const [first, second] = fc.sample(articles, { numRuns: 2, seed: 3 });
    const xml = (await collect(xmi.write(inPieces([first ?? article('a'), second ?? article('b')])))).join(
      '',
    );
    const sofas = (await structures(xml, 1)).filter(({ name }) => name === 'Sofa');
    expect(sofas.map(({ attributes }) => attributes.find(({ name }) => name === 'sofaID')?.value)).toEqual([
      '_InitialView',
      'view-2',
    ]);
  });

  test('writes only what its type system declares', async () => {
    const file = readFileSync(
      join(import.meta.dirname, '..', 'schemas', 'kutip-uima-typesystem-1.xml'),
      'utf8',
    );
    const declared = new Map(
      (await structures(file, 2))
        .filter(({ name }) => name === 'typeDescription')
        .map((type) => [
          elementsIn(type, 'name').map(textOf).join(''),
          elementsIn(type, 'features').flatMap((features) =>
            elementsIn(features).flatMap((feature) => elementsIn(feature, 'name').map(textOf)),
          ),
        ]),
    );
    const given = fc.sample(articles, { numRuns: 40, seed: 5 });
    const xml = (await collect(xmi.write(inPieces(given)))).join('');
    const own = (await structures(xml, 1)).filter(({ namespace }) => namespace === kutipNamespace);
    const undeclared = own.flatMap(({ name, attributes }) =>
      attributes
        .filter((each) => each.namespace === '' && !['sofa', 'begin', 'end'].includes(each.name))
        .filter((each) => !declared.get(`org.kutip.${name}`)?.includes(each.name))
        .map((each) => `${name}.${each.name}`),
    );
    expect(undeclared).toEqual([]);
    expect(new Set(own.map(({ name }) => `org.kutip.${name}`))).toEqual(new Set(declared.keys()));
  });

  test('is refused where it is something else', async () => {
    await expect(read('<CAS/>')).rejects.toThrow(/not XMI: its outermost element is CAS/);
    await expect(read('{"a":1}')).rejects.toThrow(RangeError);
  });
});
