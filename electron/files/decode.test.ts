import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostFailure } from '../../shared/host/host-error.ts';
import { decode, decodeTolerantly } from './decode.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const bytes = (...values: (number | string)[]) =>
  Buffer.concat(
    values.map((each) => (typeof each === 'string' ? Buffer.from(each, 'latin1') : Buffer.of(each))),
  );

const arabic = 'قال الوزير إن المفاوضات ستستأنف يوم الاثنين في جنيف.\n';
const indonesian = '“Kami siap,” kata Lavrov di Moskow 🇷🇺.\r\nLihat Juga :\r\n';

describe('decoding a source', () => {
  it.each([
    ['UTF-8', utf8(indonesian), { encoding: 'utf-8', bom: false }, indonesian],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 'Halo'), { encoding: 'utf-8', bom: true }, 'Halo'],
    ['UTF-16 LE with a mark', utf16le('\uFEFF' + arabic), { encoding: 'utf-16le', bom: true }, arabic],
    ['UTF-16 BE with a mark', utf16be('\uFEFF' + arabic), { encoding: 'utf-16be', bom: true }, arabic],
    ['UTF-16 LE without one', utf16le(indonesian), { encoding: 'utf-16le', bom: false }, indonesian],
    ['UTF-16 BE without one, in Arabic', utf16be(arabic), { encoding: 'utf-16be', bom: false }, arabic],
    ['nothing at all', utf8(''), { encoding: 'utf-8', bom: false }, ''],
  ])('knows %s', (_name, source, how, text) => {
    expect(decode(source, 'news.txt')).toEqual({ ...how, text, guessed: false });
  });

  it('guesses windows-1252 and says so', () => {
    expect(decode(bytes(0x93, 'Caf', 0xe9, 0x94, ' ', 0x80, '5'), 'news.txt')).toEqual({
      text: '“Café” €5',
      encoding: 'windows-1252',
      bom: false,
      guessed: true,
    });
  });

  it('does not guess windows-1252 for a byte that Python refuses there', () => {
    expect(decode(bytes('a', 0x81, 0xe9), 'news.txt')).toMatchObject({
      text: 'a\u0081é',
      encoding: 'iso-8859-1',
      guessed: true,
    });
    expect(() => decode(bytes('a', 0x81), 'news.txt', 'windows-1252')).toThrow(HostFailure);
  });

  it('takes the encoding that a person chose', () => {
    expect(decode(bytes(0xc8, 0xe9), 'news.txt', 'windows-1251')).toMatchObject({
      text: 'Ий',
      guessed: false,
    });
    expect(decode(bytes(0xc8, 0xe9), 'news.txt', 'latin1')).toMatchObject({ encoding: 'iso-8859-1' });
    expect(() => decode(utf8('a'), 'news.txt', 'klingon')).toThrow(/klingon/);
  });

  it.each([
    ['a picture', bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 'IHDR')],
    ['a text with one NUL', bytes('Halo dunia, apa kabar hari ini semuanya?', 0)],
    ['half a character of UTF-16', utf16le('\uFEFFHalo 🇷').subarray(0, -2)],
    ['a broken UTF-8 after its mark', bytes(0xef, 0xbb, 0xbf, 0xff)],
  ])('refuses %s', (_name, source) => {
    expect(() => decode(source, 'news.txt')).toThrow(
      expect.objectContaining({ code: 'not-text', file: 'news.txt' }),
    );
  });

  it('gives back every text that was encoded as UTF-8 without NUL', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\uFEFF]/.test(text)),
        (text) => {
          expect(decode(utf8(text), 'news.txt')).toMatchObject({ text, encoding: 'utf-8' });
        },
      ),
    );
  });

  it('never shows an error for the beginning of a file, cut anywhere', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (source) => {
        expect(typeof decodeTolerantly(source)).toBe('string');
      }),
    );
    expect(decodeTolerantly(utf8('Café').subarray(0, -1))).toBe('Caf');
  });
});

const python = spawnSync('python3', ['--version']).status === 0;

// Not run where python3 is missing: there is nothing to compare with.
describe.skipIf(!python)('Python, told the recorded encoding', () => {
  it.each([
    ['any bytes that are guessed', fc.uint8Array({ minLength: 1, maxLength: 40 })],
    ['UTF-8', fc.string({ unit: 'grapheme' }).map(utf8)],
    ['UTF-16', fc.string({ minLength: 3, unit: 'grapheme-ascii' }).map(utf16le)],
  ])('reads the same text: %s', (_name, sources) => {
    const cases = fc.sample(sources, { numRuns: 200, seed: 45 }).flatMap((source) => {
      try {
        const { text, encoding, bom } = decode(source, 'news.txt');
        return bom ? [] : [{ hex: Buffer.from(source).toString('hex'), encoding, text }];
      } catch {
        return [];
      }
    });
    expect(cases.length).toBeGreaterThan(50);
    const check =
      'import json,sys\nfor c in json.load(sys.stdin):\n assert bytes.fromhex(c["hex"]).decode(c["encoding"]) == c["text"], c';
    const { status, stderr } = spawnSync('python3', ['-c', check], { input: JSON.stringify(cases) });
    expect(stderr.toString()).toBe('');
    expect(status).toBe(0);
  });
});
