import type { ExportLoss, ExportResult } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { currentTexts } from '../app/language.ts';
import { host } from '../host-client/host.ts';
import { announce } from '../ui/announce.ts';

/** What the format cannot carry of this corpus. What is still on its way to the disk is waited for first. */
export async function findExportLosses(format: string): Promise<Result<readonly ExportLoss[], HostError>> {
  await sessionStore.getState().flush();
  return host.call('corpus.exportLosses', { format });
}

/**
 * The desktop application asks with its native dialog where to, and answers `null` when the person cancelled it; in browser
 * mode `path` says so.
 */
export async function writeExport(
  format: string,
  path?: string,
): Promise<Result<ExportResult | null, HostError>> {
  await sessionStore.getState().flush();
  const reply = await host.call('corpus.export', {
    format,
    ...(path === undefined ? {} : { path }),
  });
  if (!reply.ok) return failure(reply.error);
  if (reply.value) {
    const { articles, annotations } = reply.value;
    announce(currentTexts().project.exporting.done(articles, annotations));
  }
  return success(reply.value);
}
