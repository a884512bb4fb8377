/**
 * XML that is malformed, or that no honest program would have written. A RangeError, as every format's reader throws for a
 * file that is none of its own.
 */
export class XmlError extends RangeError {
  override readonly name = 'XmlError';
  /** From 1. */
  readonly line: number;
  /** From 1, in code points. */
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(`Line ${line}, column ${column}: ${message}`);
    this.line = line;
    this.column = column;
  }
}
