import { resolve } from 'node:path';
import { isFolderFormat, type AnyTranslationFormat } from '../../shared/formats/translation/registry.ts';
import type {
  TranslatedArticle,
  TranslationLoss,
} from '../../shared/formats/translation/translation-format.ts';
import { knownTranslationFormat, writeTranslations } from '../exchange/export-translations.ts';
import {
  findTranslationFile,
  readTranslations,
  type TranslationFile,
} from '../exchange/read-translations.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import { decodeXml } from '../files/xml-pieces.ts';
import { decoded } from './convert.ts';
import type { ConvertInvocation } from './read-arguments.ts';
import { counted } from './report.ts';

type Surroundings = Pick<CommandContext, 'print' | 'report' | 'signal' | 'workingFolder'>;

/**
 * `kutip convert` between formats of translations, an article at a time. What cannot be read, and what the target has no
 * place for, is told with its place.
 */
export async function convertTranslations(
  { file, from, to, out, languages }: ConvertInvocation,
  { print, report, signal, workingFolder }: Surroundings,
): Promise<CommandExitCode> {
  const target = knownTranslationFormat(to);
  const source: TranslationFile =
    file === '-'
      ? standardInput(knownTranslationFormat(from))
      : await findTranslationFile(resolve(workingFolder, file), file, from);
  const losses = new Map<TranslationLoss, number>();
  let problems = 0;
  const written = { articles: 0, segments: 0 };
  const [sourceLanguage, targetLanguage] = languages ?? [];

  async function* sound(): AsyncGenerator<TranslatedArticle> {
    for await (const result of readTranslations(source, { sourceLanguage, targetLanguage, signal })) {
      if (!result.ok) {
        problems++;
        report(`${file}: ${result.error.place}: ${result.error.message}\n`);
        continue;
      }
      const { article, losses: lost } = result.value;
      for (const { place, message, times = 1 } of lost)
        report(`${file}: ${place}: ${message}${times === 1 ? '' : ` (${times} times, here first)`}\n`);
      for (const loss of target.losses)
        if (loss.occursIn(article)) losses.set(loss, (losses.get(loss) ?? 0) + 1);
      written.articles++;
      written.segments += article.units.length;
      yield article;
    }
    // All is read, and the file has not its name yet: the last moment to say what it lacks.
    for (const [loss, articles] of losses)
      report(`${target.name} cannot carry everything in ${counted(articles, 'article')}: ${loss.message}\n`);
  }

  if (out === '-' && !isFolderFormat(target))
    for await (const piece of target.write(sound(), { signal })) await print(piece);
  else
    await writeTranslations(sound(), {
      format: target,
      file: resolve(workingFolder, out),
      root: null,
      signal,
    });
  report(
    `${out === '-' ? target.name : out}: ${counted(written.segments, 'segment')} in ${counted(written.articles, 'article')}\n`,
  );
  return problems === 0 ? 0 : 1;
}

function standardInput(format: AnyTranslationFormat): TranslationFile {
  const decode = format.mediaType.endsWith('+xml') ? decodeXml : decoded;
  return { path: '-', name: '-', format, text: decode(process.stdin, '-') };
}
