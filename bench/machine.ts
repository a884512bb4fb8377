import { cpus, release, totalmem } from 'node:os';

/** What a figure was measured on. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${process.platform} ${release()}`;
}
