import type { CommandPlace } from './commands.ts';
import { isLetter, keyAtPlace, parseKey, type Key, type KeyPress, type Platform } from './key.ts';

export { parseKey } from './key.ts';

/** Why a key cannot be given to a command. */
export type KeyFault =
  /** It is no key at all, or only a modifier. */
  | 'malformed'
  /** The browser or the system takes it before the page can: closing the window, a new tab. */
  | 'kept-by-system'
  /** It moves the caret, leaves a field, copies, or answers in the inspector. */
  | 'kept-by-text';

/** A browser keeps these even from a page that prevents them; with them goes what quits or hides on a Mac. */
const system = [
  'Mod+t',
  'Mod+w',
  'Mod+n',
  'Mod+Shift+t',
  'Mod+Shift+w',
  'Mod+Shift+n',
  'Mod+Tab',
  'Mod+Shift+Tab',
];
const systemOnMac = ['Mod+q', 'Mod+h', 'Mod+m', 'Mod+Alt+h', 'Mod+ ', 'Mod+`'];
const systemElsewhere = ['Alt+F4', 'Alt+Tab', 'Mod+Alt+Delete'];
const clipboard = ['Mod+a', 'Mod+c', 'Mod+v', 'Mod+x'];

const caretKeys = new Set('ArrowLeft ArrowRight ArrowUp ArrowDown Home End PageUp PageDown'.split(' '));
const betweenParagraphs = new Set(['ArrowUp', 'ArrowDown']);
const fixedKeys = new Set(['Escape', 'Tab']);
const named =
  /^(?:F(?:[1-9]|1\d|2[0-4])|Enter|Tab|Escape|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Arrow(?:Left|Right|Up|Down)|ContextMenu)$/u;

/**
 * A key as the table and the settings write it, modifiers in one order: `Mod+Alt+Shift+e`. Equal keys give equal texts:
 * a bare mark is the same with Shift and without, as it is to `isPressed`.
 */
export function keyText({ mod, alt, shift, key }: Key): string {
  const isBareMark = !mod && !alt && key.length === 1 && !isLetter(key);
  return `${mod ? 'Mod+' : ''}${alt ? 'Alt+' : ''}${shift && !isBareMark ? 'Shift+' : ''}${key}`;
}

/** Why the key cannot be that of a command for this place, on this platform; or null. */
export function keyFault(text: string, platform: Platform, place?: CommandPlace): KeyFault | null {
  const key = parseKey(text);
  const { mod, alt, shift, key: name } = key;
  if (!(/^[^\s\p{C}]$/u.test(name) || named.test(name))) return 'malformed';
  const written = keyText(key);
  const kept = [...system, ...(platform === 'darwin' ? systemOnMac : systemElsewhere)];
  if (kept.some((each) => keyText(parseKey(each)) === written)) return 'kept-by-system';
  if (clipboard.includes(written) || fixedKeys.has(name)) return 'kept-by-text';
  // Digits choose in the inspector, and nobody should have to look where the focus is before pressing one.
  if (!mod && !alt && !shift && /^\d$/u.test(name)) return 'kept-by-text';
  // A target is one paragraph, in which Mod and an arrow up or down lead nowhere.
  if (place === 'target' && mod && betweenParagraphs.has(name)) return null;
  return caretKeys.has(name) && !alt ? 'kept-by-text' : null;
}

/**
 * The key that a person has just pressed, as the table would write it; null while only modifiers are held, or for a key
 * that this platform's `Mod` does not go with. `isPressed` takes the same press for this key.
 */
export function keyOfPress(press: KeyPress, platform: Platform): string | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = press;
  const mod = platform === 'darwin' ? metaKey : ctrlKey;
  const foreign = platform === 'darwin' ? ctrlKey : metaKey;
  if (foreign || /^(?:Control|Shift|Alt|AltGraph|Meta|CapsLock|Dead|Process|Unidentified)$/u.test(key))
    return null;
  const typed = key.length === 1 ? key.toLowerCase() : key;
  // What Alt makes of a letter on a Mac, or a letter that is not Latin: the place on the keyboard says which is meant.
  const isForeign = typed.length === 1 && !/^[\x21-\x7e]$/u.test(typed);
  const hidesKey = (mod || altKey) && shiftKey && typed.length === 1 && !isLetter(typed);
  const name = isForeign || hidesKey ? (keyAtPlace(press.code) ?? typed) : typed;
  return keyText({ mod, alt: altKey, shift: shiftKey, key: name });
}
