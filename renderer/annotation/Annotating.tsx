import { useEntityCommands } from '../entities/use-entity-commands.ts';
import { LinkBar } from './LinkBar.tsx';
import { useOtherAnnotators } from './other-annotators.ts';
import { ShapingBar } from './ShapingBar.tsx';
import { useAnnotationCommands } from './use-annotation-commands.ts';
import { useJumpCommands } from './use-jump-commands.ts';
import { useLinkingKeys } from './use-linking-keys.ts';
import { useShapingCommands } from './use-shaping-commands.ts';
import { useShapingKeys } from './use-shaping-keys.ts';
import { useUnloadGuard } from './use-unload-guard.ts';

/** What annotating needs whether or not the inspector is on screen: its commands, its keys, the bars over the text. */
export function Annotating() {
  useAnnotationCommands();
  useEntityCommands();
  useLinkingKeys();
  useShapingCommands();
  useShapingKeys();
  useJumpCommands();
  useOtherAnnotators();
  useUnloadGuard();
  return (
    <>
      <LinkBar />
      <ShapingBar />
    </>
  );
}
