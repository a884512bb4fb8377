/** One key of the command table, taken apart: `Mod+Shift+e`. */
export interface Key {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** As `KeyboardEvent.key` has it; letters in lower case. */
  readonly key: string;
}

/** The part of a `KeyboardEvent` that matters here. */
export interface KeyPress {
  readonly key: string;
  /** The place on the keyboard, `KeyQ` where an English layout has its Q. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export type Platform = 'darwin' | 'win32' | 'linux';

const modifiers = ['Mod', 'Shift', 'Alt'];

export function parseKey(text: string): Key {
  let rest = text;
  const found = new Set<string>();
  for (;;) {
    // The key itself may be a plus sign: only a known modifier before a plus sign is cut off.
    const modifier = modifiers.find((name) => rest.startsWith(`${name}+`) && rest.length > name.length + 1);
    if (modifier === undefined) break;
    found.add(modifier);
    rest = rest.slice(modifier.length + 1);
  }
  return {
    mod: found.has('Mod'),
    shift: found.has('Shift'),
    alt: found.has('Alt'),
    key: rest.length === 1 ? rest.toLowerCase() : rest,
  };
}

/**
 * Whether a key press is this key. `Mod` is Cmd on a Mac and Ctrl elsewhere.
 *
 * Shift is compared where it is part of the gesture (letters, named keys, anything with `Mod` or `Alt`), and not for
 * a bare punctuation mark, which stands for what is typed: `?` needs Shift on one layout and not on the next.
 * Where the layout types something that no key of the table can be (a Cyrillic or Arabic letter; what Alt makes of a
 * letter on a Mac), the place on the keyboard decides, as it does in other editors.
 */
export function isPressed(press: KeyPress, key: Key, platform: Platform): boolean {
  const mod = platform === 'darwin' ? press.metaKey : press.ctrlKey;
  const foreign = platform === 'darwin' ? press.ctrlKey : press.metaKey;
  if (mod !== key.mod || press.altKey !== key.alt || foreign) return false;
  if (!isSameKey(press, key)) return false;
  const isBareMark = !key.mod && !key.alt && key.key.length === 1 && !isLetter(key.key);
  return isBareMark || press.shiftKey === key.shift;
}

function isSameKey(press: KeyPress, key: Key): boolean {
  const typed = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (typed === key.key) return true;
  const byPlace = key.alt || key.shift || !/^[\x20-\x7e]$/.test(typed);
  return byPlace && typed.length <= 2 && codeOf(key.key) === press.code && press.code !== '';
}

export function isLetter(key: string): boolean {
  return /^[a-z]$/.test(key);
}

const codesOfMarks: Readonly<Record<string, string>> = {
  '=': 'Equal',
  '-': 'Minus',
  ',': 'Comma',
  '.': 'Period',
  "'": 'Quote',
  '[': 'BracketLeft',
  ']': 'BracketRight',
};

/** Where the key is on an English layout; `null` for a key that is found by its name. */
function codeOf(key: string): string | null {
  if (isLetter(key)) return `Key${key.toUpperCase()}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return codesOfMarks[key] ?? null;
}

/** The key that an English layout has at this place; null where it has none that is found by its place. */
export function keyAtPlace(code: string): string | null {
  const found = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  if (found !== undefined) return found.toLowerCase();
  return Object.entries(codesOfMarks).find(([, place]) => place === code)?.[0] ?? null;
}

const symbols: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
};

/** The caps to draw for a key: `['Ctrl', 'Shift', 'E']`, and `['⇧', '⌘', 'E']` on a Mac, in Apple's order. */
export function capsOf(key: Key, platform: Platform): readonly string[] {
  const cap = symbols[key.key] ?? (key.key.length === 1 ? key.key.toUpperCase() : key.key);
  if (platform === 'darwin')
    return [...(key.alt ? ['⌥'] : []), ...(key.shift ? ['⇧'] : []), ...(key.mod ? ['⌘'] : []), cap];
  return [...(key.mod ? ['Ctrl'] : []), ...(key.alt ? ['Alt'] : []), ...(key.shift ? ['Shift'] : []), cap];
}
