import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { findLosses, type ArticleRecord } from '../../shared/formats/format.ts';
import { findFormat } from '../../shared/formats/registry.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { unlessMissing } from '../files/file-failure.ts';
import { exportTarget } from '../host/export-corpus.ts';
import { checkSidecar } from './check-sidecar.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import type { CorpusFinding } from './corpus-finding.ts';
import type { ExportInvocation } from './read-arguments.ts';
import { readArticles } from './read-corpus.ts';
import { counted, describeFindings } from './report.ts';

/**
 * `kutip export`: writes every sidecar whose annotations say what stands in the article. One that does not is
 * named on standard error and left out, because a wrong offset is worse than a missing article.
 */
export async function exportCorpus(
  { format: id, out, json }: ExportInvocation,
  context: CommandContext,
): Promise<CommandExitCode> {
  const { corpus, print, report, signal, workingFolder } = context;
  const format = findFormat(id);
  if (!format) throw new Error(`No format ${id}`);
  const target = out === '-' ? null : await harmlessTarget(resolve(workingFolder, out), corpus.guard.root);

  const losses = await findLosses(format, soundRecords(context, []), { signal });
  for (const { loss, articles } of losses)
    report(`${format.name} cannot carry everything in ${counted(articles, 'article')}: ${loss.message}\n`);

  const leftOut: CorpusFinding[] = corpus.findings.filter(({ rule }) => rule !== 'project-invalid');
  const written = { articles: 0, annotations: 0 };
  const pieces = format.write(counting(soundRecords(context, leftOut), written), { signal });
  if (target === null) for await (const piece of pieces) await print(piece);
  else await writeAtomically({ path: target, content: pieces, file: out, root: dirname(target) });

  if (json) {
    const lost = losses.map(({ loss, articles }) => ({ id: loss.id, message: loss.message, articles }));
    await print(`${JSON.stringify({ file: out, ...written, losses: lost, leftOut }, null, 2)}\n`);
  } else if (leftOut.length > 0) report(`Left out:\n${describeFindings(leftOut)}`);
  const name = target === null ? format.name : out;
  report(
    `${name}: ${counted(written.annotations, 'annotation')} in ${counted(written.articles, 'article')}\n`,
  );
  return leftOut.length === 0 ? 0 : 1;
}

/** The annotated articles that may be written. Why others may not is added to `leftOut`. */
async function* soundRecords(
  { corpus, isWanted, signal }: CommandContext,
  leftOut: CorpusFinding[],
): AsyncGenerator<ArticleRecord> {
  for await (const { path, sidecars, findings } of readArticles(corpus, isWanted)) {
    // The format asks only at articles that it gets, and few of a large corpus may be annotated.
    signal.throwIfAborted();
    const errors = findings.filter(({ severity, file }) => severity === 'error' && file !== path);
    leftOut.push(...errors);
    for (const each of sidecars) {
      if (errors.some(({ file }) => file === each.path)) continue;
      const misplaced = checkSidecar(each, corpus.project).filter(({ rule }) => misplacing.has(rule));
      leftOut.push(...misplaced);
      if (misplaced.length === 0) yield { path, text: each.text, sidecar: each.sidecar };
    }
  }
}

/** With these, `text[start:end] == quote` does not hold. */
const misplacing: ReadonlySet<CorpusFinding['rule']> = new Set(['span-outside-text', 'quote-mismatch']);

async function* counting(
  records: AsyncIterable<ArticleRecord>,
  written: { articles: number; annotations: number },
): AsyncGenerator<ArticleRecord> {
  let last = '';
  for await (const record of records) {
    yield record;
    // An article that several people have annotated comes once for each of them.
    if (record.path !== last) written.articles++;
    last = record.path;
    written.annotations += record.sidecar.annotations.length;
  }
}

/** A slip in `--out` must not replace an article, somebody's annotations or the project, through a link neither. */
async function harmlessTarget(file: string, root: string): Promise<string> {
  const folder = dirname(file);
  if ((await unlessMissing(() => stat(folder), folder)) === null)
    throw new HostFailure(
      'not-found',
      `There is no folder ${folder}. Make it, or name another file with --out.`,
    );
  const target = await exportTarget(file, root);
  const there = await unlessMissing(() => stat(target), target);
  if (there && !there.isFile())
    throw new HostFailure('refused', `${file} is not a file that could be replaced. Name a file with --out.`);
  return target;
}
