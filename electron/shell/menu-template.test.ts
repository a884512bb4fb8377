import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { commands, type CommandId } from '../../shared/command/commands.ts';
import { acceleratorOf } from './accelerator.ts';
import { menuTemplate } from './menu-template.ts';

const platforms = ['darwin', 'win32', 'linux'] as const;

function template(platform: NodeJS.Platform, language: 'en' | 'id' = 'en', chosen: CommandId[] = []) {
  return menuTemplate({
    language,
    platform,
    keys: {},
    development: false,
    choose: (command) => chosen.push(command),
  });
}

/** Every item of every menu, in order. */
function itemsOf(menus: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menus.flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []));
}

function itemOf(platform: NodeJS.Platform, id: CommandId) {
  return itemsOf(template(platform)).find((item) => item.id === id);
}

describe.each(platforms)('the menu on %s', (platform) => {
  const items = itemsOf(template(platform));

  test('has every command once, in the order of the table', () => {
    const ids = items.flatMap((item) => item.id ?? []);
    expect(ids).toEqual(commands.map((command) => command.id));
  });

  test('has a word for everything', () => {
    const unnamed = items.filter((item) => item.type !== 'separator' && !item.label);
    expect(unnamed).toEqual([]);
  });

  test('takes no key that types something or that means something in the text alone', () => {
    const taken = items.filter((item) => item.accelerator && item.registerAccelerator !== false);
    expect(taken.length).toBeGreaterThan(10);
    expect(taken.map((item) => item.accelerator)).not.toContainEqual(
      expect.not.stringMatching(/CmdOrCtrl\+|F\d+$/),
    );
  });

  test('takes no key twice', () => {
    const taken = items.flatMap((item) =>
      item.registerAccelerator === false ? [] : (item.accelerator ?? []),
    );
    expect(new Set(taken).size).toBe(taken.length);
  });

  test('has what every application has', () => {
    const roles = items.flatMap((item) => item.role ?? []);
    expect(roles).toEqual(
      expect.arrayContaining(['copy', 'paste', 'selectAll', 'zoomIn', 'togglefullscreen', 'about', 'quit']),
    );
    expect(new Set(roles).size).toBe(roles.length);
    expect(roles).not.toContain('toggleDevTools');
  });

  test('never begins, ends or doubles a separator', () => {
    for (const menu of template(platform)) {
      const kinds = itemsOf([menu]).map((item) => (item.type === 'separator' ? '-' : 'x'));
      expect(kinds.join('')).toMatch(/^x+(-x+)*$/);
    }
  });
});

test('a chosen item names its command', () => {
  const chosen: CommandId[] = [];
  const open = itemsOf(template('linux', 'en', chosen)).find((item) => item.id === 'corpus.open');
  Reflect.apply(open?.click ?? (() => {}), undefined, []);
  expect(chosen).toEqual(['corpus.open']);
});

test('the menu speaks Indonesian too', () => {
  const labels = template('linux', 'id').map((menu) => menu.label);
  expect(labels).toEqual([
    'Berkas',
    'Sunting',
    'Tampilan',
    'Buka',
    'Anotasi',
    'Bentuk',
    'Terjemahkan',
    'Jendela',
    'Bantuan',
  ]);
});

test('keys of the text are shown beside their command where a system can show them without taking them', () => {
  expect(itemOf('linux', 'select.quotation')).toMatchObject({ accelerator: "'", registerAccelerator: false });
  expect(itemOf('darwin', 'select.quotation')).not.toHaveProperty('accelerator');
});

test.each([
  ['Mod+o', 'CmdOrCtrl+O'],
  ['Mod+Shift+e', 'CmdOrCtrl+Shift+E'],
  ['Mod+Alt+ArrowDown', 'CmdOrCtrl+Alt+Down'],
  ['Mod+Alt+=', 'CmdOrCtrl+Alt+='],
  ['F6', 'F6'],
])('%s is %s to Electron', (key, accelerator) => {
  expect(acceleratorOf(key)).toBe(accelerator);
});

test('the person’s keys are shown in place of the table’s, and a bare letter is never taken', () => {
  const keys = { linux: { 'corpus.open': ['Mod+Alt+o'], 'help.guidelines': [], 'view.theme': ['Shift+t'] } };
  const items = itemsOf(
    menuTemplate({ language: 'en', platform: 'linux', keys, development: false, choose: () => undefined }),
  );
  const find = (id: CommandId) => items.find((item) => item.id === id);
  expect(find('corpus.open')).toMatchObject({ accelerator: 'CmdOrCtrl+Alt+O' });
  expect(find('help.guidelines')).not.toHaveProperty('accelerator');
  expect(find('view.theme')).toMatchObject({ accelerator: 'Shift+T', registerAccelerator: false });
});
