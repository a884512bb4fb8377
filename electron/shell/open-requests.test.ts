import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ownArguments, readLaunchArguments, type LaunchArguments } from './launch-arguments.ts';
import { OpenRequests, setupOpenFile, setupSingleInstance } from './open-requests.ts';

/** The two things that these ask of Electron's `app`. */
class FakeApp extends EventEmitter {
  handedOver: unknown;

  requestSingleInstanceLock(data?: Record<string, unknown>): boolean {
    this.handedOver = data;
    return true;
  }
}

const folder: LaunchArguments = { path: '/home/sri/berita', readOnly: false };

let app: FakeApp;
let requests: OpenRequests;
let opened: LaunchArguments[];

beforeEach(() => {
  app = new FakeApp();
  requests = new OpenRequests();
  opened = [];
});

describe('a folder that the system asks to open', () => {
  test('waits until the application is ready, and the last one wins', () => {
    setupOpenFile(app, requests);
    let prevented = 0;
    const event = { preventDefault: () => (prevented += 1) };
    app.emit('open-file', event, '/home/sri/lama');
    app.emit('open-file', event, '/home/sri/berita');
    expect(prevented).toBe(2);
    expect(requests.start((request) => opened.push(request))).toEqual(folder);
    expect(opened).toEqual([]);
  });

  test('opens at once when the application is ready', () => {
    setupOpenFile(app, requests);
    requests.start((request) => opened.push(request));
    app.emit('open-file', { preventDefault: () => {} }, folder.path);
    expect(opened).toEqual([folder]);
  });
});

describe('a second start', () => {
  let shown: number;

  beforeEach(() => {
    shown = 0;
    requests.start((request) => opened.push(request));
    setupSingleInstance(app, { path: null, readOnly: false }, requests, () => (shown += 1));
  });

  test('hands over what it was asked to open', () => {
    setupSingleInstance(app, { ...folder, readOnly: true }, requests, () => {});
    expect(app.handedOver).toEqual({ ...folder, readOnly: true });
  });

  test('opens its folder here and brings the window to the front', () => {
    app.emit('second-instance', {}, [], '/', folder);
    expect({ opened, shown }).toEqual({ opened: [folder], shown: 1 });
  });

  test.each([[{ path: null, readOnly: false }], [null], ['text'], [{ path: 7 }], [{}]])(
    'that hands over %j only brings the window to the front',
    (data) => {
      app.emit('second-instance', {}, [], '/', data);
      expect({ opened, shown }).toEqual({ opened: [], shown: 1 });
    },
  );
});

describe('the arguments of a start', () => {
  test.each<[string, string[], boolean, LaunchArguments]>([
    ['nothing', ['/opt/Kutip/kutip'], true, { path: null, readOnly: false }],
    [
      'a folder',
      ['/opt/Kutip/kutip', 'berita'],
      true,
      { path: resolve('/home/sri/berita'), readOnly: false },
    ],
    [
      "Chromium's switches around it",
      ['/opt/Kutip/kutip', '--no-sandbox', '/tmp/a', '--read-only'],
      true,
      { path: resolve('/tmp/a'), readOnly: true },
    ],
    ['the application itself in development', ['/electron', '.'], false, { path: null, readOnly: false }],
    [
      'a folder after the application',
      ['/electron', '--inspect=0', '.', '--read-only', '/tmp/a'],
      false,
      { path: resolve('/tmp/a'), readOnly: true },
    ],
  ])('hold %s', (_what, processArguments, isPackaged, expected) => {
    expect(readLaunchArguments(ownArguments(processArguments, isPackaged), '/home/sri')).toEqual(expected);
  });
});
