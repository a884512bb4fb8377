import { useEffect, useEffectEvent, type RefObject } from 'react';

/**
 * Esc inside the element, before it leaves the view. `onEscape` returns whether it did something. Not by React, whose events
 * come after those of the view around it.
 */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: () => boolean): void {
  const handle = useEffectEvent(onEscape);
  useEffect(() => {
    const { current } = element;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      // An open list of names: Esc closes that.
      const { target } = event;
      const isOpenList =
        target instanceof HTMLElement && target.matches('.entity-picker [aria-expanded=true]');
      if (!isOpenList && !handle()) return;
      event.preventDefault();
    }
    current?.addEventListener('keydown', onKeyDown);
    return () => current?.removeEventListener('keydown', onKeyDown);
  }, [element]);
}
