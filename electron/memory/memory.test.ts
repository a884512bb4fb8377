import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HostInput } from '../../shared/host/contract.ts';
import { translatedLines, translatedSidecar } from '../../shared/memory/testing/translated-sidecar.ts';
import type { Segment } from '../../shared/translation/segment.ts';
import type { Host } from '../host/create-host.ts';
import {
  edit,
  nextEvent,
  opened,
  putFiles,
  scanned,
  startHost,
  temporaryFolder,
  value,
} from '../host/host.test-support.ts';

const lastWeek = 'Pertemuan itu berlangsung pada 12 Februari 2025 di Riyadh.\nIa datang.\n';
const thisWeek = 'Pertemuan itu berlangsung pada 19 Februari 2025 di Riyadh.\nIa datang.\n';
const targets = ['The meeting took place on 12 February 2025 in Riyadh.', 'He came.'];

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let host: Host;

beforeEach(async () => {
  [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  await putFiles(corpus.path, { 'lama.txt': lastWeek, 'baru.txt': thisWeek });
  await putSet('lama.txt', lastWeek, 'siti', 'Siti', translatedLines(lastWeek, targets));
  await start();
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await userData.remove();
});

async function start(): Promise<void> {
  host = startHost({ userDataFolder: userData.path });
  await host.openCorpus(corpus.path);
  await scanned(host);
}

async function putSet(
  file: string,
  text: string,
  id: string,
  name: string,
  segments: readonly Segment[],
): Promise<void> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  await writeFile(
    join(corpus.path, `${file}.${id}.kutip.json`),
    translatedSidecar({ file, text, sha256, language: 'id' }, { id, name }, { en: segments }),
  );
}

const [meeting = '', came = ''] = thisWeek.split('\n');

function lookUp(source: string, more: Partial<HostInput<'memory.lookup'>> = {}) {
  return value(host, 'memory.lookup', {
    source,
    previous: null,
    next: null,
    sourceLanguage: 'id',
    targetLanguage: 'en',
    limit: 9,
    ...more,
  });
}

function concordance(words: string) {
  return value(host, 'memory.concordance', { words, side: 'both', limit: 50, targetLanguage: 'en' });
}

/** Asks again with every event, until the answer has what is waited for. */
async function until<Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
): Promise<Answer> {
  for (;;) {
    const told = nextEvent(host, 'memory.state');
    const answer = await ask();
    if (isWanted(answer)) return answer;
    await told;
  }
}

describe('looking up', () => {
  test('last week’s sentence is like this week’s, with who, when and where', async () => {
    const { matches, state } = await lookUp(meeting, { next: came });
    const lama = (await scanned(host)).find(({ path }) => path === 'lama.txt');
    expect(matches).toMatchObject([
      {
        similarity: 89,
        score: 88,
        penalties: ['unreviewed'],
        article: lama?.id,
        unit: { target: targets[0], translator: 'Siti', file: 'lama.txt', time: '2026-11-17T08:00:00.000Z' },
      },
    ]);
    expect(state).toMatchObject({ isComplete: true, units: 2, unreadable: [] });
  });

  test('two annotators: what the reviewer has corrected is offered, as reviewed', async () => {
    const [first] = translatedLines(lastWeek, targets);
    if (!first) throw new Error('a segment');
    const review: Segment = {
      ...first,
      target: 'The meeting was held on 12 February 2025 in Riyadh.',
      status: 'reviewed',
      decided: '2026-11-18T08:00:00.000Z',
      review: { of: 'siti', target: first.target },
    };
    await putSet('lama.txt', lastWeek, 'budi', 'Budi', [review]);
    const { matches } = await until(
      () => lookUp(meeting),
      (answer) => answer.matches[0]?.unit.reviewer !== undefined,
    );
    expect(matches).toMatchObject([
      { score: 89, penalties: [], unit: { target: review.target, translator: 'Siti', reviewer: 'Budi' } },
    ]);
  });

  test('the segment itself is not offered; its neighbours make the same words a context match', async () => {
    const asked = { previous: lastWeek.split('\n')[0] ?? null, next: null };
    expect((await lookUp(came, asked)).matches).toMatchObject([{ similarity: 101, score: 100 }]);
    const article = (await scanned(host)).find(({ path }) => path === 'lama.txt')?.id ?? '';
    const segment = translatedLines(lastWeek, targets)[1]?.id ?? '';
    expect((await lookUp(came, { ...asked, except: { article, segment } })).matches).toEqual([]);
  });

  test('what was just confirmed is found as soon as it is saved', async () => {
    expect((await lookUp('Lalu pulang.')).matches).toEqual([]);
    await putFiles(corpus.path, { 'ketiga.txt': 'Lalu pulang.\n' });
    await nextEvent(host, 'corpus.articles', ({ changed }) =>
      changed.some(({ path }) => path === 'ketiga.txt'),
    );
    const { set } = await opened(host, 'ketiga.txt');
    const article = (await scanned(host)).find(({ path }) => path === 'ketiga.txt')?.id ?? '';
    const [segment] = translatedLines('Lalu pulang.\n', ['Then home.']);
    if (!segment) throw new Error('a segment');
    await value(host, 'article.apply', {
      article,
      baseRevision: set.revision,
      edits: [edit({ type: 'add-segment', language: 'en', segment })],
    });
    const { matches } = await until(
      () => lookUp('Lalu pulang.'),
      (answer) => answer.matches.length > 0,
    );
    expect(matches[0]?.unit.target).toBe('Then home.');
  });

  test('a damaged sidecar costs only itself', async () => {
    await writeFile(join(corpus.path, 'baru.txt.budi.kutip.json'), '{ "translations": ');
    const { matches, state } = await until(
      () => lookUp(meeting),
      (answer) => answer.state.unreadable.length > 0,
    );
    expect(state.unreadable).toEqual(['baru.txt.budi.kutip.json']);
    expect(matches).toHaveLength(1);
  });

  test('an article that goes takes its units along', async () => {
    expect((await lookUp(meeting)).matches).toHaveLength(1);
    await rm(join(corpus.path, 'lama.txt'));
    const { matches } = await until(
      () => lookUp(meeting),
      (answer) => answer.state.units === 0,
    );
    expect(matches).toEqual([]);
  });
});

test('the concordance finds words on both sides', async () => {
  expect(await concordance('riyadh')).toMatchObject({ total: 1, hits: [{ unit: { file: 'lama.txt' } }] });
  expect((await concordance('took place')).hits[0]?.inTarget).toEqual([{ start: 12, end: 22 }]);
});

const tmx = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="OmegaT" creationtoolversion="6" segtype="sentence" o-tmf="x"
 adminlang="en" srclang="id" datatype="plaintext"/><body>
<tu><tuv xml:lang="id"><seg>Perang akan berakhir.</seg></tuv>
<tuv xml:lang="en-GB" creationid="rina" creationdate="20250101T080000Z"><seg>The war will end.</seg></tuv></tu>
</body></tmx>
`;

describe('importing', () => {
  test('copies the file into the corpus, and offers what is in it', async () => {
    await putFiles(userData.path, { 'meja fakta.tmx': tmx });
    await lookUp(meeting);
    const path = join(userData.path, 'meja fakta.tmx');
    const imported = await value(host, 'memory.import', { path });
    expect(imported).toEqual({ file: 'memory/meja fakta.tmx', units: 1, problems: 0, isThere: false });
    expect(await readFile(join(corpus.path, 'memory/meja fakta.tmx'), 'utf8')).toBe(tmx);
    const { matches } = await lookUp('Perang akan berakhir.');
    expect(matches).toMatchObject([
      {
        similarity: 100,
        article: null,
        unit: { target: 'The war will end.', file: 'memory/meja fakta.tmx', translator: 'rina' },
      },
    ]);
    expect(await value(host, 'memory.import', { path })).toMatchObject({ isThere: true });
    expect(await readdir(join(corpus.path, 'memory'))).toEqual(['meja fakta.tmx']);
  });

  test('another file of the same name stands beside it', async () => {
    await putFiles(userData.path, { 'a.tmx': tmx, 'b/A.tmx': tmx.replace('will end', 'is over') });
    await value(host, 'memory.import', { path: join(userData.path, 'a.tmx') });
    const second = await value(host, 'memory.import', { path: join(userData.path, 'b/A.tmx') });
    expect(second?.file).toBe('memory/A-2.tmx');
  });

  test.each([
    ['no TMX', '<html></html>', 'damaged'],
    ['cut off', tmx.slice(0, -20), 'damaged'],
    ['hostile', '<!DOCTYPE tmx [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><tmx>&b;</tmx>', 'damaged'],
    ['empty', tmx.replace(/<tu>[^]*<\/tu>/, ''), 'invalid-input'],
  ])('of a file that is %s changes nothing', async (_, content, code) => {
    await putFiles(userData.path, { 'x.tmx': content });
    const reply = await host.call('memory.import', { path: join(userData.path, 'x.tmx') });
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect(await readdir(corpus.path)).not.toContain('memory');
  });

  test('is refused where nothing may be written', async () => {
    await putFiles(userData.path, { 'x.tmx': tmx });
    await host.openCorpus(corpus.path, { readOnly: true });
    const reply = await host.call('memory.import', { path: join(userData.path, 'x.tmx') });
    expect(reply).toMatchObject({ ok: false, error: { code: 'read-only' } });
  });

  test('a file that somebody puts there is found; a damaged one costs only itself', async () => {
    await lookUp(meeting);
    await mkdir(join(corpus.path, 'memory'));
    await writeFile(join(corpus.path, 'memory/rusak.tmx'), '<tmx><body>');
    await writeFile(join(corpus.path, 'memory/baik.tmx'), tmx);
    const { matches, state } = await until(
      () => lookUp('Perang akan berakhir.'),
      (answer) => answer.matches.length > 0 && answer.state.unreadable.length > 0,
    );
    expect(matches[0]?.unit.file).toBe('memory/baik.tmx');
    expect(state.unreadable).toEqual(['memory/rusak.tmx']);
  });
});
