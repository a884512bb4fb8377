import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  quote,
  reviewed,
  target,
  translated,
  translatingSidecar,
} from '../../shared/quality/testing/rated-segments.ts';
import type { Segment } from '../../shared/translation/segment.ts';
import { runIn } from './command.test-support.ts';

const news = `${quote}\n`;
const doubled = target.replace('the war', 'the the war');

const span = z.object({ start: z.number(), end: z.number() });
const printed = z.object({
  findings: z.array(
    z.object({
      article: z.string(),
      language: z.string(),
      translator: z.string(),
      segment: z.string(),
      number: z.number(),
      rule: z.string(),
      level: z.string(),
      saw: z.string(),
      source: z.array(span),
      target: z.array(span),
      message: z.string(),
    }),
  ),
  articles: z.number(),
  segments: z.number(),
  dismissed: z.number(),
});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kutip-check-'));
  writeFileSync(path.join(folder, 'a.txt'), news);
  putSet('a1', { en: [translated({ target: doubled })], ar: [translated({ target: 'الحرب ستنتهي' })] });
});

afterEach(() => rmSync(folder, { recursive: true }));

function putSet(annotator: string, translations: Readonly<Record<string, readonly Segment[]>>): void {
  const sha256 = createHash('sha256').update(news).digest('hex');
  writeFileSync(
    path.join(folder, `a.txt.${annotator}.kutip.json`),
    translatingSidecar({ file: 'a.txt', sha256 }, { id: annotator, name: '' }, translations),
  );
}

function putProject(checks: object): void {
  writeFileSync(
    path.join(folder, 'kutip.project.json'),
    JSON.stringify({ format: 'kutip-project', version: 1, translation: { checks } }),
  );
}

function kutip(...commandLine: readonly string[]) {
  return runIn(folder, commandLine);
}

describe('kutip check', () => {
  it('prints what the checks find as one JSON value, and ends with 1', async () => {
    const { code, stdout, stderr } = await kutip('check', '.', '--target', 'en', '--json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(printed.parse(JSON.parse(stdout))).toEqual({
      findings: [
        {
          article: 'a.txt',
          language: 'en',
          translator: 'a1',
          segment: 's1',
          number: 1,
          rule: 'repeated-words',
          level: 'warning',
          saw: 'the the',
          source: [],
          target: [{ start: doubled.indexOf('the the'), end: doubled.indexOf('the the') + 7 }],
          message: 'A word is repeated: “the the”.',
        },
      ],
      articles: 1,
      segments: 1,
      dismissed: 0,
    });
  });

  it('prints a line for each finding, under its article, for people', async () => {
    const { stdout } = await kutip('check', '.', '--rule', 'repeated-words');
    expect(stdout).toBe(`a.txt
    1  en a1  warning   repeated-words  A word is repeated: “the the”.
2 segments in 1 article: 1 finding, 0 dismissed
`);
  });

  it('checks the words in force: a correction that mends it leaves nothing', async () => {
    putSet('siti', { en: [reviewed({ target, review: { of: 'a1', target: doubled } })] });
    const { code, stdout } = await kutip('check', '.', '--target', 'en', '--json');
    expect(code).toBe(0);
    expect(printed.parse(JSON.parse(stdout)).findings).toEqual([]);
  });

  it('counts what was dismissed and does not tell it', async () => {
    const dismissed = [
      {
        rule: 'repeated-words',
        saw: 'the the',
        reason: 'a title',
        author: 'a1',
        time: '2026-11-24T09:00:00.000Z',
      },
    ];
    putSet('a1', { en: [translated({ target: doubled, dismissed })] });
    const { code, stdout } = await kutip('check', '.', '--json');
    expect(code).toBe(0);
    expect(printed.parse(JSON.parse(stdout)).dismissed).toBe(1);
  });

  it('does as the project says', async () => {
    putProject({ 'repeated-words': 'off', 'end-punctuation': 'blocking' });
    const { stdout } = await kutip('check', '.', '--json');
    const { findings } = printed.parse(JSON.parse(stdout));
    expect(findings.map(({ rule, level }) => [rule, level])).toContainEqual(['end-punctuation', 'blocking']);
    expect(findings.map(({ rule }) => rule)).not.toContain('repeated-words');
  });

  it('refuses a rule that is none, and a language that is none', async () => {
    expect((await kutip('check', '.', '--rule', 'number')).stderr).toContain('Did you mean numbers?');
    expect((await kutip('check', '.', '--target', '1')).code).toBe(2);
  });
});
