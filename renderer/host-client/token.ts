const storageKey = 'kutip.token';

/**
 * The token that the loopback server asks for. It comes in the fragment of the address, once; it is taken out of the
 * address bar, so that it does not end up in a screenshot or a bookmark, and kept for reloads of this tab alone.
 */
export function takeToken(): string {
  const given = window.location.hash.slice(1);
  if (given !== '') {
    window.sessionStorage.setItem(storageKey, given);
    window.history.replaceState(null, '', window.location.pathname);
  }
  return window.sessionStorage.getItem(storageKey) ?? '';
}
