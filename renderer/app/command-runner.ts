import { useEffect, useRef } from 'react';
import { createStore } from 'zustand/vanilla';
import { commands, keysOf, type CommandDefinition, type CommandId } from '../../shared/command/commands.ts';
import { isPressed, parseKey, type KeyPress, type Platform } from '../../shared/command/key.ts';

interface Registration {
  readonly run: () => void;
  readonly enabled: boolean;
}

/** Who runs which command now. A command that nobody registered, or that is not enabled, does nothing. */
export const commandRegistry = createStore<ReadonlyMap<CommandId, Registration>>()(() => new Map());

/** Makes the calling component the one that runs the command for as long as it is mounted. */
export function useCommand(id: CommandId, run: () => void, enabled = true): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const registration: Registration = { run: () => latest.current(), enabled };
    commandRegistry.setState((before) => new Map(before).set(id, registration), true);
    return () =>
      commandRegistry.setState((before) => {
        // Somebody else may have taken the command over meanwhile.
        if (before.get(id) !== registration) return before;
        const after = new Map(before);
        after.delete(id);
        return after;
      }, true);
  }, [id, enabled]);
}

/** False when nothing could be done. */
export function runCommand(id: CommandId): boolean {
  const registration = commandRegistry.getState().get(id);
  if (!registration?.enabled) return false;
  registration.run();
  return true;
}

export function isCommandId(id: string): id is CommandId {
  return commands.some((command) => command.id === id);
}

/** Where the focus is, as far as keys care. */
export type KeyPlace = 'text' | 'field' | 'elsewhere';

/**
 * The command of a key press. In a field, keys that type something are left to the field: only those with a
 * modifier and function keys are commands there.
 */
export function commandOfKey(press: KeyPress, place: KeyPlace, platform: Platform): CommandId | null {
  const found = commands.find(
    (command: CommandDefinition) =>
      (command.where !== 'text' || place === 'text') &&
      keysOf(command, platform).some((text) => {
        const key = parseKey(text);
        const types = !key.mod && !key.alt && key.key.length === 1;
        return !(types && place === 'field') && isPressed(press, key, platform);
      }),
  );
  return found?.id ?? null;
}
