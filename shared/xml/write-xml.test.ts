import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect, inPieces } from '../formats/testing/articles.ts';
import { readElements } from './read-elements.ts';
import { attributeOf, textOf } from './xml-element.ts';
import { forbiddenInXml, replacementCharacter, xmlAttributes, xmlDeclaration, xmlText } from './write-xml.ts';

const hardText = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\r\n', '\t', ']]>', '&amp;', '"', "'", '<')),
  )
  .map((parts) => parts.join(''));

describe('writing XML', () => {
  test('gives back every text and attribute that XML can hold', async () => {
    const allowed = hardText.map((text) => text.replaceAll(new RegExp(forbiddenInXml, 'gu'), ''));
    await fc.assert(
      fc.asyncProperty(allowed, allowed, async (text, value) => {
        const xml = `${xmlDeclaration}<a${xmlAttributes({ b: value, c: undefined })}>${xmlText(text)}</a>`;
        const [piece] = await collect(readElements(inPieces([xml]), () => true));
        if (piece?.kind !== 'whole') throw new Error('Nothing was read');
        expect(textOf(piece.element)).toBe(text);
        expect(piece.element.attributes).toHaveLength(1);
        expect(attributeOf(piece.element, 'b')).toBe(value);
      }),
    );
  });

  test('writes no character that XML forbids', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        expect(xmlText(text, replacementCharacter)).not.toMatch(forbiddenInXml);
      }),
    );
    expect(() => xmlText('a\u001bb')).toThrow('U+001B');
    expect(xmlText('\uD800\uFFFF', (character) => `[${character.charCodeAt(0)}]`)).toBe('[55296][65535]');
  });
});
