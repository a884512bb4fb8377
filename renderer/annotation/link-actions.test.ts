import { beforeEach, describe, expect, it } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { sessionTexts } from '../../shared/i18n/catalogue/session.ts';
import { defaultScheme } from '../../shared/scheme/default-scheme.ts';
import { utf16 } from '../../shared/text/offset.ts';
import { createAnnotationActions, type AnnotationActions } from './annotation-actions.ts';
import { createSessionStore } from './create-session-store.ts';
import { createLinkActions, type LinkActions } from './link-actions.ts';
import { MemoryHost } from './memory-host.test-support.ts';
import type { SessionState } from './session.ts';

const text = [
  '"Para deputi kami akan segera bertemu," ujar Lavrov di Moskow.',
  'Menurut Rubio, pertemuan itu berguna.',
  'Dia menambahkan bahwa kedua pihak sepakat.',
].join('\n');

let store: StoreApi<SessionState>;
let actions: AnnotationActions;
let links: LinkActions;
let said: string[];

beforeEach(async () => {
  const host = new MemoryHost();
  let count = 0;
  said = [];
  store = createSessionStore(
    host,
    () => '2025-11-19T08:00:00.000Z',
    () => `id-${String(++count).padStart(3, '0')}`,
  );
  await store.getState().open(host.add('lavrov', text));
  const context = {
    store,
    scheme: () => defaultScheme,
    language: () => 'en',
    texts: () => sessionTexts.en,
    announce: (message: string) => said.push(message),
    ask: () => undefined,
    clock: () => '2025-11-19T08:00:00.000Z',
    newId: () => `annotation-${String(++count).padStart(3, '0')}`,
  };
  actions = createAnnotationActions(context);
  links = createLinkActions(context);
});

function tag(words: string, label: string): string {
  const start = text.indexOf(words);
  store.getState().select({ start: utf16(start), end: utf16(start + words.length) });
  actions.annotate(label);
  return store.getState().selectedAnnotation ?? '';
}

function candidates(): readonly string[] {
  const { linking, session } = store.getState();
  if (!linking) return [];
  return linking.candidates.map((id) => session?.set.annotations.get(id)?.quote ?? '');
}

function proposed(): string | undefined {
  const { linking } = store.getState();
  return linking ? candidates()[linking.at] : undefined;
}

describe('drawing a link', () => {
  it('leads from the source to the cue by Enter alone, and ends with the last part', () => {
    tag('Rubio', 'source');
    const lavrov = tag('Lavrov', 'source');
    const cue = tag('ujar', 'cue');
    tag('kedua pihak sepakat', 'quote');
    const quote = tag('Para deputi kami akan segera bertemu,', 'quote');
    links.startLink();
    expect(candidates()).toEqual(['Lavrov', 'Rubio']);
    expect(said.at(-1)).toBe('Link as: 1 Source, 2 Cue, 3 Continues. Source, 1 of 2: Lavrov');
    expect(store.getState().reveal).toEqual({ annotation: lavrov });
    expect(store.getState().selectedAnnotation).toBe(quote);
    links.acceptLink();
    expect(said.at(-1)).toBe('Linked as Source: Lavrov. Cue, 1 of 1: ujar');
    links.acceptLink();
    const { session, linking, reveal } = store.getState();
    expect(session?.set.annotations.get(quote)?.links).toEqual([
      { role: 'source', to: lavrov },
      { role: 'cue', to: cue },
    ]);
    expect(linking).toBeNull();
    expect(reveal).toEqual({ annotation: quote });
    expect(said.at(-1)).toBe('Linked as Cue: ujar');
  });

  it('goes to another role by its digit, and then back to the part that is missing', () => {
    tag('Lavrov', 'source');
    tag('ujar', 'cue');
    tag('Para deputi kami akan segera bertemu,', 'quote');
    links.startLink();
    links.chooseRole('cue');
    expect(proposed()).toBe('ujar');
    links.acceptLink();
    expect(store.getState().linking).toMatchObject({ role: 'source', at: 0, made: 1 });
    links.cancelLink();
    expect(said.at(-1)).toBe('No more links made');
  });

  it('does not go on to what stands in another paragraph', () => {
    tag('Lavrov', 'source');
    tag('menambahkan', 'cue');
    tag('Para deputi kami akan segera bertemu,', 'quote');
    links.startLink();
    links.acceptLink();
    expect(store.getState().linking).toBeNull();
  });

  it('says that all links are made when the scheme allows no more', () => {
    tag('Lavrov', 'source');
    tag('Para deputi kami akan segera bertemu,', 'quote');
    links.startLink();
    links.acceptLink();
    tag('ujar', 'cue');
    store
      .getState()
      .selectAnnotation([...(store.getState().session?.set.annotations.values() ?? [])][1]?.id ?? null);
    links.startLink();
    links.chooseRole('source');
    expect(said.at(-1)).toBe(sessionTexts.en.nothingToLink('Quote'));
    expect(store.getState().linking).toMatchObject({ role: 'cue' });
  });

  it('goes round the candidates in both directions', () => {
    tag('Rubio', 'source');
    tag('Dia', 'source');
    tag('Lavrov', 'source');
    tag('Para deputi kami akan segera bertemu,', 'quote');
    links.startLink();
    expect(proposed()).toBe('Lavrov');
    links.cycleLink(-1);
    expect(proposed()).toBe('Dia');
    links.cycleLink(1);
    links.cycleLink(1);
    expect(proposed()).toBe('Rubio');
  });

  it('cancelled changes nothing', () => {
    tag('Lavrov', 'source');
    const quote = tag('Para deputi kami akan segera bertemu,', 'quote');
    links.startLink();
    links.cancelLink();
    expect(store.getState().linking).toBeNull();
    expect(store.getState().session?.set.annotations.get(quote)?.links).toEqual([]);
  });

  it('says what to tag first when there is nothing to link to', () => {
    tag('Para deputi kami akan segera bertemu,', 'quote');
    links.startLink();
    expect(said.at(-1)).toBe('Nothing to link to yet. Tag it first: Source, Cue, Quote.');
    expect(store.getState().linking).toBeNull();
  });

  it('needs a selected annotation, of a label that has links', () => {
    links.startLink();
    expect(said.at(-1)).toBe(sessionTexts.en.selectAnnotationFirst);
    tag('ujar', 'cue');
    links.startLink();
    expect(said.at(-1)).toBe(sessionTexts.en.nothingToLink('Cue'));
  });

  it('ends when the annotation that it starts from is undone', () => {
    tag('Lavrov', 'source');
    tag('Para deputi kami akan segera bertemu,', 'quote');
    links.startLink();
    store.getState().undo();
    expect(store.getState().linking).toBeNull();
  });
});

it('a link can be removed, and undone', () => {
  const lavrov = tag('Lavrov', 'source');
  const quote = tag('Para deputi kami akan segera bertemu,', 'quote');
  links.startLink();
  links.acceptLink();
  links.removeLink(quote, { role: 'source', to: lavrov });
  expect(store.getState().session?.set.annotations.get(quote)?.links).toEqual([]);
  store.getState().undo();
  expect(store.getState().session?.set.annotations.get(quote)?.links).toHaveLength(1);
});
