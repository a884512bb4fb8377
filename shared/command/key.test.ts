import { describe, expect, it } from 'vitest';
import { commands, keysOf, type CommandDefinition } from './commands.ts';
import { capsOf, isPressed, parseKey, type KeyPress, type Platform } from './key.ts';

function press(key: string, code: string, held: string[] = []): KeyPress {
  return {
    key,
    code,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    shiftKey: held.includes('shift'),
    altKey: held.includes('alt'),
  };
}

function isKey(pressed: KeyPress, key: string, platform: Platform = 'linux'): boolean {
  return isPressed(pressed, parseKey(key), platform);
}

describe('a key of the command table', () => {
  it('is taken apart into its modifiers and the key', () => {
    expect(parseKey('Mod+Shift+E')).toEqual({ mod: true, shift: true, alt: false, key: 'e' });
    expect(parseKey('Mod++')).toEqual({ mod: true, shift: false, alt: false, key: '+' });
    expect(parseKey('+').key).toBe('+');
  });

  it('takes Mod for Ctrl, and for Cmd on a Mac', () => {
    expect(isKey(press('o', 'KeyO', ['ctrl']), 'Mod+o')).toBe(true);
    expect(isKey(press('o', 'KeyO', ['meta']), 'Mod+o')).toBe(false);
    expect(isKey(press('o', 'KeyO', ['meta']), 'Mod+o', 'darwin')).toBe(true);
    expect(isKey(press('o', 'KeyO', ['ctrl']), 'Mod+o', 'darwin')).toBe(false);
  });

  it('tells undo from redo by Shift', () => {
    const redo = press('Z', 'KeyZ', ['ctrl', 'shift']);
    expect(isKey(redo, 'Mod+Shift+z')).toBe(true);
    expect(isKey(redo, 'Mod+z')).toBe(false);
  });

  it('finds a question mark wherever the layout has it', () => {
    expect(isKey(press('?', 'Slash', ['shift']), '?')).toBe(true);
    expect(isKey(press('?', 'KeyM'), '?')).toBe(true);
  });

  it('takes a letter with Caps Lock on, but not with Shift', () => {
    expect(isKey(press('Q', 'KeyQ'), 'q')).toBe(true);
    expect(isKey(press('Q', 'KeyQ', ['shift']), 'q')).toBe(false);
  });

  it('does not take a letter for a label when a modifier is held', () => {
    expect(isKey(press('c', 'KeyC', ['ctrl']), 'c')).toBe(false);
    expect(isKey(press('q', 'KeyQ', ['alt']), 'q')).toBe(false);
  });

  it('goes by the letter on a Latin layout, not by its place', () => {
    const frenchA = press('a', 'KeyQ');
    expect(isKey(frenchA, 'a')).toBe(true);
    expect(isKey(frenchA, 'q')).toBe(false);
  });

  it('goes by the place on a layout without Latin letters', () => {
    expect(isKey(press('ض', 'KeyQ'), 'q')).toBe(true);
    expect(isKey(press('щ', 'KeyO', ['ctrl']), 'Mod+o')).toBe(true);
  });

  it('sees through what Alt types on a Mac', () => {
    expect(isKey(press('≠', 'Equal', ['meta', 'alt']), 'Mod+Alt+=', 'darwin')).toBe(true);
    expect(isKey(press('∫', 'KeyB', ['meta', 'alt']), 'Mod+Alt+b', 'darwin')).toBe(true);
  });

  it('is never the key of two commands in the same place', () => {
    for (const platform of ['darwin', 'linux'] as const) {
      const keys = commands.flatMap((command: CommandDefinition) =>
        keysOf(command, platform).map(
          (key) => `${command.where === 'target' ? 'target' : 'elsewhere'} ${key}`,
        ),
      );
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
  });

  it('is drawn as each platform draws it', () => {
    expect(capsOf(parseKey('Mod+Shift+e'), 'linux')).toEqual(['Ctrl', 'Shift', 'E']);
    expect(capsOf(parseKey('Mod+Shift+e'), 'darwin')).toEqual(['⇧', '⌘', 'E']);
    expect(capsOf(parseKey('Mod+Alt+ArrowDown'), 'win32')).toEqual(['Ctrl', 'Alt', '↓']);
  });
});
