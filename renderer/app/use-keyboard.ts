import { useEffect } from 'react';
import { isPressed, parseKey, type KeyPress } from '../../shared/command/key.ts';
import { annotationActions } from '../annotation/actions.ts';
import { application, currentScheme } from './application.ts';
import { currentBindings } from './bindings.ts';
import { commandOfKey, runCommand, type KeyPlace } from './command-runner.ts';

/** Runs the commands of the keys that nobody nearer to the focus has taken. */
export function useKeyboard(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  // An input method is at work: the key belongs to it.
  if (event.defaultPrevented || event.isComposing) return;
  const { dialog, platform } = application.getState();
  // A dialog is modal: behind it nothing may happen.
  if (dialog) return;
  const place = placeOf(event.target);
  const command = commandOfKey(event, place, platform, currentBindings());
  if (command) {
    // Taken even when it is not enabled: the browser must not print or save the page instead.
    runCommand(command);
    event.preventDefault();
  } else if (place === 'text' && annotateByKey(event)) event.preventDefault();
}

/** The keys of the labels: they come from the scheme, not from the command table. */
function annotateByKey(press: KeyPress): boolean {
  const { platform } = application.getState();
  const label = currentScheme().labels.find(({ key }) => key && isPressed(press, parseKey(key), platform));
  if (!label) return false;
  annotationActions.annotate(label.id);
  return true;
}

function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.closest('[data-kutip-text]')) return 'text';
  if (target.closest('[data-kutip-target]')) return 'target';
  const typesText = target.matches(
    'textarea, select, input:not([type=radio], [type=checkbox], [type=range])',
  );
  return typesText || target.isContentEditable ? 'field' : 'elsewhere';
}
