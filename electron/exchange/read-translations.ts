import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Cancellation, ReadProblem } from '../../shared/formats/format.ts';
import { detectTranslationFormat } from '../../shared/formats/translation/detect-format.ts';
import {
  findTranslationFormat,
  isFolderFormat,
  readableTranslationFormats,
  type AnyTranslationFormat,
} from '../../shared/formats/translation/registry.ts';
import type {
  ReadTranslation,
  TranslationReadOptions,
} from '../../shared/formats/translation/translation-format.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import type { Result } from '../../shared/result.ts';
import { decodeTolerantly } from '../files/decode.ts';
import { fileFailure, unlessMissing } from '../files/file-failure.ts';
import { declaredCharset } from './declared-charset.ts';
import { textPieces } from '../files/text-pieces.ts';
import { xmlPieces } from '../files/xml-pieces.ts';

export interface TranslationFile {
  /** As a path of the machine: a file, or the folder of a format that has several. */
  readonly path: string;
  /** As a person named it, for messages. */
  readonly name: string;
  readonly format: AnyTranslationFormat;
  /** Where its text comes from, when that is not the file: standard input. */
  readonly text?: AsyncIterable<string> | undefined;
}

/** Enough for a header, and for the root element behind a declaration. */
const headSize = 4096;

/**
 * The format of a file that a person chose, by its name and beginning where they do not say.
 *
 * @throws {HostFailure} `not-found`, or `invalid-input` when nothing says the format.
 */
export async function findTranslationFile(
  path: string,
  name: string,
  format: string | undefined,
): Promise<TranslationFile> {
  const known = readableTranslationFormats.map(({ id }) => id).join(', ');
  const id = format ?? (await detected(path, name));
  if (id === null)
    throw new HostFailure('invalid-input', `Nothing says in which format ${name} is. Choose one: ${known}.`, {
      file: name,
    });
  const found = findTranslationFormat(id);
  if (!found || !readableTranslationFormats.includes(found))
    throw new HostFailure('invalid-input', `Kutip does not read translations as ${id}. It reads ${known}.`, {
      file: name,
    });
  return { path, name, format: found };
}

async function detected(path: string, name: string): Promise<string | null> {
  const there = await unlessMissing(() => stat(path), name);
  if (!there) throw new HostFailure('not-found', `There is no file ${name}. Check the path.`, { file: name });
  if (there.isDirectory()) return 'line-aligned';
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw fileFailure(error, name);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headSize), 0, headSize, 0);
    const head = decodeTolerantly(buffer.subarray(0, bytesRead));
    return (
      detectTranslationFormat(basename(path), head) ??
      ((await versionsOf(path)).length > 1 ? 'line-aligned' : null)
    );
  } finally {
    await handle.close();
  }
}

/**
 * What is in the file, article by article.
 *
 * @throws {HostFailure} `damaged` when it is not of the format at all, and what the file system said.
 */
export async function* readTranslations(
  file: TranslationFile,
  options: TranslationReadOptions,
): AsyncGenerator<Result<ReadTranslation, ReadProblem>> {
  try {
    yield* resultsOf(file, await filesOf(file), options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = error.message.replace(/\.$/, '');
    throw new HostFailure('damaged', `${file.name} cannot be read as ${file.format.name}: ${reason}.`, {
      file: file.name,
    });
  }
}

async function* resultsOf(
  { path, name, format, text }: TranslationFile,
  paths: readonly string[],
  options: TranslationReadOptions,
): AsyncGenerator<Result<ReadTranslation, ReadProblem>> {
  const pieces = (each: string, called: string) =>
    cancellable(
      isXml(format) ? xmlPieces(each, called) : textPieces(each, called, declaredCharset(format.id)),
      options.signal,
    );
  if (!isFolderFormat(format)) {
    if (format.read) yield* format.read(text ?? pieces(path, name), options);
    return;
  }
  const folder = (await stat(path)).isDirectory() ? path : dirname(path);
  if (format.readFiles)
    yield* format.readFiles(
      { paths, open: (each) => pieces(join(folder, ...each.split('/')), each) },
      options,
    );
}

function isXml({ mediaType }: AnyTranslationFormat): boolean {
  return mediaType.endsWith('+xml');
}

/** A file is read to its end only while somebody waits for it. */
async function* cancellable(text: AsyncIterable<string>, signal: Cancellation | undefined) {
  for await (const piece of text) {
    signal?.throwIfAborted();
    yield piece;
  }
}

/** Of a format with several files: those of the folder, or the versions of the file that was chosen. */
async function filesOf({ path, name, format }: TranslationFile): Promise<readonly string[]> {
  if (!isFolderFormat(format)) return [];
  const there = await unlessMissing(() => stat(path), name);
  if (!there) throw new HostFailure('not-found', `There is no file ${name}. Check the path.`, { file: name });
  return there.isDirectory() ? filesIn(path) : versionsOf(path);
}

/** Files of the same name but for the language at its end: `berita.id` and `berita.en`. */
async function versionsOf(path: string): Promise<readonly string[]> {
  const stem = basename(path).replace(/\.[^.]*$/, '');
  const names = await readdir(dirname(path));
  return names
    .filter(
      (name) =>
        name.startsWith(`${stem}.`) && /^\.[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(name.slice(stem.length)),
    )
    .toSorted();
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}
