import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { translatedLines, translatedSidecar } from '../../shared/memory/testing/translated-sidecar.ts';
import { runIn } from './command.test-support.ts';

const news = 'Pertemuan itu berlangsung pada 12 Februari 2025 di Riyadh.\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kutip-memory-'));
  writeFileSync(path.join(folder, 'a.txt'), news);
  putSet('siti', 'Siti', 'en', 'The meeting took place on 12 February 2025 in Riyadh.');
  putSet('budi', '', 'ar', 'عقد الاجتماع في 12 فبراير 2025 في الرياض.');
});

afterEach(() => rmSync(folder, { recursive: true }));

function putSet(id: string, name: string, language: string, target: string): void {
  const sha256 = createHash('sha256').update(news).digest('hex');
  writeFileSync(
    path.join(folder, `a.txt.${id}.kutip.json`),
    translatedSidecar(
      { file: 'a.txt', text: news, sha256, language: 'id' },
      { id, name },
      { [language]: translatedLines(news, [target]) },
    ),
  );
}

function kutip(...given: readonly string[]) {
  return runIn(folder, ['memory', ...given]);
}

const query = 'Pertemuan itu berlangsung pada 19 Februari 2025 di Riyadh.';

describe('kutip memory', () => {
  it('prints suggestions with their score, and writes nothing', async () => {
    const before = readdirSync(folder);
    const { code, stdout, stderr } = await kutip('.', '--query', query, '--target', 'en');
    expect(stdout).toBe(
      '88 %  a.txt (Siti, 2026-11-17)\n' +
        '  Pertemuan itu berlangsung pada 12 Februari 2025 di Riyadh.\n' +
        '  The meeting took place on 12 February 2025 in Riyadh.\n',
    );
    expect(stderr).toBe('1 suggestion among 2 translations\n');
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('prints them as JSON, in all languages unless one is named', async () => {
    const { stdout } = await kutip('.', '--query', query, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      query,
      source: null,
      target: null,
      units: 2,
      matches: [
        { score: 88, similarity: 89, penalties: ['unreviewed'], targetLanguage: 'en', translator: 'Siti' },
        { targetLanguage: 'ar', file: 'a.txt', status: 'translated', origin: 'manual' },
      ],
    });
    const limited = await kutip('.', '--query', query, '--json', '--limit', '1');
    expect(JSON.parse(limited.stdout)).toMatchObject({ matches: [{ targetLanguage: 'en' }] });
  });

  it('says by its exit code that nothing is found', async () => {
    expect((await kutip('.', '--query', 'Cuaca cerah.', '--json')).code).toBe(1);
    expect((await kutip('.', '--query', query, '--source', 'jv')).code).toBe(1);
  });

  it('names a file that cannot be read, and tells the rest', async () => {
    mkdirSync(path.join(folder, 'memory'));
    writeFileSync(path.join(folder, 'memory/x.tmx'), '<tmx>');
    const { code, stdout, stderr } = await kutip('.', '--query', query, '--target', 'en');
    expect(stdout).toContain('The meeting took place');
    expect(stderr).toContain('memory/x.tmx: It cannot be read');
    expect(code).toBe(1);
  });

  it.each([
    [['.'], 'memory needs --query'],
    [['.', '--query', ' '], 'memory needs --query'],
    [['.', '--query', 'x', '--target', 'e_n'], '“e_n” is no language tag'],
    [['.', '--query', 'x', '--limit', '0'], '--limit takes a number of suggestions'],
  ])('%j is a wrong call', async (given, message) => {
    const { code, stderr } = await kutip(...given);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
