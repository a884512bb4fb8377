import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultScheme } from '../scheme/default-scheme.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints, type CodePointRange } from '../text/offset.ts';
import type { Annotation } from './annotation.ts';
import { emptyAnnotationSet, type AnnotationSet } from './annotation-set.ts';
import { applyOperation } from './apply.ts';
import { addLink, duplicateAnnotation, removeAnnotation, setAttribute, setSpans } from './edit.ts';
import { mergeAnnotations } from './merge.ts';
import { anchor, newAnnotation } from './new-annotation.ts';
import type { Operation } from './operation.ts';
import { moveBoundary, tidyPieces, withoutPiece, withPiece } from './pieces.ts';
import { newSidecar, serialiseSidecar, withAnnotationSet } from './sidecar.ts';
import { splitAnnotation } from './split.ts';

/** Scraped prose with what is hard about it: clusters of several code points, no spaces, blank lines, wide blanks. */
const text = [
  '"Para deputi kami akan segera bertemu," ujar Lavrov, "dan melaporkan hasilnya. "',
  '',
  '  👩‍👩‍👧 Keluarga José pergi.\u00a0Menurut Prof. Sari 👍🏽 itu benar.  ',
  '新闻记者说他们会来。قال لافروف إن الاجتماع مفيد.',
  'Akhir\u3000',
].join('\n');
const article = { text, offsets: createCodePointIndex(text) };
const { length } = article.offsets;
const time = '2026-03-01T08:00:00.000Z';

/** What somebody might want next, whatever is there by then: `operationFor` makes it fit, or says that it cannot. */
interface Wish {
  readonly kind:
    'add' | 'remove' | 'link' | 'answer' | 'move' | 'split' | 'merge' | 'duplicate' | 'piece' | 'cut';
  readonly pick: number;
  readonly others: readonly number[];
  readonly range: CodePointRange;
  readonly edge: 'start' | 'end';
  readonly change: 'grow' | 'shrink';
  readonly unit: 'character' | 'word' | 'sentence';
  readonly label: string;
}

const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom(
    'add',
    'add',
    'remove',
    'link',
    'answer',
    'move',
    'split',
    'merge',
    'duplicate',
    'piece',
    'cut',
  ),
  pick: fc.nat(),
  others: fc.array(fc.nat(), { maxLength: 3 }),
  range: fc
    .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
    .map(([a, b]) => ({ start: codePoints(Math.min(a, b)), end: codePoints(Math.max(a, b)) })),
  edge: fc.constantFrom('start', 'end'),
  change: fc.constantFrom('grow', 'shrink'),
  unit: fc.constantFrom('character', 'word', 'sentence'),
  label: fc.constantFrom('quote', 'source', 'cue', 'claim'),
});

function operationFor(set: AnnotationSet, given: Wish): Operation | null {
  const all = [...set.annotations.values()];
  const chosen = all[given.pick % Math.max(1, all.length)];
  const id = `new-${set.revision}`;
  if (given.kind === 'add' || !chosen) {
    const spans = tidyPieces(article, [given.range]);
    if (spans.length === 0) return null;
    return { type: 'add', annotation: newAnnotation({ ...article, id, label: given.label, spans, time }) };
  }
  const others = given.others.flatMap((other) => all[other % all.length] ?? []);
  const reshaped = (spans: readonly CodePointRange[]) =>
    spans.length === 0 ? null : setSpans(article, chosen.id, spans, time);
  switch (given.kind) {
    case 'remove':
      return removeAnnotation(set, chosen.id, time);
    case 'link':
      return addLink(set, chosen.id, { role: 'continues', to: others[0]?.id ?? chosen.id }, time);
    case 'answer':
      return setAttribute(chosen.id, 'form', given.edge, time);
    case 'move': {
      const moved = moveBoundary(article, chosen.spans, given.range.start, { ...given, language: 'id' });
      return moved && reshaped(moved.spans);
    }
    case 'split': {
      const scheme = defaultScheme;
      return (
        splitAnnotation(article, set, chosen, given.range.start, { id, time, scheme })?.operation ?? null
      );
    }
    case 'merge': {
      const alike = others.filter(({ label }) => label === chosen.label);
      const ids = [chosen, ...alike].map((each) => each.id);
      return mergeAnnotations(article, set, ids, { scheme: defaultScheme, time });
    }
    case 'duplicate': {
      const { label } = given;
      return { type: 'add', annotation: duplicateAnnotation(chosen, { id, label, attributes: {}, time }) };
    }
    case 'piece':
      return reshaped(withPiece(article, chosen.spans, given.range));
    case 'cut':
      return reshaped(withoutPiece(article, chosen.spans, given.range));
  }
}

const sidecar = newSidecar(
  {
    file: 'a.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    bom: false,
    newline: 'lf',
    length,
    language: 'id',
  },
  { id: 'a1', name: '' },
);

/** As the file holds it, at one revision: the revision counts changes, so it only ever grows. */
function bytes(set: AnnotationSet): string {
  return serialiseSidecar(withAnnotationSet(sidecar, { ...set, revision: 1 }));
}

function expectSound(set: AnnotationSet): void {
  for (const annotation of set.annotations.values()) {
    expect(annotation.links.filter(({ to }) => !set.annotations.has(to))).toEqual([]);
    // In the text, whole characters, nothing blank at the ends, and the words that stand there.
    expect(tidyPieces(article, annotation.spans)).toEqual(annotation.spans);
    expect(annotation).toMatchObject(anchor(article, annotation.spans));
    expect(annotation.spans.at(-1)?.end).toBeLessThanOrEqual(length);
  }
}

test('no shaping leaves a dangling link, a span outside the text, or other words than it quotes; all inverses give the sidecar back to the byte', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 25 }), fc.array(wish, { maxLength: 25 }), (before, after) => {
      let set = emptyAnnotationSet;
      const inverses: Operation[] = [];
      function run(wishes: readonly Wish[]): void {
        for (const each of wishes) {
          const operation = operationFor(set, each);
          if (!operation) continue;
          const applied = applyOperation(set, operation, { length });
          // What a person can ask for by these is never refused.
          if (!applied.ok) throw new Error(applied.error.message);
          set = applied.value.set;
          inverses.push(applied.value.inverse);
          expectSound(set);
        }
      }
      run(before);
      const start = bytes(set);
      inverses.length = 0;
      run(after);
      for (const inverse of inverses.toReversed()) {
        const applied = applyOperation(set, inverse, { length });
        if (!applied.ok) throw new Error(applied.error.message);
        set = applied.value.set;
      }
      expect(bytes(set)).toBe(start);
    }),
  );
});

test('merging what was split gives the same words back', () => {
  fc.assert(
    fc.property(wish, fc.nat({ max: length }), ({ range, label }, place) => {
      const spans = tidyPieces(article, [range]);
      if (spans.length === 0) return;
      const whole: Annotation = newAnnotation({ ...article, id: 'whole', label, spans, time });
      const set = { ...emptyAnnotationSet, annotations: new Map([['whole', whole]]) };
      const split = splitAnnotation(article, set, whole, codePoints(place), {
        id: 'rest',
        time,
        scheme: defaultScheme,
      });
      if (!split) return;
      const halves = applyOperation(set, split.operation, { length });
      if (!halves.ok) throw new Error(halves.error.message);
      const merge = mergeAnnotations(article, halves.value.set, ['whole', 'rest'], {
        scheme: defaultScheme,
        time,
      });
      const merged = merge && applyOperation(halves.value.set, merge, { length });
      expect(merged?.ok && [...merged.value.set.annotations.values()]).toEqual([whole]);
    }),
  );
});
