import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect, inPieces } from '../formats/testing/articles.ts';
import { readElements } from './read-elements.ts';
import { readXml, type XmlEvent, type XmlOptions } from './read-xml.ts';
import { attributeOf, textOf } from './xml-element.ts';
import { XmlError } from './xml-error.ts';

async function events(pieces: Iterable<string>, options?: XmlOptions): Promise<readonly XmlEvent[]> {
  return (await collect(readXml(inPieces(pieces), options))).flat();
}

async function fault(pieces: Iterable<string>, options?: XmlOptions): Promise<XmlError> {
  const error: unknown = await events(pieces, options).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(XmlError);
  return error as XmlError;
}

async function textIn(xml: string): Promise<string> {
  const all = await events([xml]);
  return all.map((event) => (event.kind === 'text' ? event.text : '')).join('');
}

describe('reading XML', () => {
  test('gives elements, attributes and text as XML has them', async () => {
    const xml =
      '\uFEFF<?xml version="1.0"?>\r\n<!-- c --><a xmlns="urn:x" xmlns:y="urn:y"\n y:k=\'1 &lt;\n2\'>a&#x1F1F7;&amp;<![CDATA[<&]]>\r\nb<y:e/></a>\n';
    expect(await events([xml])).toEqual([
      {
        kind: 'open',
        tag: {
          name: 'a',
          namespace: 'urn:x',
          attributes: [{ name: 'k', namespace: 'urn:y', value: '1 < 2' }],
          line: 2,
        },
      },
      { kind: 'text', text: 'a\u{1F1F7}&' },
      { kind: 'text', text: '<&' },
      { kind: 'text', text: '\nb' },
      { kind: 'open', tag: { name: 'e', namespace: 'urn:y', attributes: [], line: 5 } },
      { kind: 'close' },
      { kind: 'close' },
    ]);
  });

  test('reads the same however the pieces cut it', async () => {
    const xml = '<a b="\u{1F600}&#13;">\u{1F600}\r\nx<![CDATA[]]]]>&gt;<c/>&#x10FFFF;</a>';
    const whole = await events([xml]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (size) => {
        const pieces = Array.from({ length: Math.ceil(xml.length / size) }, (_, index) =>
          xml.slice(index * size, (index + 1) * size),
        );
        expect(await events(pieces)).toEqual(whole);
      }),
    );
  });

  test('passes over a document type without fetching it', async () => {
    expect(await textIn('<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx>x</tmx>')).toBe('x');
    expect(await textIn('<!DOCTYPE a PUBLIC "-//A//DTD 50%//EN" "http://127.0.0.1:1/a.dtd"><a>x</a>')).toBe(
      'x',
    );
    expect(await textIn('<!DOCTYPE a [<!ELEMENT a (#PCDATA)><!-- <!ENTITY % --> ]><a>x</a>')).toBe('x');
  });

  test.each([
    [
      'a billion laughs',
      '<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;">]><a>&m;</a>',
      /declares entities/,
    ],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', /entities/],
    ['a parameter entity', '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1/">%x;]><a/>', /entities/],
    ['an unknown entity', '<a>\n&nbsp;</a>', /Line 2, .*&amp;/],
    ['a truncated file', '<a>\n<b>x</b>', /too early/],
    ['a file that ends in a tag', '<a><b', /too early/],
    ['an empty file', '', /too early/],
    ['crossed tags', '<a><b></a></b>', /well-formed/],
    ['the same attribute twice', '<a x="1" x="2"/>', /duplicate/i],
    ['the same attribute twice, by namespace', '<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>', /duplicate/i],
    ['an undeclared prefix', '<p:a/>', /unbound/i],
    ['two roots', '<a/><b/>', /root/],
    ['text around the root', '<a/>x', /text/i],
    ['a control character', '<a>\u0001</a>', /disallowed/i],
    ['a control character as a reference', '<a>&#1;</a>', /well-formed/],
    ['half a surrogate pair as a reference', '<a>&#xD800;</a>', /well-formed/],
    [']]> in text', '<a>]]></a>', /disallowed/i],
    ['an attribute without quotation marks', '<a b=c/>', /unquoted/i],
    ['no XML', 'Halo', /well-formed/],
  ])('refuses %s with its place', async (_, xml, message) => {
    expect((await fault([xml])).message).toMatch(message);
  });

  test('tells line and column', async () => {
    expect(await fault(['<a>\n', '  <b>\u{1F600}</c>\n</a>'])).toMatchObject({ line: 2, column: 11 });
  });

  test('keeps to an order to stop', async () => {
    const stopped = new Error('stopped');
    const signal = {
      throwIfAborted() {
        throw stopped;
      },
    };
    await expect(events(['<a/>'], { signal })).rejects.toBe(stopped);
  });
});

/** 100 MB, made as it is asked for; `asked` tells how much of it was. */
function large(beginning: string, again: string) {
  const piece = again.repeat(Math.ceil(65_536 / again.length));
  const made = { asked: 0 };
  function* pieces() {
    yield beginning;
    for (; made.asked < 100_000_000; made.asked += piece.length) yield piece;
  }
  return { made, pieces: pieces() };
}

describe('100 MB of hostile XML', () => {
  test.each([
    ['nesting', '', '<a>', 1_000_000],
    ['an attribute', '<a b="', 'x', 17_000_000],
    ['attributes', '<a ', 'b="" ', 1_000_000],
    ['text', '<a>', 'x ', 17_000_000],
  ])('%s, is refused after a bounded part of it', async (_, beginning, again, bound) => {
    const { made, pieces } = large(beginning, again);
    await fault(pieces);
    expect(made.asked).toBeLessThan(bound);
  });

  test.each([
    ['a name', '<', 'a'],
    ['the name of an attribute', '<a ', 'b'],
    ['an attribute of references', '<a b="', '&amp;'],
    ['text of references', '<a>', '&#65;'],
    ['a comment', '<a><!-- ', 'x'],
    ['a processing instruction', '<a><?x ', 'x'],
    ['a CDATA section', '<a><![CDATA[', 'x'],
    ['a document type', '<!DOCTYPE a [', '<!ELEMENT a ANY>'],
    ['an entity', '<a>&', 'x'],
    ['white space before the root', '', ' '],
  ])('%s, is refused at the limit of a stretch', async (_, beginning, again) => {
    const { made, pieces } = large(beginning, again);
    await fault(pieces, { limits: { stretch: 500_000 } });
    expect(made.asked).toBeLessThan(600_000);
  });

  test('an element that is wanted whole, is refused after a bounded part of it', async () => {
    const { made, pieces } = large('<a>\n<b>', '<c/>x');
    const reading = collect(readElements(inPieces(pieces), ({ name }) => name === 'b'));
    await expect(reading).rejects.toThrow(/^Line 2, column 1: The element b/);
    expect(made.asked).toBeLessThan(3_000_000);
  });
});

describe('reading elements', () => {
  test('gives the wanted ones whole and the others as they open and close', async () => {
    const xml = '<r><h><i>no</i></h><g id="1">ignored<u>a<b>c</b>d<!-- -->e</u></g></r>';
    const pieces = await collect(
      readElements(inPieces([xml]), ({ name }, path) => name === 'u' && path.length === 2),
    );
    expect(
      pieces.map((piece) =>
        piece.kind === 'whole'
          ? `${piece.path.map(({ name }) => name).join('/')}: ${textOf(piece.element)}`
          : `${piece.kind} ${piece.tag.name} ${attributeOf(piece.tag, 'id') ?? ''}`.trim(),
      ),
    ).toEqual([
      'open r',
      'open h',
      'open i',
      'close i',
      'close h',
      'open g 1',
      'r/g: acde',
      'close g 1',
      'close r',
    ]);
    const [whole] = pieces.flatMap((piece) => (piece.kind === 'whole' ? [piece.element] : []));
    // Stretches of text on both sides of a comment are one.
    expect(whole?.children).toEqual(['a', expect.objectContaining({ name: 'b', children: ['c'] }), 'de']);
  });
});
