import type { Figures, Row, Step, SubjectName, Times } from './figures.ts';

/** What is promised of the largest article, as a ratio or a difference of two medians; shown for every size. */
interface Target {
  readonly what: string;
  readonly value: number | null;
  readonly unit: '×' | 'ms';
  readonly atLeast?: number;
  readonly atMost?: number;
}

const frame = 1000 / 60;

const promisedSize = '100k';

/** The figures as a table in Markdown, with the targets of every size below it. */
export function report(figures: Figures): string {
  const sizes = [...new Set(figures.rows.map(({ size }) => size))];
  return [
    `${figures.date}, ${figures.browser}, ${figures.machine}; ${figures.rounds} interleaved rounds.`,
    'Milliseconds, median / 95th percentile.',
    ...sizes.flatMap((size) => [
      '',
      `## ${size} words`,
      '',
      ...table(figures, size),
      '',
      ...targets(figures, size),
    ]),
  ].join('\n');
}

const names: Readonly<Record<SubjectName, string>> = {
  empty: 'an empty page',
  bare: 'bare paragraphs',
  kutip: 'Kutip',
  recogito: '@recogito/text-annotator',
};

const columns: readonly (readonly [Step, string])[] = [
  ['open', 'open → painted'],
  ['add', 'add one'],
  ['remove', 'remove one'],
  ['toggle', 'toggle a label'],
  ['type', 'type next to it'],
  ['scroll', 'frame while scrolling'],
];

function table({ rows }: Figures, size: string): string[] {
  return [
    `| | ${columns.map(([, title]) => title).join(' | ')} |`,
    `|---|${columns.map(() => '---').join('|')}|`,
    ...rows
      .filter((row) => row.size === size)
      .map(
        ({ subject, times }) =>
          `| ${names[subject]} | ${columns.map(([step]) => cell(times[step])).join(' | ')} |`,
      ),
  ];
}

function cell(times: Times | null): string {
  return times ? `${times.median.toFixed(0)} / ${times.p95.toFixed(0)}` : '–';
}

function targets(figures: Figures, size: string): string[] {
  const median = (subject: SubjectName, step: Step) => medianOf(figures.rows, size, subject, step);
  const list: readonly Target[] = [
    {
      what: 'opening, to bare paragraphs',
      value: ratio(median('kutip', 'open'), median('bare', 'open')),
      unit: '×',
      atMost: 1.5,
    },
    {
      what: 'opening, the peer to Kutip',
      value: ratio(median('recogito', 'open'), median('kutip', 'open')),
      unit: '×',
      atLeast: 5,
    },
    {
      what: 'one annotation added and painted',
      value: median('kutip', 'add'),
      unit: 'ms',
      atMost: 2 * frame,
    },
    {
      what: 'the same, to the peer',
      value: ratio(median('kutip', 'add'), median('recogito', 'add')),
      unit: '×',
      atMost: 1,
    },
    {
      what: 'typing, more than on an empty page',
      value: difference(median('kutip', 'type'), median('empty', 'type')),
      unit: 'ms',
      atMost: frame,
    },
  ];
  return list.map(
    (target) =>
      `- ${target.what}: ${shown(target.value)} ${target.unit}${size === promisedSize ? ` (target ${bound(target)}: ${verdict(target)})` : ''}`,
  );
}

function medianOf(rows: readonly Row[], size: string, subject: SubjectName, step: Step): number | null {
  return rows.find((row) => row.size === size && row.subject === subject)?.times[step]?.median ?? null;
}

function ratio(a: number | null, b: number | null): number | null {
  return a === null || b === null || b === 0 ? null : a / b;
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

function shown(value: number | null): string {
  return value === null ? 'not measured' : value.toFixed(2);
}

function bound({ atMost, atLeast, unit }: Target): string {
  return atMost === undefined ? `≥ ${atLeast ?? 0} ${unit}` : `≤ ${Number(atMost.toFixed(1))} ${unit}`;
}

function verdict({ value, atMost = Infinity, atLeast = -Infinity }: Target): string {
  if (value === null) return 'unknown';
  return value <= atMost && value >= atLeast ? 'met' : 'missed';
}
