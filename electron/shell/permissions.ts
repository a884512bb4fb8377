import type { Session } from 'electron';
import { isOwnAddress } from './own-address.ts';

type GuardedSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
> & { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> };

/** The interface needs no camera, no place, no notification and no network: everything of the kind is denied. */
export function setupPermissions(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isLocal(details.url) }));
  // Its dictionaries would come from the network.
  session.setSpellCheckerEnabled(false);
}

/** Ours, or made by the page itself, or the developer tools. */
function isLocal(address: string): boolean {
  return isOwnAddress(address) || /^(?:data|blob|devtools):/.test(address);
}
