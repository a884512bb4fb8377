import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLosses } from './format.ts';
import { jsonl } from './jsonl.ts';
import { article, articles, collect, inPieces, source } from './testing/articles.ts';

async function* endless(): AsyncGenerator<string> {
  const piece = 'x'.repeat(2 ** 20);
  for (;;) yield piece;
}

describe('writing and reading again', () => {
  test('gives the same articles, wherever the file is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(articles, { maxLength: 4 }),
        fc.integer({ min: 1, max: 200 }),
        async (given, size) => {
          const file = (await collect(jsonl.write(inPieces(given)))).join('');
          const pieces = file.match(new RegExp(`.{1,${size}}`, 'gs')) ?? [];
          const read = await collect(jsonl.read?.(inPieces(pieces)));
          expect(read).toEqual(given.map((value) => ({ ok: true, value })));
        },
      ),
    );
  });

  test('changes no byte the second time', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (given) => {
        const first = await collect(jsonl.write(inPieces([given])));
        const [read] = await collect(jsonl.read?.(inPieces(first)));
        if (!read?.ok) throw new Error(read?.error.message);
        expect(await collect(jsonl.write(inPieces([read.value])))).toEqual(first);
      }),
    );
  });
});

describe('a line', () => {
  test('is a sidecar with the path and the text of its article', async () => {
    const [line = ''] = await collect(jsonl.write(inPieces([article('“Ya,”\nkata 👍.')])));
    expect(line).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(line)).toEqual({
      format: 'kutip-annotations',
      version: 1,
      path: '2025/rusia-as.txt',
      text: '“Ya,”\nkata 👍.',
      source: source(13),
      annotator: { id: 'a1', name: 'Sari' },
      revision: 0,
      status: 'new',
      labels: {},
      annotations: [],
    });
  });
});

describe('what is no article', () => {
  test('is reported with its place, and reading goes on', async () => {
    const [good = ''] = await collect(jsonl.write(inPieces([article('Ya.')])));
    const { path: _path, ...withoutPath }: Record<string, unknown> = JSON.parse(good);
    const lines = [
      good.trimEnd(),
      '{"format": "kutip-annotations",',
      '',
      JSON.stringify(withoutPath),
      good.trimEnd().replace('"status":"new"', '"status":"later"'),
      good.trimEnd().replace('"version":1', '"version":2'),
      '[]',
      good.trimEnd(),
    ];
    const read = await collect(jsonl.read?.(inPieces([lines.join('\r\n')])));
    expect(read.map((result) => (result.ok ? result.value.path : result.error.place))).toEqual([
      '2025/rusia-as.txt',
      'line 2, column 32',
      'line 4, path',
      'line 5, status',
      'line 6, version',
      'line 7, format',
      '2025/rusia-as.txt',
    ]);
  });

  test('does not fill the memory when it has no lines', async () => {
    await expect(collect(jsonl.read?.(endless()))).rejects.toThrow('A line is longer');
  });
});

test('writing stops at the next article once it is cancelled', async () => {
  const controller = new AbortController();
  const written: string[] = [];
  const writing = async () => {
    for await (const line of jsonl.write(inPieces([article('Satu.'), article('Dua.')]), controller)) {
      written.push(line);
      controller.abort();
    }
  };
  await expect(writing()).rejects.toThrow('aborted');
  expect(written).toHaveLength(1);
});

describe('losses', () => {
  test('there are none in sidecars of this version', async () => {
    expect(await findLosses(jsonl, inPieces([article('Ya.'), article('Tidak.', { tags: [] })]))).toEqual([]);
  });

  test('an unknown field that has the name of the line’s own is told, with the number of articles', async () => {
    const given = [article('Ya.', { text: 'lain' }), article('Ya.'), article('Ya.', { path: 1 })];
    expect(await findLosses(jsonl, inPieces(given))).toEqual([{ loss: jsonl.losses[0], articles: 2 }]);
    const [line = ''] = await collect(jsonl.write(inPieces(given)));
    expect(JSON.parse(line)).toMatchObject({ path: '2025/rusia-as.txt', text: 'Ya.' });
  });
});
