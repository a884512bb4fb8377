import { bindKeys, holderOf, swapKeys, withKeys, type UserKeys } from '../../shared/command/bindings.ts';
import type { CommandId } from '../../shared/command/commands.ts';
import { keyFault } from '../../shared/command/key-text.ts';
import { capsOf, parseKey } from '../../shared/command/key.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { announce } from '../ui/announce.ts';
import { application, currentScheme } from './application.ts';
import { currentBindings } from './bindings.ts';
import { currentTexts } from './language.ts';
import { changeSettings } from './settings.ts';

/** A key that was not given to the command. */
export interface KeyRefusal {
  readonly command: CommandId;
  readonly key: string;
  readonly message: string;
  /** The command that has the key: the two can be swapped. */
  readonly holder?: CommandId | undefined;
}

/** Why the command cannot have the key as things are; null when it can. */
export function refusalOf(command: CommandId, key: string): KeyRefusal | null {
  const texts = currentTexts();
  const { refused } = texts.keys;
  const where = currentBindings().commands.find(({ id }) => id === command)?.where;
  const fault = keyFault(key, application.getState().platform, where);
  if (fault === 'malformed') return { command, key, message: refused.malformed };
  if (fault) return { command, key, message: refused[fault](nameOfKey(key)) };
  const label = currentScheme().labels.find((each) => each.key?.toLowerCase() === key);
  if (label && where !== 'target')
    return { command, key, message: refused.label(nameOfKey(key), localised(label.name, texts.language)) };
  const holder = holderOf(currentBindings(), key, where);
  if (!holder || holder.id === command) return null;
  return { command, key, holder: holder.id, message: refused.taken(nameOfKey(key), titleOf(holder.id)) };
}

/** A screen reader hears that the next key is taken. */
export function sayAwaited(command: CommandId): void {
  announce(currentTexts().keys.pressFor(titleOf(command)));
}

/** `null` gives the command its first keys again, none takes them away. */
export function changeKeys(command: CommandId, keys: readonly string[] | null): void {
  save(withKeys(ownKeys(), command, keys));
  // Its first key may have gone to another command meanwhile.
  const [key] = currentBindings().commands.find(({ id }) => id === command)?.keys ?? [];
  const texts = currentTexts().keys;
  announce(
    key === undefined ? texts.hasNone(titleOf(command)) : texts.isNow(titleOf(command), nameOfKey(key)),
  );
}

export function swapKeyOf(command: CommandId, key: string): void {
  save(swapKeys(ownKeys(), currentBindings(), command, key));
  announce(currentTexts().keys.isNow(titleOf(command), nameOfKey(key)));
}

export function resetAllKeys(): void {
  save({});
  announce(currentTexts().keys.isResetAll);
}

/** As a person reads it: `Ctrl+Shift+E`. */
export function nameOfKey(key: string): string {
  return capsOf(parseKey(key), application.getState().platform).join('+');
}

function ownKeys(): UserKeys {
  const { settings, platform } = application.getState();
  return settings.keys[platform] ?? {};
}

/** Keys that could not be used are let go of, now that the person has looked. */
function save(user: UserKeys): void {
  const { settings, platform } = application.getState();
  const faulty = new Set(bindKeys(user, platform).faults.map(({ command, key }) => `${command} ${key}`));
  const kept = Object.entries(user).flatMap(([command, keys]) => {
    const usable = keys.filter((key) => !faulty.has(`${command} ${key}`));
    return usable.length > 0 || keys.length === 0 ? [[command, usable] as const] : [];
  });
  void changeSettings({ keys: { ...settings.keys, [platform]: Object.fromEntries(kept) } });
}

function titleOf(command: CommandId): string {
  return currentTexts().commands.titles[command].replace(/…$/, '');
}
