import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { addAnnotation, newAnnotation, setNote } from '../../shared/annotation/edit.ts';
import type { Operation } from '../../shared/annotation/operation.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { codePoints, utf16 } from '../../shared/text/offset.ts';
import { createSessionStore } from './create-session-store.ts';
import { MemoryHost, type Mishap } from './memory-host.test-support.ts';
import { saveState } from './session.ts';

const text = '"Kami siap membahas perdamaian," ujar Lavrov di Moskow 🇷🇺, Selasa (18/11).';
const offsets = createCodePointIndex(text);
const time = '2025-11-19T08:00:00.000Z';

function annotation(id: string, start: number, end: number): Annotation {
  const spans = [{ start: codePoints(start), end: codePoints(end) }];
  return newAnnotation({ text, offsets, id, label: 'quote', spans, time });
}

function add(id: string, start = 1, end = 30): Operation {
  return addAnnotation(annotation(id, start, end));
}

async function openStore(host: MemoryHost, id = 'rusia-as') {
  let count = 0;
  const store = createSessionStore(
    host,
    () => time,
    () => `edit-${String(++count).padStart(4, '0')}`,
  );
  await store.getState().open(host.add(id, text));
  return store;
}

function applyCalls(host: MemoryHost): readonly string[][] {
  return host.calls
    .filter(({ call }) => call === 'article.apply')
    .map(({ input }) => (input as { edits: { id: string }[] }).edits.map((edit) => edit.id));
}

function idsOf(state: { session: { set: { annotations: ReadonlyMap<string, unknown> } } | null }): string[] {
  return [...(state.session?.set.annotations.keys() ?? [])];
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('an edit', () => {
  it('shows at once, is acknowledged by the host, and is saved when the sidecar is written', async () => {
    const host = new MemoryHost();
    const store = await openStore(host);
    store.getState().edit(add('q1'));
    const before = store.getState().session;
    expect(before?.spans.at(codePoints(5)).map((item) => item.id)).toEqual(['q1']);
    expect(before?.pending).toBe(1);
    await store.getState().flush();
    expect(store.getState().session).toMatchObject({ pending: 0, acknowledged: 1, saved: 0 });
    host.emit({ name: 'article.saved', value: { article: 'rusia-as', revision: 1 } });
    const after = store.getState().session;
    expect(after && saveState(after)).toBe('saved');
  });

  it('waits while another is on its way, and then goes together with those made meanwhile', async () => {
    const host = new MemoryHost();
    const store = await openStore(host);
    const release = host.hold();
    for (const id of ['a', 'b', 'c', 'd']) store.getState().edit(add(id));
    expect(applyCalls(host)).toEqual([['edit-0001']]);
    release();
    await store.getState().flush();
    expect(applyCalls(host)).toEqual([['edit-0001'], ['edit-0002', 'edit-0003', 'edit-0004']]);
    expect([...host.stored('rusia-as').set.annotations.keys()]).toEqual(['a', 'b', 'c', 'd']);
  });

  it('that does not fit the set changes nothing and is not sent', async () => {
    const host = new MemoryHost();
    const store = await openStore(host);
    expect(store.getState().edit(setNote('nobody', 'a note', time))).toBe(false);
    expect(applyCalls(host)).toEqual([]);
  });

  it('of a read-only article is refused', async () => {
    const host = new MemoryHost();
    host.access = 'read-only';
    const store = await openStore(host);
    expect(store.getState().edit(add('q1'))).toBe(false);
    expect(store.getState().session?.set.annotations.size).toBe(0);
    expect(applyCalls(host)).toEqual([]);
  });
});

describe('when saving fails', () => {
  it('keeps the edits, says why, and tries again in the same order, waiting longer each time', async () => {
    const host = new MemoryHost();
    const store = await openStore(host);
    host.failNext('disk-full', 'disk-full');
    store.getState().edit(add('q1'));
    await vi.advanceTimersByTimeAsync(0);
    store.getState().edit(add('q2', 3, 9));
    expect(store.getState().session?.saveError?.code).toBe('disk-full');
    await vi.advanceTimersByTimeAsync(499);
    expect(applyCalls(host)).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(applyCalls(host)).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState().session).toMatchObject({ pending: 0, saveError: null });
    expect(host.stored('rusia-as').history.map((entry) => entry.id)).toEqual(['edit-0001', 'edit-0002']);
  });

  it('tries again at once when the person asks', async () => {
    const host = new MemoryHost();
    const store = await openStore(host);
    host.failNext('disconnected');
    store.getState().edit(add('q1'));
    await vi.advanceTimersByTimeAsync(0);
    store.getState().retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().session?.pending).toBe(0);
  });

  it('does an edit once although its reply got lost and it was sent twice', async () => {
    const host = new MemoryHost();
    const store = await openStore(host);
    host.failNext('lost');
    store.getState().edit(add('q1'));
    await vi.advanceTimersByTimeAsync(0);
    store.getState().edit(add('q2', 3, 9));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(applyCalls(host)).toEqual([['edit-0001'], ['edit-0001'], ['edit-0002']]);
    expect(host.stored('rusia-as').history.map((entry) => entry.revision)).toEqual([1, 2]);
    expect(store.getState().session).toMatchObject({ pending: 0, acknowledged: 2 });
  });

  it('brings the host to what is on screen, whatever went wrong on the way', async () => {
    const mishap = fc.constantFrom<Mishap>('lost', 'disconnected', 'disk-full', 'input-output');
    const step = fc.record({ pause: fc.nat({ max: 2000 }), mishap: fc.option(mishap), undo: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const host = new MemoryHost();
        const store = await openStore(host);
        for (const [index, { pause, mishap: next, undo }] of steps.entries()) {
          if (next) host.failNext(next);
          if (!undo || !store.getState().undo()) store.getState().edit(add(`a${index}`, index, index + 4));
          await vi.advanceTimersByTimeAsync(pause);
        }
        await vi.advanceTimersByTimeAsync(600_000);
        const { session } = store.getState();
        expect(session?.pending).toBe(0);
        expect(host.stored('rusia-as').set).toEqual(session?.set);
        expect(host.stored('rusia-as').history).toEqual(session?.history);
      }),
      { numRuns: 60 },
    );
  });
});

describe('undo and redo', () => {
  it('take back and repeat, and still do after the article was closed and opened again', async () => {
    const host = new MemoryHost();
    const store = await openStore(host);
    store.getState().edit(add('q1'));
    store.getState().edit(add('q2', 3, 9));
    expect(store.getState().undo()).toBe(true);
    expect(idsOf(store.getState())).toEqual(['q1']);
    const article = store.getState().session?.article;
    if (!article) throw new Error('No article is open');
    await store.getState().close();

    const reopened = createSessionStore(
      host,
      () => time,
      () => crypto.randomUUID(),
    );
    await reopened.getState().open(article);
    expect(reopened.getState().redo()).toBe(true);
    expect(idsOf(reopened.getState())).toEqual(['q1', 'q2']);
    expect(reopened.getState().selectedAnnotation).toBe('q2');
    reopened.getState().undo();
    reopened.getState().undo();
    expect(idsOf(reopened.getState())).toEqual([]);
    expect(reopened.getState().undo()).toBe(false);
  });

  it('let go of an annotation that is no more', async () => {
    const store = await openStore(new MemoryHost());
    store.getState().edit(add('q1'));
    store.getState().selectAnnotation('q1');
    store.getState().undo();
    expect(store.getState().selectedAnnotation).toBeNull();
  });
});

describe('a change on disk', () => {
  const theirs = { id: 'theirs', time, kind: 'edit' as const, operation: add('theirs', 40, 46) };

  it('is taken over quietly when nothing is pending, and the caret stays', async () => {
    const host = new MemoryHost();
    const store = await openStore(host);
    store.getState().select({ start: utf16(7), end: utf16(7) });
    host.editElsewhere('rusia-as', theirs);
    host.emit({
      name: 'article.changedOnDisk',
      value: { article: 'rusia-as', what: 'sidecar', pending: 0 },
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(idsOf(store.getState())).toEqual(['theirs']);
    expect(store.getState().selection).toEqual({ start: 7, end: 7 });
    expect(store.getState().session?.conflict).toBeNull();
  });

  it('with edits pending is a conflict: nothing is sent until it is settled', async () => {
    const host = new MemoryHost();
    const store = await openStore(host);
    host.failNext('disconnected');
    store.getState().edit(add('mine'));
    await vi.advanceTimersByTimeAsync(0);
    host.editElsewhere('rusia-as', theirs);
    host.emit({
      name: 'article.changedOnDisk',
      value: { article: 'rusia-as', what: 'sidecar', pending: 0 },
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.getState().session?.conflict).toEqual({ what: 'sidecar', pending: 1 });
    expect(applyCalls(host)).toHaveLength(1);

    await store.getState().settle('mine');
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().session).toMatchObject({ conflict: null, pending: 0 });
    expect([...host.stored('rusia-as').set.annotations.keys()]).toEqual(['theirs', 'mine']);
  });

  it('met while sending is a conflict too, and can be settled for the other version', async () => {
    const host = new MemoryHost();
    const store = await openStore(host);
    host.editElsewhere('rusia-as', theirs);
    store.getState().edit(add('mine'));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().session?.conflict).toEqual({ what: 'edits', pending: 1 });
    await store.getState().settle('disk');
    expect(idsOf(store.getState())).toEqual(['theirs']);
    store.getState().edit(add('after'));
    expect(await store.getState().flush()).toBe(true);
  });
});

describe('going to another article', () => {
  it('does not wait for the edits of the first, and they still reach the disk before it is closed', async () => {
    const host = new MemoryHost();
    const store = await openStore(host, 'first');
    host.failNext('disconnected');
    store.getState().edit(add('q1'));
    await store.getState().open(host.add('second', 'Teks lain.'));
    expect(store.getState().session?.article.id).toBe('second');
    expect(store.getState().pendingElsewhere).toBe(1);
    expect(host.calls.some(({ call }) => call === 'article.close')).toBe(false);
    await vi.advanceTimersByTimeAsync(500);
    expect(host.stored('first').set.annotations.size).toBe(1);
    expect(store.getState().pendingElsewhere).toBe(0);
    expect(host.calls.at(-1)).toEqual({ call: 'article.close', input: { article: 'first' } });
  });

  it('and back finds the first as it was, edits under way and all', async () => {
    const host = new MemoryHost();
    const store = await openStore(host, 'first');
    host.failNext('disconnected');
    store.getState().edit(add('q1'));
    const first = store.getState().session?.article;
    await store.getState().open(host.add('second', 'Teks lain.'));
    if (first) await store.getState().open(first);
    expect(idsOf(store.getState())).toEqual(['q1']);
    await vi.advanceTimersByTimeAsync(500);
    expect(store.getState().session).toMatchObject({ pending: 0, acknowledged: 1 });
  });

  it('shows the one asked for last, whichever reply comes first', async () => {
    const host = new MemoryHost();
    const store = await openStore(host, 'first');
    const release = host.hold();
    const second = store.getState().open(host.add('second', 'Teks kedua.'));
    const third = store.getState().open(host.add('third', 'Teks ketiga.'));
    release();
    await Promise.all([second, third]);
    expect(store.getState().session?.article.id).toBe('third');
  });
});
