import { describe, expect, it } from 'vitest';
import { bindKeys } from '../../shared/command/bindings.ts';
import { commandOfKey } from './command-runner.ts';

function press(key: string, held: { ctrl?: boolean; shift?: boolean } = {}) {
  return {
    key,
    code: '',
    ctrlKey: held.ctrl ?? false,
    metaKey: false,
    shiftKey: held.shift ?? false,
    altKey: false,
  };
}

describe('the command of a key', () => {
  it('is found anywhere when it holds a modifier', () => {
    for (const place of ['text', 'field', 'elsewhere'] as const)
      expect(commandOfKey(press('k', { ctrl: true }), place, 'linux', bindKeys({}, 'linux'))).toBe(
        'view.palette',
      );
  });

  it('leaves what types a character to a field', () => {
    const questionMark = press('?', { shift: true });
    expect(commandOfKey(questionMark, 'field', 'linux', bindKeys({}, 'linux'))).toBeNull();
    expect(commandOfKey(questionMark, 'elsewhere', 'linux', bindKeys({}, 'linux'))).toBe('help.keys');
    expect(commandOfKey(press('F1'), 'field', 'linux', bindKeys({}, 'linux'))).toBe('help.keys');
  });

  it('keeps the keys of the text to the text', () => {
    expect(commandOfKey(press('Enter'), 'text', 'linux', bindKeys({}, 'linux'))).toBe('annotation.cycle');
    expect(commandOfKey(press('Enter'), 'elsewhere', 'linux', bindKeys({}, 'linux'))).toBeNull();
    expect(commandOfKey(press('p'), 'field', 'linux', bindKeys({}, 'linux'))).toBeNull();
  });

  it('is the row’s own in a row of a translation, and the rest of the window’s elsewhere', () => {
    const enter = press('Enter', { ctrl: true });
    const bindings = bindKeys({}, 'linux');
    expect(commandOfKey(enter, 'target', 'linux', bindings)).toBe('target.confirm');
    expect(commandOfKey(enter, 'text', 'linux', bindings)).toBe('go.nextUnfinished');
    expect(commandOfKey(press('b', { ctrl: true }), 'target', 'linux', bindings)).toBe('view.library');
    expect(commandOfKey(press('q'), 'target', 'linux', bindings)).toBeNull();
    expect(commandOfKey(press('?', { shift: true }), 'target', 'linux', bindings)).toBeNull();
  });

  it('is the one that the person has given the key to', () => {
    const bindings = bindKeys({ 'annotation.link': ['Mod+l'], 'annotation.note': ['l'] }, 'linux');
    expect(commandOfKey(press('l'), 'text', 'linux', bindings)).toBe('annotation.note');
    expect(commandOfKey(press('n'), 'text', 'linux', bindings)).toBeNull();
    expect(commandOfKey(press('l', { ctrl: true }), 'text', 'linux', bindings)).toBe('annotation.link');
  });
});
