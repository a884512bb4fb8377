import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseSidecar, type Sidecar } from '../../shared/annotation/sidecar.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { timeInName } from '../files/corpus-names.ts';
import { isMissing, unlessMissing } from '../files/file-failure.ts';
import type { PathGuard } from '../files/path-guard.ts';
import { sha256 } from '../files/sha256.ts';
import type { ArticlePlace } from './article-place.ts';

/** A sidecar as it lies on the disk. */
export type SidecarFile =
  | { readonly kind: 'missing'; readonly sha256: null }
  | { readonly kind: 'readable'; readonly sha256: string; readonly json: string; readonly sidecar: Sidecar }
  | { readonly kind: 'newer-version'; readonly sha256: string; readonly detail: string }
  | { readonly kind: 'damaged'; readonly sha256: string; readonly bytes: Buffer; readonly detail: string };

export async function readSidecarFile(place: ArticlePlace): Promise<SidecarFile> {
  const bytes = await readSidecarBytes(place);
  if (!bytes) return { kind: 'missing', sha256: null };
  const hash = sha256(bytes);
  const json = strictUtf8(bytes);
  if (json === null) return { kind: 'damaged', sha256: hash, bytes, detail: 'It is not valid UTF-8' };
  const parsed = parseSidecar(json);
  if (parsed.ok) return { kind: 'readable', sha256: hash, json, sidecar: parsed.value };
  const { kind, place: where, message } = parsed.error;
  const detail = where === '' ? message : `${where}: ${message}`;
  return kind === 'newer-version'
    ? { kind, sha256: hash, detail }
    : { kind: 'damaged', sha256: hash, bytes, detail };
}

/** Null when there is no sidecar. */
export async function readSidecarBytes({ guard, sidecar }: ArticlePlace): Promise<Buffer | null> {
  try {
    const path = await guard.existing(sidecar);
    return await unlessMissing(() => readFile(path), sidecar);
  } catch (error) {
    if (error instanceof HostFailure && isMissing(error.cause)) return null;
    throw error;
  }
}

/**
 * Keeps a copy of a file under its name with a reason and the time, as `news.txt.a1.kutip.json.damaged-2026-11-24T…`.
 * A copy and not a renaming: a crash in between leaves the file where it was, too. Returns the copy's path; one with the same
 * content that is there already, from the opening before, is not made again.
 */
export async function keepAside(
  guard: PathGuard,
  file: string,
  bytes: Buffer,
  reason: 'damaged' | 'replaced',
  time: Date,
): Promise<string> {
  const path = await guard.writable(file);
  const prefix = `${file.slice(file.lastIndexOf('/') + 1)}.${reason}-`;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(prefix)) continue;
    const kept = await unlessMissing(() => readFile(join(dirname(path), name)), name);
    if (kept?.equals(bytes)) return folder + name;
  }
  const copy = `${file}.${reason}-${timeInName(time)}`;
  await writeAtomically({ path: await guard.writable(copy), content: bytes, file: copy, root: guard.root });
  return copy;
}

function strictUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
