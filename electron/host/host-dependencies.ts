import type { AppStart, CorpusInfo, HostApi, HostReply } from '../../shared/host/contract.ts';

/** Native dialogs, where there are any: a port, so that the host needs no Electron and tests can answer. */
export interface Dialogs {
  /** Null when the person cancels. */
  readonly chooseFolder?: ((purpose: 'articles' | 'export') => Promise<string | null>) | undefined;
  readonly chooseFile?: (() => Promise<string | null>) | undefined;
  readonly saveFile?: ((suggestedName: string) => Promise<string | null>) | undefined;
}

export interface HostDependencies {
  /** Where settings, recent folders and the copy of the samples are kept. Made when it is missing. */
  readonly userDataFolder: string;
  /** The samples that come with the application; only read. */
  readonly samplesFolder: string;
  readonly version: string;
  readonly transport: AppStart['transport'];
  readonly platform: NodeJS.Platform;
  /** Told what nobody expected, with its cause; the interface is told only that there was something. */
  readonly log: (error: unknown) => void;
  readonly dialogs?: Dialogs | undefined;
  /** Opens every folder for reading only. */
  readonly readOnly?: boolean | undefined;
  readonly now?: (() => Date) | undefined;
}

export interface OpenCorpusOptions {
  /** Never writes anything into the folder. */
  readonly readOnly?: boolean | undefined;
}

export interface Host extends HostApi {
  /** Opens a folder that a person named to the shell or on the command line. `app.start` tells a failure again. */
  openCorpus(folder: string, options?: OpenCorpusOptions): Promise<HostReply<'corpus.openFolder'>>;
  /** The folder that is open now. */
  corpus(): CorpusInfo | null;
  /** Writes what is pending and stops watching. Calls after it find no folder open. */
  close(): Promise<void>;
}
