import { tmpdir } from 'node:os';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readServeArguments } from './serve-arguments.ts';

const folder = tmpdir();

describe('the arguments of browser mode', () => {
  test('may be none: the last corpus opens on any free port', () => {
    expect(readServeArguments([], folder)).toEqual({
      ok: true,
      value: { corpus: null, port: 0, open: true, readOnly: false },
    });
  });

  test('name a corpus, relative to where the person stands', () => {
    const commandLine = [basename(folder), '--port', '8123', '--no-open', '--read-only'];
    expect(readServeArguments(commandLine, dirname(folder))).toEqual({
      ok: true,
      value: { corpus: folder, port: 8123, open: false, readOnly: true },
    });
  });

  test.each([
    [['--prot', '1'], /--prot/],
    [['--port'], /--port/],
    [['--port', '65536'], /from 0 to 65535/],
    [['--port', '-1'], /--port/],
    [['--port', '80a'], /"80a"/],
    [['one', 'two'], /one folder at a time/],
    [['no-such-folder'], /There is no folder .*no-such-folder/],
  ])('%j are wrong, and the message says how', (commandLine, message) => {
    const read = readServeArguments(commandLine, folder);
    expect(read.ok ? '' : read.error).toMatch(message);
    expect(read.ok ? '' : read.error).toContain('Usage: ');
  });
});
