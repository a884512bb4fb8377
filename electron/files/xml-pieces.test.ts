import { describe, expect, test } from 'vitest';
import { HostFailure } from '../../shared/host/host-error.ts';
import { decodeXml } from './xml-pieces.ts';

const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const latin1 = (text: string) => Buffer.from(text, 'latin1');

async function decoded(bytes: Buffer, size = 7): Promise<string> {
  async function* pieces() {
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
  }
  let text = '';
  for await (const piece of decodeXml(pieces(), 'memory.tmx')) text += piece;
  return text;
}

const declared = (encoding: string) => `<?xml version='1.0' encoding='${encoding}'?>`;

const words = `<seg>“Kami siap” 🇷🇺 نعم</seg>${' '.repeat(2000)}`;

describe('decoding XML', () => {
  test.each([
    ['UTF-8 without a declaration', utf8(words), words],
    ['UTF-8 with a mark', utf8(`\uFEFF${words}`), words],
    ['UTF-16 LE with a mark', utf16le(`\uFEFF<?xml version="1.0" encoding="utf-16"?>${words}`), null],
    ['UTF-16 BE with a mark', utf16be(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${words}`), null],
    ['UTF-16 LE without one', utf16le(`<?xml version="1.0" encoding="UTF-16LE"?>${words}`), null],
    ['UTF-16 BE without one, nor a declaration', utf16be(words), words],
    ['a short file', utf8('<a/>'), '<a/>'],
    ['nothing', utf8(''), ''],
  ])('knows %s', async (_, bytes, text) => {
    const read = await decoded(bytes);
    expect(read.endsWith(words) || read === text).toBe(true);
    expect(read).not.toMatch(/^\uFEFF/);
  });

  test('takes a declared single-byte encoding at its word', async () => {
    expect(await decoded(latin1(`${declared('ISO-8859-1')}<a>Caf\xe9</a>`))).toContain('Café');
    expect(await decoded(latin1(`${declared('windows-1252')}<a>\x93Caf\xe9\x94</a>`))).toContain('“Café”');
    expect(await decoded(latin1(`${declared('windows-1251')}<a>\xc8\xe9</a>`))).toContain('Ий');
  });

  test.each([
    [
      'says UTF-16 and is not',
      utf8('<?xml version="1.0" encoding="utf-16"?><a/>'),
      /says utf-16, and its bytes/,
    ],
    ['is UTF-16 and says UTF-8', utf16le('\uFEFF<?xml version="1.0" encoding="utf-8"?><a/>'), /says utf-8/],
    [
      'has a mark of UTF-8 and says Latin-1',
      utf8('\uFEFF<?xml version="1.0" encoding="iso-8859-1"?><a/>'),
      /says/,
    ],
    ['is Latin-1 and does not say so', latin1('<a>Caf\xe9</a>'), /not valid utf-8/],
    [
      'is windows-1252 and says Latin-1',
      latin1('<?xml version="1.0" encoding="latin1"?><a>\x93</a>'),
      /not valid/,
    ],
    ['ends in the middle of a character', utf8('<a>é').subarray(0, -1), /not valid utf-8/],
    ['ends in the middle of one of UTF-16', utf16le('\uFEFF<a>🇷').subarray(0, -2), /not valid utf-16le/],
    ['is UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), /UTF-32/],
    ['says an encoding that nobody knows', utf8('<?xml version="1.0" encoding="klingon"?><a/>'), /klingon/],
  ])('refuses a file that %s', async (_, bytes, message) => {
    const error: unknown = await decoded(bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HostFailure);
    expect(error).toMatchObject({ file: 'memory.tmx', message: expect.stringMatching(message) });
  });
});
