import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newSidecar, serialiseSidecar } from '../../shared/annotation/sidecar.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import type { Segment } from '../../shared/translation/segment.ts';
import { segmentsOf } from '../../shared/translation/segmentation.ts';

const time = '2026-11-01T08:00:00.000Z';

const sources: readonly ((number: number) => string)[] = [
  (number) =>
    `Menteri Luar Negeri tiba di Riyadh pada ${(number % 28) + 1} Februari 2025 untuk bertemu delegasi.`,
  (number) =>
    `Harga beras turun dari Rp ${number}.500 menjadi Rp ${number}.100 per kilogram, kata pedagang itu.`,
  (number) =>
    `“Kami akan membahas ${number} usulan minggu depan,” ujar juru bicara kementerian kepada wartawan.`,
  (number) => `Sebanyak ${number} warga mengungsi ke balai desa setelah sungai meluap sejak Senin malam.`,
];

const targets: readonly ((number: number) => string)[] = [
  (number) =>
    `The foreign minister arrived in Riyadh on ${(number % 28) + 1} February 2025 to meet the delegation.`,
  (number) =>
    `The price of rice fell from Rp ${number},500 to Rp ${number},100 per kilogram, the trader said.`,
  (number) => `“We will discuss ${number} proposals next week,” the ministry's spokesperson told reporters.`,
  (number) =>
    `As many as ${number} residents fled to the village hall after the river overflowed on Monday night.`,
];

export interface GeneratedTranslation {
  readonly title: string;
  readonly rows: readonly { readonly source: string; readonly target: string }[];
}

/** Writes a corpus of one article of so many sentences, every other one translated into English. */
export async function generateTranslation(folder: string, count: number): Promise<GeneratedTranslation> {
  const title = 'Kabar sepekan dari enam kota';
  const sentences = Array.from({ length: count - 1 }, (_, index) => sources[index % 4]?.(index + 10) ?? '');
  const text = `${[title, ...sentences].join('\n')}\n`;
  const offsets = createCodePointIndex(text);
  let made = 0;
  const segments = segmentsOf(
    { text, offsets },
    { by: 'line', language: 'id', newId: () => `segment-${String(++made).padStart(6, '0')}`, time },
  ).map((segment, index): Segment => {
    if (index === 0 || index % 2 === 0) return segment;
    const target = targets[(index - 1) % 4]?.(index + 9) ?? '';
    return { ...segment, target, status: 'translated', decided: time };
  });
  const source = {
    file: 'kabar.txt',
    sha256: createHash('sha256').update(text).digest('hex'),
    encoding: 'utf-8',
    bom: false,
    newline: 'lf',
    length: offsets.length,
    language: 'id',
  } as const;
  const sidecar = { ...newSidecar(source, { id: 'a1', name: '' }), translations: { en: { segments } } };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'kabar.txt'), text);
  await writeFile(join(folder, 'kabar.txt.a1.kutip.json'), serialiseSidecar(sidecar));
  return { title, rows: segments.map(({ quote, target }) => ({ source: quote, target })) };
}
