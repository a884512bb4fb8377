import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setupQuitting } from './quitting.ts';

/** Emits `will-quit` as Electron does; quits when nobody prevents it. */
class FakeApp extends EventEmitter {
  hasQuit = false;

  quit(): void {
    let prevented = false;
    this.emit('will-quit', { preventDefault: () => (prevented = true) });
    this.hasQuit = !prevented;
  }
}

describe('quitting', () => {
  let app: FakeApp;

  beforeEach(() => {
    vi.useFakeTimers();
    app = new FakeApp();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test('waits until the host has written what was due, and asks it once', async () => {
    const writing = Promise.withResolvers<void>();
    let closings = 0;
    setupQuitting(
      app,
      () => {
        closings += 1;
        return writing.promise;
      },
      () => {},
    );
    app.quit();
    app.quit();
    await vi.advanceTimersByTimeAsync(1000);
    expect({ hasQuit: app.hasQuit, closings }).toEqual({ hasQuit: false, closings: 1 });
    writing.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect({ hasQuit: app.hasQuit, closings }).toEqual({ hasQuit: true, closings: 1 });
  });

  test('goes on, and leaves a trace, when the host cannot write', async () => {
    const logged: unknown[] = [];
    setupQuitting(
      app,
      () => Promise.reject(new Error('disk full')),
      (error) => logged.push(error),
    );
    app.quit();
    await vi.advanceTimersByTimeAsync(0);
    expect({ hasQuit: app.hasQuit, logged }).toEqual({ hasQuit: true, logged: [new Error('disk full')] });
  });

  test('does not wait for ever for a folder that never answers', async () => {
    setupQuitting(
      app,
      () => new Promise(() => {}),
      () => {},
    );
    app.quit();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(app.hasQuit).toBe(true);
  });
});
