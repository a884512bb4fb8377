import { suggest } from '../../shared/suggestion/suggest.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { readArticles, type GoldQuotation, type Stretch, type halves } from './annotated-prose.ts';

/** What the application shows unasked. */
const shownFrom = 0.5;

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

export interface Figures {
  readonly quotations: number;
  /** Keyed by what is measured: "direct", "indirect", "cue", "source", each exact and overlapping. */
  readonly scores: Readonly<Record<string, { readonly exact: Score; readonly overlapping: Score }>>;
  /** Share of the direct quotations that are found and given to the right person. */
  readonly speakersOfDirect: number;
  /** The same, with the words of the source as its link has them. */
  readonly sourcesOfDirect: number;
  readonly missed: readonly string[];
  /** Of the quotes with a score of so much or more, but less than the next: how many there are and how many are right. */
  readonly bands: readonly Band[];
}

export interface Band {
  readonly from: number;
  readonly found: number;
  /** Their words overlap those of an annotated quotation of any form. */
  readonly right: number;
}

/** Lower ends of the bands of scores. */
const bandsFrom = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

interface Found {
  readonly form: string | null;
  readonly pieces: readonly Stretch[];
  readonly source: readonly Stretch[];
  readonly speaker: string | null;
}

interface Tally {
  gold: number;
  found: number;
  exact: number;
  overlapping: number;
}

export function measureSuggestions(half: (typeof halves)[number], language: string): Figures {
  const tallies = new Map<string, Tally>();
  const missed: string[] = [];
  const bands = bandsFrom.map((from) => ({ from, found: 0, right: 0 }));
  let [quotations, direct, speakers, sources] = [0, 0, 0, 0];
  for (const { text, quotations: gold } of readArticles(half, language)) {
    const found = findIn(text, language);
    quotations += gold.length;
    for (const { pieces, score } of found.anyQuotes) {
      const band = bands.findLast(({ from }) => score >= from);
      if (!band) continue;
      band.found++;
      if (gold.some(({ content }) => overlaps(content, pieces))) band.right++;
    }
    for (const form of ['direct', 'indirect'] as const) {
      const wanted = gold.filter((quotation) => quotation.form === form).map(({ content }) => content);
      const got = found.quotes.filter((quote) => (quote.form === 'direct') === (form === 'direct'));
      count(
        tallies,
        form,
        wanted,
        got.map(({ pieces }) => pieces),
      );
      for (const pieces of wanted)
        if (!got.some((quote) => isSame(quote.pieces, pieces)))
          missed.push(`${form}: ${words(text, pieces)}`);
      for (const { pieces } of got)
        if (!wanted.some((each) => isSame(each, pieces))) missed.push(`not ${form}: ${words(text, pieces)}`);
    }
    count(tallies, 'cue', distinct(gold, 'cue'), found.cues);
    count(tallies, 'source', distinct(gold, 'source'), found.sources);
    for (const quotation of gold.filter(({ form, source }) => form === 'direct' && source)) {
      direct++;
      const quote = found.quotes.find(({ pieces }) => isSame(pieces, quotation.content));
      const isRight = quote?.speaker?.toLowerCase() === quotation.speaker?.toLowerCase();
      if (isRight) speakers++;
      else
        missed.push(`speaker ${quote?.speaker} for ${quotation.speaker}: ${words(text, quotation.content)}`);
      if (
        quote &&
        quotation.source &&
        (isSame(quote.source, [quotation.source]) || (quote.source.length === 0 && isRight))
      )
        sources++;
    }
  }
  return {
    quotations,
    scores: Object.fromEntries(
      Array.from(tallies, ([name, tally]) => [
        name,
        { exact: scored(tally, 'exact'), overlapping: scored(tally, 'overlapping') },
      ]),
    ),
    speakersOfDirect: speakers / direct,
    sourcesOfDirect: sources / direct,
    missed,
    bands,
  };
}

function findIn(
  text: string,
  language: string,
): {
  readonly quotes: readonly Found[];
  /** Those of low score too. */
  readonly anyQuotes: readonly { readonly pieces: readonly Stretch[]; readonly score: number }[];
  readonly cues: readonly (readonly Stretch[])[];
  readonly sources: readonly (readonly Stretch[])[];
} {
  const offsets = createCodePointIndex(text);
  const all = suggest(text, { language, kinds: ['quote', 'source', 'cue'] });
  const anyQuotes = all
    .filter(({ kind }) => kind === 'quote')
    .map(({ spans, score }) => ({ pieces: spans.map((span) => offsets.rangeToUtf16(span)), score }));
  const worthShowing = all.filter(({ score, kind }) => kind !== 'quote' || score >= shownFrom);
  const placed = new Map(
    worthShowing.map((suggestion) => [
      suggestion.id,
      { ...suggestion, pieces: suggestion.spans.map((span) => offsets.rangeToUtf16(span)) },
    ]),
  );
  const shown = Array.from(placed.values());
  const linked = new Set(shown.flatMap(({ links }) => links.map(({ to }) => to)));
  const ofKind = (kind: string) =>
    shown.filter((each) => each.kind === kind && linked.has(each.id)).map(({ pieces }) => pieces);
  const quotes = shown
    .filter(({ kind }) => kind === 'quote')
    .map(({ pieces, attributes, links }) => ({
      pieces,
      form: attributes['form'] ?? null,
      speaker: attributes['speaker'] ?? null,
      source: placed.get(links.find(({ role }) => role === 'source')?.to ?? '')?.pieces ?? [],
    }));
  return { quotes, anyQuotes, cues: ofKind('cue'), sources: ofKind('source') };
}

function distinct(gold: readonly GoldQuotation[], part: 'cue' | 'source'): readonly (readonly Stretch[])[] {
  const byStart = new Map(
    gold.flatMap((quotation) => (quotation[part] ? [[quotation[part].start, quotation[part]] as const] : [])),
  );
  return Array.from(byStart.values(), (stretch) => [stretch]);
}

function count(
  tallies: Map<string, Tally>,
  name: string,
  gold: readonly (readonly Stretch[])[],
  found: readonly (readonly Stretch[])[],
): void {
  const tally = tallies.get(name) ?? { gold: 0, found: 0, exact: 0, overlapping: 0 };
  tallies.set(name, tally);
  tally.gold += gold.length;
  tally.found += found.length;
  tally.exact += matches(gold, found, isSame);
  tally.overlapping += matches(gold, found, overlaps);
}

/** One to one: a span that covers two does not count twice. */
function matches(
  gold: readonly (readonly Stretch[])[],
  found: readonly (readonly Stretch[])[],
  fits: (left: readonly Stretch[], right: readonly Stretch[]) => boolean,
): number {
  const free = new Set(found);
  let matched = 0;
  for (const wanted of gold) {
    const match =
      Array.from(free).find((candidate) => isSame(wanted, candidate)) ??
      Array.from(free).find((candidate) => fits(wanted, candidate));
    if (!match || !fits(wanted, match)) continue;
    free.delete(match);
    matched++;
  }
  return matched;
}

function isSame(left: readonly Stretch[], right: readonly Stretch[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ start, end }, index) => start === right[index]?.start && end === right[index]?.end)
  );
}

function overlaps(left: readonly Stretch[], right: readonly Stretch[]): boolean {
  return left.some((one) => right.some((other) => one.start < other.end && other.start < one.end));
}

function scored({ gold, found, ...right }: Tally, how: 'exact' | 'overlapping'): Score {
  const precision = found === 0 ? 0 : right[how] / found;
  const recall = gold === 0 ? 0 : right[how] / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    gold,
  };
}

function words(text: string, pieces: readonly Stretch[]): string {
  return pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
}
