import type { Format } from './format.ts';
import { jsonl } from './jsonl.ts';

/** Every exchange format, in the order in which a person is shown them. */
export const formats: readonly Format[] = [jsonl];

/** `null` when there is no such format. */
export function findFormat(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
