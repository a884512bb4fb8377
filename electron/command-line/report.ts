import type { CorpusFinding } from './corpus-finding.ts';

/** Findings under the name of their file, one a line, as compilers and linters do. */
export function describeFindings(findings: readonly CorpusFinding[]): string {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  return Array.from(
    byFile,
    ([file, inFile]) => `${file === '' ? '.' : file}\n${inFile.map(describe).join('')}`,
  ).join('');
}

function describe({ severity, rule, place, message }: CorpusFinding): string {
  return `  ${severity.padEnd(7)}  ${rule}${place === undefined ? '' : `  ${place}`}  ${message}\n`;
}

/** `1 article`, `2 articles`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
