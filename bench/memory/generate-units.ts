import type { MemoryUnit } from '../../shared/memory/memory-unit.ts';
import { mulberry32 } from '../generate-article.ts';
import { generateCorpus } from '../search/generate-corpus.ts';

export interface GeneratedMemory {
  readonly units: readonly MemoryUnit[];
  /** What is looked up, by how it comes about. */
  readonly queries: Readonly<Record<QueryKind, readonly string[]>>;
}

export const queryKinds = ['same', 'edited', 'fresh', 'template'] as const;
export type QueryKind = (typeof queryKinds)[number];

const queriesOfKind = 50;
/** One unit in ten is a sentence that differs from its like in a name and two numbers, as prices and results do. */
const templateShare = 10;

/**
 * Sentences of 8 to 21 words with frequencies after Zipf's law, and lines of one template. Looked up are sentences that are
 * there, sentences with a quarter of their words replaced, sentences of the same words that are not there, and lines of the
 * template. The same on every machine.
 */
export function generateMemory(count: number): GeneratedMemory {
  const random = mulberry32(20_261_126);
  const below = (limit: number) => Math.floor(random() * limit);
  const sentences = sentencesOf(2 * count);
  const known: string[] = [];
  const unknown: string[] = [];
  for (const sentence of sentences) {
    if (known.length < count) known.push(sentence);
    else if (unknown.length < count / 10) unknown.push(sentence);
    else break;
  }
  const words = unknown.flatMap((sentence) => sentence.split(' '));
  const template = () =>
    `Harga beras di pasar ${words[below(words.length)] ?? ''} naik ${below(100)} persen menjadi Rp${10_000 + below(9000)} per kilogram, kata petugas.`;
  const sources = known.map((sentence, at) => (at % templateShare === 0 ? template() : sentence));
  const pick = () => sources[templateShare * below(sources.length / templateShare) + 1] ?? '';
  const edited = () => {
    const parts = pick().split(' ');
    for (let times = Math.ceil(parts.length / 4); times > 0; times--)
      parts[below(parts.length)] = words[below(words.length)] ?? '';
    return parts.join(' ');
  };
  const times = Array.from({ length: queriesOfKind });
  return {
    units: sources.map((source, at) => ({
      source,
      target: `Translation ${at}`,
      sourceLanguage: 'id',
      targetLanguage: 'en',
      file: 'memory/generated.tmx',
    })),
    queries: {
      same: times.map(pick),
      edited: times.map(edited),
      fresh: times.map((_, at) => unknown[at] ?? ''),
      template: times.map(template),
    },
  };
}

function* sentencesOf(articles: number): Generator<string> {
  for (const { text } of generateCorpus(articles))
    for (const sentence of text.split(/(?<=\.)\s+/u)) if (sentence !== '') yield sentence;
}
