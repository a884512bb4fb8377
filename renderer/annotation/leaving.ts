const listeners = new Set<() => void>();

/**
 * Calls the listener while the open article is still there and about to be left, or the window to be closed: what is being typed elsewhere
 * becomes an edit of it now or never. Returns how to end that.
 */
export function beforeLeaving(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellLeaving(): void {
  for (const listener of listeners) listener();
}
