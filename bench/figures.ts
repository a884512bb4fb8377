/** Milliseconds of one kind of step. */
export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

/** As it stands in a table. */
export function cell({ median, p95 }: Times): string {
  return `${median.toFixed(1)} / ${p95.toFixed(1)}`;
}

export function timesOf(samples: readonly number[]): Times | null {
  if (samples.length === 0) return null;
  const sorted = samples.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), count: samples.length };
}

/** Linear between the two nearest of the sorted samples (Hyndman and Fan 1996, type 7: what R and NumPy do). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

export type Step = 'open' | 'add' | 'remove' | 'toggle' | 'type' | 'scroll';

export const subjects = ['empty', 'bare', 'kutip', 'recogito'] as const;
export type SubjectName = (typeof subjects)[number];

export interface Row {
  readonly size: string;
  readonly subject: SubjectName;
  readonly times: Readonly<Record<Step, Times | null>>;
}

export interface Figures {
  readonly date: string;
  readonly browser: string;
  readonly machine: string;
  readonly rounds: number;
  readonly rows: readonly Row[];
}
