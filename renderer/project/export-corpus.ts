import type { ExportResult } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { application, showDialog } from '../app/application.ts';
import { currentTexts } from '../app/language.ts';
import { host } from '../host-client/host.ts';
import { announce } from '../ui/announce.ts';

/** Exports the corpus. The desktop application asks with its native dialog where to; browser mode with Kutip's own. */
export async function exportCorpus(): Promise<void> {
  if (application.getState().transport === 'browser') {
    showDialog('export');
    return;
  }
  const written = await writeExport();
  if (!written.ok) application.setState({ failure: written.error });
  // The native dialog has closed: the result is shown in Kutip's own.
  else if (written.value) application.setState({ dialog: 'export', exported: written.value });
}

/** `null` when the person cancelled the native dialog. What is still on its way to the disk is waited for first. */
export async function writeExport(path?: string): Promise<Result<ExportResult | null, HostError>> {
  await sessionStore.getState().flush();
  const reply = await host.call('corpus.export', {
    format: 'jsonl',
    ...(path === undefined ? {} : { path }),
  });
  if (!reply.ok) return failure(reply.error);
  if (reply.value) {
    const { articles, annotations } = reply.value;
    announce(currentTexts().project.exporting.done(articles, annotations));
  }
  return success(reply.value);
}
