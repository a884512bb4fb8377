import { cell } from '../figures.ts';
import { measureSearch } from './measure-search.ts';
import { machine } from '../machine.ts';

const articles = 10_000;
/** What is promised of the first page of hits, in milliseconds. */
const promised = 100;

/** The figures of searching as a table in Markdown, with what is promised below it. */
export async function reportSearch(rounds: number, onProgress: (message: string) => void): Promise<string> {
  const figures = await measureSearch(articles, rounds, onProgress);
  const slowest = Math.max(...figures.queries.map(({ first }) => first.median));
  const slowestTail = Math.max(...figures.queries.map(({ first }) => first.p95));
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, SQLite ${process.versions['sqlite'] ?? '?'}, ${machine()}.`,
    `${figures.articles} articles, ${figures.megabytes.toFixed(0)} MB; indexed in ${figures.indexing.toFixed(1)} s ` +
      `(${figures.indexMegabytes.toFixed(0)} MB), looked at again in ${figures.checking.toFixed(2)} s. ${rounds} rounds.`,
    'Milliseconds, median / 95th percentile.',
    '',
    '| query | hits | first page | all pages | plain scan | scan to first page |',
    '| --- | --- | --- | --- | --- | --- |',
    ...figures.queries.map(
      ({ name, hits, first, all, scan }) =>
        `| \`${name}\` | ${hits}${hits >= 10_000 ? '+' : ''} | ${cell(first)} | ${cell(all)} | ${cell(scan)} | ${(scan.median / first.median).toFixed(1)} × |`,
    ),
    '',
    `- slowest first page, median: ${slowest.toFixed(1)} ms (target ≤ ${promised} ms: ${slowest <= promised ? 'met' : 'missed'})`,
    `- slowest first page, 95th percentile: ${slowestTail.toFixed(1)} ms`,
  ].join('\n');
}
