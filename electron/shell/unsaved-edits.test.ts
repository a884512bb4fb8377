import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { shellTexts } from '../../shared/i18n/catalogue/shell.ts';
import { setupUnsavedEdits } from './unsaved-edits.ts';

/** A window whose page holds it open for as long as `unsaved` is true, as Electron lets it. */
class FakeWindow {
  readonly webContents = new EventEmitter();
  unsaved = true;
  closed = false;

  close(): void {
    let letGo = !this.unsaved;
    if (this.unsaved) this.webContents.emit('will-prevent-unload', { preventDefault: () => (letGo = true) });
    this.closed = letGo;
  }
}

describe('a window with edits on their way', () => {
  let window: FakeWindow;
  let asked: number;
  let stayed: number;

  beforeEach(() => {
    vi.useFakeTimers();
    window = new FakeWindow();
    asked = 0;
    stayed = 0;
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  function answering(answer: 0 | 1): void {
    setupUnsavedEdits({
      window,
      ask: () => {
        asked += 1;
        return answer;
      },
      texts: () => shellTexts.en,
      closeAgain: () => window.close(),
      stayed: () => (stayed += 1),
    });
  }

  test('closes by itself once they have arrived, and nobody is asked', () => {
    answering(0);
    window.close();
    vi.advanceTimersByTime(500);
    expect(window.closed).toBe(false);
    window.unsaved = false;
    vi.advanceTimersByTime(100);
    expect({ closed: window.closed, asked }).toEqual({ closed: true, asked: 0 });
  });

  test('asks when they are stuck, and stays open if the person wants it', () => {
    answering(0);
    window.close();
    vi.advanceTimersByTime(10_000);
    expect({ closed: window.closed, asked, stayed }).toEqual({ closed: false, asked: 1, stayed: 1 });
  });

  test('closes with them lost only if the person says so', () => {
    answering(1);
    window.close();
    vi.advanceTimersByTime(10_000);
    expect({ closed: window.closed, asked, stayed }).toEqual({ closed: true, asked: 1, stayed: 0 });
  });
});
