import { useEffect, useRef } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Bindings } from '../../shared/command/bindings.ts';
import { commands, type CommandId } from '../../shared/command/commands.ts';
import { isPressed, parseKey, type KeyPress, type Platform } from '../../shared/command/key.ts';

interface Registration {
  readonly run: () => void;
  readonly enabled: boolean;
}

/** Who runs which command now. A command that nobody registered, or that is not enabled, does nothing. */
export const commandRegistry = createStore<ReadonlyMap<CommandId, Registration>>()(() => new Map());

/** Everybody who offers a command, the latest last. */
const offers = new Map<CommandId, Offer[]>();

interface Offer {
  registration: Registration;
}

/** The latest offer counts. */
function publish(id: CommandId): void {
  const offer = offers.get(id)?.at(-1);
  commandRegistry.setState((before) => {
    const after = new Map(before);
    if (offer) after.set(id, offer.registration);
    else after.delete(id);
    return after;
  }, true);
}

/**
 * Makes the calling component the one that runs the command for as long as it is mounted. A component that comes later
 * takes the command over, and when it goes it gives the command back: undo is the scheme's while the scheme is edited.
 */
export function useCommand(id: CommandId, run: () => void, enabled = true): void {
  const latest = useRef(run);
  const offer = useRef<Offer>(null);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const own: Offer = { registration: { run: () => latest.current(), enabled: false } };
    offer.current = own;
    offers.set(id, [...(offers.get(id) ?? []), own]);
    return () => {
      offers.set(id, offers.get(id)?.filter((other) => other !== own) ?? []);
      publish(id);
    };
  }, [id]);
  useEffect(() => {
    // In its place among the others, so that being enabled takes the command from nobody.
    if (offer.current) offer.current.registration = { run: () => latest.current(), enabled };
    publish(id);
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
export type KeyPlace = 'text' | 'target' | 'field' | 'elsewhere';

/**
 * The command of a key press. In a field and in a target, keys that type something are left to it: only those with a
 * modifier and function keys are commands there.
 */
export function commandOfKey(
  press: KeyPress,
  place: KeyPlace,
  platform: Platform,
  { commands: bound }: Bindings,
): CommandId | null {
  const isTyped = place === 'field' || place === 'target';
  const found = bound.filter(
    ({ where = 'anywhere', keys }) =>
      (where === 'anywhere' || where === place) &&
      keys.some((text) => {
        const key = parseKey(text);
        const types = !key.mod && !key.alt && key.key.length === 1;
        return !(types && isTyped) && isPressed(press, key, platform);
      }),
  );
  return (found.find(({ where }) => where === 'target') ?? found[0])?.id ?? null;
}
