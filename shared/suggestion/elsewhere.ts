import type { Annotation } from '../annotation/annotation.ts';
import { copyTemplates, type CopyTemplate } from '../annotation/copy-annotations.ts';
import { isInPlace, type IndexedText } from '../annotation/new-annotation.ts';
import { createSpanIndex, type SpanIndex } from '../annotation/span-index.ts';
import { utf16, type CodePointRange, type Utf16Range } from '../text/offset.ts';
import { annotationsWithin } from './annotations-within.ts';
import { comparedLines, isBlock, type ComparedLine } from './lines.ts';
import { findRepeats } from './repeats.ts';

/** Another article, with what one annotator has made of it. */
export interface OtherArticle extends IndexedText {
  /** Of the host. */
  readonly article: string;
  readonly path: string;
  readonly title: string;
  readonly annotations: readonly Annotation[];
}

export interface PlaceElsewhere extends Pick<OtherArticle, 'article' | 'path' | 'title'> {
  /** In that article. */
  readonly range: CodePointRange;
  /** How many annotations lie inside. */
  readonly annotations: number;
}

/** Lines of an article that stand in other articles, too. */
export interface BlockElsewhere {
  /** In the article itself. */
  readonly range: CodePointRange;
  readonly lines: number;
  /** The one with the most annotations first; never empty. */
  readonly places: readonly [PlaceElsewhere, ...PlaceElsewhere[]];
  /** What is annotated in the first place, to be taken over. */
  readonly templates: readonly CopyTemplate[];
}

/** Nobody compares more places than they have titles for. */
const mostPlaces = 3;
/** What a person would go through in one article. */
const mostBlocks = 60;
/** Of a line that an article says over and over, so many places are looked at for the longest run. */
const mostStarts = 20;

/** Lines `from` to `to` of the article, without `to`, which the other says from its line `at` on. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly other: Compared;
  readonly annotations: number;
}

interface Compared {
  readonly source: OtherArticle;
  readonly lines: readonly ComparedLine[];
  readonly spans: SpanIndex<Annotation>;
}

/**
 * What of an article stands in others, in reading order, each line once. Where several say it, the one decides in which
 * most of it is annotated, then the longest. Lines that the article itself has said before are left out: they repeat
 * those. Compared as `findRepeats` does; O(n) in the length of all texts together.
 */
export function findElsewhere(
  { text, offsets }: IndexedText,
  others: readonly OtherArticle[],
): readonly BlockElsewhere[] {
  const lines = comparedLines(text);
  const taken = saidBefore(text, lines);
  const runs = others.flatMap((source) => runsIn(lines, taken, compared(source)));
  const ranked = runs.toSorted(
    (a, b) => b.annotations - a.annotations || lengthOf(b) - lengthOf(a) || a.from - b.from,
  );
  const blocks: BlockElsewhere[] = [];
  for (const run of ranked)
    for (const [from, to] of freeParts(run, taken)) {
      const range = rangeOf(lines, from, to);
      if (!range || !isBlock(to - from, range) || blocks.length === mostBlocks) continue;
      const block = blockOf(from, to, offsets.rangeToCodePoints(range), runs);
      if (!block) continue;
      blocks.push(block);
      taken.fill(true, from, to);
    }
  return blocks.toSorted((a, b) => a.range.start - b.range.start);
}

/** By line: whether it is part of a block that repeats an earlier one of the same article. */
function saidBefore(text: string, lines: readonly ComparedLine[]): boolean[] {
  const repeats = findRepeats([text]);
  let next = 0;
  return lines.map(({ range }) => {
    while ((repeats[next]?.range.end ?? Infinity) <= range.start) next++;
    return (repeats[next]?.range.start ?? Infinity) <= range.start;
  });
}

function compared(source: OtherArticle): Compared {
  const inPlace = source.annotations.filter((annotation) => isInPlace(source.offsets, annotation));
  return { source, lines: comparedLines(source.text), spans: createSpanIndex(inPlace) };
}

function runsIn(lines: readonly ComparedLine[], taken: readonly boolean[], other: Compared): readonly Run[] {
  const starts = new Map<string, number[]>();
  for (const [at, { key }] of other.lines.entries()) {
    const known = starts.get(key);
    if (!known) starts.set(key, [at]);
    else if (known.length < mostStarts) known.push(at);
  }
  const runs: Run[] = [];
  for (let from = 0; from < lines.length;) {
    let [at, length] = [0, 0];
    for (const start of starts.get(lines[from]?.key ?? '') ?? []) {
      const common = commonLength(lines, from, taken, other.lines, start);
      if (common > length) [at, length] = [start, common];
    }
    const to = from + length;
    const range = rangeOf(lines, from, to);
    if (range && isBlock(length, range)) {
      const annotations = within(other, at, at + length).length;
      runs.push({ from, to, at, other, annotations });
    }
    from += Math.max(length, 1);
  }
  return runs;
}

function commonLength(
  lines: readonly ComparedLine[],
  from: number,
  taken: readonly boolean[],
  others: readonly ComparedLine[],
  at: number,
): number {
  let length = 0;
  for (;;) {
    const [line, other] = [lines[from + length], others[at + length]];
    if (!line || !other || taken[from + length] === true || line.key !== other.key) return length;
    length++;
  }
}

function lengthOf({ from, to }: Run): number {
  return to - from;
}

function freeParts({ from, to }: Run, taken: readonly boolean[]): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  for (let line = from; line < to; line++) {
    const last = parts.at(-1);
    if (taken[line] === true) continue;
    if (last?.[1] === line) last[1] = line + 1;
    else parts.push([line, line + 1]);
  }
  return parts;
}

function blockOf(
  from: number,
  to: number,
  range: CodePointRange,
  runs: readonly Run[],
): BlockElsewhere | null {
  const found = runs.flatMap((run) => {
    if (run.from > from || run.to < to) return [];
    const at = run.at + from - run.from;
    const there = rangeThere(run.other, at, at + to - from);
    const annotations = within(run.other, at, at + to - from);
    return there ? [{ other: run.other, range: there, annotations }] : [];
  });
  const [first, ...rest] = found
    .toSorted((a, b) => b.annotations.length - a.annotations.length)
    .slice(0, mostPlaces);
  if (!first) return null;
  return {
    range,
    lines: to - from,
    places: [placeOf(first), ...rest.map(placeOf)],
    templates: copyTemplates(first.other.source.offsets, first.annotations),
  };
}

function placeOf(found: {
  readonly other: Compared;
  readonly range: CodePointRange;
  readonly annotations: readonly Annotation[];
}): PlaceElsewhere {
  const { article, path, title } = found.other.source;
  return { article, path, title, range: found.range, annotations: found.annotations.length };
}

function within(other: Compared, from: number, to: number): readonly Annotation[] {
  const range = rangeThere(other, from, to);
  return range ? annotationsWithin(other.spans, range) : [];
}

function rangeThere({ source, lines }: Compared, from: number, to: number): CodePointRange | null {
  const range = rangeOf(lines, from, to);
  return range && source.offsets.rangeToCodePoints(range);
}

function rangeOf(lines: readonly ComparedLine[], from: number, to: number): Utf16Range | null {
  const [first, last] = [lines[from], lines[to - 1]];
  return first && last && from < to ? { start: first.range.start, end: utf16(last.range.end) } : null;
}
