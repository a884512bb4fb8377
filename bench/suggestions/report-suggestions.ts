import { halves, languages } from './annotated-prose.ts';
import { measureSuggestions, type Figures, type Score } from './measure-suggestions.ts';

/** The figures of every language and half as Markdown tables; with `verbose` also what went wrong. */
export function reportSuggestions(verbose: boolean): string {
  const figures = halves.flatMap((half) =>
    languages.map((language) => ({ half, language, figures: measureSuggestions(half, language) })),
  );
  return [
    ...figures.map((each) => section(each, verbose)),
    bandTable(
      figures.filter(({ half }) => ['wire', 'fresh', 'last'].includes(half)).map((each) => each.figures),
    ),
  ].join('\n\n');
}

interface Measured {
  readonly half: string;
  readonly language: string;
  readonly figures: Figures;
}

function section({ half, language, figures }: Measured, verbose: boolean): string {
  const { quotations, scores, speakersOfDirect, sourcesOfDirect, missed } = figures;
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

/** What a score is worth: the share of the quotes of each band that are right. */
function bandTable(figures: readonly Figures[]): string {
  const [first] = figures;
  const rows = (first?.bands ?? []).map(({ from }, band) => {
    const found = sum(figures, band, 'found');
    const right = sum(figures, band, 'right');
    const share = found === 0 ? '–' : (right / found).toFixed(2);
    return `| ${from.toFixed(1)} | ${String(found).padStart(6)} | ${share.padStart(9)} |`;
  });
  return [
    '### Scores, wire, fresh and last together',
    '',
    '| from | quotes | precision |',
    '| ---- | ------ | --------- |',
    ...rows,
  ].join('\n');
}

function sum(figures: readonly Figures[], band: number, of: 'found' | 'right'): number {
  return figures.reduce((total, { bands }) => total + (bands[band]?.[of] ?? 0), 0);
}

function cells({ precision, recall, f1 }: Score): string {
  return [precision, recall, f1].map((share) => share.toFixed(2)).join(' / ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
