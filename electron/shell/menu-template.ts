import type { MenuItemConstructorOptions } from 'electron';
import {
  commands,
  keysOf,
  type CommandDefinition,
  type CommandId,
  type CommandMenu,
} from '../../shared/command/commands.ts';
import type { InterfaceLanguage } from '../../shared/i18n/area.ts';
import { commandTexts } from '../../shared/i18n/catalogue/commands.ts';
import { shellTexts, type MenuRole } from '../../shared/i18n/catalogue/shell.ts';
import { acceleratorOf, menuMayTake } from './accelerator.ts';

export interface MenuSurroundings {
  readonly language: InterfaceLanguage;
  readonly platform: NodeJS.Platform;
  /** Adds the developer tools, which a packaged application does not offer. */
  readonly development: boolean;
  readonly choose: (command: CommandId) => void;
}

type Item = MenuItemConstructorOptions;

/**
 * The native menu, made from the one table of commands: every command once, in the table's order, and around them the
 * items that the system itself knows how to do.
 */
export function menuTemplate(surroundings: MenuSurroundings): Item[] {
  const { language, platform, development } = surroundings;
  const isMac = platform === 'darwin';
  const texts = shellTexts[language];
  const roles = (...names: readonly MenuRole[]) =>
    names.map((role): Item => ({ role, label: texts.roles[role] }));
  const separator: Item = { type: 'separator' };
  const menu = (id: CommandMenu, after: readonly Item[] = [], role?: Item['role']): Item => ({
    label: commandTexts[language].menus[id],
    ...(role === undefined ? {} : { role }),
    submenu: [...commandItems(id, surroundings), ...(after.length === 0 ? [] : [separator]), ...after],
  });
  return [
    ...(isMac
      ? [
          {
            label: 'Kutip',
            submenu: [
              ...roles('about'),
              separator,
              ...roles('services'),
              separator,
              ...roles('hide', 'hideOthers', 'unhide'),
              separator,
              ...roles('quit'),
            ],
          },
        ]
      : []),
    menu('file', roles(isMac ? 'close' : 'quit')),
    menu('edit', roles('cut', 'copy', 'paste', 'selectAll')),
    menu('view', [
      ...roles('resetZoom', 'zoomIn', 'zoomOut'),
      separator,
      ...roles('togglefullscreen'),
      ...(development ? roles('toggleDevTools') : []),
    ]),
    menu('go'),
    menu('annotate'),
    menu('shape'),
    {
      label: texts.window,
      role: 'window',
      submenu: isMac
        ? [...roles('minimize', 'zoom'), separator, ...roles('front')]
        : roles('minimize', 'close'),
    },
    menu('help', isMac ? [] : roles('about'), 'help'),
  ];
}

function commandItems(menu: CommandMenu, surroundings: MenuSurroundings): Item[] {
  return commands
    .filter((command) => command.menu === menu)
    .flatMap((command: CommandDefinition & { readonly id: CommandId }, index): Item[] => {
      const item: Item = {
        id: command.id,
        label: commandTexts[surroundings.language].titles[command.id],
        click: () => surroundings.choose(command.id),
        ...acceleratorItem(command, surroundings.platform),
      };
      return command.startsGroup === true && index > 0 ? [{ type: 'separator' }, item] : [item];
    });
}

/** Keys that belong to the page are shown beside the command and stay the page's. */
function acceleratorItem(command: CommandDefinition, platform: NodeJS.Platform): Item {
  const [key] = keysOf(command, platform === 'darwin' ? 'darwin' : 'linux');
  if (key === undefined) return {};
  const accelerator = acceleratorOf(key);
  if (menuMayTake(command, key)) return { accelerator };
  // macOS has no way to show a key without taking it.
  return platform === 'darwin' ? {} : { accelerator, registerAccelerator: false };
}
