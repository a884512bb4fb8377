import type { App } from 'electron';
import type { HostApi } from '../../shared/host/contract.ts';

/** macOS and Windows keep a list of their own, in the Dock and the task bar; Kutip's own list is the host's. */
export function setupRecentDocuments(app: Pick<App, 'addRecentDocument'>, host: HostApi): void {
  host.subscribe((event) => {
    if (event.name === 'corpus.opened' && !event.value.corpus.isSample)
      app.addRecentDocument(event.value.corpus.folder);
  });
}
