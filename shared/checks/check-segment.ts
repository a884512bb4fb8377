import type { GlossaryEntry } from '../glossary/glossary-entry.ts';
import type { Entity } from '../scheme/scheme.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import type { DismissedFinding, LanguageTag, SegmentComment } from '../translation/segment.ts';
import type { TranslationSettings } from '../translation/translation-settings.ts';
import type { Finding } from './finding.ts';
import { compareQuantities, type Differences } from './quantities/compare.ts';
import type { CheckContext, Neighbours, Rule, Seen } from './rule.ts';
import { levelOf, rules } from './rules.ts';
import { TextReading } from './text-reading.ts';

/** What is the same for all segments of an article. */
export interface CheckSettings {
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly entities: readonly Entity[];
  readonly glossary: readonly GlossaryEntry[];
  /** What the project says of the rules. */
  readonly levels: TranslationSettings['checks'];
}

/** A segment as it is checked: the words in force, and what everybody has said of it. */
export interface CheckedWords {
  readonly source: string;
  readonly target: string;
  readonly comments: readonly SegmentComment[];
  readonly dismissed: readonly DismissedFinding[];
}

/** A finding that somebody decided to live with. */
export interface KeptFinding {
  readonly finding: Finding;
  readonly dismissal: DismissedFinding;
}

export interface SegmentFindings {
  /** The words that were checked: the places are in them. */
  readonly target: string;
  readonly open: readonly Finding[];
  readonly dismissed: readonly KeptFinding[];
}

export const noFindings: SegmentFindings = { target: '', open: [], dismissed: [] };
const noNeighbours: Neighbours = { otherTargets: [], otherSources: [] };

/**
 * Checks one segment by every rule that is not off. O(n) in its words, and of the order of a millisecond for a sentence,
 * so that it can be done while somebody types.
 */
export function checkSegment(
  words: CheckedWords,
  settings: CheckSettings,
  neighbours: Neighbours = noNeighbours,
): SegmentFindings {
  const context = contextOf(words, settings, neighbours);
  const hasTarget = words.target.trim() !== '';
  const found = rules
    .filter(({ needs }) => hasTarget || needs === 'nothing')
    .flatMap((rule) => {
      const level = levelOf(rule, settings.levels);
      return level === 'off'
        ? []
        : distinct(rule.find(context)).map((seen) => toFinding(seen, rule, level, words));
    });
  const kept = found.map((finding) => ({
    finding,
    dismissal: words.dismissed.find(({ rule, saw }) => rule === finding.rule && saw === finding.saw),
  }));
  return {
    target: words.target,
    open: kept.filter(({ dismissal }) => !dismissal).map(({ finding }) => finding),
    dismissed: kept.flatMap(({ finding, dismissal }) => (dismissal ? [{ finding, dismissal }] : [])),
  };
}

function contextOf(words: CheckedWords, settings: CheckSettings, neighbours: Neighbours): CheckContext {
  const source = new TextReading(words.source, settings.sourceLanguage);
  const target = new TextReading(words.target, settings.targetLanguage);
  let differences: Differences | undefined;
  return {
    source,
    target,
    get differences() {
      const hasDual = source.primary === 'ar' || target.primary === 'ar';
      return (differences ??= compareQuantities(source.quantities, target.quantities, { hasDual }));
    },
    comments: words.comments,
    entities: settings.entities,
    glossary: settings.glossary,
    neighbours,
  };
}

/** The same said twice is one finding, however many places it has. */
function distinct(seen: readonly Seen[]): readonly Seen[] {
  return seen.filter((one, at) => seen.findIndex((other) => sawOf(other) === sawOf(one)) === at);
}

function sawOf({ message, words, saw }: Seen): string {
  return saw === undefined
    ? [words?.source, words?.target].filter((each) => each !== undefined && each !== '').join(' → ') ||
        message
    : saw;
}

function toFinding(
  seen: Seen,
  rule: Rule,
  level: Finding['level'],
  { source, target }: CheckedWords,
): Finding {
  const [ofSource, ofTarget] = [createCodePointIndex(source), createCodePointIndex(target)];
  return {
    rule: rule.id,
    level,
    saw: sawOf(seen),
    source: (seen.source ?? []).map((range) => ofSource.rangeToCodePoints(range)),
    target: (seen.target ?? []).map((range) => ofTarget.rangeToCodePoints(range)),
    message: { id: seen.message, source: seen.words?.source ?? '', target: seen.words?.target ?? '' },
  };
}
