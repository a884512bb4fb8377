import { appendFile, copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Operation } from '../../shared/annotation/operation.ts';
import { defaultSettings } from '../../shared/host/settings.ts';
import type { Segment } from '../../shared/translation/segment.ts';
import { codePoints } from '../../shared/text/offset.ts';
import type { Host } from './create-host.ts';
import {
  edit,
  nextEvent,
  opened,
  putSeedArticle,
  startHost,
  temporaryFolder,
  value,
} from './host.test-support.ts';

const article = 'rusia.txt';
const segment = 's1';

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let host: Host;

beforeEach(async () => {
  [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  await putSeedArticle(corpus.path, article);
  host = startHost({ userDataFolder: userData.path });
  await host.openCorpus(corpus.path);
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await userData.remove();
});

const minute = (number: number) => `2026-11-24T09:${String(number).padStart(2, '0')}:00.000Z`;

function translation(given: Partial<Segment>): Segment {
  return {
    id: segment,
    spans: [{ start: codePoints(0), end: codePoints(5) }],
    quote: 'Rusia',
    prefix: '',
    suffix: '',
    target: 'Russia',
    status: 'translated',
    decided: minute(1),
    origin: 'manual',
    comments: [],
    errors: [],
    created: minute(1),
    modified: minute(1),
    ...given,
  };
}

const addition = (given: Partial<Segment> = {}): Operation => ({
  type: 'add-segment',
  language: 'en',
  segment: translation(given),
});

async function as(
  id: string,
  ...steps: readonly (readonly [minute: number, operation: Operation])[]
): Promise<void> {
  await value(host, 'settings.save', { settings: { ...defaultSettings, annotator: { id, name: id } } });
  const { summary, set } = await opened(host, article);
  for (const [index, [at, operation]] of steps.entries())
    await value(host, 'article.apply', {
      article: summary.id,
      baseRevision: set.revision + index,
      edits: [edit(operation, { time: minute(at) })],
    });
  await value(host, 'article.close', { article: summary.id });
}

async function history() {
  const { summary } = await opened(host, article);
  const told = await value(host, 'segment.history', { article: summary.id, language: 'en', segment });
  return {
    ...told,
    versions: told.versions.map(
      ({ annotator, time, state }) => `${time.slice(14, 16)} ${annotator} ${state?.target ?? ''}`,
    ),
  };
}

const update = (target: string): Operation => ({
  type: 'update-segment',
  language: 'en',
  id: segment,
  changes: { target },
});

describe('the history of a segment', () => {
  it('is read out of the logs of all annotators, in one order', async () => {
    await as('a1', [1, addition()], [3, update('The Russian Federation')], [9, update('Rusia')]);
    await as('a2', [
      5,
      addition({
        target: 'Russian Federation',
        status: 'reviewed',
        review: { of: 'a1', target: 'The Russian Federation' },
      }),
    ]);
    expect(await history()).toEqual({
      versions: ['01 a1 Russia', '03 a1 The Russian Federation', '05 a2 Russian Federation', '09 a1 Rusia'],
      damaged: [],
    });
  });

  it('begins with the sidecar that a log stands on, and goes through logs that were put aside', async () => {
    await as('a1', [1, addition()], [3, update('Russland')]);
    const sidecar = join(corpus.path, `${article}.a1.kutip.json`);
    const written = await readFile(sidecar, 'utf8');
    await writeFile(sidecar, written.replace('Russland', 'Russian state').replace(minute(1), minute(4)));
    await as('a1', [6, update('Russia again')]);
    expect((await history()).versions.map((each) => each.slice(3))).toEqual([
      'a1 Russia',
      'a1 Russland',
      'a1 Russian state',
      'a1 Russia again',
    ]);
  });

  it('names a log that is damaged, and tells the rest', async () => {
    await as('a1', [1, addition()]);
    await appendFile(join(corpus.path, `.kutip/history/${article}.a1.jsonl`), 'rusak\n');
    expect(await history()).toEqual({
      versions: ['01 a1 Russia'],
      damaged: [`.kutip/history/${article}.a1.jsonl`],
    });
  });

  it('is empty where nobody has a log, and an error for an article that is gone', async () => {
    expect(await history()).toEqual({ versions: [], damaged: [] });
    expect(await host.call('segment.history', { article: 'nowhere', language: 'en', segment })).toMatchObject(
      { ok: false, error: { code: 'not-found' } },
    );
  });
});

describe("somebody else's sidecar", () => {
  it('is told of when it comes, changes and goes, as a git pull would bring it', async () => {
    await as('a2', [1, addition()]);
    const theirs = join(corpus.path, `${article}.a2.kutip.json`);
    const kept = join(userData.path, 'kept.json');
    await copyFile(theirs, kept);
    await as('a1');
    const { summary } = await opened(host, article);
    const told = { article: summary.id, annotator: 'a2' };
    const others = async () => {
      const sets = await value(host, 'article.others', { article: summary.id });
      return sets
        .flatMap((set) => ('translations' in set ? (set.translations['en']?.segments ?? []) : []))
        .map(({ target }) => target);
    };

    const changed = nextEvent(host, 'article.othersChanged');
    await writeFile(theirs, (await readFile(kept, 'utf8')).replace('"Russia"', '"Russian state"'));
    expect(await changed).toEqual(told);
    await expect.poll(others).toEqual(['Russian state']);

    const gone = nextEvent(host, 'article.othersChanged');
    await rm(theirs);
    expect(await gone).toEqual(told);
    await expect.poll(others).toEqual([]);

    const back = nextEvent(host, 'article.othersChanged');
    await copyFile(kept, theirs);
    expect(await back).toEqual(told);
    await expect.poll(others).toEqual(['Russia']);
  });
});
