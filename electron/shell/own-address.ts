/** The interface's own scheme, instead of file://: a real origin, and nothing on the disk but `dist/renderer`. */
export const appScheme = 'app';
export const appHost = 'kutip';
export const startAddress = `${appScheme}://${appHost}/index.html`;

/**
 * Whether an address is one of the interface's own. Parsed, never compared by its beginning:
 * `app://kutip.evil.example` and `app://kutip@evil.example` begin like ours.
 */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${appScheme}:` &&
    url.host === appHost &&
    url.username === '' &&
    url.password === ''
  );
}

/**
 * Whether an address may be shown to the person for opening in their browser: a plain https page. Credentials before
 * the host name serve only to make `https://bank.example@evil.example` look like the bank.
 */
export function isExternalPage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === '';
}
