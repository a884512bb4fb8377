import { useCommand } from '../app/command-runner.ts';
import { annotationActions, jumpActions } from './actions.ts';
import type { Direction } from './jump-actions.ts';
import { useSession } from './session-store.ts';

/** The commands that go to annotations by what they are and by what they lack. */
export function useJumpCommands(): void {
  const isOpen = useSession((state) => state.session !== null);
  useCommand('go.nextOfLabel', () => toSameLabel('next'), isOpen);
  useCommand('go.previousOfLabel', () => toSameLabel('previous'), isOpen);
  useCommand('go.label', () => annotationActions.askLabel(), isOpen);
  useCommand('go.nextMissing', () => jumpActions.toMissing('next'), isOpen);
  useCommand('go.previousMissing', () => jumpActions.toMissing('previous'), isOpen);
  useCommand('go.nextInvalid', () => jumpActions.toInvalid('next'), isOpen);
  useCommand('go.previousInvalid', () => jumpActions.toInvalid('previous'), isOpen);
}

function toSameLabel(direction: Direction): void {
  if (!jumpActions.toSameLabel(direction)) annotationActions.askLabel();
}
