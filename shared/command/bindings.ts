import { commands, keysOf, type CommandDefinition, type CommandId, type CommandPlace } from './commands.ts';
import { keyFault, keyText, parseKey, type KeyFault } from './key-text.ts';
import type { Platform } from './key.ts';

/** The keys that a person has given to commands instead of the table's, by the command's id. None: no key at all. */
export type UserKeys = Readonly<Record<string, readonly string[]>>;

/** A command with the keys that it has now. */
export interface BoundCommand extends Pick<CommandDefinition, 'menu' | 'where' | 'startsGroup'> {
  readonly id: CommandId;
  /** The one to show first. */
  readonly keys: readonly string[];
  /** The keys are the person's own. */
  readonly isChanged: boolean;
}

/** A key of the person's that is not in force, and why. */
export interface BindingFault {
  readonly command: string;
  readonly key: string;
  readonly reason: KeyFault | 'unknown-command' | 'taken';
  /** Who has the key, when it is taken. */
  readonly holder?: CommandId | undefined;
}

export interface Bindings {
  /** All commands, in the table's order. */
  readonly commands: readonly BoundCommand[];
  readonly faults: readonly BindingFault[];
}

const table: readonly (CommandDefinition & { readonly id: CommandId })[] = commands;

/**
 * Whose keys must differ: those that work in the text alone would be reached by neither, because all others work there
 * too. A row of a translation has keys of its own, which go before the others.
 */
function sharedKey(key: string, where: CommandPlace | undefined): string {
  return `${where === 'target' ? 'target' : 'elsewhere'} ${keyText(parseKey(key))}`;
}

/**
 * The keys in force. No key belongs to two commands in one place. A key that cannot be used is left out and reported, and a command left with none of
 * the keys it was given keeps the table's: settings may come from another version, or from somebody's editor.
 */
export function bindKeys(user: UserKeys, platform: Platform): Bindings {
  const faults: BindingFault[] = Object.entries(user)
    .filter(([id]) => table.every((command) => command.id !== id))
    .flatMap(([command, keys]) => keys.map((key) => ({ command, key, reason: 'unknown-command' as const })));
  const holders = new Map<string, CommandId>();
  const own = new Map<CommandId, readonly string[]>();
  for (const command of table)
    if (!Object.hasOwn(user, command.id))
      for (const key of keysOf(command, platform)) holders.set(sharedKey(key, command.where), command.id);
  for (const { id, where } of table) {
    const wanted = Object.hasOwn(user, id) ? user[id] : undefined;
    if (!wanted) continue;
    const usable = wanted.filter((key) => {
      const fault = keyFault(key, platform, where);
      const holder = fault === null ? holders.get(sharedKey(key, where)) : undefined;
      if (fault !== null) faults.push({ command: id, key, reason: fault });
      else if (holder !== undefined) faults.push({ command: id, key, reason: 'taken', holder });
      else holders.set(sharedKey(key, where), id);
      return fault === null && holder === undefined;
    });
    if (usable.length > 0 || wanted.length === 0) own.set(id, usable);
  }
  return { commands: table.map((command) => bound(command, own, holders, platform)), faults };
}

function bound(
  command: CommandDefinition & { readonly id: CommandId },
  own: ReadonlyMap<CommandId, readonly string[]>,
  holders: ReadonlyMap<string, CommandId>,
  platform: Platform,
): BoundCommand {
  const { id, menu, where, startsGroup } = command;
  const isFree = (key: string) => (holders.get(sharedKey(key, where)) ?? id) === id;
  const keys = own.get(id) ?? keysOf(command, platform).filter(isFree);
  return { id, menu, where, startsGroup, keys, isChanged: own.has(id) };
}

/** Who has the key now, where a command for this place would want it; or null. */
export function holderOf(
  { commands: all }: Bindings,
  key: string,
  place?: CommandPlace,
): BoundCommand | null {
  const wanted = sharedKey(key, place);
  return all.find(({ keys, where }) => keys.some((each) => sharedKey(each, where) === wanted)) ?? null;
}

/** The person's keys with those of one command changed; `null` gives it the table's again. */
export function withKeys(user: UserKeys, command: CommandId, keys: readonly string[] | null): UserKeys {
  const rest = Object.entries(user).filter(([id]) => id !== command);
  return Object.fromEntries(keys === null ? rest : [...rest, [command, keys]]);
}

/**
 * The command gets a key that another one has, and that one the first key of this command in its place, or none where
 * this command has none: two commands change places and nothing is lost in silence.
 */
export function swapKeys(user: UserKeys, bindings: Bindings, command: CommandId, key: string): UserKeys {
  const wanting = bindings.commands.find(({ id }) => id === command);
  const holder = holderOf(bindings, key, wanting?.where);
  if (!holder || holder.id === command) return withKeys(user, command, [key]);
  const given = wanting?.keys[0];
  const wanted = keyText(parseKey(key));
  const left = holder.keys.filter((each) => keyText(parseKey(each)) !== wanted);
  const swapped = withKeys(user, command, [key]);
  return withKeys(swapped, holder.id, [...(given === undefined ? [] : [given]), ...left]);
}
