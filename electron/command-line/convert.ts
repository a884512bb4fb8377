import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ArticleRecord, Format, Loss, ReadProblem } from '../../shared/formats/format.ts';
import { findFormat } from '../../shared/formats/registry.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { unlessMissing } from '../files/file-failure.ts';
import { decodeXml } from '../files/xml-pieces.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import type { ConvertInvocation } from './read-arguments.ts';
import { counted } from './report.ts';

type Surroundings = Pick<CommandContext, 'print' | 'report' | 'signal' | 'workingFolder'>;

interface Tally {
  articles: number;
  readonly losses: Map<Loss, number>;
  readonly problems: ReadProblem[];
}

/**
 * `kutip convert`: from one exchange format to another, an article at a time. What cannot be read is told with its place
 * and passed over; what the target has no place for is told before the file appears under its name.
 */
export async function convert(
  { file, from, to, out }: ConvertInvocation,
  { print, report, signal, workingFolder }: Surroundings,
): Promise<CommandExitCode> {
  const source = findFormat(from);
  const target = findFormat(to);
  if (!source?.read || !target) throw new Error(`No conversion from ${from} to ${to}`);
  const tally: Tally = { articles: 0, losses: new Map(), problems: [] };
  const text =
    file === '-'
      ? decoderOf(source)(process.stdin, file)
      : await readText(resolve(workingFolder, file), file, decoderOf(source));
  const read = asFile(source.read(text, { signal }), file, source.name);
  const records = sound(read, target, tally);
  const pieces = withLosses(target.write(records, { signal }), () => {
    for (const [loss, articles] of tally.losses)
      report(`${target.name} cannot carry everything in ${counted(articles, 'article')}: ${loss.message}\n`);
  });
  if (out === '-') for await (const piece of pieces) await print(piece);
  else {
    const path = resolve(workingFolder, out);
    await writeAtomically({ path, content: pieces, file: out, root: dirname(path) });
  }
  for (const { place, message } of tally.problems) report(`${file}: ${place}: ${message}\n`);
  report(`${out === '-' ? target.name : out}: ${counted(tally.articles, 'article')}\n`);
  return tally.problems.length === 0 ? 0 : 1;
}

/** All pieces are there, and the file has not its name yet: the last moment to say what it lacks. */
async function* withLosses(pieces: AsyncIterable<string>, tell: () => void): AsyncGenerator<string> {
  yield* pieces;
  tell();
}

type Results = ReturnType<NonNullable<Format['read']>>;

/** A file that is not of its format at all has no place to go on from. @throws {HostFailure} */
async function* asFile(results: Results, file: string, format: string): Results {
  try {
    yield* results;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new HostFailure('damaged', `${file} cannot be read as ${format}: ${error.message}.`, { file });
  }
}

async function* sound(results: Results, target: Format, tally: Tally): AsyncGenerator<ArticleRecord> {
  for await (const result of results) {
    if (!result.ok) {
      tally.problems.push(result.error);
      continue;
    }
    tally.articles++;
    for (const loss of target.losses)
      if (loss.occursIn(result.value)) tally.losses.set(loss, (tally.losses.get(loss) ?? 0) + 1);
    yield result.value;
  }
}

type Decoder = (bytes: AsyncIterable<unknown>, file: string) => AsyncIterable<string>;

/** XML says itself how it is encoded; every other format that Kutip reads is UTF-8. */
function decoderOf({ mediaType }: Format): Decoder {
  return mediaType.endsWith('+xml') ? decodeXml : decoded;
}

async function readText(path: string, file: string, decode: Decoder): Promise<AsyncIterable<string>> {
  const found = await unlessMissing(() => stat(path), file);
  if (!found?.isFile())
    throw new HostFailure('not-found', `There is no file ${file}. Name a dataset, or - for standard input.`);
  return decode(createReadStream(path), file);
}

/** @throws {HostFailure} where the bytes are not UTF-8. */
export async function* decoded(bytes: AsyncIterable<unknown>, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of bytes)
      if (piece instanceof Uint8Array) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new HostFailure('not-text', `${file} is not UTF-8. Convert it to UTF-8 first.`, { file });
  }
}
