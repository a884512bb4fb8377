import { describe, expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';

function read(line: string): ReturnType<typeof readArguments> {
  return readArguments(line.split(' ').filter((word) => word !== ''));
}

describe('a good call', () => {
  test.each([
    [
      'validate berita',
      { command: 'validate', corpus: 'berita', annotators: [], json: false, errorsOnly: false },
    ],
    [
      'validate --json --errors berita --annotator a1 --annotator=gold',
      { command: 'validate', corpus: 'berita', annotators: ['a1', 'gold'], json: true, errorsOnly: true },
    ],
    [
      'export berita --format jsonl --out -',
      { command: 'export', corpus: 'berita', annotators: [], json: false, format: 'jsonl', out: '-' },
    ],
    [
      'export --out=--json --format=jsonl berita',
      { command: 'export', corpus: 'berita', annotators: [], json: false, format: 'jsonl', out: '--json' },
    ],
    ['stats -- --berita', { command: 'stats', corpus: '--berita', annotators: [], json: false }],
    ['--help', { command: 'help', about: null }],
    [
      'suggest berita --kinds quote,cue --language id',
      { command: 'suggest', target: 'berita', kinds: ['quote', 'cue'], language: 'id', json: false },
    ],
    ['stats -h', { command: 'help', about: 'stats' }],
    ['--version', { command: 'version' }],
    ['stats --version', { command: 'version' }],
  ])('kutip %s', (line, value) => {
    expect(read(line)).toEqual({ ok: true, value });
  });
});

describe('a wrong call is told how to be right', () => {
  test.each([
    ['', 'Name a command'],
    ['validat berita', 'Did you mean validate?'],
    ['constructor berita', 'There is no command “constructor”'],
    ['validate', 'validate needs the folder of a corpus: kutip validate CORPUS'],
    ['validate berita lain', '“lain” is one too many'],
    ['validate berita --jso', 'validate has no option --jso. Did you mean --json?'],
    ['validate berita -x', 'validate has no option -x.'],
    ['stats berita --out x', 'stats has no option --out.'],
    ['stats berita --json=yes', '--json takes no value.'],
    ['stats berita --annotator', '--annotator needs a value.'],
    ['stats berita --annotator --json', '--annotator needs a value.'],
    ['stats berita --annotator Sari', '“Sari” is no annotator id'],
    ['export berita --out x', 'export needs --format: jsonl, csv,'],
    ['export berita --format jsnl --out x', 'There is no format “jsnl”. Did you mean jsonl?'],
    ['export berita --format jsonl', 'export needs --out FILE'],
    ['convert a.jsonl --from csv --to jsonl --out -', 'writes csv and does not read it'],
    ['convert a.jsonl --from doccanoo --to jsonl --out -', 'Did you mean doccano?'],
    ['convert a.jsonl --from jsonl --out -', 'convert needs --to'],
    ['export berita --format jsonl --out - --json', 'both write to standard output'],
  ])('kutip %s: %s', (line, sentence) => {
    expect(read(line)).toEqual({ ok: false, error: expect.stringContaining(sentence) });
  });
});
