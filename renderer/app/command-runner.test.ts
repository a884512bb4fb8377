import { describe, expect, it } from 'vitest';
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
      expect(commandOfKey(press('k', { ctrl: true }), place, 'linux')).toBe('view.palette');
  });

  it('leaves what types a character to a field', () => {
    const questionMark = press('?', { shift: true });
    expect(commandOfKey(questionMark, 'field', 'linux')).toBeNull();
    expect(commandOfKey(questionMark, 'elsewhere', 'linux')).toBe('help.keys');
    expect(commandOfKey(press('F1'), 'field', 'linux')).toBe('help.keys');
  });

  it('keeps the keys of the text to the text', () => {
    expect(commandOfKey(press('Enter'), 'text', 'linux')).toBe('annotation.cycle');
    expect(commandOfKey(press('Enter'), 'elsewhere', 'linux')).toBeNull();
    expect(commandOfKey(press('p'), 'field', 'linux')).toBeNull();
  });
});
