import { failure, success, type Result } from '../../result.ts';
import { languageTagSchema } from '../../translation/segment.ts';
import type { FormatOptions, ReadProblem } from '../format.ts';
import { linesOf } from '../lines.ts';
import type { FileOfFormat, FilesToRead } from '../several-files.ts';
import { lineBreak, translationLosses } from './losses.ts';
import type {
  ReadTranslation,
  TranslatedArticle,
  TranslationFolderFormat,
  TranslationReadOptions,
  TranslationUnit,
} from './translation-format.ts';

/** A segment is no longer than an article; what is longer has no lines. */
const longestLine = 2 ** 25;

/**
 * Plain parallel text, as OPUS and Moses have it: two files an article, called `ARTICLE.LANGUAGE`, line n of one the
 * translation of line n of the other. A segment that is not translated is an empty line, so that the lines stay aligned.
 */
export const lineAligned: TranslationFolderFormat = {
  id: 'line-aligned',
  name: 'Line-aligned text',
  extension: 'txt',
  mediaType: 'text/plain',
  losses: [
    translationLosses.lineBreaks,
    translationLosses.ids,
    translationLosses.status,
    translationLosses.origin,
    translationLosses.people,
    translationLosses.times,
    translationLosses.comments,
    translationLosses.errors,
    translationLosses.scores,
    translationLosses.alignments,
    translationLosses.dismissed,
  ],
  writeFiles,
  readFiles,
};

async function* writeFiles(
  articles: AsyncIterable<TranslatedArticle>,
  { signal }: FormatOptions = {},
): AsyncGenerator<FileOfFormat> {
  for await (const { path, sourceLanguage, targetLanguage, units } of articles) {
    signal?.throwIfAborted();
    yield { path: `${path}.${sourceLanguage}`, content: lines(units.map(({ source }) => source)) };
    yield { path: `${path}.${targetLanguage}`, content: lines(units.map(({ target }) => target ?? '')) };
  }
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text.replaceAll(new RegExp(lineBreak, 'gu'), ' ')}\n`).join('');
}

/**
 * Pairs of files that differ in their language alone. Of three or more languages of a text, the pair with the wanted
 * languages is taken.
 */
async function* readFiles(
  files: FilesToRead,
  options: TranslationReadOptions = {},
): AsyncGenerator<Result<ReadTranslation, ReadProblem>> {
  const texts = Map.groupBy(files.paths.flatMap(withLanguage), ({ stem }) => stem);
  for (const [stem, versions] of texts) {
    options.signal?.throwIfAborted();
    const pair = pairOf(versions, options);
    yield pair.ok
      ? await readPair(files, { path: stem, ...pair.value })
      : failure({ place: stem, message: pair.error });
  }
}

interface Version {
  readonly path: string;
  readonly stem: string;
  readonly language: string;
}

interface Pair {
  readonly source: Version;
  readonly target: Version;
}

function withLanguage(path: string): readonly Version[] {
  const dot = path.lastIndexOf('.');
  const language = path.slice(dot + 1);
  if (dot < 1 || !languageTagSchema.safeParse(language).success) return [];
  return [{ path, stem: path.slice(0, dot), language }];
}

function pairOf(
  versions: readonly Version[],
  { sourceLanguage, targetLanguage }: TranslationReadOptions,
): Result<Pair, string> {
  const wanted = versions.filter(
    ({ language }) => language === sourceLanguage || language === targetLanguage,
  );
  const [first, second, ...more] = wanted.length >= 2 ? wanted : versions;
  const names = versions.map(({ path }) => path).join(', ');
  if (!first || !second) return failure(`There is no translation beside ${names}`);
  if (more.length > 0) return failure(`Which of these belong together? ${names}`);
  const isTurned = second.language === sourceLanguage || first.language === targetLanguage;
  return success(isTurned ? { source: second, target: first } : { source: first, target: second });
}

/** All of a pair or nothing: a line too many anywhere means that every line may be the wrong one. */
async function readPair(
  files: FilesToRead,
  { path, source, target }: Pair & { readonly path: string },
): Promise<Result<ReadTranslation, ReadProblem>> {
  const sources = linesOf(withoutMark(files.open(source.path)), longestLine);
  const targets = linesOf(withoutMark(files.open(target.path)), longestLine);
  const units: TranslationUnit[] = [];
  for (let line = 1; ; line++) {
    const [one, other] = [await sources.next(), await targets.next()];
    if (one.done && other.done) break;
    if (one.done || other.done) {
      await Promise.all([sources.return(undefined), targets.return(undefined)]);
      const [longer, shorter] = one.done ? [target, source] : [source, target];
      return failure({
        place: `line ${line}`,
        message: `${longer.path} goes on where ${shorter.path} has ended after ${line - 1} lines`,
      });
    }
    units.push({ source: one.value, target: other.value === '' ? null : other.value });
  }
  const article: TranslatedArticle = {
    path,
    sourceLanguage: source.language,
    targetLanguage: target.language,
    units,
  };
  return success({ article, losses: [] });
}

async function* withoutMark(text: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const piece of text) {
    if (piece === '') continue;
    yield isFirst && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
    isFirst = false;
  }
}
