import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonlLineSchema } from '../shared/formats/jsonl.ts';
import type { Suggestion } from '../shared/suggestion/suggestion.ts';

const samples = path.join(import.meta.dirname, '../samples');
const cafe = '2026/cafe-nordlys-takeover.txt';
const cafeSidecar = `${cafe}.a1.kutip.json`;

let folder: string;
let corpus: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kutip-cli-'));
  corpus = path.join(folder, 'berita');
  for (const name of globSync('{*/*.{txt,md,json},*.json}', { cwd: samples }))
    cpSync(path.join(samples, name), path.join(corpus, name));
});

afterEach(() => {
  chmodSync(corpus, 0o755);
  rmSync(folder, { recursive: true });
});

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function kutip(...commandLine: readonly string[]): Outcome {
  return kutipGiven('', ...commandLine);
}

function kutipGiven(standardInput: string, ...commandLine: readonly string[]): Outcome {
  const cli = path.join(import.meta.dirname, 'cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...commandLine], {
    cwd: folder,
    input: standardInput,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' },
  });
  return { code: status, stdout, stderr };
}

/** The words of every annotation, read by their offsets. */
function wordsIn(file: string): readonly string[] {
  return readFileSync(path.join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const { text, annotations } = jsonlLineSchema.parse(JSON.parse(line));
      const characters = Array.from(text);
      return annotations.flatMap(({ label, spans }) =>
        spans.map(({ start, end }) => `${label} ${characters.slice(start, end).join('')}`),
      );
    })
    .toSorted();
}

function inCorpus(name: string): string {
  return path.join(corpus, name);
}

function change(name: string, from: string | RegExp, to: string): void {
  const before = readFileSync(inCorpus(name), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(inCorpus(name), after);
}

/** A digest of every file's name and bytes. */
function fingerprint(): string {
  const digest = createHash('sha256');
  for (const name of readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted())
    digest.update(name).update(readFileSync(name));
  return digest.digest('hex');
}

function lines(text: string): Record<string, unknown>[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('kutip validate', () => {
  test('finds nothing in the samples', () => {
    expect(kutip('validate', 'berita')).toEqual({
      code: 0,
      stdout: '9 articles, 7 sidecars, 65 annotations: 0 errors, 0 warnings\n',
      stderr: '',
    });
  });

  test.each([
    [
      'a quote that is not in the text',
      'quote-mismatch',
      () => change(cafeSidecar, '"quote": "said"', '"quote": "says"'),
    ],
    [
      'a span past the end',
      'span-outside-text',
      () => change(cafeSidecar, /"end": \d+ \}\],\n\s+"quote": "said"/, '"end": 99999 }],\n"quote": "said"'),
    ],
    [
      'a label that the scheme does not have',
      'unknown-label',
      () => change(cafeSidecar, '"label": "cue"', '"label": "ceu"'),
    ],
    [
      'an entity that nobody has defined',
      'unknown-entity',
      () => change(cafeSidecar, 'entity:aurelie-nystrom', 'entity:nobody'),
    ],
    ['a source that has changed', 'source-changed', () => appendFileSync(inCorpus(cafe), 'x')],
    [
      'a length that is not the text’s',
      'source-record-wrong',
      () => change(cafeSidecar, /"length": \d+/, '"length": 5'),
    ],
    [
      'an encoding that the source is not in',
      'source-record-wrong',
      () => change(cafeSidecar, 'windows-1252', 'utf-8'),
    ],
    [
      'an encoding that does not exist',
      'source-record-wrong',
      () => change(cafeSidecar, 'windows-1252', 'utf-9'),
    ],
    [
      'a damaged sidecar',
      'sidecar-damaged',
      () => writeFileSync(inCorpus(cafeSidecar), '{"format": "kutip-ann'),
    ],
    [
      'a sidecar with a wrong field',
      'sidecar-damaged',
      () => change(cafeSidecar, '"status": "in-progress"', '"status": "later"'),
    ],
    [
      'a sidecar of a newer version',
      'sidecar-newer',
      () => change(cafeSidecar, '"version": 1', '"version": 2'),
    ],
    ['a sidecar without its article', 'sidecar-without-source', () => rmSync(inCorpus(cafe))],
    [
      'an annotator id in capitals',
      'sidecar-misnamed',
      () => renameSync(inCorpus(cafeSidecar), inCorpus(`${cafe}.A1.kutip.json`)),
    ],
    [
      'a sidecar under another annotator’s name',
      'annotator-mismatch',
      () => renameSync(inCorpus(cafeSidecar), inCorpus(`${cafe}.a2.kutip.json`)),
    ],
    [
      'an article that is no text',
      'source-unreadable',
      () =>
        writeFileSync(
          inCorpus('foto.txt'),
          Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256)),
        ),
    ],
    ['an article whose encoding is a guess', 'encoding-guessed', () => rmSync(inCorpus(cafeSidecar))],
    [
      'a broken project file',
      'project-invalid',
      () => change('kutip.project.json', '"kind": "person"', '"kind": "robot"'),
    ],
  ])('reports %s', (_what, rule, damage) => {
    damage();
    const { code, stdout, stderr } = kutip('validate', 'berita', '--json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { findings } = JSON.parse(stdout);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule,
        file: expect.stringMatching(/\.(txt|json)$/),
        message: expect.stringMatching(/\.$/),
      }),
    );
  });

  test.skipIf(process.platform === 'win32')('does not follow a link that leads out of the corpus', () => {
    writeFileSync(path.join(folder, 'rahasia.txt'), 'Rahasia.');
    symlinkSync(path.join(folder, 'rahasia.txt'), inCorpus('tautan.txt'));
    const { code, stdout } = kutip('validate', 'berita');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'tautan.txt\n  error    source-unreadable  tautan.txt leads out of the opened folder.',
    );
  });

  test('does not judge labels and entities by the default scheme where the project file is broken', () => {
    change('kutip.project.json', '"kind": "person"', '"kind": "robot"');
    change(cafeSidecar, '"quote": "said"', '"quote": "says"');
    const findings: readonly { rule: string }[] = JSON.parse(
      kutip('validate', 'berita', '--json').stdout,
    ).findings;
    expect(findings.map(({ rule }) => rule)).toEqual(['project-invalid', 'quote-mismatch']);
  });

  test('shows findings under their file, with the annotation', () => {
    change(cafeSidecar, '"quote": "said"', '"quote": "says"');
    const { stdout } = kutip('validate', 'berita');
    expect(stdout).toMatch(
      /^2026\/cafe-nordlys-takeover\.txt\.a1\.kutip\.json\n {2}error {4}quote-mismatch {2}[0-9A-Z]{26} {2}.*"said".*"says"/,
    );
    expect(stdout).toMatch(/: 1 error, 0 warnings\n$/);
  });

  test('with --errors passes over what is merely unfinished', () => {
    change('2026/latihan-tsunami-pantai-cemara.txt.a1.kutip.json', '"form": "direct",', '');
    expect(kutip('validate', 'berita').code).toBe(1);
    expect(kutip('validate', 'berita', '--errors').code).toBe(0);
  });

  test('with --annotator looks at that annotator’s sidecars only', () => {
    const second = `${cafe}.a2.kutip.json`;
    cpSync(inCorpus(cafeSidecar), inCorpus(second));
    change(second, '"id": "a1"', '"id": "a2"');
    change(second, '"quote": "said"', '"quote": "says"');
    expect(kutip('validate', 'berita', '--annotator', 'a1').code).toBe(0);
    expect(kutip('validate', 'berita', '--annotator', 'a2').code).toBe(1);
    expect(kutip('validate', 'berita', '--annotator', 'a3')).toMatchObject({
      code: 2,
      stderr: 'kutip: “a3” has annotated nothing here. Those who have: a1, a2.\n',
    });
  });
});

describe('kutip export', () => {
  test('writes lines that satisfy their schema and slice by code points', () => {
    const { code, stdout, stderr } = kutip('export', 'berita', '--format', 'jsonl', '--out', 'berita.jsonl');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'berita.jsonl: 65 annotations in 7 articles\n',
    });
    const records = lines(readFileSync(path.join(folder, 'berita.jsonl'), 'utf8')).map((line) =>
      jsonlLineSchema.parse(line),
    );
    expect(records).toHaveLength(7);
    for (const { text, annotations } of records) {
      const characters = Array.from(text);
      for (const { spans, quote } of annotations)
        expect(spans.map(({ start, end }) => characters.slice(start, end).join('')).join(' ')).toBe(quote);
    }
  });

  test('writes the same to standard output, and the same every time', () => {
    kutip('export', 'berita', '--format', 'jsonl', '--out', 'satu.jsonl');
    const { stdout } = kutip('export', 'berita', '--format', 'jsonl', '--out', '-');
    expect(stdout).toBe(readFileSync(path.join(folder, 'satu.jsonl'), 'utf8'));
  });

  test('leaves out, and names, what does not say what stands in its article', () => {
    change(cafeSidecar, '"quote": "said"', '"quote": "says"');
    appendFileSync(inCorpus('2026/harbour-ferry-timetable.txt'), 'x');
    const { code, stdout, stderr } = kutip('export', 'berita', '--format', 'jsonl', '--out', '-');
    expect(code).toBe(1);
    expect(stderr).toContain('quote-mismatch');
    expect(stderr).toContain('source-changed');
    expect(stderr).toContain('in 5 articles');
    const paths = lines(stdout).map((line) => line['path']);
    expect(paths).toHaveLength(5);
    expect(paths).not.toContain(cafe);
  });

  test('writes a line for each annotator of an article', () => {
    const second = `${cafe}.gold.kutip.json`;
    cpSync(inCorpus(cafeSidecar), inCorpus(second));
    change(second, '"id": "a1"', '"id": "gold"');
    const both = kutip('export', 'berita', '--format', 'jsonl', '--out', '-');
    expect(both.stderr).toBe('Kutip JSONL: 71 annotations in 7 articles\n');
    const gold = kutip('export', 'berita', '--format', 'jsonl', '--out', '-', '--annotator', 'gold');
    expect(lines(gold.stdout)).toEqual([
      expect.objectContaining({ path: cafe, annotator: { id: 'gold', name: '' } }),
    ]);
  });

  test('replaces an earlier export, and leaves no temporary file', () => {
    writeFileSync(path.join(folder, 'berita.jsonl'), 'lama');
    kutip('export', 'berita', '--format', 'jsonl', '--out', 'berita.jsonl', '--json');
    expect(readFileSync(path.join(folder, 'berita.jsonl'), 'utf8')).toMatch(/^\{"/);
    expect(readdirSync(folder).toSorted()).toEqual(['berita', 'berita.jsonl']);
  });

  test.each([
    ['an article', cafe],
    ['a sidecar', cafeSidecar],
    ['the project file', 'kutip.project.json'],
    ['a new article of the corpus', '2026/baru.txt'],
    ['a folder', '2026'],
    ['a file in no folder', 'tidak/ada.jsonl'],
  ])('refuses to write over %s', (_what, name) => {
    const before = fingerprint();
    const { code, stdout, stderr } = kutip('export', 'berita', '--format', 'jsonl', '--out', inCorpus(name));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^kutip: .*\.\n$/);
    expect(fingerprint()).toBe(before);
  });

  test.skipIf(process.platform === 'win32')('refuses to write over an article through a link', () => {
    symlinkSync(inCorpus(cafe), path.join(folder, 'berita.jsonl'));
    const before = fingerprint();
    expect(kutip('export', 'berita', '--format', 'jsonl', '--out', 'berita.jsonl').code).toBe(2);
    expect(fingerprint()).toBe(before);
  });

  test('prints a summary for machines', () => {
    const { stdout } = kutip('export', 'berita', '--format', 'jsonl', '--out', 'berita.jsonl', '--json');
    expect(JSON.parse(stdout)).toEqual({
      file: 'berita.jsonl',
      articles: 7,
      annotations: 65,
      losses: [],
      leftOut: [],
    });
  });

  test('tells before writing what the format cannot carry', () => {
    change(cafeSidecar, '"labels":', '"text": "lain", "labels":');
    const { code, stderr } = kutip('export', 'berita', '--format', 'jsonl', '--out', 'berita.jsonl');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Kutip JSONL cannot carry everything in 1 article: /);
  });
});

function suggestions(...commandLine: readonly string[]): readonly Suggestion[] {
  const { code, stdout } = kutip('suggest', ...commandLine, '--json');
  expect(code).toBe(0);
  const { articles } = JSON.parse(stdout) as { articles: { suggestions: Suggestion[] }[] };
  return articles.flatMap((each) => each.suggestions);
}

describe('kutip suggest', () => {
  const seed = '2025/rusia-as-kerangka-perundingan.txt';

  test('finds every direct quotation of the seed article and who spoke it', () => {
    const text = Array.from(readFileSync(inCorpus(seed), 'utf8'));
    const direct = suggestions(`berita/${seed}`, '--kinds', 'quote').filter(
      ({ attributes }) => attributes['form'] === 'direct',
    );
    expect(direct.map(({ words }) => words.split(' ').slice(0, 2).join(' '))).toEqual([
      'Namun, ketika',
      'Kami menjelaskan',
      'Para deputi',
      'Namun, ketika',
      'Kami menjelaskan',
      'Para deputi',
    ]);
    for (const { spans, words, attributes } of direct) {
      expect(attributes['speaker']).toBe('Lavrov');
      expect(spans.map(({ start, end }) => text.slice(start, end).join('')).join(' ')).toBe(words);
    }
  });

  test('gives what is reported with quoted words in it to its speaker too', () => {
    const quotes = suggestions(`berita/${seed}`, '--kinds', 'quote').filter(({ score }) => score >= 0.5);
    const ofForm = (form: string) => quotes.filter(({ attributes }) => attributes['form'] === form);
    expect(
      ofForm('mixed').map(({ words, attributes }) => [words.slice(0, 12), attributes['speaker']]),
    ).toEqual([
      ['dapat merund', 'Lavrov'],
      ['Moskow dan W', 'Lavrov'],
      ['kedua belah ', 'Lavrov'],
      ['Moskow dan W', 'Lavrov'],
      ['kedua belah ', 'Lavrov'],
    ]);
    for (const { attributes } of ofForm('indirect'))
      expect(attributes['speaker']).toMatch(/^(?:Lavrov|Moskow)$/);
  });

  test('counts code points in any encoding and with any line ending, of a file that is in no corpus', () => {
    const text = 'Emoji 👩🏽‍🎓: “Halo semua,” kata Budi.\n"Kami siap," ujar André.\n';
    writeFileSync(path.join(folder, 'lepas.txt'), text.replaceAll('\n', '\r\n'));
    writeFileSync(path.join(folder, 'lama.txt'), Buffer.from('\x93Kami siap,\x94 ujar Andr\xe9.', 'latin1'));
    expect(suggestions('lepas.txt').map(({ words }) => words)).toEqual([
      'Halo semua,',
      'Kami siap,',
      'Budi',
      'André',
      'kata',
      'ujar',
    ]);
    const characters = Array.from(text);
    for (const suggestion of suggestions('lepas.txt'))
      for (const { start, end } of suggestion.spans)
        expect(characters.slice(start, end).join('')).toBe(suggestion.words);
    expect(suggestions('lama.txt').map(({ words }) => words)).toEqual(['Kami siap,', 'André', 'ujar']);
  });

  test('reads standard input', () => {
    const { code, stdout } = kutipGiven('"Kami siap," ujar Sari.', 'suggest', '-', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      articles: [{ path: '-', language: 'id', suggestions: [{ words: 'Kami siap,' }, {}, {}] }],
    });
  });

  test('knows the cues of the project above the article, and names a fault in it', () => {
    writeFileSync(inCorpus('2026/cue.txt'), 'Sari merepet bahwa jalan di sana rusak.');
    expect(suggestions('berita/2026/cue.txt')).toEqual([]);
    const project = (cues: unknown) =>
      writeFileSync(
        inCorpus('kutip.project.json'),
        JSON.stringify({ format: 'kutip-project', version: 1, suggestion: { cues } }),
      );
    project({ id: ['merepet'] });
    expect(suggestions('berita/2026/cue.txt').map(({ words }) => words)).toEqual([
      'jalan di sana rusak',
      'Sari',
      'merepet',
    ]);
    project({ id: ['dua  spasi'] });
    const { code, stderr } = kutip('suggest', 'berita/2026/cue.txt');
    expect(code).toBe(1);
    expect(stderr).toContain('suggestion.cues.id[0]');
  });

  test('an empty article has nothing to suggest', () => {
    writeFileSync(inCorpus('2026/kosong.txt'), '');
    expect(suggestions('berita/2026/kosong.txt')).toEqual([]);
  });

  test('names the article in which a paragraph stood before', () => {
    cpSync(inCorpus(seed), inCorpus('2026/salinan.txt'));
    const repeats = suggestions('berita', '--kinds', 'repeat');
    expect(repeats.map(({ attributes }) => attributes['original-text'])).toContain(seed);
  });

  test('prints for people, and writes nothing', () => {
    const before = fingerprint();
    const { code, stdout } = kutip('suggest', 'berita');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^ {2}quote {8}0\.98 {2}\d+–\d+ {2}direct {2}anaphoric {2}Lavrov {2}Namun, ketika/m,
    );
    expect(stdout).toMatch(/9 articles, \d+ suggestions\n$/);
    expect(fingerprint()).toBe(before);
  });

  test('an article that cannot be read is named, and the others are done', () => {
    writeFileSync(inCorpus('2026/rusak.txt'), Buffer.from([0, 1, 2, 0, 255, 0]));
    const { code, stdout, stderr } = kutip('suggest', 'berita');
    expect(code).toBe(1);
    expect(stderr).toContain('2026/rusak.txt');
    expect(stdout).toContain('9 articles');
  });

  test.each([
    [['berita', '--kinds', 'quotes'], 'Did you mean quote?'],
    [['berita', '--language', 'fr'], 'There are no rules for “fr”'],
    [['hilang.txt'], 'There is no hilang.txt'],
  ])('%j is refused', (commandLine, message) => {
    const { code, stderr } = kutip('suggest', ...commandLine);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('kutip search', () => {
  test('shows the words in their context', () => {
    const { code, stdout, stderr } = kutip('search', 'berita', 'perluasan nato');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '2 hits in 1 article\n' });
    expect(stdout).toMatch(/^2025\/rusia-as-kerangka-perundingan\.txt:\d+: .{40}\[perluasan NATO\]/u);
  });

  test('gives places in code points, with the annotations that they lie in', () => {
    const { code, stdout } = kutip('search', 'berita', 'المياه', '--json');
    expect(code).toBe(0);
    const { hits } = JSON.parse(stdout);
    expect(hits.length).toBeGreaterThan(2);
    for (const { path: name, start, end, words } of hits) {
      const text = Array.from(readFileSync(inCorpus(name), 'utf8').replaceAll('\r\n', '\n'));
      expect(text.slice(start, end).join('')).toBe(words);
    }
    expect(hits.flatMap((hit: { annotations: unknown[] }) => hit.annotations)).toContainEqual(
      expect.objectContaining({ label: 'quote', annotator: 'a1' }),
    );
  });

  test.each([
    [['rusia', '--label', 'source'], 1],
    [['rusia', '--label', 'quote', '--annotator', 'a1'], 1],
    [['rusia', '--limit', '2'], 2],
    [['RUSIA', '--match-case'], 0],
    [['--regex', String.raw`perluasan\s+\p{Lu}+`], 2],
  ])('%j', (commandLine, count) => {
    const { code, stdout } = kutip('search', 'berita', ...commandLine, '--json');
    expect(JSON.parse(stdout).hits).toHaveLength(count);
    expect(code).toBe(count > 0 ? 0 : 1);
  });

  test('writes nothing', () => {
    const before = fingerprint();
    kutip('search', 'berita', 'rusia');
    expect(fingerprint()).toBe(before);
  });

  test.each([
    [['berita'], 'search needs what to search for'],
    [['berita', '…'], 'Name at least one word'],
    [['berita', '(a', '--regex'], 'A bracket ( ) has no partner, or holds what it cannot, at character 1.'],
    [['berita', 'a', '--limit', 'few'], '--limit takes a number'],
    [['berita', 'a', 'b'], '“b” is one too many'],
    [['berita', 'a', '--annotator', 'zz'], '“zz” has annotated nothing here'],
  ])('%j is refused', (commandLine, message) => {
    const { code, stderr } = kutip('search', ...commandLine);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('stops a regular expression that would run away', () => {
    writeFileSync(inCorpus('jebakan.txt'), `${'a'.repeat(64)}!`);
    const { code, stderr } = kutip('search', 'berita', '(a+)+$', '--regex');
    expect(code).toBe(2);
    expect(stderr).toContain('took longer than 3 seconds');
  });
});

describe('kutip stats', () => {
  test('counts for machines', () => {
    const { code, stdout } = kutip('stats', 'berita', '--json');
    expect(code).toBe(0);
    const counts = JSON.parse(stdout);
    expect(counts).toMatchObject({
      articles: 9,
      annotatedArticles: 7,
      sidecars: 7,
      annotations: 65,
      annotators: {
        a1: { sidecars: 7, status: { new: 0, 'in-progress': 4, done: 2, 'needs-discussion': 1 } },
      },
    });
    const byLabel: readonly number[] = Object.values(counts.labels);
    expect(byLabel.reduce((sum, count) => sum + count)).toBe(65);
  });

  test('shows the same to people', () => {
    const { stdout } = kutip('stats', 'berita');
    expect(stdout).toContain('  annotations                65  in 7 sidecars\n');
    expect(stdout).toContain('\nLabels\n  quote ');
  });

  test('names on standard error what it could not count', () => {
    writeFileSync(inCorpus(cafeSidecar), '');
    const { code, stdout, stderr } = kutip('stats', 'berita', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).sidecars).toBe(6);
    expect(stderr).toContain('sidecar-damaged');
  });
});

describe('kutip convert', () => {
  test.each(['prodigy', 'doccano', 'label-studio', 'xmi'])(
    'brings the offsets of the samples to %s and back, emoji and all',
    (format) => {
      kutip('export', 'berita', '--format', 'jsonl', '--out', 'a.jsonl');
      const there = kutip('convert', 'a.jsonl', '--from', 'jsonl', '--to', format, '--out', 'b');
      expect(there).toMatchObject({ code: 0, stderr: expect.stringContaining('cannot carry everything') });
      expect(kutip('convert', 'b', '--from', format, '--to', 'jsonl', '--out', 'c.jsonl').code).toBe(0);
      expect(wordsIn('c.jsonl')).toEqual(wordsIn('a.jsonl'));
    },
  );

  test('tells what it cannot read, with its place, and goes on', () => {
    const good = '{"text":"Kata dia 👍","label":[[5,8,"source"]]}';
    writeFileSync(path.join(folder, 'd.jsonl'), `${good}\n{"text":"ab","label":[[1,9,"x"]]}\n${good}\n`);
    const outcome = kutip('convert', 'd.jsonl', '--from', 'doccano', '--to', 'jsonl', '--out', '-');
    expect(outcome).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('d.jsonl: line 2: 1–9 is no stretch of its text of 2 code points'),
    });
    expect(outcome.stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  test('leaves no file where the other is not of its format', () => {
    writeFileSync(path.join(folder, 'x.json'), '{"not": "an array"}');
    const outcome = kutip('convert', 'x.json', '--from', 'label-studio', '--to', 'csv', '--out', 'y.csv');
    expect(outcome).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'x.json cannot be read as Label Studio JSON: The file is not one JSON array.',
      ),
    });
    expect(readdirSync(folder)).not.toContain('y.csv');
    expect(kutip('convert', 'no.json', '--from', 'doccano', '--to', 'csv', '--out', '-').code).toBe(2);
  });
});

describe('the call', () => {
  test('a folder that is not there is named, with the remedy', () => {
    expect(kutip('validate', 'beritaa')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'kutip: There is no folder beritaa. Name a folder that holds articles.\n',
    });
  });

  test('without any argument shows the help and fails', () => {
    const { code, stdout, stderr } = kutip();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: kutip COMMAND CORPUS');
  });

  test('--help and --version are answers, not failures', () => {
    expect(kutip('--help')).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('Exit codes:'),
    });
    expect(kutip('export', '--help').stdout).toContain('--out FILE');
    expect(kutip('--version').stdout).toMatch(/^kutip \d+\.\d+\.\d+\n$/);
  });

  test('an empty folder is a corpus without articles', () => {
    mkdirSync(path.join(folder, 'kosong'));
    expect(kutip('validate', 'kosong')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^0 articles/),
    });
  });

  test('no command changes a byte of the corpus, nor needs to write there', () => {
    const before = fingerprint();
    if (process.platform !== 'win32') chmodSync(corpus, 0o555);
    kutip('validate', 'berita');
    kutip('stats', 'berita');
    kutip('export', 'berita', '--format', 'jsonl', '--out', 'berita.jsonl');
    expect(fingerprint()).toBe(before);
  });

  test.skipIf(process.platform === 'win32')('a reader that closes the pipe early is no failure', () => {
    const cli = path.join(import.meta.dirname, 'cli.ts');
    const { stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" export berita --format jsonl --out - | head -c 1`],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' } },
    );
    expect(stderr).not.toContain('EPIPE');
  });
});
