import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test } from 'vitest';
import { setupNavigationGuard } from './navigation-guard.ts';

/** The few things that the guard asks of a page. */
class FakeContents extends EventEmitter {
  openHandler: ((details: { url: string }) => unknown) | null = null;

  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.openHandler = handler;
  }

  /** Whether the page would go there. */
  goesTo(event: string, url: string): boolean {
    let prevented = false;
    this.emit(event, { url, preventDefault: () => (prevented = true) });
    return !prevented;
  }
}

let contents: FakeContents;
let offered: string[];

beforeEach(() => {
  contents = new FakeContents();
  offered = [];
  const app = new EventEmitter();
  setupNavigationGuard(app, (address) => offered.push(address));
  app.emit('web-contents-created', {}, contents);
});

describe('the window', () => {
  const ways = ['will-navigate', 'will-frame-navigate', 'will-redirect'];

  test.each(ways)('may reload its own page (%s)', (way) => {
    expect(contents.goesTo(way, 'app://kutip/index.html')).toBe(true);
  });

  test.each(
    ways.flatMap((way) =>
      [
        'https://example.org/',
        'https://example.org/?app://kutip/index.html',
        'app://kutip.evil.example/',
        'file:///etc/passwd',
        'javascript:alert(1)',
        'data:text/html,<script>alert(1)</script>',
        'not an address',
      ].map((address) => [way, address] as const),
    ),
  )('does not follow %s to %s', (way, address) => {
    expect(contents.goesTo(way, address)).toBe(false);
  });

  test('attaches no webview', () => {
    expect(contents.goesTo('will-attach-webview', 'app://kutip/')).toBe(false);
  });

  test.each([
    ['https://example.org/berita', ['https://example.org/berita']],
    ['http://example.org/', []],
    ['file:///etc/passwd', []],
    ['app://kutip/index.html', []],
    ['https://bank.example@evil.example/', []],
  ])('opens no second window for %s, and offers %j to the browser', (url, expected) => {
    expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' });
    expect(offered).toEqual(expected);
  });
});
