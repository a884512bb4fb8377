import type { HostApi } from '../../shared/host/contract.ts';
import { settingsSchema, type Settings } from '../../shared/host/settings.ts';
import type { InterfaceLanguage } from '../../shared/i18n/area.ts';

/**
 * The language of the menu and the native dialogs.
 *
 * @param systemLanguages BCP 47, the preferred one first
 */
export function interfaceLanguage(
  chosen: Settings['language'],
  systemLanguages: readonly string[],
): InterfaceLanguage {
  if (chosen !== 'system') return chosen;
  return /^id\b/i.test(systemLanguages[0] ?? '') ? 'id' : 'en';
}

/**
 * The same host, with somebody listening for the settings in its replies: the menu follows the language that a person
 * chooses in the window, and the host need not know that there is a menu.
 */
export function followSettings(host: HostApi, changed: (settings: Settings) => void): HostApi {
  return {
    subscribe: (listener) => host.subscribe(listener),
    call: async (call, input) => {
      const reply = await host.call(call, input);
      if (reply.ok && (call === 'app.start' || call === 'settings.save')) {
        const value: unknown = reply.value;
        const settings = settingsSchema.safeParse(
          typeof value === 'object' && value !== null && 'settings' in value ? value.settings : value,
        );
        if (settings.success) changed(settings.data);
      }
      return reply;
    },
  };
}
