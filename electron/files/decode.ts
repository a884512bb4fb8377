import { HostFailure } from '../../shared/host/host-error.ts';

/** Bytes of a source file as text, and how they became it. Line endings are still as in the file. */
export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  /**
   * A name that both the WHATWG Encoding Standard and Python know, for the same characters; but for `iso-8859-1`, see
   * `decodeGuessed`.
   */
  readonly encoding: string;
  readonly bom: boolean;
  /** Nothing in the bytes proves the encoding: a person has to look at it. */
  readonly guessed: boolean;
}

type Encoded = Pick<Decoded, 'encoding' | 'bom'> & { readonly body: Uint8Array };

/**
 * Decodes a source: by its byte order mark, else as UTF-8 if it is valid, else as UTF-16 if its NULs lie as there, else by
 * guessing a single-byte encoding of western Europe. `encoding`, chosen by a person or recorded in a sidecar, overrides
 * all of that. Python's `open(path, encoding=…).read()` with the recorded encoding gives the same text (with `bom`,
 * Python leaves U+FEFF in front for `utf-8` and `utf-16-le`; `utf-8-sig` and `utf-16` take it off).
 *
 * @throws {HostFailure} `not-text` when the bytes are not text in that encoding. O(n).
 */
export function decode(bytes: Uint8Array, file: string, encoding?: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (encoding !== undefined) return decodeChosen(bytes, marked, canonicalEncoding(encoding, file), file);
  if (marked) {
    const text = strictly(marked.encoding, marked.body);
    if (text === null) throw notText(file, `it starts as ${marked.encoding} but is not valid`);
    return { text: refuseNul(text, file), encoding: marked.encoding, bom: true, guessed: false };
  }
  if (bytes.includes(0)) {
    const wide = utf16ByNuls(bytes);
    const text = wide && strictly(wide, bytes);
    if (!wide || text === null) throw notText(file, 'it holds binary data');
    return { text: refuseNul(text, file), encoding: wide, bom: false, guessed: false };
  }
  const text = strictly('utf-8', bytes);
  return text === null ? decodeGuessed(bytes) : { text, encoding: 'utf-8', bom: false, guessed: false };
}

/**
 * The first bytes of a file, for showing its title in a list: never fails, and may show replacement characters
 * where a character is cut at the end.
 */
export function decodeTolerantly(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked.encoding).decode(marked.body);
  const encoding = bytes.includes(0) ? utf16ByNuls(bytes) : 'utf-8';
  const text = new TextDecoder(encoding ?? 'utf-8').decode(bytes, { stream: true });
  return encoding === 'utf-8' && text.includes('\uFFFD') ? decodeGuessed(bytes).text : text;
}

/**
 * windows-1252, unless the bytes hold one of the five that it leaves unassigned (81 8D 8F 90 9D). The WHATWG decoder
 * passes those through as control characters, but Python's cp1252 refuses them: the offsets recorded would be of a
 * text that Python cannot read. Such bytes are read as ISO-8859-1 in the sense of the ISO, IANA and Python, where every byte is
 * the code point of the same number. (WHATWG takes that label for windows-1252; this module does not.)
 */
function decodeGuessed(bytes: Uint8Array): Decoded {
  const text = strictly('windows-1252', bytes);
  return text !== null
    ? { text, encoding: 'windows-1252', bom: false, guessed: true }
    : { text: latin1(bytes), encoding: 'iso-8859-1', bom: false, guessed: true };
}

function decodeChosen(bytes: Uint8Array, marked: Encoded | null, encoding: string, file: string): Decoded {
  const hasMark = marked?.encoding === encoding;
  const body = hasMark ? marked.body : bytes;
  const text = encoding === 'iso-8859-1' ? latin1(body) : strictly(encoding, body);
  if (text === null) throw notText(file, `it is not valid ${encoding}`);
  return { text: refuseNul(text, file), encoding, bom: hasMark, guessed: false };
}

/** One name per encoding. @throws {HostFailure} `invalid-input` for what is none. */
export function canonicalEncoding(label: string, file: string): string {
  const name = label.trim().toLowerCase();
  if (['iso-8859-1', 'iso8859-1', 'iso_8859-1', 'latin1', 'latin-1'].includes(name)) return 'iso-8859-1';
  try {
    return new TextDecoder(name).encoding;
  } catch (cause) {
    throw new HostFailure('invalid-input', `${label} is not an encoding that Kutip knows.`, { file, cause });
  }
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    // No windows code page assigns a byte to U+0080–U+009F: WHATWG puts the unassigned bytes there, Python refuses them.
    return encoding.startsWith('windows-') && /[\u0080-\u009f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function byteOrderMark(bytes: Uint8Array): Encoded | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { encoding: 'utf-8', bom: true, body: bytes.subarray(3) };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', bom: true, body: bytes.subarray(2) };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', bom: true, body: bytes.subarray(2) };
  return null;
}

/**
 * UTF-16 without a mark shows in its spaces, digits and line ends: their high byte is NUL, always on the same side.
 * One unit in twenty is enough (Arabic and Indonesian have a space every six characters or so), and the other side
 * must have next to none.
 */
function utf16ByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2) return null;
  const nuls: [even: number, odd: number] = [0, 0];
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) nuls[at % 2 === 0 ? 0 : 1]++;
  const [even, odd] = nuls;
  const enough = bytes.length / 2 / 20;
  if (odd >= enough && odd > 10 * even) return 'utf-16le';
  if (even >= enough && even > 10 * odd) return 'utf-16be';
  return null;
}

function refuseNul(text: string, file: string): string {
  if (text.includes('\0')) throw notText(file, 'it holds NUL characters');
  return text;
}

function notText(file: string, reason: string): HostFailure {
  return new HostFailure(
    'not-text',
    `${file} cannot be read as text: ${reason}. Choose its encoding, or save it as UTF-8 in a text editor.`,
    { file },
  );
}
