import { useEffect } from 'react';
import { annotationActions as actions } from './actions.ts';
import { useSession } from './session-store.ts';

/**
 * While a link is being drawn the keyboard belongs to it, wherever the focus is: digits choose the role (and change
 * it), Tab goes through the candidates, Enter links, Esc cancels. Taken before anybody else sees the key, because
 * Tab would move the focus and Enter would go through the annotations at the caret.
 */
export function useLinkingKeys(): void {
  const linking = useSession((state) => state.linking);
  useEffect(() => {
    if (!linking) return undefined;

    function onKeyDown(event: KeyboardEvent): void {
      if (!linking || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (!handle(event)) return;
      event.preventDefault();
      event.stopPropagation();
    }

    function handle({ key, shiftKey, target }: KeyboardEvent): boolean {
      // A button of the bar that was reached with the mouse keeps its own Enter.
      if (key === 'Enter') return !(target instanceof Element && target.closest('.link-bar')) && accept();
      if (key === 'Escape') actions.cancelLink();
      else if (key === 'Tab') actions.cycleLink(shiftKey ? -1 : 1);
      else return chooseByDigit(key);
      return true;
    }

    function accept(): boolean {
      actions.acceptLink();
      return true;
    }

    function chooseByDigit(key: string): boolean {
      const role = linking && actions.roles(linking.from)[Number.parseInt(key, 10) - 1]?.role;
      if (!/^[1-9]$/.test(key) || !role) return false;
      actions.chooseRole(role);
      return true;
    }

    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [linking]);
}
