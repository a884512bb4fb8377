import { segmenterFor } from './segmenter.ts';

/** A stretch of the text before or after, or of both. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * What makes one text into the other, in words: all parts but the added ones are the text before, all but the removed
 * ones the text after. A shortest edit script over words, spaces and punctuation marks (Myers, “An O(ND) Difference
 * Algorithm and Its Variations”, Algorithmica 1, 1986), made readable: what was removed stands before what came in its
 * place, and white space alone does not divide two changes. O(ND); texts that have hardly anything in common are told
 * as replaced after `limit` edits.
 */
export function diffWords(before: string, after: string, language: string): readonly DiffPart[] {
  const [a, b] = [tokens(before, language), tokens(after, language)];
  const head = commonPrefix(a, b);
  const tail = commonPrefix(a.slice(head).toReversed(), b.slice(head).toReversed());
  const steps: readonly DiffPart[] = [
    ...same(a.slice(0, head)),
    ...editScript(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...same(a.slice(a.length - tail)),
  ];
  return inGroups(steps);
}

/** More edits than this are no help to a reader, and would cost memory in their square. */
const limit = 1000;

function tokens(text: string, language: string): readonly string[] {
  return Array.from(segmenterFor(language, 'word').segment(text), ({ segment }) => segment);
}

function commonPrefix(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function same(words: readonly string[]): readonly DiffPart[] {
  return words.map((text) => ({ kind: 'same', text }));
}

/** Myers' greedy algorithm: `frontiers[d]` holds how far along each diagonal `d` edits lead. */
function editScript(a: readonly string[], b: readonly string[]): readonly DiffPart[] {
  const frontiers: Map<number, number>[] = [];
  let frontier = new Map([[1, 0]]);
  for (let edits = 0; edits <= Math.min(limit, a.length + b.length); edits++) {
    const next = new Map<number, number>();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const isDown = goesDown(frontier, diagonal, edits);
      let x = isDown ? at(frontier, diagonal + 1) : at(frontier, diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return traceBack(a, b, [...frontiers, frontier]);
    }
    frontiers.push(frontier);
    frontier = next;
  }
  return [
    ...a.map((text): DiffPart => ({ kind: 'removed', text })),
    ...b.map((text): DiffPart => ({ kind: 'added', text })),
  ];
}

/** From the diagonal above, which adds a word, rather than from the one to the left, which removes one. */
function goesDown(frontier: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  return (
    diagonal === -edits || (diagonal !== edits && at(frontier, diagonal - 1) < at(frontier, diagonal + 1))
  );
}

function at(frontier: ReadonlyMap<number, number>, diagonal: number): number {
  return frontier.get(diagonal) ?? 0;
}

function traceBack(
  a: readonly string[],
  b: readonly string[],
  frontiers: readonly ReadonlyMap<number, number>[],
): readonly DiffPart[] {
  const steps: DiffPart[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = frontiers.length - 1; edits >= 0; edits--) {
    const frontier = frontiers[edits] ?? new Map<number, number>();
    const isDown = goesDown(frontier, x - y, edits);
    const fromDiagonal = x - y + (isDown ? 1 : -1);
    const fromX = edits === 0 ? 0 : at(frontier, fromDiagonal);
    const fromY = edits === 0 ? 0 : fromX - fromDiagonal;
    while (x > fromX && y > fromY) {
      x--;
      y--;
      steps.push({ kind: 'same', text: a[x] ?? '' });
    }
    if (edits === 0) break;
    if (isDown) steps.push({ kind: 'added', text: b[--y] ?? '' });
    else steps.push({ kind: 'removed', text: a[--x] ?? '' });
  }
  return steps.toReversed();
}

/** Joins steps of one kind; white space between two changes belongs to both. */
function inGroups(steps: readonly DiffPart[]): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let removed = '';
  let added = '';
  let kept = '';

  function endChange(): void {
    if (removed !== '') parts.push({ kind: 'removed', text: removed });
    if (added !== '') parts.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  }

  function endKept(): void {
    if (kept !== '') parts.push({ kind: 'same', text: kept });
    kept = '';
  }

  for (const { kind, text } of steps) {
    if (kind === 'same') {
      kept += text;
      continue;
    }
    if (removed !== '' || added !== '') {
      if (kept.trim() === '') {
        removed += kept;
        added += kept;
        kept = '';
      } else endChange();
    }
    endKept();
    if (kind === 'removed') removed += text;
    else added += text;
  }
  endChange();
  endKept();
  return parts;
}
