import { aligned } from './aligned.ts';
import { csv, tsv } from './delimited.ts';
import { doccano } from './doccano.ts';
import type { Format } from './format.ts';
import { jsonl } from './jsonl.ts';
import { labelStudio } from './label-studio.ts';
import { prodigy } from './prodigy.ts';
import { xmi } from './xmi.ts';

/** Every exchange format, in the order in which a person is shown them. */
export const formats: readonly Format[] = [jsonl, csv, tsv, prodigy, doccano, labelStudio, xmi, aligned];

/** Those that Kutip reads back. */
export const readableFormats: readonly Format[] = formats.filter(({ read }) => read !== undefined);

/** `null` when there is no such format. */
export function findFormat(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
