import { bindKeys, type Bindings, type BoundCommand } from '../../shared/command/bindings.ts';
import type { CommandId } from '../../shared/command/commands.ts';
import type { Platform } from '../../shared/command/key.ts';
import type { Settings } from '../../shared/host/settings.ts';
import { application, useApplication } from './application.ts';

let last: {
  readonly keys: Settings['keys'];
  readonly platform: Platform;
  readonly bindings: Bindings;
} | null = null;

/** The same object while keys and platform are: every key press asks. */
function bindingsFor(keys: Settings['keys'], platform: Platform): Bindings {
  if (last?.keys !== keys || last.platform !== platform)
    last = { keys, platform, bindings: bindKeys(keys[platform] ?? {}, platform) };
  return last.bindings;
}

/** The keys in force. For code outside React; inside, `useBindings` follows the settings. */
export function currentBindings(): Bindings {
  const { settings, platform } = application.getState();
  return bindingsFor(settings.keys, platform);
}

export function useBindings(): Bindings {
  return useApplication(({ settings, platform }) => bindingsFor(settings.keys, platform));
}

/** The command with the keys that it has now. */
export function useBound(id: CommandId): BoundCommand | undefined {
  return useBindings().commands.find((command) => command.id === id);
}
