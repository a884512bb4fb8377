import { isExternalPage, isOwnAddress } from './own-address.ts';

interface Preventable {
  preventDefault(): void;
}

type Journey = Preventable & { readonly url: string };

/** What the guard asks of Electron's `WebContents`. */
interface GuardedContents {
  on(event: 'will-navigate', listener: (journey: Journey) => void): unknown;
  on(event: 'will-frame-navigate', listener: (journey: Journey) => void): unknown;
  on(event: 'will-redirect', listener: (journey: Journey) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: Preventable) => void): unknown;
  setWindowOpenHandler(handler: (details: { readonly url: string }) => { action: 'deny' }): void;
}

/** What the guard asks of Electron's `App`. */
interface GuardedApp {
  on(event: 'web-contents-created', listener: (event: unknown, contents: GuardedContents) => void): unknown;
}

/**
 * The window stays where it is. Whatever page it was led to (by a link in an article, by a file dropped onto it) would
 * otherwise stand there with the preload script's powers. A link to the web is handed to `offerExternalPage`.
 */
export function setupNavigationGuard(app: GuardedApp, offerExternalPage: (address: string) => void): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, offerExternalPage));
}

function guardContents(contents: GuardedContents, offerExternalPage: (address: string) => void): void {
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isExternalPage(url)) offerExternalPage(url);
    return { action: 'deny' };
  });
}

function stay(journey: Journey): void {
  if (!isOwnAddress(journey.url)) journey.preventDefault();
}
