import type { CommandContext, CommandExitCode } from './command-context.ts';
import { CorpusCounter, type CorpusStats } from './corpus-counter.ts';
import type { CorpusFinding } from './corpus-finding.ts';
import type { StatsInvocation } from './read-arguments.ts';
import { readArticles } from './read-corpus.ts';
import { counted, describeFindings } from './report.ts';

/** `kutip stats`: counts; files that could not be counted are named on standard error. */
export async function stats(
  { json }: StatsInvocation,
  { corpus, isWanted, print, report }: CommandContext,
): Promise<CommandExitCode> {
  const counter = new CorpusCounter(corpus.project?.language ?? 'und');
  const uncounted: CorpusFinding[] = corpus.findings.filter(({ rule }) => rule !== 'project-invalid');
  for await (const article of readArticles(corpus, isWanted)) {
    counter.add(article);
    uncounted.push(...article.findings.filter(({ severity }) => severity === 'error'));
  }
  const counts = counter.finish();
  await print(json ? `${JSON.stringify(counts, null, 2)}\n` : table(counts));
  if (uncounted.length === 0) return 0;
  report(describeFindings(uncounted));
  return 1;
}

function table(counts: CorpusStats): string {
  const annotators = Object.entries(counts.annotators).map(([id, { sidecars, annotations, status }]) => {
    const states = Object.entries(status).filter(([, count]) => count > 0);
    const described = states.map(([name, count]) => `${count} ${name}`).join(', ');
    return [id, annotations, `in ${counted(sidecars, 'sidecar')}: ${described}`] as const;
  });
  return [
    rows([
      ['articles', counts.articles, `${counts.annotatedArticles} annotated`],
      ['words', counts.words],
      ['code points', counts.codePoints],
      ['annotations', counts.annotations, `in ${counted(counts.sidecars, 'sidecar')}`],
    ]),
    section('Annotators', annotators),
    section('Labels', Object.entries(counts.labels)),
    section('Links', Object.entries(counts.links)),
    section('Origins', Object.entries(counts.origins)),
  ].join('');
}

type Row = readonly [name: string, count: number, note?: string];

function section(title: string, content: readonly Row[]): string {
  return content.length === 0 ? '' : `\n${title}\n${rows(content)}`;
}

function rows(content: readonly Row[]): string {
  return content
    .map(
      ([name, count, note]) => `  ${name.padEnd(20)}${String(count).padStart(9)}${note ? `  ${note}` : ''}\n`,
    )
    .join('');
}
