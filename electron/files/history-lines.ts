import { z } from 'zod';
import { historyEntrySchema, type HistoryEntry } from '../../shared/annotation/operation.ts';

/**
 * The lines of a history log, `.kutip/history/<article>.<annotator>.jsonl`: one JSON value a line.
 *
 * 1. a header, which says what the log stands on: the sidecar as it was when the log was begun;
 * 2. history entries, one for each edit, in order of their revisions;
 * 3. between them, around every writing of the sidecar, two marks: `saving` before the file is replaced and `saved`
 *    after it. They tell, after a crash, whether the sidecar on the disk is this log's own work.
 */

/** A sidecar on the disk: its revision and the SHA-256 of its bytes; null where there is no file. */
export interface SidecarState {
  readonly revision: number;
  readonly sha256: string | null;
}

export interface HistoryHeader {
  readonly format: 'kutip-history';
  readonly version: 1;
  readonly article: string;
  readonly annotator: string;
  /** SHA-256 of the source's bytes: edits without a sidecar yet must still be known to fit the text. */
  readonly source: string;
  /** `sidecar` is the whole file as text, so that the log alone can rebuild every state since it was begun. */
  readonly base: SidecarState & { readonly sidecar: string | null };
}

export type HistoryLine =
  HistoryHeader | HistoryEntry | { readonly saving: SidecarState } | { readonly saved: SidecarState };

/** What a log holds, and how much of it can be appended to. */
export interface HistoryContents {
  /** Null when the first line is damaged: nothing can then be said about what the entries stand on. */
  readonly header: HistoryHeader | null;
  readonly entries: readonly HistoryEntry[];
  /** States of the sidecar that are this log's own work: the last confirmed one, then those announced since. */
  readonly ownStates: readonly SidecarState[];
  /** Numbers of whole lines that cannot be read, from 1. A torn last line is not damage but a crash, and not counted. */
  readonly damagedLines: readonly number[];
  readonly size: number;
  /** Bytes up to the last line end: what comes after was never acknowledged. */
  readonly validLength: number;
}

const stateSchema: z.ZodType<SidecarState> = z.looseObject({
  revision: z.int().nonnegative(),
  sha256: z.string().nullable(),
});

const headerSchema: z.ZodType<HistoryHeader> = z.looseObject({
  format: z.literal('kutip-history'),
  version: z.literal(1),
  article: z.string(),
  annotator: z.string(),
  source: z.string(),
  base: z.looseObject({
    revision: z.int().nonnegative(),
    sha256: z.string().nullable(),
    sidecar: z.string().nullable(),
  }),
});

const savingSchema = z.looseObject({ saving: stateSchema });
const savedSchema = z.looseObject({ saved: stateSchema });

export function writeHistoryLines(lines: readonly HistoryLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Reads what can be read: a damaged line is counted and passed over. O(n). */
export function readHistoryLines(bytes: Buffer): HistoryContents {
  const validLength = bytes.lastIndexOf(0x0a) + 1;
  const lines = bytes.subarray(0, validLength).toString('utf8').split('\n').slice(0, -1);
  const entries: HistoryEntry[] = [];
  const damagedLines: number[] = [];
  let header: HistoryHeader | null = null;
  let ownStates: readonly SidecarState[] = [];
  lines.forEach((text, index) => {
    const line = parseHistoryLine(text);
    if (index === 0) {
      header = line && 'format' in line ? line : null;
      if (header) ownStates = [{ revision: header.base.revision, sha256: header.base.sha256 }];
      else damagedLines.push(1);
    } else if (line && 'operation' in line) entries.push(line);
    else if (line && 'saved' in line) ownStates = [line.saved];
    else if (line && 'saving' in line) ownStates = [...ownStates, line.saving];
    else damagedLines.push(index + 1);
  });
  return { header, entries, ownStates, damagedLines, size: bytes.length, validLength };
}

/** Null when the line is damaged. */
export function parseHistoryLine(text: string): HistoryLine | null {
  const value = parse(text);
  for (const schema of [historyEntrySchema, savedSchema, savingSchema, headerSchema]) {
    const line = schema.safeParse(value);
    if (line.success) return line.data;
  }
  return null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
