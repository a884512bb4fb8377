import type { BaseWindow, Dialog } from 'electron';
import type { ShellTexts } from '../../shared/i18n/catalogue/shell.ts';
import type { Dialogs } from '../host/host-dependencies.ts';

export interface NativeDialogsDependencies {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly currentWindow: () => BaseWindow | null;
  readonly texts: () => ShellTexts;
}

/** The host's port for asking a person, answered by the system's own dialogs. Paths never pass through the page. */
export function nativeDialogs({ dialog, currentWindow, texts }: NativeDialogsDependencies): Dialogs {
  return {
    async chooseFolder(purpose) {
      const options = {
        title: purpose === 'export' ? texts().exportTo : texts().chooseFolder,
        properties: ['openDirectory', 'createDirectory'] satisfies ('openDirectory' | 'createDirectory')[],
      };
      const window = currentWindow();
      const { canceled, filePaths } = await (window === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      return canceled ? null : (filePaths[0] ?? null);
    },

    async chooseFile() {
      const options = { title: texts().importFrom, properties: ['openFile'] satisfies 'openFile'[] };
      const window = currentWindow();
      const { canceled, filePaths } = await (window === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      return canceled ? null : (filePaths[0] ?? null);
    },

    async saveFile(suggestedName) {
      const options = { title: texts().exportTo, defaultPath: suggestedName };
      const window = currentWindow();
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options));
      return canceled || filePath === '' ? null : filePath;
    },
  };
}
