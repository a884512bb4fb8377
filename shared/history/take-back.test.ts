import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../annotation/annotation.ts';
import { emptyAnnotationSet, type AnnotationSet } from '../annotation/annotation-set.ts';
import { applyOperation, type AppliedOperation } from '../annotation/apply.ts';
import {
  addAnnotation,
  addLink,
  relabel,
  removeAnnotation,
  setAttribute,
  setDocumentLabel,
  setNote,
  setStatus,
} from '../annotation/edit.ts';
import { newAnnotation } from '../annotation/new-annotation.ts';
import type { HistoryEntry, Operation } from '../annotation/operation.ts';
import { newSidecar, serialiseSidecar, withAnnotationSet } from '../annotation/sidecar.ts';
import { arbitraryIntention, operationFor } from '../annotation/testing/arbitraries.ts';
import { nextRedo, nextUndo, undoStacks } from '../annotation/undo.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { utf16 } from '../text/offset.ts';
import { effectsOf } from './effects.ts';
import { operationBetween, operationOf } from './effects-between.ts';
import { causeOf } from './obstacle-cause.ts';
import { knownFrom, stateBefore } from './past-state.ts';
import { takeBackSince, takeBackStep, type TakeBack } from './take-back.ts';

const text = '"Jembatan ini milik warga," kata Bupati Sari. Warga bertepuk tangan.';
const offsets = createCodePointIndex(text);
const time = '2026-11-25T09:00:00.000Z';
const now = '2026-11-26T08:00:00.000Z';

/** A set with its history: every step goes through apply and is recorded, as in the application. */
class Work {
  readonly states: AnnotationSet[] = [emptyAnnotationSet];
  readonly history: HistoryEntry[] = [];

  get set(): AnnotationSet {
    return this.states.at(-1) ?? emptyAnnotationSet;
  }

  do(operation: Operation, more: Pick<HistoryEntry, 'kind' | 'of'> = { kind: 'edit' }): this {
    const applied = applyOperation(this.set, operation);
    if (!applied.ok) throw new Error(applied.error.message);
    const { set, inverse } = applied.value;
    this.states.push(set);
    this.history.push({ id: `e${set.revision}`, time, revision: set.revision, operation, inverse, ...more });
    return this;
  }

  takeBack(index: number): TakeBack {
    const entry = this.history[index];
    if (!entry) throw new Error(`There is no step ${index}`);
    const taken = takeBackStep(this.set, entry, now);
    if (taken.operation) this.do(taken.operation);
    return taken;
  }

  annotation(id: string): Annotation | undefined {
    return this.set.annotations.get(id);
  }
}

function annotation(words: string, label: string): Annotation {
  const start = text.indexOf(words);
  const span = offsets.rangeToCodePoints({ start: utf16(start), end: utf16(start + words.length) });
  return newAnnotation({ text, offsets, id: words, label, spans: [span], time });
}

const quote = annotation('Jembatan ini milik warga', 'quote');
const source = annotation('Bupati Sari', 'source');
const cue = annotation('kata', 'cue');

/** A quote with its source and cue, linked. */
function interview(): Work {
  const work = new Work();
  work.do(addAnnotation(quote)).do(addAnnotation(source)).do(addAnnotation(cue));
  work.do(addLink(work.set, quote.id, { role: 'source', to: source.id }, time));
  work.do(addLink(work.set, quote.id, { role: 'cue', to: cue.id }, time));
  return work;
}

describe('taking back one step', () => {
  test('leaves what other steps have done since', () => {
    const work = new Work().do(addAnnotation(quote)).do(setAttribute(quote.id, 'form', 'direct', time));
    work.do(setNote(quote.id, 'Siapa yang menulis?', time));
    const { obstacles } = work.takeBack(1);
    expect(obstacles).toEqual([]);
    expect(work.annotation(quote.id)).toMatchObject({ attributes: {}, note: 'Siapa yang menulis?' });
  });

  test('says which attribute has been answered anew, and leaves it', () => {
    const work = new Work().do(addAnnotation(quote)).do(setAttribute(quote.id, 'form', 'direct', time));
    work.do(setAttribute(quote.id, 'form', 'mixed', now));
    const { operation, obstacles } = work.takeBack(1);
    expect(operation).toBeNull();
    expect(obstacles).toMatchObject([
      { kind: 'changed-since', subject: { id: quote.id, label: 'quote' }, part: { attribute: 'form' } },
    ]);
    expect(obstacles.map((each) => causeOf(each, work.history.slice(2)))).toEqual([work.history[2]]);
  });

  test('says that the annotation is gone', () => {
    const work = new Work().do(addAnnotation(quote)).do(relabel(quote.id, 'claim', time));
    work.do(removeAnnotation(work.set, quote.id, now));
    expect(work.takeBack(1)).toMatchObject({ operation: null, obstacles: [{ kind: 'gone' }] });
    expect(work.takeBack(0)).toMatchObject({ operation: null, obstacles: [{ kind: 'gone' }] });
  });

  test('of an addition cuts the links to it, and names the later work that goes with it', () => {
    const work = interview();
    work.do(setAttribute(source.id, 'entity', 'entity:sari', now));
    const { changes, losses } = work.takeBack(1);
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'unlinked']);
    expect(losses).toMatchObject([{ kind: 'attribute', attribute: 'entity', to: 'entity:sari' }]);
    expect(work.annotation(quote.id)?.links).toEqual([{ role: 'cue', to: cue.id }]);
  });

  test('of a removal brings the annotation back, with the links that can still be', () => {
    const work = interview();
    work.do(removeAnnotation(work.set, quote.id, now));
    const removal = work.history.length - 1;
    work.do(removeAnnotation(work.set, source.id, now));
    const { obstacles } = work.takeBack(removal);
    expect(obstacles).toMatchObject([{ kind: 'target-gone', role: 'source', target: { id: source.id } }]);
    const later = work.history.slice(removal + 1);
    expect(obstacles.map((each) => causeOf(each, later)?.id)).toEqual([later[0]?.id]);
    expect(work.annotation(quote.id)?.links).toEqual([{ role: 'cue', to: cue.id }]);
  });

  test('of a removal puts the links of others back', () => {
    const work = interview();
    work.do(removeAnnotation(work.set, source.id, now));
    const removal = work.history.length - 1;
    work.do(setNote(quote.id, 'Periksa', now));
    work.takeBack(removal);
    expect(work.annotation(quote.id)?.links).toContainEqual({ role: 'source', to: source.id });
    expect(work.annotation(quote.id)?.note).toBe('Periksa');
  });

  test('of a status or a label of the article', () => {
    const work = new Work().do(setStatus('done')).do(setDocumentLabel('topic', 'infrastruktur'));
    work.do(setDocumentLabel('topic', 'politik'));
    expect(work.takeBack(0).obstacles).toEqual([]);
    expect(work.set.status).toBe('new');
    expect(work.takeBack(1).obstacles).toEqual([
      { kind: 'document-changed-since', part: { attribute: 'topic' } },
    ]);
  });

  test('that was undone already changes nothing and stands nothing in the way', () => {
    const work = new Work().do(addAnnotation(quote)).do(setAttribute(quote.id, 'form', 'direct', time));
    work.takeBack(1);
    expect(work.takeBack(1)).toEqual({ operation: null, changes: [], losses: [], obstacles: [] });
  });

  test('is an edit like any other for undo and redo', () => {
    const work = new Work().do(addAnnotation(quote)).do(setAttribute(quote.id, 'form', 'direct', time));
    work.do(setNote(quote.id, 'Periksa', time));
    const before = work.set;
    work.takeBack(1);
    const after = work.set;
    expect(undoStacks(work.history).undo).toHaveLength(4);
    const undo = nextUndo(work.history, { id: 'u', time: now });
    work.do(undo?.operation ?? setStatus('done'), { kind: 'undo', of: undo?.of ?? '' });
    expect(withoutRevision(work.set)).toBe(withoutRevision(before));
    const redo = nextRedo(work.history, { id: 'r', time: now });
    work.do(redo?.operation ?? setStatus('done'), { kind: 'redo', of: redo?.of ?? '' });
    expect(withoutRevision(work.set)).toBe(withoutRevision(after));
    // Four steps were done, and one after the other they can all be undone.
    for (let step = 0; step < 4; step++) {
      const next = nextUndo(work.history, { id: `u${step}`, time: now });
      work.do(next?.operation ?? setStatus('done'), { kind: 'undo', of: next?.of ?? '' });
    }
    expect(withoutRevision(work.set)).toBe(withoutRevision(emptyAnnotationSet));
  });
});

describe('any history', () => {
  const arbitraryWork = fc.array(arbitraryIntention, { minLength: 1, maxLength: 25 }).map((intentions) => {
    const work = new Work();
    for (const intention of intentions) work.do(operationFor(work.set, intention));
    return work;
  });

  test('tells the state before each of its steps', () => {
    fc.assert(
      fc.property(arbitraryWork, ({ set, history, states }) => {
        states.forEach((state, index) =>
          expect(bytesOf(stateBefore(set, history, index))).toBe(bytesOf(state)),
        );
      }),
    );
  });

  test('is taken back to any moment by one operation, which is undone by its inverse', () => {
    fc.assert(
      fc.property(arbitraryWork, fc.nat(), ({ set, states, history }, pick) => {
        const index = pick % history.length;
        const operation = takeBackSince(set, history, index)?.operation ?? null;
        const { set: then, inverse } = outcome(set, operation);
        expect(withoutRevision(then)).toBe(withoutRevision(states[index]));
        expect(withoutRevision(outcome(then, inverse).set)).toBe(withoutRevision(set));
      }),
    );
  });

  test('lets any two of its states lead to each other, and a state to itself by nothing', () => {
    fc.assert(
      fc.property(arbitraryWork, fc.nat(), fc.nat(), ({ states }, one, other) => {
        const [from = emptyAnnotationSet, to = emptyAnnotationSet] = [
          states[one % states.length],
          states[other % states.length],
        ];
        const operation = operationBetween(from, to);
        expect(operation === null).toBe(withoutRevision(from) === withoutRevision(to));
        expect(withoutRevision(outcome(from, operation).set)).toBe(withoutRevision(to));
      }),
    );
  });

  test('gives up its last step exactly', () => {
    fc.assert(
      fc.property(arbitraryWork, (work) => {
        const before = work.states.at(-2);
        const { obstacles } = work.takeBack(work.history.length - 1);
        expect(obstacles).toEqual([]);
        expect(withoutRevision(work.set)).toBe(withoutRevision(before));
      }),
    );
  });

  test('gives up any of its steps without being refused, and only once', () => {
    fc.assert(
      fc.property(arbitraryWork, fc.nat(), (work, pick) => {
        const index = pick % work.history.length;
        const first = work.takeBack(index);
        const again = work.takeBack(index);
        fc.pre(first.obstacles.length === 0);
        expect(again.operation).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('read as one step tells what all of its steps came to', () => {
    fc.assert(
      fc.property(arbitraryWork, fc.nat(), ({ set, states, history }, pick) => {
        const index = pick % history.length;
        const [from = emptyAnnotationSet] = states.slice(index);
        const operation: Operation = {
          type: 'group',
          operations: history.slice(index).map((entry) => entry.operation),
        };
        const effects = effectsOf({ operation, inverse: outcome(from, operation).inverse });
        expect(withoutRevision(outcome(from, operationOf(effects)).set)).toBe(withoutRevision(set));
      }),
    );
  });

  test('with a damaged line is told from there on, and not before', () => {
    const work = interview();
    const damaged = work.history.filter((_, index) => index !== 2);
    expect(knownFrom(work.set, damaged)).toBe(2);
    expect(stateBefore(work.set, damaged, 1)).toBeNull();
    expect(takeBackSince(work.set, damaged, 1)).toBeNull();
    expect(bytesOf(stateBefore(work.set, damaged, 2))).toBe(bytesOf(work.states[3] ?? null));
    expect(knownFrom(work.set, work.history.slice(0, -1))).toBe(4);
  });
});

function bytesOf(set: AnnotationSet | null): string {
  const sourceInfo = {
    file: 'a.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    bom: false,
    newline: 'lf',
    length: 400,
    language: 'id',
  } as const;
  return set ? serialiseSidecar(withAnnotationSet(newSidecar(sourceInfo, { id: 'a1', name: '' }), set)) : '';
}

function withoutRevision(set: AnnotationSet | undefined): string {
  return set ? bytesOf({ ...set, revision: 0 }) : '';
}

/** The set after the operation, if there is one. */
function outcome(set: AnnotationSet, operation: Operation | null): AppliedOperation {
  if (!operation) return { set, inverse: { type: 'document', changes: {} } };
  const result = applyOperation(set, operation);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
