import { describe, expect, it } from 'vitest';
import type { FoundPage, HostApi, HostEvent, HostReply } from '../../shared/host/contract.ts';
import { mostHits, type SearchRequest } from '../../shared/search/search-request.ts';
import { codePoints } from '../../shared/text/offset.ts';
import { createSearch, type Search } from './create-search-store.ts';

/** A host that answers searches when it is told to. */
class SlowHost implements HostApi {
  readonly asked: { readonly request: SearchRequest; readonly after: string | null }[] = [];
  #answers: ((reply: HostReply<'search.find'>) => void)[] = [];
  #listener: ((event: HostEvent) => void) | null = null;

  call(call: string, input: unknown): Promise<never> {
    if (call !== 'search.find') throw new Error(`${call} was not expected`);
    this.asked.push(input as { request: SearchRequest; after: string | null });
    return new Promise((resolve) => {
      this.#answers.push((reply) => resolve(reply as never));
    });
  }

  subscribe(listener: (event: HostEvent) => void): () => void {
    this.#listener = listener;
    return () => undefined;
  }

  emit(event: HostEvent): void {
    this.#listener?.(event);
  }

  /** Answers the question that has waited longest. */
  async answer(given: Partial<FoundPage> | HostReply<'search.find'>): Promise<void> {
    const answer = this.#answers.shift();
    if (!answer) throw new Error('Nobody has asked');
    answer(
      'ok' in given
        ? given
        : { ok: true, value: { articles: [], next: null, isIndexComplete: true, ...given } },
    );
    await settled();
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

function page(path: string, starts: readonly number[], next: string | null = null): Partial<FoundPage> {
  const hits = starts.map((start) => ({
    spans: [{ start: codePoints(start), end: codePoints(start + 4) }],
    words: 'NATO',
    before: '',
    after: '',
    line: 1,
    labels: [],
  }));
  return { articles: [{ article: path, path, direction: 'ltr', hits }], next };
}

function keys(search: Search): readonly string[] {
  return search.store.getState().hits.map(({ key }) => key);
}

async function asked(words: string): Promise<{ readonly host: SlowHost; readonly search: Search }> {
  const host = new SlowHost();
  const search = createSearch(host);
  search.change({ words });
  void search.run();
  await settled();
  return { host, search };
}

describe('a search', () => {
  it('shows the first page at once, and asks for the others one after the other', async () => {
    const { host, search } = await asked('nato');
    expect(search.store.getState().phase).toBe('searching');
    await host.answer(page('a', [1, 9], 'more'));
    expect(keys(search)).toEqual(['a 1-5', 'a 9-13']);
    expect(search.store.getState().phase).toBe('searching');
    expect(host.asked.map(({ after }) => after)).toEqual([null, 'more']);
    await host.answer(page('b', [3]));
    expect(keys(search)).toEqual(['a 1-5', 'a 9-13', 'b 3-7']);
    expect(search.store.getState().phase).toBe('complete');
  });

  it('passes over what a search that was overtaken is answered', async () => {
    const { host, search } = await asked('nato');
    search.change({ words: 'lavrov' });
    void search.run();
    await settled();
    await host.answer(page('old', [1], 'more'));
    await host.answer(page('new', [2]));
    expect(keys(search)).toEqual(['new 2-6']);
    expect(host.asked).toHaveLength(2);
  });

  it('keeps what was found before until there is something new', async () => {
    const { host, search } = await asked('nato');
    await host.answer(page('a', [1]));
    search.change({ words: 'lavrov' });
    void search.run();
    await settled();
    expect(keys(search)).toEqual(['a 1-5']);
    await host.answer({ next: 'more' });
    expect(keys(search)).toEqual(['a 1-5']);
    await host.answer({});
    expect(keys(search)).toEqual([]);
    expect(search.store.getState().phase).toBe('complete');
  });

  it('is not asked for nothing, nor with an expression that is none', async () => {
    const { host, search } = await asked('  ');
    expect(search.store.getState()).toMatchObject({ phase: 'empty', problem: null });
    search.change({ words: '(', regularExpression: true });
    await search.run();
    expect(search.store.getState()).toMatchObject({ phase: 'empty', problem: { fault: 'group', at: 1 } });
    expect(host.asked).toEqual([]);
    search.change({ words: '', among: 'annotations' });
    void search.run();
    await settled();
    expect(host.asked).toHaveLength(1);
  });

  it('says what went wrong', async () => {
    const { host, search } = await asked('(a+)+$');
    const error = { code: 'took-too-long', message: 'It took too long.' } as const;
    await host.answer({ ok: false, error });
    expect(search.store.getState()).toMatchObject({ phase: 'failed', error, hits: [] });
  });

  it('ends at more hits than anybody reads', async () => {
    const { host, search } = await asked('yang');
    const many = Array.from({ length: mostHits - 1 }, (_, place) => place * 10);
    await host.answer(page('a', many, 'more'));
    await host.answer(page('b', [1, 2, 3], 'more'));
    expect(search.store.getState()).toMatchObject({ phase: 'bounded' });
    expect(keys(search)).toHaveLength(mostHits);
    expect(host.asked).toHaveLength(2);
  });

  it('is asked again when what was missing in the index is there, without the list jumping', async () => {
    const { host, search } = await asked('nato');
    await host.answer({ ...page('b', [1, 2]), isIndexComplete: false });
    search.activate(1);
    search.toggle('b 2-6');
    const state = { indexed: 2, total: 2 };
    host.emit({ name: 'search.index', value: { ...state, phase: 'indexing' } });
    await settled();
    expect(host.asked).toHaveLength(1);
    host.emit({ name: 'search.index', value: { ...state, phase: 'complete' } });
    await settled();
    await host.answer(page('a', [7], 'more'));
    expect(keys(search)).toEqual(['b 1-5', 'b 2-6']);
    await host.answer(page('b', [1, 2]));
    expect(keys(search)).toEqual(['a 7-11', 'b 1-5', 'b 2-6']);
    // The hit that the keys are about, and what is checked, are the same as before.
    expect(search.store.getState().active).toBe(2);
    expect([...search.store.getState().checked]).toEqual(['b 2-6']);
  });
});

describe('the hits that something is done to', () => {
  it('are those checked, or else the one that the keys are about', async () => {
    const { host, search } = await asked('nato');
    await host.answer(page('a', [1, 9, 17]));
    search.activate(1);
    expect(search.targets().map(({ key }) => key)).toEqual(['a 9-13']);
    search.toggle('a 17-21');
    search.toggle('a 1-5');
    expect(search.targets().map(({ key }) => key)).toEqual(['a 1-5', 'a 17-21']);
    search.toggleAll();
    expect(search.targets()).toHaveLength(3);
    search.toggleAll();
    expect(search.store.getState().checked.size).toBe(0);
  });
});
