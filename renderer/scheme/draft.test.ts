import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusInfo } from '../../shared/host/contract.ts';
import { defaultScheme } from '../../shared/scheme/default-scheme.ts';
import type { Scheme } from '../../shared/scheme/scheme.ts';
import { application } from '../app/application.ts';
import {
  currentDraft,
  draftEdits,
  draftScheme,
  dropDraft,
  editDraft,
  hasUnsavedDraft,
  isOutdated,
  putDraftOnTop,
  redoDraft,
  schemeDrafts,
  showSection,
  undoDraft,
} from './draft.ts';

const news = withLabels('quote', 'claim', 'source', 'cue');
const quotes = withLabels('quote', 'source', 'cue');

beforeEach(() => {
  schemeDrafts.setState({ drafts: new Map(), languages: [] });
  open('/berita', news);
});

describe('a draft of a scheme', () => {
  it('follows the project file until something is done', () => {
    open('/berita', quotes);
    expect(draftScheme(currentDraft())).toBe(quotes);
    expect(hasUnsavedDraft()).toBe(false);
  });

  it('is the scheme with what was done, undone and done again', () => {
    editDraft({ type: 'remove-label', id: 'cue' });
    editDraft({ type: 'remove-label', id: 'claim' });
    expect(labels()).toEqual(['quote', 'source']);
    expect(undoDraft()).toBe(true);
    expect(labels()).toEqual(['quote', 'claim', 'source']);
    expect(redoDraft()).toBe(true);
    expect(redoDraft()).toBe(false);
    expect(labels()).toEqual(['quote', 'source']);
  });

  it('forgets what was undone once something else is done', () => {
    editDraft({ type: 'remove-label', id: 'cue' });
    undoDraft();
    editDraft({ type: 'remove-label', id: 'claim' });
    expect(redoDraft()).toBe(false);
    expect(draftEdits(currentDraft())).toEqual([{ type: 'remove-label', id: 'claim' }]);
  });

  it('takes a word that is typed for one step', () => {
    for (const name of ['R', 'Ru', 'Rumour'])
      editDraft({ type: 'change-label', id: 'cue', changes: { name } }, 'cue name');
    editDraft({ type: 'change-label', id: 'cue', changes: { colour: 'sky' } });
    editDraft({ type: 'change-label', id: 'cue', changes: { name: 'Rumours' } }, 'cue name');
    expect(currentDraft().at).toBe(3);
    undoDraft();
    undoDraft();
    expect(draftScheme(currentDraft()).labels.at(-1)).toMatchObject({ name: 'Rumour', colour: 'purple' });
  });

  it('waits while another folder is open', () => {
    editDraft({ type: 'remove-label', id: 'cue' });
    open('/lain', quotes);
    expect(draftScheme(currentDraft())).toBe(quotes);
    open('/berita', news);
    expect(labels()).not.toContain('cue');
  });

  it('is outdated when somebody else changed the scheme, and can be put on top', () => {
    editDraft({ type: 'change-label', id: 'cue', changes: { colour: 'sky' } });
    editDraft({ type: 'change-label', id: 'claim', changes: { colour: 'grey' } });
    expect(isOutdated(currentDraft(), structuredClone(news))).toBe(false);
    open('/berita', quotes);
    expect(isOutdated(currentDraft(), quotes)).toBe(true);
    putDraftOnTop();
    expect(isOutdated(currentDraft(), quotes)).toBe(false);
    // What is about a label that is gone does nothing.
    expect(draftScheme(currentDraft()).labels.map(({ id, colour }) => [id, colour])).toEqual([
      ['quote', 'blue'],
      ['source', 'green'],
      ['cue', 'sky'],
    ]);
  });

  it('is let go of, and the section stays', () => {
    showSection({ kind: 'links' });
    editDraft({ type: 'remove-label', id: 'cue' });
    expect(hasUnsavedDraft()).toBe(true);
    dropDraft();
    expect(currentDraft()).toEqual({ base: news, steps: [], at: 0, section: { kind: 'links' } });
  });
});

function labels(): readonly string[] {
  return draftScheme(currentDraft()).labels.map(({ id }) => id);
}

function withLabels(...ids: readonly string[]): Scheme {
  return { ...defaultScheme, labels: defaultScheme.labels.filter(({ id }) => ids.includes(id)), links: [] };
}

function open(folder: string, scheme: Scheme): void {
  const corpus: CorpusInfo = {
    id: folder,
    name: 'Berita',
    folder,
    isSample: false,
    readOnly: false,
    project: { format: 'kutip-project', version: 1, scheme, entities: [] },
    projectFrom: 'file',
    projectProblems: [],
  };
  application.setState({ corpus });
}
