import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { HostOutputs } from '../../shared/host/contract.ts';
import type { SearchRequest } from '../../shared/search/search-request.ts';
import { createHost, type Host } from '../../electron/host/create-host.ts';
import { timesOf, type Times } from '../figures.ts';
import { call, pause } from '../host-call.ts';
import { generateCorpus, type GeneratedText } from './generate-corpus.ts';

export interface QueryFigures {
  readonly name: string;
  /** Hits in all, up to the most that a search goes to. */
  readonly hits: number;
  /** From the call to the first page of hits, the index warm and nothing of this query known. */
  readonly first: Times;
  /** The same for all pages. */
  readonly all: Times;
  /** A plain scan of the same texts, in memory, for the same words. */
  readonly scan: Times;
}

export interface SearchFigures {
  readonly articles: number;
  readonly megabytes: number;
  /** Seconds. */
  readonly indexing: number;
  /** Seconds of a second preparation, when nothing has changed. */
  readonly checking: number;
  readonly indexMegabytes: number;
  readonly queries: readonly QueryFigures[];
}

interface MeasuredQuery {
  readonly name: string;
  readonly request: SearchRequest;
  /** What a person would grep for. */
  readonly plain: RegExp;
}

const expression = { regularExpression: true } as const;

const queries: readonly MeasuredQuery[] = [
  query('perluasan nato', /\bperluasan nato\b/gi),
  query('"perluasan nato"', /\bperluasan nato\b/gi),
  query('lavrov', /\blavrov\b/gi),
  query('perluas*', /\bperluas\w*/gi),
  query('yang', /\byang\b/gi),
  query('yang the', /\byang\b/gi),
  query('محمد', /مُحَمَّدٌ/g),
  query('北约', /北约/g),
  query('tidakada', /\btidakada\b/gi),
  query(String.raw`perluasan\s+\p{Lu}+`, /perluasan\s+\p{Lu}+/giu, expression),
];

function query(words: string, plain: RegExp, more: Partial<SearchRequest> = {}): MeasuredQuery {
  return {
    name: words,
    plain,
    request: { among: 'text', words, regularExpression: false, matchCase: false, filters: {}, ...more },
  };
}

/** Makes a corpus, has the host index it, and asks: in turns, so that no query finds what it has just found. */
export async function measureSearch(
  articles: number,
  rounds: number,
  onProgress: (message: string) => void,
): Promise<SearchFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'kutip-bench-'));
  const corpus = join(folder, 'corpus');
  const host = createHost({
    userDataFolder: join(folder, 'data'),
    samplesFolder: folder,
    version: '0.0.0',
    transport: 'browser',
    platform: process.platform,
    log: (error) => console.error(error),
  });
  try {
    onProgress(`Writing ${articles} articles …`);
    const texts = [...generateCorpus(articles)];
    await writeAll(corpus, texts);
    await host.openCorpus(corpus);
    while (!(await call(host, 'corpus.articles', {})).complete) await pause();
    onProgress('Indexing …');
    const indexing = await timed(() => indexed(host));
    const checking = await timed(() => indexed(host));
    const { size } = await stat(join(corpus, '.kutip/index.sqlite'));
    const samples = queries.map((each) => ({
      ...each,
      first: [] as number[],
      all: [] as number[],
      scan: [] as number[],
      hits: 0,
    }));
    for (let round = 0; round < rounds; round++) {
      onProgress(`Asking, round ${round + 1} of ${rounds} …`);
      for (const sample of samples) {
        const asked = await ask(host, sample.request);
        sample.hits = asked.hits;
        sample.first.push(asked.first);
        sample.all.push(asked.all);
        sample.scan.push(scan(texts, sample.plain));
      }
    }
    return {
      articles,
      megabytes: texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6,
      indexing: indexing / 1000,
      checking: checking / 1000,
      indexMegabytes: size / 1e6,
      queries: samples.flatMap(({ name, hits, first, all, scan: plain }) => {
        const times = [timesOf(first), timesOf(all), timesOf(plain)];
        const [one, whole, peer] = times;
        return one && whole && peer ? [{ name, hits, first: one, all: whole, scan: peer }] : [];
      }),
    };
  } finally {
    await host.close();
    await rm(folder, { recursive: true });
  }
}

async function writeAll(corpus: string, texts: readonly GeneratedText[]): Promise<void> {
  for (const { path } of texts) await mkdir(dirname(join(corpus, path)), { recursive: true });
  for (let start = 0; start < texts.length; start += 100)
    await Promise.all(
      texts.slice(start, start + 100).map(({ path, text }) => writeFile(join(corpus, path), text)),
    );
}

async function indexed(host: Host): Promise<void> {
  const complete = new Promise<void>((resolve) => {
    const stop = host.subscribe((event) => {
      if (event.name !== 'search.index' || event.value.phase !== 'complete') return;
      stop();
      resolve();
    });
  });
  await call(host, 'search.prepare', {});
  await complete;
}

async function ask(
  host: Host,
  request: SearchRequest,
): Promise<{ readonly first: number; readonly all: number; readonly hits: number }> {
  const started = performance.now();
  let first = 0;
  let hits = 0;
  let after: string | null = null;
  do {
    const page: HostOutputs['search.find'] = await call(host, 'search.find', { request, after });
    const found = page.articles.reduce((sum, article) => sum + article.hits.length, 0);
    if (first === 0 && (found > 0 || page.next === null)) first = performance.now() - started;
    hits += found;
    after = hits < 10_000 ? page.next : null;
  } while (after !== null);
  return { first, all: performance.now() - started, hits };
}

function scan(texts: readonly GeneratedText[], plain: RegExp): number {
  const started = performance.now();
  let hits = 0;
  for (const { text } of texts) hits += text.match(plain)?.length ?? 0;
  return hits >= 0 ? performance.now() - started : 0;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
