import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../host/contract.ts';
import { emptyAnnotationSet, type AnnotationSet } from './annotation-set.ts';
import { applyOperation } from './apply.ts';
import { setDocumentLabel } from './edit.ts';
import type { HistoryEntry } from './operation.ts';
import { arbitraryIntention, operationFor } from './testing/arbitraries.ts';
import { nextRedo, nextUndo, undoStacks } from './undo.ts';

const time = '2026-03-01T08:00:00.000Z';

/** A set with its history, edited as the application edits: every step goes through apply and is recorded. */
class Editor {
  set: AnnotationSet = emptyAnnotationSet;
  readonly history: HistoryEntry[] = [];

  edit(edit: Pick<Edit, 'operation'>): void {
    this.#record({ ...this.#stamp(), kind: 'edit', operation: edit.operation });
  }

  undo(): boolean {
    return this.#record(nextUndo(this.history, this.#stamp()));
  }

  redo(): boolean {
    return this.#record(nextRedo(this.history, this.#stamp()));
  }

  #stamp() {
    return { id: `entry-${this.history.length}`, time };
  }

  #record(edit: Edit | null): boolean {
    if (!edit) return false;
    const applied = applyOperation(this.set, edit.operation);
    if (!applied.ok) throw new Error(applied.error.message);
    this.set = applied.value.set;
    this.history.push({ ...edit, revision: this.set.revision, inverse: applied.value.inverse });
    return true;
  }
}

describe('undo', () => {
  test('of nothing is nothing', () => {
    expect(nextUndo([], { id: 'a', time })).toBeNull();
    expect(nextRedo([], { id: 'a', time })).toBeNull();
  });

  test('takes back the last edit, then the one before', () => {
    const editor = edited('politics', 'diplomacy');
    editor.undo();
    expect(editor.set.labels).toEqual({ topic: 'politics' });
    editor.undo();
    expect(editor.set.labels).toEqual({});
    expect(editor.undo()).toBe(false);
  });

  test('is itself an operation that names the edit it takes back', () => {
    const editor = edited('politics');
    expect(nextUndo(editor.history, { id: 'undo', time })).toEqual({
      id: 'undo',
      time,
      kind: 'undo',
      of: 'entry-0',
      operation: setDocumentLabel('topic', null),
    });
  });

  test('can be redone, and undone again', () => {
    const editor = edited('politics', 'diplomacy');
    editor.undo();
    editor.undo();
    editor.redo();
    expect(editor.set.labels).toEqual({ topic: 'politics' });
    editor.redo();
    expect(editor.set.labels).toEqual({ topic: 'diplomacy' });
    expect(editor.redo()).toBe(false);
    editor.undo();
    expect(editor.set.labels).toEqual({ topic: 'politics' });
  });

  test('a new edit clears what could be redone', () => {
    const editor = edited('politics');
    editor.undo();
    editor.edit({ operation: setDocumentLabel('topic', 'sport') });
    expect(undoStacks(editor.history).redo).toEqual([]);
    editor.undo();
    expect(editor.set.labels).toEqual({});
  });

  test('of an edit that the history no longer holds changes nothing', () => {
    const editor = edited('politics', 'diplomacy');
    editor.undo();
    expect(undoStacks(editor.history.slice(1))).toEqual({ undo: [], redo: [editor.history[1]] });
    expect(undoStacks(editor.history.slice(2))).toEqual({ undo: [], redo: [] });
  });
});

test('any run of edits, undos and redos leads where a list of states with a pointer leads', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(arbitraryIntention, fc.constantFrom('undo', 'undo', 'redo')), { maxLength: 40 }),
      (steps) => {
        const editor = new Editor();
        let states = [emptyAnnotationSet];
        let at = 0;
        for (const step of steps) {
          let next = at;
          let moved = true;
          if (step === 'undo') {
            moved = editor.undo();
            next = at - 1;
          } else if (step === 'redo') {
            moved = editor.redo();
            next = at + 1;
          } else {
            editor.edit({ operation: operationFor(editor.set, step) });
            next = at + 1;
            states = [...states.slice(0, next), editor.set];
          }
          expect(moved).toBe(next in states);
          if (moved) at = next;
          expect({ ...editor.set, revision: 0 }).toEqual({ ...states[at], revision: 0 });
        }
        expect(editor.set.revision).toBe(editor.history.length);
      },
    ),
    { numRuns: 200 },
  );
});

function edited(...topics: readonly string[]): Editor {
  const editor = new Editor();
  for (const topic of topics) editor.edit({ operation: setDocumentLabel('topic', topic) });
  return editor;
}
