import { mkdir, readFile, readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { tmx } from '../../shared/formats/translation/tmx.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import type { ImportedMemory } from '../../shared/host/memory-calls.ts';
import { unitsOfFile } from '../../shared/memory/article-units.ts';
import { memoryFolder } from '../../shared/memory/memory-unit.ts';
import { readTranslations } from '../exchange/read-translations.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { fileFailure } from '../files/file-failure.ts';
import type { PathGuard } from '../files/path-guard.ts';
import { sha256 } from '../files/sha256.ts';

/**
 * Copies a TMX file into the corpus, where git and whoever shares the folder carry it along. It is read to its end first: a
 * file that is damaged, hostile or holds nothing changes nothing. One with the same content that is there already is not
 * copied again.
 *
 * @throws {HostFailure} `damaged`, `invalid-input` for a file without translations, and what the file system said.
 */
export async function importMemory(guard: PathGuard, path: string): Promise<ImportedMemory> {
  const name = basename(path);
  let units = 0;
  let problems = 0;
  for await (const read of readTranslations({ path, name, format: tmx }, {}))
    if (read.ok) units += unitsOfFile(name, read.value.article).length;
    else problems++;
  if (units === 0)
    throw new HostFailure('invalid-input', `${name} holds no translations. Choose another file.`, {
      file: name,
    });
  const content = await bytesOf(path, name);
  await makeFolder(guard);
  const { file, isThere } = await freeName(guard, content, name);
  if (!isThere) await writeAtomically({ path: await guard.writable(file), content, file, root: guard.root });
  return { file, units, problems, isThere };
}

async function bytesOf(path: string, name: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileFailure(error, name);
  }
}

async function makeFolder(guard: PathGuard): Promise<void> {
  try {
    await mkdir(await guard.writable(memoryFolder), { recursive: true });
  } catch (error) {
    throw fileFailure(error, memoryFolder);
  }
}

/** Under the file's own name, or with a number where another file has that. */
async function freeName(
  guard: PathGuard,
  content: Buffer,
  name: string,
): Promise<{ readonly file: string; readonly isThere: boolean }> {
  const stem = name.replace(/\.tmx$/i, '').replaceAll(/[^\p{L}\p{M}\p{N} ._-]/gu, '-') || 'memory';
  const hash = sha256(content);
  const names = await readdir(await guard.existing(memoryFolder));
  // Some file systems take capitals for small letters.
  const taken = new Map(names.map((each) => [each.toLowerCase(), `${memoryFolder}/${each}`]));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? `${stem}.tmx` : `${stem}-${number}.tmx`;
    const file = taken.get(candidate.toLowerCase());
    if (file === undefined) return { file: `${memoryFolder}/${candidate}`, isThere: false };
    const there = await bytesOf(await guard.existing(file), file);
    if (sha256(there) === hash) return { file, isThere: true };
  }
}
