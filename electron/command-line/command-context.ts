import type { OpenedCorpus } from './read-corpus.ts';

/** What a command works with, and where it speaks. */
export interface CommandContext {
  readonly corpus: OpenedCorpus;
  readonly isWanted: (annotator: string) => boolean;
  /** Against which relative paths are resolved. */
  readonly workingFolder: string;
  /** What was asked for. Waits while the reader is slower. */
  readonly print: (text: string) => Promise<void>;
  /** What a person should know beside it. */
  readonly report: (text: string) => void;
  readonly signal: AbortSignal;
}

/** 2, the call was wrong, is for who reads the call. */
export type CommandExitCode = 0 | 1;
