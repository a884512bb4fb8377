import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  errorIn,
  quote,
  reviewed,
  target,
  translated,
  translatingSidecar,
} from '../../shared/quality/testing/rated-segments.ts';
import type { Segment } from '../../shared/translation/segment.ts';
import { runIn } from './command.test-support.ts';

const news = `${quote}\n`;

const score = z.object({
  rated: z.number(),
  words: z.number(),
  penalty: z.number(),
  perHundredWords: z.number().nullable(),
  raw: z.number().nullable(),
});
const printed = z.object({
  profile: z.string(),
  score,
  errors: z.record(z.string(), z.record(z.string(), z.number())),
  pairs: z.array(score.extend({ sourceLanguage: z.string(), language: z.string() })),
  translators: z.array(score.extend({ translator: z.string() })),
  raters: z.array(z.object({ rater: z.string(), errors: z.number(), penalty: z.number() })),
  articles: z.array(score.extend({ article: z.string(), language: z.string() })),
});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kutip-mqm-'));
  writeFileSync(path.join(folder, 'a.txt'), news);
  writeFileSync(path.join(folder, 'b.txt'), news);
  putSet('a.txt', 'a1', { en: [translated()] });
  const comma = errorIn(target, '.', { severity: 'minor', category: 'linguistic-conventions/punctuation' });
  putSet('a.txt', 'siti', { en: [reviewed({ errors: [errorIn(target, 'war'), comma] })] });
  putSet('b.txt', 'a1', { ar: [translated({ target: 'الحرب ستنتهي.' })] });
});

afterEach(() => rmSync(folder, { recursive: true }));

function putSet(
  article: string,
  annotator: string,
  translations: Readonly<Record<string, readonly Segment[]>>,
): void {
  const sha256 = createHash('sha256').update(news).digest('hex');
  writeFileSync(
    path.join(folder, `${article}.${annotator}.kutip.json`),
    translatingSidecar({ file: article, sha256 }, { id: annotator, name: '' }, translations),
  );
}

function kutip(...commandLine: readonly string[]) {
  return runIn(folder, commandLine);
}

describe('kutip mqm', () => {
  it('prints one JSON value with the scores of all there is', async () => {
    const { code, stdout, stderr } = await kutip('mqm', '.', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const {
      profile,
      score: all,
      errors,
      pairs,
      translators,
      raters,
      articles,
    } = printed.parse(JSON.parse(stdout));
    expect(profile).toBe('mqm-core');
    // 5 + 1 in the eight words of one rated sentence: 6 / 8 × 100.
    expect(all).toMatchObject({ rated: 1, words: 8, penalty: 6, perHundredWords: 75, raw: 25 });
    expect(errors).toEqual({
      'accuracy/mistranslation': { major: 1 },
      'linguistic-conventions/punctuation': { minor: 1 },
    });
    expect(pairs).toMatchObject([
      { sourceLanguage: 'id', language: 'ar', rated: 0, raw: null },
      { sourceLanguage: 'id', language: 'en', rated: 1 },
    ]);
    expect(translators).toMatchObject([{ translator: 'a1', penalty: 6 }]);
    expect(raters).toEqual([{ rater: 'siti', errors: 2, penalty: 6 }]);
    expect(articles.map(({ article, language }) => [article, language])).toEqual([
      ['a.txt', 'en'],
      ['b.txt', 'ar'],
    ]);
  });

  it('takes one language, and another profile than the project', async () => {
    const { stdout } = await kutip('mqm', '.', '--target', 'en', '--profile', 'google-wmt', '--json');
    const { profile, score: all, pairs } = printed.parse(JSON.parse(stdout));
    expect([profile, all.penalty, pairs.length]).toEqual(['google-wmt', 5.1, 1]);
  });

  it('takes the profile that the project names, also one of its own', async () => {
    const desk = {
      id: 'desk',
      name: 'Meja',
      categories: ['accuracy'],
      severities: ['minor', 'major'],
      weights: { neutral: 0, minor: 2, major: 4, critical: 8 },
    };
    writeFileSync(
      path.join(folder, 'kutip.project.json'),
      JSON.stringify({
        format: 'kutip-project',
        version: 1,
        translation: { errorProfile: 'desk', errorProfiles: [desk] },
      }),
    );
    const { profile, score: all } = printed.parse(JSON.parse((await kutip('mqm', '.', '--json')).stdout));
    expect([profile, all.penalty]).toEqual(['desk', 6]);
  });

  it('prints a table for people', async () => {
    expect((await kutip('mqm', '.')).stdout).toBe(`profile  MQM Core
segments 2, rated 1, source words of these 8
errors   2, penalty 6

                  words  errors  penalty  /100 words  raw score  /segment  DA  SQM
a.txt  id→en  a1      8       2        6          75         25         6   –    –
b.txt  id→ar  a1      0       0        0           –          –         –   –    –
all                   8       2        6          75         25         6   –    –
`);
  });

  it('names a file that cannot be read, and ends with 1', async () => {
    writeFileSync(path.join(folder, 'a.txt.siti.kutip.json'), '{');
    const { code, stderr, stdout } = await kutip('mqm', '.', '--json');
    expect(code).toBe(1);
    expect(stderr).toContain('a.txt.siti.kutip.json');
    expect(printed.parse(JSON.parse(stdout)).score.rated).toBe(0);
  });

  it('says how to call where it was called wrongly', async () => {
    expect(await kutip('mqm', '.', '--profile', 'dqf')).toMatchObject({
      code: 2,
      stderr: 'kutip: There is no profile “dqf”. Profiles: mqm-core, google-wmt.\n',
    });
    expect((await kutip('mqm', '.', '--target', 'english!')).stderr).toContain('no language tag');
  });
});
