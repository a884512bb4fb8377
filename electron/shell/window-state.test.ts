import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { secureWebPreferences } from './main-window.ts';
import { placeWindow, readWindowState, saveWindowState, type WindowState } from './window-state.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const external = { x: 1440, y: 0, width: 2560, height: 1440 };

function at(x: number, y: number, width = 1200, height = 800): WindowState {
  return { bounds: { x, y, width, height }, maximised: false, fullScreen: false };
}

describe('the window opens', () => {
  test('where it was, on any screen that is still there', () => {
    expect(placeWindow(at(1500, 100), [laptop, external])).toEqual(at(1500, 100));
  });

  test.each([
    ['its screen is gone', at(1500, 100)],
    ['its title bar is above the screen', at(100, -300)],
    ['its title bar is below the screen', at(100, 890)],
    ['only a sliver of it is left', at(1400, 100)],
    ['it was never open', null],
  ])('in the middle of the first screen when %s', (_why, saved) => {
    expect(placeWindow(saved, [laptop]).bounds).toEqual({ x: 40, y: 32, width: 1360, height: 860 });
  });

  test('never larger than a small screen', () => {
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1024, height: 600 }]).bounds).toEqual({
      x: 0,
      y: 0,
      width: 1024,
      height: 600,
    });
  });

  test('with its title bar in reach, whatever was saved', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const { bounds } = placeWindow(at(x, y, width, height), [laptop, external]);
        const reachable = [laptop, external].some(
          (area) =>
            bounds.x < area.x + area.width &&
            bounds.x + bounds.width > area.x &&
            bounds.y >= area.y &&
            bounds.y < area.y + area.height,
        );
        expect(reachable).toBe(true);
      }),
    );
  });
});

describe('the file of the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-window-'));
  const file = join(folder, 'window-state.json');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('brings back what was saved', () => {
    saveWindowState(file, { ...at(10, 30), maximised: true });
    expect(readWindowState(file)).toEqual({ ...at(10, 30), maximised: true });
  });

  test.each(['', '{"bounds":{"x":0', '{"bounds":{"x":"0","y":0,"width":1,"height":1}}', 'null'])(
    'is passed over when it holds %j',
    (content) => {
      writeFileSync(file, content);
      expect(readWindowState(file)).toBeNull();
    },
  );

  test('is passed over when it is missing, and writing it never fails', () => {
    const missing = join(folder, 'missing', 'window-state.json');
    expect(readWindowState(missing)).toBeNull();
    expect(() => saveWindowState(missing, at(0, 0))).not.toThrow();
  });
});

test('the page is sandboxed, isolated, and without Node', () => {
  expect(secureWebPreferences('/preload.cjs')).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  });
});
