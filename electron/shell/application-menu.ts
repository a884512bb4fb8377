import type { App, Menu } from 'electron';
import type { CommandId } from '../../shared/command/commands.ts';
import type { InterfaceLanguage } from '../../shared/i18n/area.ts';
import { menuTemplate } from './menu-template.ts';

export interface ApplicationMenuDependencies {
  readonly app: Pick<App, 'isPackaged'>;
  readonly Menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly choose: (command: CommandId) => void;
}

/** Returns the function that shows the menu in a language; a menu that is shown already stays as it is. */
export function applicationMenu({
  app,
  Menu: menus,
  choose,
}: ApplicationMenuDependencies): (language: InterfaceLanguage) => void {
  let shown: InterfaceLanguage | null = null;
  return (language) => {
    if (language === shown) return;
    shown = language;
    menus.setApplicationMenu(
      menus.buildFromTemplate(
        menuTemplate({ language, platform: process.platform, development: !app.isPackaged, choose }),
      ),
    );
  };
}
