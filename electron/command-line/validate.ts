import { checkSidecar } from './check-sidecar.ts';
import type { CommandContext, CommandExitCode } from './command-context.ts';
import type { CorpusFinding } from './corpus-finding.ts';
import type { ValidateInvocation } from './read-arguments.ts';
import { readArticles } from './read-corpus.ts';
import { describeFindings, counted } from './report.ts';

/** `kutip validate`: prints findings file by file as they are found, then a count. */
export async function validate(
  { errorsOnly, json }: ValidateInvocation,
  { corpus, isWanted, print }: CommandContext,
): Promise<CommandExitCode> {
  const found: CorpusFinding[] = [];
  let [articles, sidecars, annotations] = [0, 0, 0];

  async function take(findings: readonly CorpusFinding[]): Promise<void> {
    const shown = findings.filter(({ severity }) => severity === 'error' || !errorsOnly);
    found.push(...shown);
    if (!json && shown.length > 0) await print(describeFindings(shown));
  }

  await take(corpus.findings);
  for await (const article of readArticles(corpus, isWanted)) {
    articles++;
    sidecars += article.sidecars.length;
    for (const { sidecar } of article.sidecars) annotations += sidecar.annotations.length;
    const inSets = article.sidecars.flatMap((sidecar) => checkSidecar(sidecar, corpus.project));
    await take([...article.findings, ...inSets]);
  }
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const warnings = found.length - errors;
  await print(
    json
      ? `${JSON.stringify({ articles, sidecars, annotations, errors, warnings, findings: found }, null, 2)}\n`
      : `${counted(articles, 'article')}, ${counted(sidecars, 'sidecar')}, ${counted(annotations, 'annotation')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}\n`,
  );
  return found.length === 0 ? 0 : 1;
}
