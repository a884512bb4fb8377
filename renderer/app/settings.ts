import type { Settings } from '../../shared/host/settings.ts';
import { host } from '../host-client/host.ts';
import { application } from './application.ts';

let saving: Promise<void> = Promise.resolve();

/**
 * Changes what the application remembers of the person. It shows at once and is saved in the background, one save
 * after the other; when saving fails the change stays for as long as the window is open, and the person is told.
 */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  application.setState(({ settings }) => ({ settings: { ...settings, ...changes } }));
  saving = saveAfter(saving);
  await saving;
}

async function saveAfter(before: Promise<void>): Promise<void> {
  await before;
  const reply = await host.call('settings.save', { settings: application.getState().settings });
  if (!reply.ok) application.setState({ failure: reply.error });
}
