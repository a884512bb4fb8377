import type { MenuItemConstructorOptions } from 'electron';
import { bindKeys, type BoundCommand } from '../../shared/command/bindings.ts';
import type { CommandId, CommandMenu } from '../../shared/command/commands.ts';
import type { Platform } from '../../shared/command/key.ts';
import type { Settings } from '../../shared/host/settings.ts';
import type { InterfaceLanguage } from '../../shared/i18n/area.ts';
import { commandTexts } from '../../shared/i18n/catalogue/commands.ts';
import { shellTexts, type MenuRole } from '../../shared/i18n/catalogue/shell.ts';
import { acceleratorOf, menuMayTake } from './accelerator.ts';

export interface MenuSurroundings {
  readonly language: InterfaceLanguage;
  readonly platform: NodeJS.Platform;
  /** Keys that the person has given to commands. */
  readonly keys: Settings['keys'];
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
    menu('translate'),
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

function commandItems(menu: CommandMenu, { language, platform, keys, choose }: MenuSurroundings): Item[] {
  const known: Platform = platform === 'darwin' || platform === 'win32' ? platform : 'linux';
  return bindKeys(keys[known] ?? {}, known)
    .commands.filter((command) => command.menu === menu)
    .flatMap((command, index): Item[] => {
      const item: Item = {
        id: command.id,
        label: commandTexts[language].titles[command.id],
        click: () => choose(command.id),
        ...acceleratorItem(command, platform),
      };
      return command.startsGroup === true && index > 0 ? [{ type: 'separator' }, item] : [item];
    });
}

/** Keys that belong to the page are shown beside the command and stay the page's. */
function acceleratorItem(command: BoundCommand, platform: NodeJS.Platform): Item {
  const [key] = command.keys;
  if (key === undefined) return {};
  const accelerator = acceleratorOf(key);
  if (menuMayTake(command, key)) return { accelerator };
  // macOS has no way to show a key without taking it.
  return platform === 'darwin' ? {} : { accelerator, registerAccelerator: false };
}
