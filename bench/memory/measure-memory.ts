import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost, type Host } from '../../electron/host/create-host.ts';
import { tmx } from '../../shared/formats/translation/tmx.ts';
import type { TranslatedArticle } from '../../shared/formats/translation/translation-format.ts';
import type { HostOutputs } from '../../shared/host/contract.ts';
import { BestMatches } from '../../shared/memory/best-matches.ts';
import { matchText } from '../../shared/memory/match-text.ts';
import type { MemoryUnit } from '../../shared/memory/memory-unit.ts';
import { similarity, Vocabulary } from '../../shared/memory/similarity.ts';
import { timesOf, type Times } from '../figures.ts';
import { call, pause } from '../host-call.ts';
import { generateMemory, queryKinds, type QueryKind } from './generate-units.ts';

export interface LookupFigures {
  readonly kind: QueryKind;
  /** Suggestions, over all queries. */
  readonly found: number;
  /** From the call of the host to its answer: the thread, the index, and the way there and back. */
  readonly lookup: Times;
  /** Comparing with every unit by the same score, all texts prepared and in memory. */
  readonly scan: Times;
}

export interface MemoryFigures {
  readonly units: number;
  /** Seconds from the first question to everything being read from one TMX file. */
  readonly reading: number;
  readonly lookups: readonly LookupFigures[];
  /** A word that is in many units, and one that is in few. */
  readonly concordance: readonly { readonly words: string; readonly hits: number; readonly times: Times }[];
}

const limit = 9;

/** Has the host read a large memory, and asks it. Answers are compared with those of the scan on the way. */
export async function measureMemory(
  units: number,
  rounds: number,
  onProgress: (message: string) => void,
): Promise<MemoryFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'kutip-bench-'));
  const host = createHost({
    userDataFolder: join(folder, 'data'),
    samplesFolder: folder,
    version: '0.0.0',
    transport: 'browser',
    platform: process.platform,
    log: (error) => console.error(error),
  });
  try {
    onProgress(`Writing ${units} units …`);
    const generated = generateMemory(units);
    await mkdir(join(folder, 'corpus/memory'), { recursive: true });
    await writeFile(join(folder, 'corpus/memory/generated.tmx'), await asTmx(generated.units));
    await host.openCorpus(join(folder, 'corpus'));
    onProgress('Reading …');
    const started = performance.now();
    while ((await lookUp(host, 'x')).state.units < units) await pause();
    const reading = (performance.now() - started) / 1000;
    const scan = scanner(generated.units);
    const lookups: LookupFigures[] = [];
    for (const kind of queryKinds) {
      onProgress(`Looking up: ${kind} …`);
      const samples = { lookup: [] as number[], scan: [] as number[] };
      let found = 0;
      for (let round = 0; round < rounds; round++)
        for (const [place, query] of generated.queries[kind].entries()) {
          const asked = performance.now();
          const { matches } = await lookUp(host, query);
          samples.lookup.push(performance.now() - asked);
          if (round === 0) found += matches.length;
          // The scan takes a second: some of the queries are enough to know its pace.
          if (round > 0 || place % 10 !== 0) continue;
          const begun = performance.now();
          const expected = scan(query);
          samples.scan.push(performance.now() - begun);
          if (expected.join() !== matches.map(({ score }) => score).join())
            throw new Error(`The index and the scan do not agree about “${query}”`);
        }
      const [lookup, plain] = [timesOf(samples.lookup), timesOf(samples.scan)];
      if (lookup && plain) lookups.push({ kind, found, lookup, scan: plain });
    }
    const concordance: MemoryFigures['concordance'][number][] = [];
    for (const words of ['yang', 'beras', '"per kilogram"', 'tidakada']) {
      onProgress(`Concordance: ${words} …`);
      const samples: number[] = [];
      let hits = 0;
      for (let round = 0; round < rounds; round++) {
        const asked = performance.now();
        const { total } = await call(host, 'memory.concordance', { words, side: 'both', limit: 50 });
        samples.push(performance.now() - asked);
        hits = total;
      }
      const times = timesOf(samples);
      if (times) concordance.push({ words, hits, times });
    }
    return { units, reading, lookups, concordance };
  } finally {
    await host.close();
    await rm(folder, { recursive: true });
  }
}

/** Scores of the best, by comparing with every unit. */
function scanner(units: readonly MemoryUnit[]): (source: string) => readonly number[] {
  const words = new Vocabulary();
  const prepared = units.map((unit) => ({ unit, text: words.keep(matchText(unit.source)) }));
  return (source) => {
    const best = new BestMatches({ source, limit });
    const asked = words.look(matchText(source));
    for (const { unit, text } of prepared) {
      const alike = similarity(asked, text, best.least);
      if (alike >= best.least) best.add(unit, alike);
    }
    return best.ranked().map(({ score }) => score);
  };
}

async function asTmx(units: readonly MemoryUnit[]): Promise<string> {
  async function* articles(): AsyncGenerator<TranslatedArticle> {
    yield { path: '', sourceLanguage: 'id', targetLanguage: 'en', units };
  }
  let text = '';
  for await (const piece of tmx.write(articles())) text += piece;
  return text;
}

function lookUp(host: Host, source: string): Promise<HostOutputs['memory.lookup']> {
  return call(host, 'memory.lookup', {
    source,
    previous: null,
    next: null,
    sourceLanguage: 'id',
    targetLanguage: 'en',
    limit,
  });
}
