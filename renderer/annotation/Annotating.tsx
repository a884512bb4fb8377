import { LinkBar } from './LinkBar.tsx';
import { useAnnotationCommands } from './use-annotation-commands.ts';
import { useLinkingKeys } from './use-linking-keys.ts';
import { useUnloadGuard } from './use-unload-guard.ts';

/** What annotating needs whether or not the inspector is on screen: its commands, its keys, the bar of a link. */
export function Annotating() {
  useAnnotationCommands();
  useLinkingKeys();
  useUnloadGuard();
  return <LinkBar />;
}
