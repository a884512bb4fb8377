import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { toAnnotationSet, parseSidecar } from '../shared/annotation/sidecar.ts';
import { validateSet } from '../shared/annotation/validate.ts';
import { parseProject, projectFileName } from '../shared/scheme/project-file.ts';
import { toArticleText } from '../shared/text/article-text.ts';
import { createCodePointIndex } from '../shared/text/code-point-index.ts';
import { madeFiles } from './annotate.ts';

const samples = import.meta.dirname;

function find(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: samples }).toSorted();
}

describe('what annotate.ts makes', () => {
  test('is what is in the folder, byte for byte', () => {
    const made = madeFiles();
    const files = [projectFileName, ...find('*/*.kutip.json')].map((name) => path.join(samples, name));
    expect(made.map((file) => file.path).toSorted()).toEqual(files.toSorted());
    for (const file of made) expect(readFileSync(file.path, 'utf8')).toBe(file.content);
  });

  test('satisfies the project that goes with it', () => {
    const project = parseProject(readFileSync(path.join(samples, projectFileName), 'utf8'));
    if (!project.ok) throw new Error(JSON.stringify(project.error));
    for (const name of find('*/*.kutip.json')) {
      const sidecar = parseSidecar(readFileSync(path.join(samples, name), 'utf8'));
      if (!sidecar.ok) throw new Error(`${name}: ${sidecar.error.message}`);
      const { file, encoding } = sidecar.value.source;
      const bytes = readFileSync(path.join(samples, path.dirname(name), file));
      const { text } = toArticleText(new TextDecoder(encoding, { fatal: true }).decode(bytes));
      const findings = validateSet(toAnnotationSet(sidecar.value), {
        text,
        offsets: createCodePointIndex(text),
        scheme: project.value.scheme,
        entities: project.value.entities,
      });
      expect(findings).toEqual([]);
    }
  });
});

test('the seed article is as it was scraped', () => {
  const bytes = readFileSync(path.join(samples, '2025/rusia-as-kerangka-perundingan.txt'));
  expect(bytes).toHaveLength(3338);
  expect(bytes.subarray(-12).toString()).toBe('Lihat Juga :');
});

const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);
if (python === undefined)
  process.stderr.write('Not run, because Python is missing: the offsets of the samples.\n');

describe.skipIf(python === undefined)('read by Python', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'kutip-samples-'));
  cpSync(samples, copy, { recursive: true });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  function check(folder: string): {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  } {
    // Asked for UTF-8, because the console of a Windows machine cannot print every article's words.
    return spawnSync(python ?? '', ['-X', 'utf8', path.join(samples, 'check_offsets.py'), folder], {
      encoding: 'utf8',
    });
  }

  test('every annotation says what stands in its article', () => {
    const { status, stdout, stderr } = check(samples);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^7 annotated articles, \d{2,} annotations, 0 faults\n$/);
    expect(status).toBe(0);
  });

  test('so does every annotation of an export', () => {
    const file = path.join(copy, 'samples.jsonl');
    const cli = path.join(samples, '../electron/cli.ts');
    const exported = spawnSync(process.execPath, [
      cli,
      'export',
      samples,
      '--format',
      'jsonl',
      '--out',
      file,
    ]);
    expect(exported.status).toBe(0);
    const { status, stdout, stderr } = check(file);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^7 annotated articles, \d{2,} annotations, 0 faults\n$/);
    expect(status).toBe(0);
  });

  test('an offset that is one off is found', () => {
    const name = path.join(copy, '2026/festival-aksara-nusantara.txt.a1.kutip.json');
    const sidecar = readFileSync(name, 'utf8');
    const moved = sidecar.replace(/"end": (\d+)/, (_, end: string) => `"end": ${Number(end) + 1}`);
    writeFileSync(name, moved);
    const { status, stdout, stderr } = check(copy);
    expect(stderr).toContain('quote is');
    expect(stdout).not.toContain(' 0 faults');
    expect(status).toBe(1);
  });

  test('a folder without sidecars is no success', () => {
    expect(check(path.join(samples, 'annotations')).status).toBe(1);
  });
});
