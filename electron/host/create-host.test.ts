import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../shared/host/settings.ts';
import type { Host } from './create-host.ts';
import {
  add,
  nextEvent,
  opened,
  putFiles,
  putSeedArticle,
  samplesFolder,
  scanned,
  startHost,
  temporaryFolder,
  value,
} from './host.test-support.ts';

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

function start(given: Partial<Parameters<typeof startHost>[0]> = {}): Host {
  const host = startHost({ userDataFolder: userData.path, ...given });
  hosts.push(host);
  return host;
}

const inCorpus = (path: string) => join(corpus.path, path);

describe('starting', () => {
  it('first, opens a copy of the samples, and never overwrites what a person did to it', async () => {
    const first = start();
    const { corpus: samples } = await value(first, 'app.start', {});
    expect(samples).toMatchObject({ isSample: true, readOnly: false });
    const copy = join(userData.path, 'samples/2025/rusia-as-kerangka-perundingan.txt');
    expect(await readFile(copy)).toEqual(
      await readFile(join(samplesFolder, '2025/rusia-as-kerangka-perundingan.txt')),
    );
    await writeFile(copy, 'my own words');
    await first.close();
    await value(start(), 'corpus.openSample', {});
    expect(await readFile(copy, 'utf8')).toBe('my own words');
  });

  it('later, opens the last folder, and says why when it is gone', async () => {
    const first = start();
    await value(first, 'corpus.openFolder', { path: corpus.path });
    await first.close();
    const second = start();
    expect((await value(second, 'app.start', {})).corpus).toMatchObject({ folder: corpus.path });
    await second.close();
    await corpus.remove();
    expect(await value(start(), 'app.start', {})).toMatchObject({
      corpus: null,
      corpusError: { code: 'not-found', file: corpus.path },
      recent: [{ folder: corpus.path }],
    });
  });

  it('with damaged settings, keeps them aside and uses the defaults', async () => {
    await writeFile(join(userData.path, 'settings.json'), '{ "settings": {');
    const { settings } = await value(start(), 'app.start', {});
    expect(settings).toEqual(defaultSettings);
    expect((await readdir(userData.path)).filter((name) => name.includes('.damaged-'))).toHaveLength(1);
  });

  it('with one setting that is not valid, keeps the others', async () => {
    const kept = { annotator: { id: 'siti', name: 'Siti' }, textSize: 9000 };
    await writeFile(join(userData.path, 'settings.json'), JSON.stringify({ settings: kept }));
    const { settings } = await value(start(), 'app.start', {});
    expect(settings).toEqual({ ...defaultSettings, annotator: kept.annotator });
  });
});

describe('the library', () => {
  it('lists articles in natural order, with title, progress and who else annotated', async () => {
    await rm(inCorpus('rusia.txt'));
    await putFiles(corpus.path, {
      'news-10.txt': 'Sepuluh',
      'news-9.md': '\n# Sembilan 🇮🇩\n\nIsi.',
      'news-9.md.b2.kutip.json': '{}',
      '2025/utf16.txt': Buffer.from('\uFEFFJudul\r\nIsi', 'utf16le'),
      'rusak.txt': 'Rusak',
      'rusak.txt.a1.kutip.json': '{ "format"',
      '.git/hidden.txt': 'x',
      'node_modules/package/readme.md': 'x',
      'photo.jpg': 'x',
    });
    const host = start();
    await host.openCorpus(corpus.path);
    expect(
      (await scanned(host)).map(({ path, title, others, problem }) => ({ path, title, others, problem })),
    ).toEqual([
      { path: '2025/utf16.txt', title: 'Judul', others: [], problem: undefined },
      { path: 'news-9.md', title: 'Sembilan 🇮🇩', others: ['b2'], problem: undefined },
      { path: 'news-10.txt', title: 'Sepuluh', others: [], problem: undefined },
      { path: 'rusak.txt', title: 'Rusak', others: [], problem: 'damaged' },
    ]);
  });

  it('finds 10,000 articles while it goes on answering', async () => {
    for (let folder = 0; folder < 100; folder++) {
      await mkdir(inCorpus(`${folder}`));
      const names = Array.from({ length: 100 }, (_, number) => inCorpus(`${folder}/${number}.txt`));
      await Promise.all(names.map((name) => writeFile(name, `Berita ${name}\nIsi.`)));
    }
    const host = start();
    let longest = 0;
    let last = performance.now();
    const pulse = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const done = nextEvent(host, 'corpus.articles', ({ complete }) => complete);
    await host.openCorpus(corpus.path);
    expect((await done).found).toBe(10_001);
    clearInterval(pulse);
    expect(longest).toBeLessThan(1000);
  });

  it('shows another annotator their own progress, and writes their own files', async () => {
    const host = start();
    await host.openCorpus(corpus.path);
    const article = await opened(host, 'rusia.txt');
    const edits = [add(article.text, 'Lavrov')];
    await value(host, 'article.apply', { article: article.summary.id, baseRevision: 0, edits });
    await value(host, 'settings.save', {
      settings: { ...defaultSettings, annotator: { id: 'b2', name: 'Budi' } },
    });
    const [summary] = await scanned(host);
    expect(summary).toMatchObject({ annotations: 0, others: ['a1'] });
    expect((await opened(host, 'rusia.txt')).set.annotations).toEqual([]);
  });
});

describe('what does not belong', () => {
  it('an id that was not given out, and a linked file from outside, are not opened', async () => {
    await writeFile(join(userData.path, 'secret.txt'), 'secret');
    await symlink(join(userData.path, 'secret.txt'), inCorpus('link.txt'));
    const host = start();
    await host.openCorpus(corpus.path);
    expect((await scanned(host)).map(({ path }) => path)).toEqual(['rusia.txt']);
    for (const article of ['../secret.txt', 'link.txt', '/etc/passwd'])
      expect(await host.call('article.open', { article })).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      });
  });

  it('calls of the other transport are not available', async () => {
    const desktop = start({ transport: 'electron', dialogs: { chooseFolder: async () => corpus.path } });
    expect(await desktop.call('corpus.openFolder', { path: corpus.path })).toMatchObject({
      error: { code: 'not-available-here' },
    });
    expect(await desktop.call('folders.list', {})).toMatchObject({ error: { code: 'not-available-here' } });
    expect(await value(desktop, 'corpus.choose', {})).toMatchObject({ folder: corpus.path });
    const path = join(userData.path, 'out.jsonl');
    expect(await desktop.call('corpus.export', { format: 'jsonl', path })).toMatchObject({
      error: { code: 'not-available-here' },
    });
  });

  it('what nobody expected is logged with its cause, and told without it', async () => {
    const logged: unknown[] = [];
    const surprise = new Error('/home/siti/secret');
    const host = start({
      transport: 'electron',
      log: (error) => logged.push(error),
      dialogs: { chooseFolder: () => Promise.reject(surprise) },
    });
    const reply = await host.call('corpus.choose', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(logged).toEqual([surprise]);
  });
});

describe('the project', () => {
  const lavrov = { id: 'lavrov', name: 'Sergei Lavrov', kind: 'person' } as const;

  it('takes an entity in, and tells a change that was made by hand', async () => {
    const host = start();
    await host.openCorpus(corpus.path);
    await value(host, 'project.saveEntity', { entity: lavrov });
    expect(JSON.parse(await readFile(inCorpus('kutip.project.json'), 'utf8'))).toMatchObject({
      entities: [lavrov],
    });
    const told = nextEvent(host, 'corpus.project', ({ corpus: { name } }) => name === 'Pemilu');
    const named = JSON.stringify({ format: 'kutip-project', version: 1, name: 'Pemilu' });
    const writing = setInterval(() => void writeFile(inCorpus('kutip.project.json'), named), 200);
    await told;
    clearInterval(writing);
  });

  it('broken, is reported with the place, left as it is, and the default is used', async () => {
    await writeFile(inCorpus('kutip.project.json'), '{ "format": "kutip-project",\n  "version": }');
    const host = start();
    expect(await host.openCorpus(corpus.path)).toMatchObject({
      value: { projectFrom: 'default', projectProblems: [{ place: expect.stringContaining('line 2') }] },
    });
    expect(await host.call('project.saveEntity', { entity: lavrov })).toMatchObject({
      error: { code: 'damaged', file: 'kutip.project.json' },
    });
  });
});

describe('exporting', () => {
  it('writes what was edited a moment ago, as whole lines whose spans give the quotes', async () => {
    const host = start();
    await host.openCorpus(corpus.path);
    const article = await opened(host, 'rusia.txt');
    const edits = [add(article.text, 'Lavrov')];
    await value(host, 'article.apply', { article: article.summary.id, baseRevision: 0, edits });
    const file = join(userData.path, 'out.jsonl');
    expect(await value(host, 'corpus.export', { format: 'jsonl', path: file })).toEqual({
      file,
      articles: 1,
      annotations: 1,
    });
    expect((await readFile(file, 'utf8')).trimEnd().split('\n')).toHaveLength(1);
  });

  it('writes nothing when an article has changed under its annotations', async () => {
    const host = start();
    await host.openCorpus(corpus.path);
    const article = await opened(host, 'rusia.txt');
    const edits = [add(article.text, 'Lavrov')];
    await value(host, 'article.apply', { article: article.summary.id, baseRevision: 0, edits });
    await value(host, 'article.close', { article: article.summary.id });
    await writeFile(inCorpus('rusia.txt'), `Baru saja: ${article.text}`);
    const path = join(userData.path, 'out.jsonl');
    expect(await host.call('corpus.export', { format: 'jsonl', path })).toMatchObject({
      error: { code: 'source-changed', file: 'rusia.txt' },
    });
    await expect(readFile(path)).rejects.toThrow('ENOENT');
  });

  it('never onto a source or a sidecar', async () => {
    const host = start();
    await host.openCorpus(corpus.path);
    const before = await readFile(inCorpus('rusia.txt'));
    await symlink(inCorpus('rusia.txt'), join(userData.path, 'link.jsonl'));
    for (const path of [
      inCorpus('rusia.txt'),
      inCorpus('x.txt.a1.kutip.json'),
      join(userData.path, 'link.jsonl'),
    ])
      expect(await host.call('corpus.export', { format: 'jsonl', path })).toMatchObject({
        error: { code: 'refused' },
      });
    expect(await readFile(inCorpus('rusia.txt'))).toEqual(before);
  });
});

// Permissions bind nobody who is root: there a child process gives its rights up first, which Windows cannot do.
describe.skipIf(process.platform === 'win32')('a folder without the permission to write', () => {
  it('is shown as read-only, takes no edit and stays as it is', async () => {
    const nobody = 65_534;
    const asRoot = process.getuid?.() === 0;
    await chmod(userData.path, 0o777);
    await chmod(corpus.path, 0o555);
    const script = `
      // Loaded before the rights are given up: the sources may lie where nobody may read.
      const { startHost, opened, add } = await import(${JSON.stringify(new URL('host.test-support.ts', import.meta.url).href)});
      if (${asRoot}) { process.setgid(${nobody}); process.setuid(${nobody}); }
      const host = startHost({ userDataFolder: ${JSON.stringify(userData.path)} });
      const info = await host.openCorpus(${JSON.stringify(corpus.path)});
      const article = await opened(host, 'rusia.txt');
      const edits = [add(article.text, 'Lavrov')];
      const reply = await host.call('article.apply', { article: article.summary.id, baseRevision: 0, edits });
      await host.close();
      console.log(JSON.stringify({ readOnly: info.value.readOnly, access: article.access, code: reply.error.code }));
    `;
    const child = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script],
      { encoding: 'utf8' },
    );
    await chmod(corpus.path, 0o755);
    expect(child.stderr).toBe('');
    expect(JSON.parse(child.stdout)).toEqual({ readOnly: true, access: 'read-only', code: 'read-only' });
    expect((await readdir(corpus.path)).toSorted()).toEqual(['rusia.txt']);
  });
});
