import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { HostFailure } from '../../shared/host/host-error.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { unlessMissing } from '../files/file-failure.ts';
import type { PathGuard } from '../files/path-guard.ts';

/** The project file before and after a change of its scheme, to the character: what taking the change back needs. */
export interface SchemeRecord {
  readonly format: 'kutip-scheme-change';
  readonly version: 1;
  /** Shared with the entries of the histories that brought the annotations along. */
  readonly bulk: string;
  readonly time: string;
  /** `null`: there was no file. */
  readonly before: string | null;
  readonly after: string;
}

const recordSchema: z.ZodType<SchemeRecord> = z.looseObject({
  format: z.literal('kutip-scheme-change'),
  version: z.literal(1),
  bulk: z.string(),
  time: z.string(),
  before: z.string().nullable(),
  after: z.string(),
});

function recordPath(bulk: string): string {
  return `.kutip/scheme/${bulk}.json`;
}

/** Written before the project file is, so that a crash between the two leaves a way back and nothing that needs it. */
export async function writeSchemeRecord(guard: PathGuard, record: SchemeRecord): Promise<void> {
  const file = recordPath(record.bulk);
  const path = await guard.writable(file);
  await mkdir(dirname(path), { recursive: true });
  await writeAtomically({ path, content: `${JSON.stringify(record, null, 2)}\n`, file, root: guard.root });
}

/** Null when the change was none of the scheme, or its record was deleted, which is allowed. */
export async function readSchemeRecord(guard: PathGuard, bulk: string): Promise<SchemeRecord | null> {
  // What no record can be called leads nowhere.
  if (!/^[0-9A-Za-z-]+$/.test(bulk)) return null;
  const file = recordPath(bulk);
  const json = await unlessMissing(async () => readFile(await guard.writable(file), 'utf8'), file);
  if (json === null) return null;
  const parsed = parseJson(json);
  const record = parsed.ok ? recordSchema.safeParse(parsed.value) : null;
  if (record?.success) return record.data;
  throw new HostFailure('damaged', `${file} is damaged: the scheme before is not known any more.`, { file });
}
