import type { IndexedText } from '../../annotation/new-annotation.ts';
import type { Operation } from '../../annotation/operation.ts';
import type { TranslationUnit } from '../../formats/translation/translation-format.ts';
import { addSegments, changeSegment } from '../edit-segment.ts';
import { joinTranslation, type AnnotatorSegments, type JoinedSegment } from '../joined.ts';
import { withSegmentChanges } from '../segment-draft.ts';
import type { SegmentChanges } from '../segment-operation.ts';
import type { LanguageTag, SegmentStatus } from '../segment.ts';
import { segmentRanges, type SegmentUnit } from '../segmentation.ts';
import { beginTranslation } from './begin-translation.ts';
import { pairUnits } from './pair-units.ts';
import { likeness, sourceKey, wordsOf } from './source-key.ts';
import { outcomeOf, type SkipReason, type UnitRules } from './unit-changes.ts';

/** An article to import into, with what everybody has made of its translation into the language. */
export interface ImportArticle extends IndexedText {
  /** Of the source (BCP 47). */
  readonly sourceLanguage: LanguageTag;
  readonly sets: readonly AnnotatorSegments[];
}

export interface ImportRules extends UnitRules {
  readonly language: LanguageTag;
  /** By what a translation begins that is not there yet. */
  readonly segmentation: SegmentUnit;
}

/** What becomes of a unit of the file. */
export interface PlannedUnit {
  readonly outcome: 'change' | 'same' | 'skip';
  readonly reason?: SkipReason | undefined;
  readonly source: string;
  /** The target in force. */
  readonly before: string;
  /** As the file has it. */
  readonly after: string;
  readonly statusBefore?: SegmentStatus | undefined;
  readonly statusAfter?: SegmentStatus | undefined;
  /** How many are added. */
  readonly comments: number;
  readonly errors: number;
  /** A source of the article that is nearly the same: told, never taken. */
  readonly near?: string | undefined;
}

export interface ArticleImport {
  /** One for each unit that was given, in their order. */
  readonly units: readonly PlannedUnit[];
  /** A translation begins with so many segments; null when there is one already, or no unit has its place. */
  readonly begins: { readonly by: 'article' | 'file'; readonly segments: number } | null;
  /** For the annotator's set; null when nothing changes. */
  readonly operation: Operation | null;
}

/** The sources that units may find in an article: those of its segments, or of those that it would begin with. */
export function sourcesOf(article: ImportArticle, rules: ImportRules): readonly string[] {
  const rows = joinTranslation(article.sets, rules.translator);
  if (rows.length > 0) return rows.map(({ translation }) => translation.segment.quote);
  if (rules.annotator !== rules.translator) return [];
  const ranges = segmentRanges(article, { by: rules.segmentation, language: article.sourceLanguage });
  return ranges.map((range) => article.offsets.slice(range));
}

/**
 * What importing these units does to an article: pure, and to be shown before anything is written. As one operation, so
 * that the set takes all of it or nothing, and one step takes it back.
 */
export function planImport(
  article: ImportArticle,
  units: readonly TranslationUnit[],
  rules: ImportRules,
): ArticleImport {
  const { annotator, translator } = rules;
  const rows = joinTranslation(article.sets, translator);
  if (rows.length === 0 && annotator === translator) return planBeginning(article, units, rules);
  const planned = planRows(rows, units, rules);
  const own = article.sets.find((set) => set.annotator === annotator);
  const author = {
    annotator,
    language: rules.language,
    own: own && { segments: new Map([...own.segments].map((segment) => [segment.id, segment])) },
  };
  const operations = Array.from(planned.changes, ([row, changes]) =>
    changeSegment(row, author, changes, rules.time),
  );
  const [first] = operations;
  const operation: Operation | null = operations.length > 1 ? { type: 'group', operations } : (first ?? null);
  return { units: planned.units, begins: null, operation };
}

function planBeginning(
  article: ImportArticle,
  units: readonly TranslationUnit[],
  rules: ImportRules,
): ArticleImport {
  const { segmentation: by, newId, time, annotator, language } = rules;
  const begun = beginTranslation(article, units, { by, language: article.sourceLanguage, newId, time });
  const rows = joinTranslation([{ annotator, name: '', segments: begun.segments }], annotator);
  const planned = planRows(rows, units, rules);
  if (planned.changes.size === 0) return { units: planned.units, begins: null, operation: null };
  const segments = rows.map((row) =>
    withSegmentChanges(row.translation.segment, planned.changes.get(row) ?? {}),
  );
  return {
    units: planned.units,
    begins: { by: begun.by, segments: segments.length },
    operation: addSegments(language, segments),
  };
}

interface PlannedRows {
  readonly units: readonly PlannedUnit[];
  readonly changes: ReadonlyMap<JoinedSegment, SegmentChanges>;
}

function planRows(
  rows: readonly JoinedSegment[],
  units: readonly TranslationUnit[],
  rules: ImportRules,
): PlannedRows {
  const slots = rows.map(({ id, translation }) => ({ id, source: translation.segment.quote }));
  const pairs = pairUnits(units, slots);
  const taken = new Set(pairs.values());
  const known = new Set(slots.map(({ source }) => sourceKey(source)));
  const nearest = nearestSource(slots.filter((_, index) => !taken.has(index)).map(({ source }) => source));
  const changes = new Map<JoinedSegment, SegmentChanges>();
  const planned = units.map((unit, index): PlannedUnit => {
    const row = rows[pairs.get(index) ?? -1];
    const after = unit.target ?? '';
    const told = { source: unit.source, after, comments: 0, errors: 0 };
    if (!row) {
      const reason = known.has(sourceKey(unit.source)) ? 'surplus' : 'no-source';
      const near = reason === 'no-source' ? nearest(unit.source) : undefined;
      return { ...told, outcome: 'skip', reason, before: '', ...(near !== undefined && { near }) };
    }
    const about = { ...told, before: row.target, statusBefore: row.status };
    const outcome = outcomeOf(row, unit, rules);
    if (outcome.kind === 'same') return { ...about, outcome: 'same' };
    if (outcome.kind === 'skip') return { ...about, outcome: 'skip', reason: outcome.reason };
    changes.set(row, outcome.changes);
    return {
      ...about,
      outcome: 'change',
      after: outcome.target,
      statusAfter: outcome.status,
      comments: outcome.comments,
      errors: outcome.errors,
    };
  });
  return { units: planned, changes };
}

/** Less than this in common is another sentence. */
const nearEnough = 0.7;
/** Comparing every source with every other one is worth it for an article, not for a book. */
const mostComparisons = 2_000_000;

function nearestSource(sources: readonly string[]): (source: string) => string | undefined {
  const candidates = sources.map((source) => [source, wordsOf(source)] as const);
  let left = mostComparisons;
  return (source) => {
    left -= candidates.length;
    if (left < 0) return undefined;
    const words = wordsOf(source);
    let best: string | undefined;
    let most = nearEnough;
    for (const [candidate, theirs] of candidates) {
      const share = likeness(words, theirs);
      if (share >= most && sourceKey(candidate) !== sourceKey(source)) [best, most] = [candidate, share];
    }
    return best;
  };
}
