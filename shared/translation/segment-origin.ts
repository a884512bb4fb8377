import type { SegmentOrigin } from './segment.ts';

/** A segment's origin, read. `other`: one that this version does not know. */
export type ReadOrigin =
  | { readonly kind: 'manual' | 'propagated' }
  /** Per cent; 101 is the same text between the same neighbours. */
  | { readonly kind: 'memory'; readonly score: number }
  | { readonly kind: 'import' | 'machine' | 'review'; readonly name: string }
  | { readonly kind: 'other'; readonly name: string };

const named = /^(import|machine|review):(.+)$/su;
const memory = /^memory:(\d{1,3})$/;

export function readOrigin(origin: SegmentOrigin): ReadOrigin {
  if (origin === 'manual') return { kind: 'manual' };
  if (origin === 'propagated') return { kind: 'propagated' };
  const score = memory.exec(origin)?.[1];
  if (score !== undefined) return { kind: 'memory', score: Number(score) };
  const [, kind, name] = named.exec(origin) ?? [];
  if (name !== undefined && (kind === 'import' || kind === 'machine' || kind === 'review'))
    return { kind, name };
  return { kind: 'other', name: origin };
}

/** `score` in per cent, rounded down: 99.6 is not the same text. */
export function memoryOrigin(score: number): SegmentOrigin {
  return `memory:${Math.floor(score)}`;
}

export function importOrigin(format: string): SegmentOrigin {
  return `import:${format}`;
}

/** The words are a reviewer's, taken over by the translator. */
export function reviewOrigin(annotator: string): SegmentOrigin {
  return `review:${annotator}`;
}
