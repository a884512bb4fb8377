import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Operation } from '../../shared/annotation/operation.ts';
import { codePoints } from '../../shared/text/offset.ts';
import type { Host } from './create-host.ts';
import { opened, putSeedArticle, startHost, temporaryFolder, value } from './host.test-support.ts';

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let hosts: Host[];

beforeEach(async () => {
  [corpus, userData, hosts] = [await temporaryFolder(), await temporaryFolder(), []];
  await putSeedArticle(corpus.path);
});

afterEach(async () => {
  for (const host of hosts) await host.close();
  await corpus.remove();
  await userData.remove();
});

const rejectsHeadline: Operation = {
  type: 'document',
  changes: {
    rejected: {
      headline: {
        id: 'headline',
        kind: 'boilerplate',
        label: 'boilerplate',
        spans: [{ start: codePoints(0), end: codePoints(72) }],
        quote: 'Rusia dan AS Sepakat Buat Kerangka Kerja untuk Perundingan Damai Ukraina',
        prefix: '',
        suffix: '\nRabu',
        time: '2026-11-25T08:00:00.000Z',
      },
    },
  },
};

async function start(): Promise<Host> {
  const host = startHost({ userDataFolder: userData.path });
  hosts.push(host);
  await value(host, 'corpus.openFolder', { path: corpus.path });
  return host;
}

async function changeAnnotator(host: Host, id: string): Promise<void> {
  const { settings } = await value(host, 'app.start', {});
  await value(host, 'settings.save', { settings: { ...settings, annotator: { id, name: '' } } });
}

it('each annotator has rejections of their own, which outlive a restart', async () => {
  const first = await start();
  const { summary, set } = await opened(first, 'rusia.txt');
  expect(set.rejected).toEqual({});
  const time = '2026-11-25T08:00:00.000Z';
  await value(first, 'article.apply', {
    article: summary.id,
    baseRevision: set.revision,
    edits: [{ id: 'edit-1', time, kind: 'edit', operation: rejectsHeadline }],
  });

  await changeAnnotator(first, 'a2');
  expect((await opened(first, 'rusia.txt')).set.rejected).toEqual({});
  await first.close();

  const second = await start();
  expect((await opened(second, 'rusia.txt')).set.rejected).toEqual({});
  await changeAnnotator(second, 'a1');
  expect(Object.keys((await opened(second, 'rusia.txt')).set.rejected)).toEqual(['headline']);
  const sidecar: unknown = JSON.parse(await readFile(join(corpus.path, 'rusia.txt.a1.kutip.json'), 'utf8'));
  expect(sidecar).toMatchObject({ annotations: [], rejected: [{ kind: 'boilerplate' }] });
});
