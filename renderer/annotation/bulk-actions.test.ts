import { beforeEach, describe, expect, it } from 'vitest';
import { newAnnotation } from '../../shared/annotation/edit.ts';
import type { ArticleSummary, BulkChange, HostInput } from '../../shared/host/contract.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { utf16 } from '../../shared/text/offset.ts';
import { createBulkActions, type BulkActions } from './bulk-actions.ts';
import { createSessionStore } from './create-session-store.ts';
import { MemoryHost } from './memory-host.test-support.ts';

const text = 'Moskow menolak perluasan NATO, kata Lavrov.';
const title = 'Tagged 2 hits as Claim';

let host: MemoryHost;
let store: ReturnType<typeof createSessionStore>;
let bulks: BulkActions;
let tick: number;
let first: ArticleSummary;

beforeEach(async () => {
  host = new MemoryHost();
  tick = 0;
  const clock = () => new Date(Date.UTC(2026, 10, 25, 8, 0, tick++)).toISOString();
  const newId = () => `id-${String(tick++).padStart(6, '0')}`;
  store = createSessionStore(host, clock, newId);
  bulks = createBulkActions({ store, host, clock, newId });
  host.add('b', text);
  host.add('c', text);
  first = host.add('a', text);
  await store.getState().open(first);
});

function tagging(article: string, words: string): BulkChange {
  const offsets = createCodePointIndex(text);
  const start = text.indexOf(words);
  const span = offsets.rangeToCodePoints({ start: utf16(start), end: utf16(start + words.length) });
  const annotation = newAnnotation({
    text,
    offsets,
    id: words,
    label: 'claim',
    spans: [span],
    time: '2026-11-25T08:00:00.000Z',
  });
  return { article, operation: { type: 'add', annotation } };
}

function large(article: string): BulkChange {
  const labels = { title: 'x'.repeat(4_000_000) };
  return { article, operation: { type: 'document', changes: { labels } } };
}

const tomorrow = () => '2026-11-26T08:00:00.000Z';

async function quotes(): Promise<readonly (readonly string[])[]> {
  await store.getState().flush();
  return ['a', 'b', 'c'].map((id) => [...host.stored(id).set.annotations.keys()]);
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a change over several articles', () => {
  it('that is too large for one request is asked for in parts, each set whole', async () => {
    await bulks.apply(title, [large('b'), large('c'), tagging('b', 'NATO')]);
    const asked = host.calls.filter(({ call }) => call === 'corpus.apply');
    expect(
      asked.map(({ input }) => (input as HostInput<'corpus.apply'>).changes.map(({ article }) => article)),
    ).toEqual([['b', 'b'], ['c']]);
  });

  it('is made in the open article at once and by the host in the others', async () => {
    const { applied, refused } = await bulks.apply(title, [tagging('a', 'NATO'), tagging('b', 'NATO')]);
    expect({ applied, refused }).toEqual({ applied: 2, refused: [] });
    expect(await quotes()).toEqual([['NATO'], ['NATO'], []]);
    expect(store.getState().session?.history.at(-1)).toMatchObject({ title, kind: 'edit' });
    expect(bulks.store.getState().last).toMatchObject({ title, state: 'done' });
  });

  it('is one undo and one redo, from the open article', async () => {
    await bulks.apply(title, [tagging('a', 'NATO'), tagging('b', 'NATO')]);
    expect(bulks.undoLast()).toBe(true);
    await settled();
    expect(await quotes()).toEqual([[], [], []]);
    expect(bulks.redoLast()).toBe(true);
    await settled();
    expect(await quotes()).toEqual([['NATO'], ['NATO'], []]);
  });

  it('is one undo also where the open article has no part in it', async () => {
    await bulks.apply(title, [tagging('b', 'NATO'), tagging('c', 'Lavrov')]);
    expect(bulks.undoLast()).toBe(true);
    await settled();
    expect(await quotes()).toEqual([[], [], []]);
  });

  it('waits its turn: what was done in the open article after it is undone first', async () => {
    await bulks.apply(title, [tagging('b', 'NATO')]);
    store.getState().edit(tagging('a', 'Lavrov').operation);
    expect(bulks.undoLast()).toBe(false);
    store.getState().undo();
    await store.getState().flush();
    expect(bulks.undoLast()).toBe(true);
    await settled();
    expect(await quotes()).toEqual([[], [], []]);
  });

  it('is found again in the history after a restart', async () => {
    await bulks.apply(title, [tagging('a', 'NATO'), tagging('b', 'NATO')]);
    await store.getState().close();
    const restarted = createSessionStore(host, tomorrow, () => 'id-own');
    const fresh = createBulkActions({ store: restarted, host, clock: tomorrow, newId: () => 'id-later' });
    await restarted.getState().open(first);
    expect(fresh.undoLast()).toBe(true);
    await settled();
    expect(await quotes()).toEqual([[], [], []]);
  });

  it('says what each article refused, and goes on with the others', async () => {
    await bulks.apply('Tagged 1 hit as Claim', [tagging('b', 'NATO')]);
    const again = await bulks.apply(title, [tagging('b', 'NATO'), tagging('c', 'NATO')]);
    expect(again.applied).toBe(1);
    expect(again.refused).toMatchObject([{ article: 'b', error: { code: 'invalid-operation' } }]);
  });

  it('is refused by the open article where its words are no longer, as by the others', async () => {
    const planned = tagging('a', 'NATO');
    const older = createCodePointIndex(`Baru. ${text}`);
    if (planned.operation.type !== 'add') throw new Error('The plan adds one');
    const start = utf16(text.indexOf('NATO') + 'Baru. '.length);
    const span = older.rangeToCodePoints({ start, end: utf16(start + 2) });
    const operation = {
      ...planned.operation,
      annotation: { ...planned.operation.annotation, spans: [span] },
    };
    const { applied, refused } = await bulks.apply(title, [{ ...planned, operation }, tagging('b', 'NATO')]);
    expect(applied).toBe(1);
    expect(refused).toMatchObject([{ article: 'a', error: { code: 'source-changed' } }]);
    expect(await quotes()).toEqual([[], ['NATO'], []]);
  });

  it('is undone once by a key that is pressed twice while it is on its way', async () => {
    await bulks.apply(title, [tagging('a', 'NATO'), tagging('b', 'NATO')]);
    expect([bulks.undoLast(), bulks.undoLast()]).toEqual([true, true]);
    await settled();
    expect(await quotes()).toEqual([[], [], []]);
    expect(bulks.store.getState().last).toMatchObject({ state: 'taken-back', applied: 2 });
  });

  it('tells the read-only article on screen as one that refused', async () => {
    host.access = 'read-only';
    await store.getState().open(host.add('e', text));
    const { applied, refused } = await bulks.apply(title, [tagging('e', 'NATO'), tagging('b', 'NATO')]);
    expect(applied).toBe(1);
    expect(refused).toMatchObject([{ article: 'e', error: { code: 'read-only' } }]);
  });
});
