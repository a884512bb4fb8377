import { useStore } from 'zustand';
import { announcement } from './announce.ts';

/**
 * Where announcements are read from. Two regions take turns: a region that gets the text it already has stays
 * silent, and saying the same twice ("quote added") is common. The attribute says what the element means by itself:
 * by it a dialog knows what must not be hidden with the window behind it.
 */
export function LiveRegion() {
  const { message, turn } = useStore(announcement);
  return (
    <div className="unseen">
      <output aria-live="polite">{turn % 2 === 0 ? message : ''}</output>
      <output aria-live="polite">{turn % 2 === 1 ? message : ''}</output>
    </div>
  );
}
