import type { Annotation } from '../shared/annotation/annotation.ts';
import { defaultScheme } from '../shared/scheme/default-scheme.ts';
import { codePoints } from '../shared/text/offset.ts';

export interface ArticleSize {
  readonly name: string;
  readonly words: number;
  readonly spans: number;
}

export const articleSizes: readonly ArticleSize[] = [
  { name: '2k', words: 2_000, spans: 100 },
  { name: '20k', words: 20_000, spans: 2_000 },
  { name: '100k', words: 100_000, spans: 10_000 },
];

export interface GeneratedArticle {
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

const vocabulary =
  `menteri luar negeri mengatakan bahwa pemerintah akan meninjau kembali kesepakatan itu dalam waktu dekat namun
  juru bicara menolak memberi keterangan lebih lanjut kepada wartawan yang menunggu sejak pagi di depan kantor the
  minister said on Tuesday negotiations over grain exports could resume if conditions are met while analysts warned
  prices may rise by twelve percent before harvest season ends sanksi ekonomi dan bantuan kemanusiaan menjadi pokok
  pembicaraan selama dua hari`.split(/\s+/u);

/**
 * An article of random sentences with spans strewn over it that nest, cross and touch: a third of a dozen words, a
 * few of a whole paragraph. The same size and seed give the same article on every machine.
 */
export function generateArticle({ words, spans }: ArticleSize, seed = 20_261_124): GeneratedArticle {
  const random = mulberry32(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[], fallback: Item): Item => items[below(items.length)] ?? fallback;

  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  while (starts.length < words) {
    const paragraphWords = Math.min(words - starts.length, 25 + below(30));
    if (text !== '') text += '\n';
    for (let word = 0; word < paragraphWords; word++) {
      if (word > 0) text += ' ';
      starts.push(text.length);
      text += pick(vocabulary, 'kata');
      if (word % 12 === 11 || word === paragraphWords - 1) text += '.';
      ends.push(text.length);
    }
  }

  // As in the runs before there was boilerplate: the same seed is to give the same article.
  const labels = defaultScheme.labels.map(({ id }) => id).filter((id) => id !== 'boilerplate');
  const annotations = Array.from({ length: spans }, (_, index) => {
    const first = below(words);
    const length = 1 + (random() < 0.03 ? 40 : below(14));
    const last = Math.min(words, first + length) - 1;
    return annotationOf(`generated-${String(index).padStart(6, '0')}`, pick(labels, 'quote'), text, {
      start: starts[first] ?? 0,
      end: ends[last] ?? text.length,
    });
  });
  return { text, annotations };
}

/** The generated text has no character beyond the Basic Multilingual Plane: both ways of counting agree. */
export function annotationOf(
  id: string,
  label: string,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Annotation {
  return {
    id,
    label,
    spans: [{ start: codePoints(start), end: codePoints(end) }],
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    attributes: {},
    links: [],
    note: '',
    origin: 'manual',
    created: '2026-11-24T00:00:00.000Z',
    modified: '2026-11-24T00:00:00.000Z',
  };
}

/** Tommy Ettinger's mulberry32: small, and good enough to strew spans. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
