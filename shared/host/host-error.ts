/** Everything that can go wrong between the interface and the machine. The catalogue has a sentence for each. */
export const hostErrorCodes = [
  'invalid-input',
  'invalid-operation',
  'unknown-call',
  'refused',
  'no-corpus',
  'not-found',
  'outside-corpus',
  'read-only',
  'not-text',
  'too-large',
  'damaged',
  'newer-version',
  'revision-conflict',
  'changed-on-disk',
  'source-changed',
  'disk-full',
  'input-output',
  'not-available-here',
  'took-too-long',
  'disconnected',
  'internal',
] as const;

export type HostErrorCode = (typeof hostErrorCodes)[number];

/** The one shape in which the machine reports a failure. `message` says what happened and what a person can do. */
export interface HostError {
  readonly code: HostErrorCode;
  readonly message: string;
  /** The file it concerns, as the corpus names it. */
  readonly file?: string | undefined;
}

/** Thrown inside the host and turned into a `HostError` value at the transport. The cause stays in the log. */
export class HostFailure extends Error {
  readonly code: HostErrorCode;
  readonly file: string | undefined;

  constructor(code: HostErrorCode, message: string, options: { file?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'HostFailure';
    this.code = code;
    this.file = options.file;
  }

  toHostError(): HostError {
    return {
      code: this.code,
      message: this.message,
      ...(this.file === undefined ? {} : { file: this.file }),
    };
  }
}
