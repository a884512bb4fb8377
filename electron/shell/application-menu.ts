import type { App, Menu } from 'electron';
import type { CommandId } from '../../shared/command/commands.ts';
import type { Settings } from '../../shared/host/settings.ts';
import type { InterfaceLanguage } from '../../shared/i18n/area.ts';
import { menuTemplate } from './menu-template.ts';

export interface ApplicationMenuDependencies {
  readonly app: Pick<App, 'isPackaged'>;
  readonly Menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly choose: (command: CommandId) => void;
}

/** What of the settings shows in the menu. */
type MenuSettings = Pick<Settings, 'keys'> & { readonly language: InterfaceLanguage };

/** Returns the function that shows the menu in a language and with its keys; one that is shown already stays as it is. */
export function applicationMenu({
  app,
  Menu: menus,
  choose,
}: ApplicationMenuDependencies): (settings: MenuSettings) => void {
  let shown = '';
  return ({ language, keys }) => {
    const wanted = JSON.stringify([language, keys]);
    if (wanted === shown) return;
    shown = wanted;
    const { platform } = process;
    const template = menuTemplate({ language, platform, keys, development: !app.isPackaged, choose });
    menus.setApplicationMenu(menus.buildFromTemplate(template));
  };
}
