import { describe, expect, it } from 'vitest';
import { sessionTexts } from '../../shared/i18n/catalogue/session.ts';
import { defaultScheme } from '../../shared/scheme/default-scheme.ts';
import { utf16 } from '../../shared/text/offset.ts';
import { createAnnotationActions } from './annotation-actions.ts';
import { createSessionStore } from './create-session-store.ts';
import { MemoryHost } from './memory-host.test-support.ts';

const text =
  'Moskow - 🇷🇺 "Para deputi kami akan segera bertemu," ujar Lavrov.\n"Kami sepakat," tambahnya, e\u0301 selesai.';

const clock = () => '2025-11-19T08:00:00.000Z';

async function setup(access: 'writable' | 'read-only' = 'writable') {
  const host = new MemoryHost();
  host.access = access;
  let count = 0;
  const newId = () => `id-${String(++count).padStart(3, '0')}`;
  const store = createSessionStore(host, clock, newId);
  await store.getState().open(host.add('lavrov', text));
  const said: string[] = [];
  const asked: string[] = [];
  const actions = createAnnotationActions({
    store,
    scheme: () => defaultScheme,
    language: () => 'en',
    texts: () => sessionTexts.en,
    announce: (message) => said.push(message),
    ask: (attribute) => asked.push(attribute),
    clock,
    newId,
  });
  function select(words: string): void {
    const start = text.indexOf(words);
    store.getState().select({ start: utf16(start), end: utf16(start + words.length) });
  }
  const annotations = () => [...(store.getState().session?.set.annotations.values() ?? [])];
  return { store, actions, said, asked, select, annotations };
}

describe('annotating the selection', () => {
  it('takes the words without the space around them, counts in code points, and asks for the form', async () => {
    const { store, actions, said, asked, select, annotations } = await setup();
    select(' ujar ');
    actions.annotate('cue');
    const [cue] = annotations();
    expect(cue?.quote).toBe('ujar');
    const [span] = cue?.spans ?? [];
    expect(span && Array.from(text).slice(span.start, span.end).join('')).toBe('ujar');
    expect(said).toEqual(['Cue added, 1 word']);
    expect(asked).toEqual([]);

    select('Para deputi kami akan segera bertemu,');
    actions.annotate('quote');
    expect(said.at(-1)).toBe('Quote added, 6 words');
    expect(asked).toEqual(['form']);
    expect(store.getState().selectedAnnotation).toBe(annotations().at(-1)?.id);
  });

  it('does not cut a letter from its accent', async () => {
    const { store, actions, annotations } = await setup();
    const start = text.indexOf('e\u0301');
    store.getState().select({ start: utf16(start), end: utf16(start + 1) });
    actions.annotate('source');
    expect(annotations()[0]?.quote).toBe('e\u0301');
  });

  it('says what to do when nothing is selected, and when only space is', async () => {
    const { store, actions, said, annotations } = await setup();
    actions.annotate('quote');
    store.getState().select({ start: utf16(4), end: utf16(4) });
    actions.annotate('quote');
    store.getState().select({ start: utf16(6), end: utf16(7) });
    actions.annotate('quote');
    expect(said).toEqual([
      sessionTexts.en.selectFirst,
      sessionTexts.en.selectFirst,
      sessionTexts.en.onlySpace,
    ]);
    expect(annotations()).toEqual([]);
  });

  it('finds the annotation that is there already when the key is pressed twice', async () => {
    const { store, actions, select, annotations } = await setup();
    select('Lavrov');
    actions.annotate('source');
    store.getState().selectAnnotation(null);
    actions.annotate('source');
    expect(annotations()).toHaveLength(1);
    expect(store.getState().selectedAnnotation).toBe(annotations()[0]?.id);
    actions.annotate('quote');
    expect(annotations()).toHaveLength(2);
  });

  it('is refused, aloud, where the article is read-only', async () => {
    const { actions, said, select, annotations } = await setup('read-only');
    select('Lavrov');
    actions.annotate('source');
    expect(said).toEqual([sessionTexts.en.readOnly]);
    expect(annotations()).toEqual([]);
  });
});

describe('answering', () => {
  it('leads through what is required, one after the other', async () => {
    const { actions, select, annotations } = await setup();
    select('Para deputi kami akan segera bertemu,');
    actions.annotate('quote');
    const id = annotations()[0]?.id ?? '';
    expect(actions.nextMissing(id)?.id).toBe('form');
    actions.setAttribute(id, 'form', 'direct');
    expect(actions.nextMissing(id)?.id).toBe('speaker');
    actions.setAttribute(id, 'speaker', 'entity:lavrov');
    expect(actions.nextMissing(id)).toBeNull();
  });

  it('the same again is no edit: there is nothing to undo', async () => {
    const { store, actions, select, annotations } = await setup();
    select('Lavrov');
    actions.annotate('source');
    const id = annotations()[0]?.id ?? '';
    actions.setAttribute(id, 'entity', 'entity:lavrov');
    const before = store.getState().session?.history.length;
    actions.setAttribute(id, 'entity', 'entity:lavrov');
    actions.setNote(id, '');
    actions.relabel(id, 'source');
    expect(store.getState().session?.history.length).toBe(before);
  });

  it('no to a question drops the answers that hung on it, in one step', async () => {
    const { actions, select, annotations } = await setup();
    select('Kami sepakat,');
    actions.annotate('quote');
    const id = annotations()[0]?.id ?? '';
    actions.setAttribute(id, 'translated', true);
    actions.setAttribute(id, 'original-language', 'ru');
    actions.setAttribute(id, 'translated', false);
    expect(annotations()[0]?.attributes).toEqual({ translated: false });
    actions.undo();
    expect(annotations()[0]?.attributes).toEqual({ translated: true, 'original-language': 'ru' });
  });
});

it('removing an annotation cuts the links that lead to it, and undo brings both back', async () => {
  const { store, actions, select, annotations } = await setup();
  select('Para deputi kami akan segera bertemu,');
  actions.annotate('quote');
  select('Lavrov');
  actions.annotate('source');
  const [quote, source] = annotations().map(({ id }) => id);
  if (quote === undefined || source === undefined) throw new Error('Two annotations were made');
  store.getState().edit({ type: 'update', id: quote, changes: { links: [{ role: 'source', to: source }] } });
  actions.remove(source);
  expect(annotations().map(({ links }) => links)).toEqual([[]]);
  actions.undo();
  expect(store.getState().session?.set.annotations.get(quote)?.links).toHaveLength(1);
});

it('the labels and the status of the article are undone like everything else', async () => {
  const { store, actions, said } = await setup();
  actions.setDocumentLabel('topic', 'diplomacy');
  actions.setStatus('done');
  expect(store.getState().session?.set).toMatchObject({ status: 'done', labels: { topic: 'diplomacy' } });
  expect(said).toEqual(['Status: Done']);
  actions.undo();
  actions.undo();
  expect(store.getState().session?.set).toMatchObject({ status: 'new', labels: {} });
});
