/** The parts of a `KeyboardEvent` that tell where it goes. */
type EdgeKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Does the key go to an edge of the whole text: Ctrl+Home and Ctrl+End, and on a Mac Cmd+Up and Cmd+Down? Chromium's
 * own step to the end stops before the words of a last paragraph that it has not laid out (`content-visibility`).
 */
export function documentEdge({ key, ctrlKey, metaKey, altKey }: EdgeKey): 'start' | 'end' | null {
  if (altKey || ctrlKey === metaKey) return null;
  if (key === (ctrlKey ? 'Home' : 'ArrowUp')) return 'start';
  return key === (ctrlKey ? 'End' : 'ArrowDown') ? 'end' : null;
}
