import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { xmlPieces } from '../../electron/files/xml-pieces.ts';
import { readTmx } from '../../shared/formats/translation/read-tmx.ts';
import { readXml } from '../../shared/xml/read-xml.ts';
import { machine } from '../machine.ts';

const size = 100_000_000;

interface Figure {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/** How fast a translation memory of 100 MB is read, step by step, beside the bare bytes; and how much memory that takes. */
export async function reportExchange(onProgress: (message: string) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kutip-bench-'));
  try {
    const file = join(folder, 'memory.tmx');
    onProgress('Writing a memory of 100 MB');
    await pipeline(Readable.from(memory()), createWriteStream(file));
    const text = () => xmlPieces(file, 'memory.tmx');
    const steps: readonly (readonly [string, () => AsyncIterable<unknown>])[] = [
      ['bare read of the bytes', () => createReadStream(file)],
      ['decoded', text],
      ['XML, checked', () => readXml(text())],
      ['units of TMX', () => readTmx(text())],
    ];
    const figures: Figure[] = [];
    for (const [name, start] of steps) {
      onProgress(name);
      figures.push(await measure(name, start()));
    }
    return [
      `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${machine()}.`,
      '',
      '| step | seconds | MB a second | peak memory of the process, MB |',
      '| --- | --- | --- | --- |',
      ...figures.map(
        ({ name, seconds, megabytes }) =>
          `| ${name} | ${seconds.toFixed(2)} | ${(size / 1e6 / seconds).toFixed(0)} | ${megabytes.toFixed(0)} |`,
      ),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(name: string, items: AsyncIterable<unknown>): Promise<Figure> {
  const start = performance.now();
  let peak = 0;
  for await (const _ of items) peak = Math.max(peak, process.memoryUsage.rss());
  return { name, seconds: (performance.now() - start) / 1000, megabytes: peak / 1e6 };
}

function* memory(): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="Kutip" creationtoolversion="1" segtype="sentence" o-tmf="Kutip" adminlang="en" srclang="id" datatype="plaintext"/><body>\n';
  let written = 0;
  for (let number = 0; written < size; number += 1000) {
    const units = Array.from({ length: 1000 }, (_, index) => unit(number + index)).join('');
    written += Buffer.byteLength(units);
    yield units;
  }
  yield '</body></tmx>\n';
}

function unit(number: number): string {
  return `<tu tuid="${number}" creationdate="20250219T081500Z" creationid="sari"><prop type="file">berita/${number % 100}.txt</prop>
<tuv xml:lang="id"><seg>“Perundingan nomor ${number} akan dilanjutkan,” kata Menteri Luar Negeri Rusia Sergey Lavrov pada hari Senin.</seg></tuv>
<tuv xml:lang="en"><seg>“Talks number ${number} will go on &amp; on,” said the Russian foreign minister, Sergey Lavrov, on Monday.</seg></tuv></tu>
`;
}
