import type { CorpusInfo, HostEvent } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import type { Result } from '../../shared/result.ts';

/** What the preload script of the desktop application puts into the page. */
export interface Bridge {
  call(call: string, input: unknown): Promise<unknown>;
  subscribe(listener: (event: HostEvent) => void): () => void;
  /** Opens a dropped folder. The page hands over the `File` and never learns the path. */
  openDropped(file: File): Promise<Result<CorpusInfo, HostError>>;
}

declare global {
  interface Window {
    readonly kutip?: Bridge;
  }
}

/** `undefined` in browser mode. */
export const bridge: Bridge | undefined = window.kutip;
