import type { Dialog, Shell } from 'electron';
import { isExternalPage } from './own-address.ts';
import type { ShellTexts } from '../../shared/i18n/catalogue/shell.ts';

export interface ExternalPageDependencies {
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly shell: Pick<Shell, 'openExternal'>;
  readonly texts: () => ShellTexts;
}

/**
 * Opens a page in the person's browser, once they said so. The question is the proof that a person clicked: Electron
 * does not tell a click from a script, and an application that promises to be offline does not go out unasked.
 */
export async function openExternalPage(
  address: string,
  { dialog, shell, texts }: ExternalPageDependencies,
): Promise<void> {
  if (!isExternalPage(address)) return;
  const { openPage, openPageDetail, open, cancel } = texts();
  const { href, host } = new URL(address);
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: openPage(host),
    detail: `${openPageDetail}\n${href}`,
    buttons: [open, cancel],
    defaultId: 1,
    cancelId: 1,
  });
  if (response === 0) await shell.openExternal(href);
}
