import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost } from '../electron/host/create-host.ts';
import { addAnnotation, newAnnotation } from '../shared/annotation/edit.ts';
import type { Annotation } from '../shared/annotation/annotation.ts';
import type { Operation } from '../shared/annotation/operation.ts';
import type { HostCall, HostInput, HostOutputs } from '../shared/host/contract.ts';
import { createCodePointIndex } from '../shared/text/code-point-index.ts';
import { utf16 } from '../shared/text/offset.ts';
import { addSegments } from '../shared/translation/edit-segment.ts';
import type { Segment } from '../shared/translation/segment.ts';
import { segmentsOf } from '../shared/translation/segmentation.ts';
import type { TestCorpus } from './corpus.ts';

/** An operation that is still to be told the text it is for. */
export type EarlierStep = (annotate: (words: string, label: string) => Annotation) => Operation;

/**
 * Does steps in an article through the machine's own side, as the window would, but a day ago: a minute lies between two
 * of them. The sidecar and the log are on the disk afterwards, and nobody has the folder open.
 */
export async function workYesterday(
  corpus: TestCorpus,
  path: string,
  steps: readonly EarlierStep[],
): Promise<void> {
  const machine = await openMachine(corpus);
  const article = await machine.idOf(path);
  const { text } = await machine.call('article.open', { article });
  const edits = steps.map((step, index) => {
    const time = yesterday(index);
    const operation = step((words, label) => annotationOf(text, words, label, time));
    return { id: `yesterday-${index}`, time, kind: 'edit' as const, operation };
  });
  await machine.call('article.apply', { article, baseRevision: 0, edits });
  await machine.close();
}

/** Adds an annotation of the words to each of the articles, as one change a day ago. */
export async function tagYesterday(
  corpus: TestCorpus,
  title: string,
  words: string,
  paths: readonly string[],
): Promise<void> {
  const machine = await openMachine(corpus);
  const time = yesterday(0);
  const changes = [];
  for (const path of paths) {
    const article = await machine.idOf(path);
    const { text } = await machine.call('article.open', { article });
    await machine.call('article.close', { article });
    changes.push({ article, operation: addAnnotation(annotationOf(text, words, 'claim', time)) });
  }
  await machine.call('corpus.apply', { bulk: 'yesterday-bulk', title, time, changes });
  await machine.close();
}

/** Translates an article into English a week ago, sentence by sentence; all of it is confirmed. */
export async function translateLastWeek(
  corpus: TestCorpus,
  path: string,
  targets: readonly string[],
): Promise<void> {
  const machine = await openMachine(corpus);
  const article = await machine.idOf(path);
  const { text } = await machine.call('article.open', { article });
  const time = new Date(Date.now() - 7 * 24 * 60 * 60_000).toISOString();
  let made = 0;
  const segments = segmentsOf(
    { text, offsets: createCodePointIndex(text) },
    { by: 'sentence', language: 'id', newId: () => `last-week-${made++}`, time },
  ).map((segment, index): Segment => ({
    ...segment,
    target: targets[index] ?? '',
    status: 'translated',
    decided: time,
  }));
  const operation = addSegments('en', segments);
  await machine.call('article.apply', {
    article,
    baseRevision: 0,
    edits: [{ id: 'last-week', time, kind: 'edit', operation }],
  });
  await machine.close();
}

function yesterday(minutes: number): string {
  return new Date(Date.now() - 24 * 60 * 60_000 + minutes * 60_000).toISOString();
}

async function openMachine(corpus: TestCorpus) {
  const userDataFolder = await mkdtemp(join(tmpdir(), 'kutip-yesterday-'));
  const host = createHost({
    userDataFolder,
    samplesFolder: 'samples',
    version: '0.0.0',
    transport: 'browser',
    platform: process.platform,
    log: () => undefined,
  });

  async function call<Call extends HostCall>(name: Call, input: HostInput<Call>): Promise<HostOutputs[Call]> {
    const reply = await host.call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
    return reply.value;
  }

  await call('corpus.openFolder', { path: corpus.folder });
  return {
    call,
    async idOf(path: string): Promise<string> {
      for (;;) {
        const { articles, complete } = await call('corpus.articles', {});
        const found = articles.find((each) => each.path === path);
        if (found) return found.id;
        if (complete) throw new Error(`There is no ${path}`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    async close(): Promise<void> {
      await host.close();
      await rm(userDataFolder, { recursive: true });
    },
  };
}

/** Of the last place where the words stand. Its words are its id: a later step can name it. */
function annotationOf(text: string, words: string, label: string, time: string): Annotation {
  const start = text.lastIndexOf(words);
  const offsets = createCodePointIndex(text);
  const span = offsets.rangeToCodePoints({ start: utf16(start), end: utf16(start + words.length) });
  return newAnnotation({ text, offsets, id: words, label, spans: [span], time });
}
