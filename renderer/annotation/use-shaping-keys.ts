import { useEffect } from 'react';
import { annotationActions as actions } from './actions.ts';
import { useSession } from './session-store.ts';
import type { Shaping } from './shaping.ts';

/**
 * While something waits for a key its keys come first: letters choose the label, Tab goes through the candidates,
 * Enter accepts and Esc cancels. Every other key does what it always does,
 * because words are selected meanwhile; only a letter that chooses no label does nothing at all.
 */
export function useShapingKeys(): void {
  const shaping = useSession((state) => state.shaping);
  useEffect(() => {
    if (!shaping) return undefined;
    const waiting = shaping;

    function onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      // In a dialog and in a field that types, the keys are theirs.
      if (event.target instanceof Element && event.target.closest('[role=dialog], input, textarea, select'))
        return;
      if (!handle(waiting, event)) return;
      event.preventDefault();
      event.stopPropagation();
    }

    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [shaping]);
}

function handle(shaping: Shaping, { key, shiftKey, target }: KeyboardEvent): boolean {
  if (key === 'Escape') {
    actions.cancelShaping();
    return true;
  }
  // A button of the bar that was reached with the mouse keeps its own Enter.
  const isOnButton = key === 'Enter' && target instanceof HTMLButtonElement;
  if (isOnButton) return false;
  switch (shaping.step) {
    case 'label':
      return chooseLabel(shaping, key);
    case 'merge':
      return handleMerge(key, shiftKey);
    case 'pieces':
      return handlePieces(key);
  }
}

function chooseLabel({ choices }: Extract<Shaping, { step: 'label' }>, key: string): boolean {
  const choice = choices.find((each) => each.key.toLowerCase() === key.toLowerCase());
  if (choice) actions.chooseLabel(choice.label);
  return key.length === 1;
}

function handleMerge(key: string, isBack: boolean): boolean {
  if (key === 'Tab') actions.cycleMerge(isBack ? -1 : 1);
  else if (key === 'Enter') actions.acceptMerge();
  else return false;
  return true;
}

/** The keys of the commands that add and take out do so by themselves, whichever keys they have. */
function handlePieces(key: string): boolean {
  if (key !== 'Enter') return false;
  actions.addPiece();
  return true;
}
