import { describe, expect, test } from 'vitest';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints, utf16, type CodePointRange } from '../text/offset.ts';
import type { Span } from './annotation.ts';
import { quoteOf } from './new-annotation.ts';
import {
  moveBoundary,
  piecesAround,
  tidyPieces,
  withoutPiece,
  withPiece,
  type BoundaryMove,
} from './pieces.ts';

const text =
  '👍 "Para deputi kami akan bertemu," ujar Lavrov, "dan kemudian melaporkan hasilnya." Dia pergi. Keluarga 👩‍👩‍👧 itu pulang.';
const article = { text, offsets: createCodePointIndex(text) };

function at(phrase: string): Span {
  const start = text.indexOf(phrase);
  if (start === -1) throw new RangeError(`“${phrase}” is not in the text`);
  return article.offsets.rangeToCodePoints({ start: utf16(start), end: utf16(start + phrase.length) });
}

function words(spans: readonly CodePointRange[]): readonly string[] {
  return spans.map((span) => quoteOf(article.offsets, [span]));
}

describe('the pieces of an annotation', () => {
  test('are trimmed, widened to whole characters, sorted', () => {
    const family = at('👩‍👩‍👧');
    const half = { start: family.start, end: codePoints(family.start + 2) };
    expect(words(tidyPieces(article, [half, at(' Lavrov')]))).toEqual(['Lavrov', '👩‍👩‍👧']);
  });

  test('are united where only white space lies between', () => {
    expect(words(tidyPieces(article, [at('kami'), at('deputi'), at('ujar')]))).toEqual([
      'deputi kami',
      'ujar',
    ]);
  });

  test('grow by one, and take in what overlaps', () => {
    const spans = withPiece(article, [at('Para deputi')], at('dan kemudian'));
    expect(words(spans)).toEqual(['Para deputi', 'dan kemudian']);
    expect(words(withPiece(article, spans, at('deputi kami akan')))).toEqual([
      'Para deputi kami akan',
      'dan kemudian',
    ]);
  });

  test('lose a whole piece, or words from the middle, or everything', () => {
    const spans = [at('Para deputi kami'), at('dan kemudian')];
    expect(words(withoutPiece(article, spans, at('dan kemudian')))).toEqual(['Para deputi kami']);
    expect(words(withoutPiece(article, spans, at('deputi')))).toEqual(['Para', 'kami', 'dan kemudian']);
    expect(
      withoutPiece(article, spans, at('Para deputi kami akan bertemu," ujar Lavrov, "dan kemudian')),
    ).toEqual([]);
    expect(withoutPiece(article, spans, at('ujar'))).toEqual(spans);
  });

  test('fall on either side of an offset', () => {
    const spans = [at('Para deputi kami'), at('dan kemudian')];
    const { before, after } = piecesAround(article, spans, at('kami').start);
    expect(words(before)).toEqual(['Para deputi']);
    expect(words(after)).toEqual(['kami', 'dan kemudian']);
  });
});

describe('a boundary', () => {
  test('of the end grows and shrinks by character, word and sentence', () => {
    const kami = at('kami akan');
    expect(moved([kami], kami, { edge: 'end', change: 'grow', unit: 'character' })).toEqual(['kami akan b']);
    expect(moved([kami], kami, { edge: 'end', change: 'shrink', unit: 'character' })).toEqual(['kami aka']);
    expect(moved([kami], kami, { edge: 'end', change: 'grow', unit: 'word' })).toEqual(['kami akan bertemu']);
    expect(moved([kami], kami, { edge: 'end', change: 'shrink', unit: 'word' })).toEqual(['kami']);
    const dia = at('Dia');
    expect(moved([dia], dia, { edge: 'end', change: 'grow', unit: 'sentence' })).toEqual(['Dia pergi.']);
    const both = at('Dia pergi. Keluarga 👩‍👩‍👧 itu pulang.');
    expect(moved([both], both, { edge: 'end', change: 'shrink', unit: 'sentence' })).toEqual(['Dia pergi.']);
  });

  test('of the start grows and shrinks the other way', () => {
    const kami = at('kami akan');
    expect(moved([kami], kami, { edge: 'start', change: 'grow', unit: 'word' })).toEqual([
      'deputi kami akan',
    ]);
    expect(moved([kami], kami, { edge: 'start', change: 'shrink', unit: 'word' })).toEqual(['akan']);
    expect(moved([kami], kami, { edge: 'start', change: 'grow', unit: 'character' })).toEqual([
      'i kami akan',
    ]);
    const pulang = at('pulang');
    expect(moved([pulang], pulang, { edge: 'start', change: 'grow', unit: 'sentence' })).toEqual([
      'Keluarga 👩‍👩‍👧 itu pulang',
    ]);
  });

  test('takes a family emoji whole, and stops at the ends of the text and of the piece', () => {
    const itu = at('itu');
    expect(moved([itu], itu, { edge: 'start', change: 'grow', unit: 'character' })).toEqual(['👩‍👩‍👧 itu']);
    expect(moved([itu], itu, { edge: 'end', change: 'shrink', unit: 'word' })).toBeNull();
    const last = at('pulang.');
    expect(moved([last], last, { edge: 'end', change: 'grow', unit: 'sentence' })).toBeNull();
  });

  test('is that of the piece with the caret, and unites pieces that come together', () => {
    const pieces = [at('Para'), at('kami'), at('kemudian')];
    const grow = { edge: 'end', change: 'grow', unit: 'word' } as const;
    expect(moved(pieces, at('kami'), grow)).toEqual(['Para', 'kami akan', 'kemudian']);
    expect(moved(pieces, at('Para'), grow)).toEqual(['Para deputi kami', 'kemudian']);
    expect(moved(pieces, at('Lavrov'), grow)).toEqual(['Para', 'kami', 'kemudian melaporkan']);
  });
});

function moved(
  from: readonly Span[],
  caret: CodePointRange,
  move: Omit<BoundaryMove, 'language'>,
): readonly string[] | null {
  const found = moveBoundary(article, from, caret.start, { ...move, language: 'id' });
  return found && words(found.spans);
}
