import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserCommand, hasDisplay } from './open-browser.ts';
import { userDataFolder } from './user-data-folder.ts';

describe('the folder of settings', () => {
  const home = join('/', 'home', 'sri');

  test.each([
    ['linux', {}, join(home, '.config', 'Kutip')],
    ['linux', { XDG_CONFIG_HOME: '' }, join(home, '.config', 'Kutip')],
    ['linux', { XDG_CONFIG_HOME: join('/', 'cfg') }, join('/', 'cfg', 'Kutip')],
    ['darwin', {}, join(home, 'Library', 'Application Support', 'Kutip')],
    ['win32', { APPDATA: join('/', 'roaming') }, join('/', 'roaming', 'Kutip')],
    ['win32', {}, join(home, 'AppData', 'Roaming', 'Kutip')],
    ['linux', { KUTIP_USER_DATA: '/elsewhere', XDG_CONFIG_HOME: '/cfg' }, '/elsewhere'],
  ] as const)('on %s with %j is %s', (platform, environment, expected) => {
    expect(userDataFolder({ platform, environment, home })).toBe(expected);
  });
});

describe('the browser', () => {
  test.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: ':0', CI: 'true' }, false],
    ['darwin', {}, true],
    ['win32', { CI: '1' }, false],
  ] as const)('on %s with %j is opened: %s', (platform, environment, expected) => {
    expect(hasDisplay({ platform, environment })).toBe(expected);
  });

  test.each(['linux', 'darwin', 'win32'] as const)(
    'gets the whole address as one argument on %s',
    (platform) => {
      expect(browserCommand('http://127.0.0.1:1/#a&b', platform).slice(1)).toContain(
        'http://127.0.0.1:1/#a&b',
      );
    },
  );
});
