import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor } from '../annotation/new-annotation.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { utf16 } from '../text/offset.ts';
import { reanchor, type Anchored } from './reanchor.ts';

function article(text: string) {
  return { text, offsets: createCodePointIndex(text) };
}

/** The words where they stand for the given time, of several pieces each once. */
function anchored(text: string, words: string | readonly string[], time = 1, id = 'a'): Anchored {
  const { offsets } = article(text);
  const ranges = [words].flat().map((piece) => {
    let start = -1;
    for (let count = 0; count < time; count++) start = text.indexOf(piece, start + 1);
    if (start < 0) throw new Error(`“${piece}” is not there ${time} times`);
    return offsets.rangeToCodePoints({ start: utf16(start), end: utf16(start + piece.length) });
  });
  return { id, ...anchor(article(text), ranges) };
}

/** What became of the words: their kind, and the text where they are now. */
function found(after: string, ...items: readonly Anchored[]) {
  const results = reanchor(article(after), items);
  return items.map(({ id }) => {
    const result = results.get(id);
    if (!result || result.kind === 'orphaned') return [result?.kind];
    const { offsets } = article(after);
    return [result.kind, ...result.ranges.map((range) => offsets.slice(range))];
  });
}

const before =
  'Menlu Rusia tiba di Riyadh. 🇮🇩\n“Kami siap berunding,” kata Lavrov. Rapat dimulai pukul 09.00.\nBaca juga: Rusia dan AS\nPertemuan itu berlangsung tertutup.\nBaca juga: Rusia dan AS\n';

describe('words are found again', () => {
  test('where nothing has changed', () => {
    expect(found(before, anchored(before, 'Kami siap berunding'))).toEqual([
      ['exact', 'Kami siap berunding'],
    ]);
  });

  test('after something was put before them, emoji and all', () => {
    const after = `Diperbarui 👩‍👩‍👧 hari ini.\n${before}`;
    expect(found(after, anchored(before, 'Lavrov'))).toEqual([['shifted', 'Lavrov']]);
  });

  test('in several pieces', () => {
    const after = before.replace('Menlu Rusia', 'Menteri Luar Negeri Rusia');
    expect(found(after, anchored(before, ['Kami siap berunding', 'Lavrov']))).toEqual([
      ['shifted', 'Kami siap berunding', 'Lavrov'],
    ]);
  });

  test('in a paragraph that was moved', () => {
    const paragraph = 'Pertemuan itu berlangsung tertutup. Wartawan menunggu di luar gedung.\n';
    const text = before.replace('Pertemuan itu berlangsung tertutup.\n', paragraph);
    const after = text.replace(paragraph, '').replace('“Kami', `${paragraph}“Kami`);
    const words = 'Wartawan menunggu di luar gedung.';
    expect(found(after, anchored(text, words))).toEqual([['shifted', words]]);
  });

  test('not elsewhere without anything around them that speaks for it', () => {
    const line = 'Pertemuan itu berlangsung tertutup.\n';
    const after = before.replace(line, '').replace('“Kami', `${line}“Kami`);
    expect(found(after, anchored(before, line.trim()))).toEqual([['orphaned']]);
  });

  test('though a few of them changed, which is told', () => {
    const after = before.replace('Rapat dimulai pukul 09.00.', 'Rapat baru dimulai pukul 10.00.');
    const item = anchored(before, 'Rapat dimulai pukul 09.00.');
    expect(found(after, item)).toEqual([['fuzzy', 'Rapat baru dimulai pukul 10.00.']]);
    const result = reanchor(article(after), [item]).get('a');
    expect(result?.kind === 'fuzzy' && result.score).toBeCloseTo(1 - 7 / 31);
  });

  test('though something was put in right before them', () => {
    const after = before.replace('“Kami siap berunding,”', 'Kabar terbaru. “Kami siap berdamai,”');
    expect(found(after, anchored(before, '“Kami siap berunding,” kata Lavrov.'))).toEqual([
      ['fuzzy', '“Kami siap berdamai,” kata Lavrov.'],
    ]);
  });

  test('not where they were taken out', () => {
    const after = before.replace('Rapat dimulai pukul 09.00.', '');
    expect(found(after, anchored(before, 'Rapat dimulai pukul 09.00.'))).toEqual([['orphaned']]);
  });
});

describe('repeated words', () => {
  const [one, two] = [1, 2].map((time) => anchored(before, 'Baca juga: Rusia dan AS', time, `${time}`));

  test('each go where they were', () => {
    const after = `Perbaruan.\n${before}`;
    if (!one || !two) throw new Error('They are there twice');
    const results = reanchor(article(after), [one, two]);
    const starts = [one, two].map(({ id }) => {
      const result = results.get(id);
      return result && result.kind !== 'orphaned' ? result.ranges[0]?.start : null;
    });
    expect(starts).toEqual([one, two].map(({ spans }) => (spans[0]?.start ?? 0) + 'Perbaruan.\n'.length));
  });

  test('do not take the place of one that is gone', () => {
    const after = before.replace('Baca juga: Rusia dan AS\nPertemuan', 'Pertemuan');
    if (!one || !two) throw new Error('They are there twice');
    const results = reanchor(article(after), [one, two]);
    expect(results.get('1')?.kind).toBe('orphaned');
    expect(results.get('2')?.kind).toBe('shifted');
  });

  test('are left to a person where nothing tells them apart', () => {
    const text = 'x\nSama.\nSama.\nSama.\ny';
    const after = 'Lain sekali.\nSama.\nBaru.\nSama.\nAkhir.';
    expect(found(after, anchored(text, 'Sama.', 2))).toEqual([['orphaned']]);
  });
});

const repeated = fc.constantFrom('Ia diam.', 'Baca juga: AS.', '“Tidak,” kata dia.', '🇮🇩 Merdeka!');

/** A sentence of its own, and one that stands elsewhere, too: it may go, and something new may come before it. */
const passage = fc.record({
  words: repeated,
  isMarked: fc.boolean(),
  isGone: fc.boolean(),
  isNewBefore: fc.boolean(),
  isNewAfter: fc.boolean(),
});

test('words are never found in a look-alike, whatever was added and taken out around them', () => {
  fc.assert(
    fc.property(fc.array(passage, { minLength: 1, maxLength: 10 }), (passages) => {
      let [old, now] = ['', ''];
      const marked: { id: string; at: number; words: string; nowAt: number | null }[] = [];
      passages.forEach(({ words, isMarked, isGone, isNewBefore, isNewAfter }, index) => {
        const own = `${index}: ini kalimat yang berdiri sendiri, yang ke-${index}. `;
        old += own;
        now += own;
        if (isNewBefore) now += `${index} kali baru. `;
        if (isMarked)
          marked.push({ id: `${index}`, at: old.length, words, nowAt: isGone ? null : now.length });
        old += `${words} `;
        if (!isGone) now += `${words} `;
        if (isNewAfter) now += `${index} kali juga baru. `;
      });
      const source = article(old);
      const items = marked.map(({ id, at, words }) => {
        const range = { start: utf16(at), end: utf16(at + words.length) };
        return { id, ...anchor(source, [source.offsets.rangeToCodePoints(range)]) };
      });
      const target = article(now);
      const results = reanchor(target, items);
      for (const { id, words, nowAt } of marked) {
        const result = results.get(id);
        if (!result || result.kind === 'orphaned') continue;
        const [range] = result.ranges;
        if (!range) throw new Error('Something found has a place');
        expect(result.kind).not.toBe('fuzzy');
        expect(target.offsets.slice(range)).toBe(words);
        expect(target.offsets.rangeToUtf16(range).start).toBe(nowAt);
      }
    }),
    { numRuns: 300 },
  );
});

const sentence = fc.constantFrom('Ia diam.', 'Baca juga: AS.', 'Harga naik 5 persen.', '🇮🇩 Merdeka!');

test('where nothing changed, everything is exactly where it was', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 20 }), (words) => {
      const text = words.join(' ');
      const given = article(text);
      let at = 0;
      const items = words.map((each, index) => {
        const range = { start: utf16(at), end: utf16(at + each.length) };
        at += each.length + 1;
        return { id: `${index}`, ...anchor(given, [given.offsets.rangeToCodePoints(range)]) };
      });
      for (const result of reanchor(given, items).values()) expect(result.kind).toBe('exact');
    }),
  );
});
