import { describe, expect, test } from 'vitest';
import { doccano } from './doccano.ts';
import type { Format } from './format.ts';
import { labelStudio } from './label-studio.ts';
import { collect, inPieces } from './testing/articles.ts';

/** What other tools and hands have written: no fault of one article may cost the others, and none goes in silence. */
async function readBy(format: Format, file: string): Promise<readonly unknown[]> {
  const read = await collect(format.read?.(inPieces([file])));
  return read.map((result) =>
    result.ok ? result.value.sidecar.annotations.map(({ quote }) => quote) : result.error.message,
  );
}

function region(id: string, start: number, end: number, meta?: object) {
  return { id, type: 'labels', value: { start, end, labels: ['source'] }, ...(meta && { meta }) };
}

function tasks(text: string, ...regions: readonly object[]): string {
  const good = { data: { text: 'Lavrov' }, annotations: [{ result: [region('r', 0, 6)] }] };
  return JSON.stringify([{ data: { text }, annotations: [{ result: regions }] }, good]);
}

describe('Label Studio', () => {
  test('half an emoji is read as the whole one', async () => {
    expect(await readBy(labelStudio, tasks('👍 ya', region('a', 0, 1)))).toEqual([['👍'], ['Lavrov']]);
  });

  test('two regions of one id are told, and the next task is read', async () => {
    expect(await readBy(labelStudio, tasks('aya', region('a', 0, 1), region('a', 1, 2)))).toEqual([
      'Two annotations have the id a',
      ['Lavrov'],
    ]);
  });

  test('a piece of what is not there is told', async () => {
    expect(await readBy(labelStudio, tasks('aya', region('a', 0, 1, { piece_of: 'zz' })))).toEqual([
      'a is a piece of zz, which is not there',
      ['Lavrov'],
    ]);
  });
});

describe('doccano', () => {
  test('two entities of one id are told, and the next line is read', async () => {
    const twin = { id: 1, label: 'source', start_offset: 0, end_offset: 1 };
    const bad = JSON.stringify({ text: 'aya', entities: [twin, { ...twin, end_offset: 2 }] });
    const good = JSON.stringify({ text: 'aya', entities: [twin] });
    expect(await readBy(doccano, `${bad}\n${good}\n`)).toEqual(['Two annotations have the id 1', ['a']]);
  });
});
