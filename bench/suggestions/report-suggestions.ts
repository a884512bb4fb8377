import { halves, languages } from './annotated-prose.ts';
import { measureSuggestions, type Score } from './measure-suggestions.ts';

/** The figures of every language and half as Markdown tables; with `verbose` also what went wrong. */
export function reportSuggestions(verbose: boolean): string {
  return halves.flatMap((half) => languages.map((language) => section(half, language, verbose))).join('\n\n');
}

function section(half: (typeof halves)[number], language: string, verbose: boolean): string {
  const { quotations, scores, speakersOfDirect, sourcesOfDirect, missed } = measureSuggestions(
    half,
    language,
  );
  const rows = Object.entries(scores).map(
    ([name, { exact, overlapping }]) =>
      `| ${name.padEnd(8)} | ${String(exact.gold).padStart(4)} | ${cells(exact)} | ${cells(overlapping)} |`,
  );
  return [
    `### ${language}, ${half}: ${quotations} quotations`,
    '',
    '|          | gold | exact P / R / F1   | overlapping P / R / F1 |',
    '| -------- | ---- | ------------------ | ---------------------- |',
    ...rows,
    '',
    `Of the direct ones with a source, ${percent(speakersOfDirect)} are found and given to the right speaker, ${percent(sourcesOfDirect)} linked to the very words that name the source.`,
    ...(verbose ? ['', ...missed.map((line) => `- ${line}`)] : []),
  ].join('\n');
}

function cells({ precision, recall, f1 }: Score): string {
  return [precision, recall, f1].map((share) => share.toFixed(2)).join(' / ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
