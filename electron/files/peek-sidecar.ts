import { readFile } from 'node:fs/promises';
import { articleStatusSchema } from '../../shared/annotation/annotation.ts';
import type { ArticleSummary } from '../../shared/host/contract.ts';
import { isObject } from '../../shared/json/write-json.ts';

type Progress = Pick<ArticleSummary, 'status' | 'statusComment' | 'annotations' | 'problem'>;

/** The version of sidecars that this Kutip writes; a later one is opened for reading at most. */
const knownVersion = 1;

/**
 * Status and number of annotations from a sidecar, for the library. Checks no more than it needs: validating every
 * annotation of 10,000 sidecars would make the scan slow, and opening the article does it.
 */
export async function peekSidecar(path: string): Promise<Progress> {
  const damaged: Progress = { status: 'new', annotations: 0, problem: 'damaged' };
  const json = await readFile(path, 'utf8').catch(() => null);
  if (json === null) return { ...damaged, problem: 'unreadable' };
  try {
    const file: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
    if (!isObject(file) || file['format'] !== 'kutip-annotations') return damaged;
    const { version, annotations } = file;
    if (typeof version === 'number' && version > knownVersion)
      return { ...damaged, problem: 'newer-version' };
    const status = articleStatusSchema.safeParse(file['status']);
    if (!status.success || !Array.isArray(annotations)) return damaged;
    const comment = file['statusComment'];
    const statusComment = typeof comment === 'string' && comment !== '' ? comment : undefined;
    return { status: status.data, statusComment, annotations: annotations.length };
  } catch {
    return damaged;
  }
}
