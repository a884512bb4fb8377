import { expect, test } from 'vitest';
import { isCommandLine } from './command-line.ts';

test.each([[['export', '/home/sri/berita', '--format', 'jsonl']], [['validate', 'berita']], [['stats']]])(
  '%j runs without a window',
  (commandLine) => {
    expect(isCommandLine(commandLine)).toBe(true);
  },
);

test.each([[[]], [['/home/sri/berita']], [['--read-only', 'export']], [['toString']], [['./export']]])(
  '%j opens the window',
  (commandLine) => {
    expect(isCommandLine(commandLine)).toBe(false);
  },
);
