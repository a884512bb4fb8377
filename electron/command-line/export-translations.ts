import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isFolderFormat } from '../../shared/formats/translation/registry.ts';
import {
  findTranslationLosses,
  type TranslatedArticle,
} from '../../shared/formats/translation/translation-format.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { translatedArticles, type AnnotatedArticle } from '../../shared/translation/translated-articles.ts';
import { knownTranslationFormat, writeTranslations } from '../exchange/export-translations.ts';
import { unlessMissing } from '../files/file-failure.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import type { CorpusFinding } from './corpus-finding.ts';
import type { TranslationExportInvocation } from './exchange-arguments.ts';
import { readArticles } from './read-corpus.ts';
import { counted, describeFindings } from './report.ts';

/**
 * `kutip export` of translations: for every translator what is in force between them and all reviewers. A sidecar that
 * cannot be read is named on standard error and left out.
 */
export async function exportTranslationsOf(
  { format: id, language, out, json }: TranslationExportInvocation,
  context: CommandContext,
): Promise<CommandExitCode> {
  const { corpus, print, report, signal, workingFolder } = context;
  const format = knownTranslationFormat(id);
  const leftOut: CorpusFinding[] = corpus.findings.filter(({ rule }) => rule !== 'project-invalid');
  const articles = (findings: CorpusFinding[]) =>
    translatedArticles(readableSets(context, findings), { language, isWanted: context.isWanted });

  const losses = await findTranslationLosses(format, articles([]), { signal });
  for (const { loss, articles: count } of losses)
    report(`${format.name} cannot carry everything in ${counted(count, 'article')}: ${loss.message}\n`);

  const written = { articles: 0, segments: 0 };
  if (out === '-' && !isFolderFormat(format))
    for await (const piece of format.write(counting(articles(leftOut), written), { signal }))
      await print(piece);
  else {
    const file = resolve(workingFolder, out);
    await refuseWithoutFolder(dirname(file));
    const { root } = corpus.guard;
    Object.assign(written, await writeTranslations(articles(leftOut), { format, file, root, signal }));
  }

  if (json) {
    const lost = losses.map(({ loss, articles: count }) => ({
      id: loss.id,
      message: loss.message,
      articles: count,
    }));
    const result = { file: out, language, articles: written.articles, segments: written.segments };
    await print(`${JSON.stringify({ ...result, losses: lost, leftOut }, null, 2)}\n`);
  } else if (leftOut.length > 0) report(`Left out:\n${describeFindings(leftOut)}`);
  report(
    `${out === '-' ? format.name : out}: ${counted(written.segments, 'segment')} in ${counted(written.articles, 'article')}\n`,
  );
  return leftOut.length === 0 ? 0 : 1;
}

async function* readableSets(
  { corpus, signal }: CommandContext,
  leftOut: CorpusFinding[],
): AsyncGenerator<AnnotatedArticle> {
  // Whose translations are wanted is asked when they are joined: the reviews of others belong to them.
  for await (const { path, sidecars, findings } of readArticles(corpus, () => true)) {
    signal.throwIfAborted();
    leftOut.push(...findings.filter(({ rule }) => unreadable.has(rule)));
    for (const { sidecar } of sidecars) yield { path, sidecar };
  }
}

const unreadable: ReadonlySet<CorpusFinding['rule']> = new Set([
  'sidecar-damaged',
  'sidecar-newer',
  'sidecar-unreadable',
  'source-unreadable',
]);

async function* counting(
  articles: AsyncIterable<TranslatedArticle>,
  written: { articles: number; segments: number },
): AsyncGenerator<TranslatedArticle> {
  for await (const article of articles) {
    written.articles++;
    written.segments += article.units.length;
    yield article;
  }
}

async function refuseWithoutFolder(folder: string): Promise<void> {
  if ((await unlessMissing(() => stat(folder), folder)) === null)
    throw new HostFailure(
      'not-found',
      `There is no folder ${folder}. Make it, or name another place with --out.`,
    );
}
