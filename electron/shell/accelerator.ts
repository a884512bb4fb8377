import type { CommandDefinition } from '../../shared/command/commands.ts';
import { parseKey } from '../../shared/command/key.ts';

/** Electron's names of keys, where they differ from `KeyboardEvent.key`. */
const names: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

/** `Mod+Shift+e` of the command table as Electron writes it: `CmdOrCtrl+Shift+E`. */
export function acceleratorOf(text: string): string {
  const { mod, alt, shift, key } = parseKey(text);
  const name = names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [...(mod ? ['CmdOrCtrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), name].join(
    '+',
  );
}

/**
 * Whether the menu may take the key for itself. A key that means something only in the text, or types something
 * elsewhere, must reach the page: a registered `Q` would make it impossible to write the letter in a note.
 */
export function menuMayTake({ where = 'anywhere' }: Pick<CommandDefinition, 'where'>, text: string): boolean {
  const { mod, alt, key } = parseKey(text);
  return where === 'anywhere' && (mod || alt || /^F\d+$/.test(key));
}
