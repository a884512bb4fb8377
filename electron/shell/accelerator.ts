import type { CommandDefinition } from '../../shared/command/commands.ts';

/** Electron's names of keys, where they differ from `KeyboardEvent.key`. */
const names: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

/** `Mod+Shift+e` of the command table as Electron writes it: `CmdOrCtrl+Shift+E`. */
export function acceleratorOf(key: string): string {
  return (
    key
      // A plus sign at the end is the key itself.
      .split(/\+(?=.)/)
      .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
      .join('+')
  );
}

/**
 * Whether the menu may take the key for itself. A key that means something only in the text, or types something
 * elsewhere, must reach the page: a registered `Q` would make it impossible to write the letter in a note.
 */
export function menuMayTake(command: CommandDefinition, key: string): boolean {
  return command.where !== 'text' && (key.includes('+') || /^F\d+$/.test(key));
}
