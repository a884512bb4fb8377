import { useEffect, useState } from 'react';
import type { CommandId } from '../../shared/command/commands.ts';
import { keyOfPress } from '../../shared/command/key-text.ts';
import { application } from './application.ts';
import { changeKeys, refusalOf, sayAwaited, type KeyRefusal } from './change-keys.ts';

interface KeyCapture {
  /** The command that gets the key that is pressed next. */
  readonly capturing: CommandId | null;
  readonly refusal: KeyRefusal | null;
  capture(command: CommandId): void;
  leave(): void;
}

/**
 * Takes the next key for a command, before anybody else sees it: Tab would move the focus and a command's key would run
 * it. A key that cannot be had is refused and the next one awaited, unless it could be swapped: then that is asked.
 */
export function useKeyCapture(): KeyCapture {
  const [capturing, setCapturing] = useState<CommandId | null>(null);
  const [refusal, setRefusal] = useState<KeyRefusal | null>(null);

  useEffect(() => {
    if (capturing === null) return undefined;
    const command = capturing;

    function onKeyDown(event: KeyboardEvent): void {
      if (event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Escape') {
        setCapturing(null);
        setRefusal(null);
        return;
      }
      const key = keyOfPress(event, application.getState().platform);
      if (key === null) return;
      const refused = refusalOf(command, key);
      setRefusal(refused);
      if (!refused) changeKeys(command, [key]);
      if (!refused || refused.holder) setCapturing(null);
    }

    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [capturing]);

  return {
    capturing,
    refusal,
    capture(command) {
      setRefusal(null);
      setCapturing(command);
      sayAwaited(command);
    },
    leave() {
      setRefusal(null);
      setCapturing(null);
    },
  };
}
