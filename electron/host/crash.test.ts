import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseSidecar } from '../../shared/annotation/sidecar.ts';
import { opened, putSeedArticle, startHost, temporaryFolder } from './host.test-support.ts';

const rounds = 20;
const driver = fileURLToPath(new URL('crash-driver.test-support.ts', import.meta.url));
/** `KUTIP_CRASH_SEED` repeats a run. */
const seed = Number(process.env['KUTIP_CRASH_SEED'] ?? Date.now() % 1_000_000);

describe(`the host is killed during 1,000 rapid edits (seed ${seed})`, () => {
  it('and no acknowledged edit is missing afterwards', async () => {
    const random = createRandom(seed);
    const acknowledged: number[] = [];
    for (let round = 0; round < rounds; round++) acknowledged.push(await crashOnce(random()));
    // Were every kill too late or too early, the rounds would have proved nothing.
    expect(acknowledged.filter((count) => count > 0 && count < 1000).length).toBeGreaterThan(rounds / 2);
  }, 120_000);
});

/** Returns how many edits were acknowledged before the kill. */
async function crashOnce(chance: number): Promise<number> {
  const [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  try {
    await putSeedArticle(corpus.path);
    const source = join(corpus.path, 'rusia.txt');
    const before = hash(await readFile(source));
    const acknowledged = await runAndKill(corpus.path, userData.path, chance);

    const sidecarPath = join(corpus.path, 'rusia.txt.a1.kutip.json');
    // Killed before the first saving, there is no sidecar yet; else it is whole.
    const json = await readFile(sidecarPath, 'utf8').catch(() => null);
    expect(json === null || parseSidecar(json).ok).toBe(true);

    const host = startHost({ userDataFolder: userData.path });
    await host.openCorpus(corpus.path);
    const article = await opened(host, 'rusia.txt');
    const kept = new Set(article.set.annotations.map(({ id }) => id));
    const recorded = new Set(article.history.map(({ id }) => id));
    expect(acknowledged.filter((number) => !kept.has(`annotation-${number}`))).toEqual([]);
    expect(acknowledged.filter((number) => !recorded.has(`edit-${number}`))).toEqual([]);
    expect(article.set.revision).toBe(article.set.annotations.length);
    expect(article.history.map(({ revision }) => revision)).toEqual(
      article.set.annotations.map((_, index) => index + 1),
    );
    expect(article.access).toBe('writable');
    expect(article.notices.map(({ kind }) => kind)).not.toContain('replaced-on-disk');
    await host.close();

    const sidecar = parseSidecar(await readFile(sidecarPath, 'utf8'));
    expect(sidecar).toMatchObject({ ok: true, value: { revision: article.set.revision } });
    expect(hash(await readFile(source))).toBe(before);
    return acknowledged.length;
  } finally {
    await corpus.remove();
    await userData.remove();
  }
}

/** Kills the driver `chance` of the way through, by what it has acknowledged, plus a moment that is as random. */
function runAndKill(corpus: string, userData: string, chance: number): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', driver, corpus, userData],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const killAfter = 1 + Math.floor(chance * 950);
    const delay = (chance * 7919) % 8;
    let output = '';
    let complaints = '';
    let isDying = false;
    child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      if (isDying || output.split('\n').length <= killAfter) return;
      isDying = true;
      setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`The driver ended by itself: ${complaints}`));
      // A last line that the kill has torn was not read by anybody.
      else
        resolve(
          output
            .split('\n')
            .slice(0, -1)
            .filter((line) => line !== 'end')
            .map(Number),
        );
    });
  });
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** mulberry32: small, seeded, good enough to choose moments. */
function createRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
