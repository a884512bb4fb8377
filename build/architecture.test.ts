import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from './root.ts';

/** The projects whose configuration is put to the test, and in each a file that another one may want to import. */
const projects = ['shared', 'renderer', 'electron', 'electron/shell'];
const neighbours = {
  'shared/text/offset.ts': 'export const offset = 1;',
  'renderer/app/window.ts': 'export const title = document.title;',
  'electron/host/folder.ts':
    "import { cwd } from 'node:process';\nimport { offset } from '../../shared/text/offset.ts';\nexport const folder = cwd() + offset;",
  'electron/shell/shell.ts':
    "import { app } from 'electron';\nimport { folder } from '../host/folder.ts';\nexport const quit = () => app.quit();\nexport const opened = folder;",
};

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'kutip-house-'));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
  for (const file of ['tsconfig.base.json', 'electron/no-electron-here.d.ts']) copy(file);
  for (const project of projects) copy(`${project}/tsconfig.json`);
  for (const [path, source] of Object.entries(neighbours)) write(path, source);
});

afterEach(() => {
  rmSync(house, { recursive: true, force: true });
});

function copy(file: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  cpSync(join(root, file), join(house, file));
}

function write(path: string, source: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), `${source}\n`);
}

/** What the compiler says of the whole house: the lines that name an error. */
function complaints(): readonly string[] {
  const { stdout, error } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-b', '--pretty', 'false', ...projects],
    { cwd: house, encoding: 'utf8' },
  );
  if (error) throw error;
  return stdout.split('\n').filter((line) => /error TS\d+/.test(line));
}

test('the arrows of the architecture compile: renderer → shared ← electron, and the shell on top of it', () => {
  write('renderer/app/probe.ts', "export { offset } from '../../shared/text/offset.ts';");
  expect(complaints()).toEqual([]);
});

describe('an arrow the other way does not compile', () => {
  test.each([
    ['the DOM in shared', 'shared/probe.ts', 'export const title = document.title;'],
    ['Node in shared', 'shared/probe.ts', "export { readFile } from 'node:fs/promises';"],
    ["Node's globals in shared", 'shared/probe.ts', 'export const folder = process.cwd();'],
    ['the renderer in shared', 'shared/probe.ts', "export { title } from '../renderer/app/window.ts';"],
    ['the host in shared', 'shared/probe.ts', "export { folder } from '../electron/host/folder.ts';"],
    ['Node in the renderer', 'renderer/probe.ts', "export { readFile } from 'node:fs/promises';"],
    ["Node's globals in the renderer", 'renderer/probe.ts', 'export const folder = process.cwd();'],
    ['the host in the renderer', 'renderer/probe.ts', "export { folder } from '../electron/host/folder.ts';"],
    ['the shell in the renderer', 'renderer/probe.ts', "export { quit } from '../electron/shell/shell.ts';"],
    ['Electron in the host', 'electron/host/probe.ts', "export { app } from 'electron';"],
    ['Electron in the server', 'electron/serve/probe.ts', "export { app } from 'electron';"],
    ['the DOM in the host', 'electron/host/probe.ts', 'export const title = document.title;'],
    ['the shell in the host', 'electron/host/probe.ts', "export { quit } from '../shell/shell.ts';"],
    [
      'the renderer in the host',
      'electron/host/probe.ts',
      "export { title } from '../../renderer/app/window.ts';",
    ],
    [
      'the renderer in the shell',
      'electron/shell/probe.ts',
      "export { title } from '../../renderer/app/window.ts';",
    ],
  ])('%s', (_arrow, path, source) => {
    write(path, source);
    // The file that it reaches for may complain too, being compiled where it does not belong.
    expect(complaints().map((line) => line.split('(')[0])).toContain(path);
  });
});
