import { cell } from '../figures.ts';
import type { QueryKind } from './generate-units.ts';
import { measureMemory } from './measure-memory.ts';
import { machine } from '../machine.ts';

const units = 100_000;
/** What is promised of a lookup, in milliseconds. */
const promised = 50;

const names: Readonly<Record<QueryKind, string>> = {
  same: 'a sentence that is there',
  edited: 'a quarter of its words replaced',
  fresh: 'a sentence that is not there',
  template: 'one of 10,000 lines of a template',
};

/** The figures of the translation memory as tables in Markdown, with what is promised below them. */
export async function reportMemory(rounds: number, onProgress: (message: string) => void): Promise<string> {
  const { lookups, concordance, reading } = await measureMemory(units, rounds, onProgress);
  const slowest = Math.max(...lookups.map(({ lookup }) => lookup.median));
  const slowestTail = Math.max(...lookups.map(({ lookup }) => lookup.p95));
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${machine()}.`,
    `${units} units, read from one TMX file in ${reading.toFixed(1)} s. ${rounds} rounds of 50 queries of each kind.`,
    'Milliseconds, median / 95th percentile.',
    '',
    '| looked up | suggestions | lookup | linear scan | scan to lookup |',
    '| --- | --- | --- | --- | --- |',
    ...lookups.map(
      ({ kind, found, lookup, scan }) =>
        `| ${names[kind]} | ${found} | ${cell(lookup)} | ${cell(scan)} | ${(scan.median / lookup.median).toFixed(0)} × |`,
    ),
    '',
    '| concordance | places | answer |',
    '| --- | --- | --- |',
    ...concordance.map(({ words, hits, times }) => `| \`${words}\` | ${hits} | ${cell(times)} |`),
    '',
    `- slowest lookup, median: ${slowest.toFixed(1)} ms (target < ${promised} ms: ${slowest < promised ? 'met' : 'missed'})`,
    `- slowest lookup, 95th percentile: ${slowestTail.toFixed(1)} ms (target < ${promised} ms: ${slowestTail < promised ? 'met' : 'missed'})`,
  ].join('\n');
}
