import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindKeys, holderOf, swapKeys, withKeys } from './bindings.ts';
import { commands, keysOf, type CommandDefinition, type CommandId } from './commands.ts';
import { keyFault, keyOfPress, parseKey } from './key-text.ts';
import { isPressed, type KeyPress, type Platform } from './key.ts';

const platforms: readonly Platform[] = ['darwin', 'win32', 'linux'];
const keysOfCommand = (user: Record<string, readonly string[]>, id: CommandId) =>
  bindKeys(user, 'linux').commands.find((command) => command.id === id)?.keys;

describe('the keys in force', () => {
  it('are the table’s while a person has changed none', () => {
    for (const platform of platforms) {
      const { commands: bound, faults } = bindKeys({}, platform);
      expect(faults).toEqual([]);
      expect(bound.map(({ id, keys }) => [id, keys])).toEqual(
        commands.map((command: CommandDefinition) => [command.id, keysOf(command, platform)]),
      );
      for (const { keys, where } of bound)
        for (const key of keys) expect([key, keyFault(key, platform, where)]).toEqual([key, null]);
    }
  });

  it('are the person’s where there are some, and none where that is wanted', () => {
    const user = { 'annotation.link': ['Mod+l'], 'annotation.note': [] };
    expect(keysOfCommand(user, 'annotation.link')).toEqual(['Mod+l']);
    expect(keysOfCommand(user, 'annotation.note')).toEqual([]);
    expect(bindKeys(user, 'linux').faults).toEqual([]);
  });

  it.each([
    ['a command that is not there', { 'no.command': ['Mod+l'] }, 'unknown-command'],
    ['no key', { 'annotation.link': ['Mod+'] }, 'malformed'],
    ['a word', { 'annotation.link': ['letter l'] }, 'malformed'],
    ['the browser’s key', { 'annotation.link': ['Mod+w'] }, 'kept-by-system'],
    ['a key of the caret', { 'annotation.link': ['Shift+ArrowLeft'] }, 'kept-by-text'],
    ['a digit', { 'annotation.link': ['3'] }, 'kept-by-text'],
    ['another command’s key', { 'annotation.link': ['n'] }, 'taken'],
    ['a mark that is another command’s without Shift', { 'annotation.link': ['Shift+?'] }, 'taken'],
    ['another command’s key in another order', { 'annotation.link': ['Shift+Mod+e'] }, 'taken'],
  ] as const)('leave out %s, say so, and keep the table’s', (_, user, reason) => {
    expect(bindKeys(user, 'linux').faults.map((fault) => fault.reason)).toEqual([reason]);
    expect(keysOfCommand(user, 'annotation.link')).toEqual(['l']);
  });

  it('never give one key to two commands, whatever the settings say', () => {
    const key = fc.oneof(
      fc.constantFrom('l', 'n', 'Mod+l', 'Mod+k', 'F2', 'Shift+q', 'é', '', 'Mod+w'),
      fc.string(),
    );
    const id = fc.constantFrom(...commands.map((command) => command.id), 'no.command');
    fc.assert(
      fc.property(
        fc.dictionary(id, fc.array(key, { maxLength: 3 })),
        fc.constantFrom(...platforms),
        (user, platform) => {
          const bound = bindKeys(user, platform).commands;
          expect(bound.map((command) => command.id)).toEqual(commands.map((command) => command.id));
          const keys = bound.flatMap(({ keys: own, where }) =>
            own.map((each) => JSON.stringify([where === 'target', parseKey(each)])),
          );
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
    );
  });
});

describe('a key that another command has', () => {
  it('is found with its holder, in any order of its modifiers', () => {
    expect(holderOf(bindKeys({}, 'linux'), 'Shift+Mod+e')?.id).toBe('corpus.export');
    expect(holderOf(bindKeys({}, 'linux'), 'Mod+Alt+l')).toBeNull();
  });

  it('can be swapped with it, and both are reset together', () => {
    const user = swapKeys({}, bindKeys({}, 'linux'), 'annotation.link', 'n');
    expect(keysOfCommand(user, 'annotation.link')).toEqual(['n']);
    expect(keysOfCommand(user, 'annotation.note')).toEqual(['l']);
    expect(bindKeys(user, 'linux').faults).toEqual([]);
    const reset = withKeys(withKeys(user, 'annotation.link', null), 'annotation.note', null);
    expect(reset).toEqual({});
  });

  it('may be a key of the rest of the window for a row of a translation, and is another’s only there', () => {
    const bindings = bindKeys({ 'target.next': ['Mod+p'] }, 'linux');
    expect(bindings.faults).toEqual([]);
    expect(holderOf(bindings, 'Mod+p')?.id).toBe('go.filter');
    expect(holderOf(bindings, 'Mod+p', 'target')?.id).toBe('target.next');
    const taken = bindKeys({ 'target.next': ['Mod+Enter'] }, 'linux').faults;
    expect(taken).toEqual([
      { command: 'target.next', key: 'Mod+Enter', reason: 'taken', holder: 'target.confirm' },
    ]);
  });

  it('leaves its holder the other keys', () => {
    const user = swapKeys({}, bindKeys({}, 'linux'), 'annotation.link', 'F1');
    expect(keysOfCommand(user, 'help.keys')).toEqual(['l', '?']);
  });
});

describe('a key that was pressed', () => {
  it.each([
    [press('l', 'KeyL'), 'linux', 'l'],
    [press('L', 'KeyL', ['shift']), 'linux', 'Shift+l'],
    [press('?', 'Slash', ['shift']), 'linux', '?'],
    [press('E', 'KeyE', ['ctrl', 'shift']), 'linux', 'Mod+Shift+e'],
    [press('!', 'Digit1', ['ctrl', 'shift']), 'linux', 'Mod+Shift+1'],
    [press('ArrowDown', 'ArrowDown', ['ctrl', 'alt']), 'linux', 'Mod+Alt+ArrowDown'],
    [press('∫', 'KeyB', ['meta', 'alt']), 'darwin', 'Mod+Alt+b'],
    [press('ض', 'KeyQ'), 'linux', 'q'],
    [press('F9', 'F9'), 'win32', 'F9'],
  ] as const)('is written as the table would write it (%#)', (pressed, platform, text) => {
    expect(keyOfPress(pressed, platform)).toBe(text);
    // And the same press is taken for that key afterwards.
    expect(isPressed(pressed, parseKey(text), platform)).toBe(true);
  });

  it('is none while only modifiers are held, or a modifier that no key of the table has', () => {
    expect(keyOfPress(press('Control', 'ControlLeft', ['ctrl']), 'linux')).toBeNull();
    expect(keyOfPress(press('l', 'KeyL', ['meta']), 'linux')).toBeNull();
  });
});

function press(key: string, code: string, held: readonly string[] = []): KeyPress {
  return {
    key,
    code,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    shiftKey: held.includes('shift'),
    altKey: held.includes('alt'),
  };
}
