import type { GlossaryEntry } from '../glossary/glossary-entry.ts';
import type { Entity } from '../scheme/scheme.ts';
import type { Utf16Range } from '../text/offset.ts';
import type { SegmentComment } from '../translation/segment.ts';
import type { CheckLevel } from '../translation/translation-settings.ts';
import type { Differences } from './quantities/compare.ts';
import type { MessageId, RuleId } from './finding.ts';
import type { TextReading } from './text-reading.ts';

/** What a rule gets to see of a segment. Everything costly in it is read once, and only when a rule asks. */
export interface CheckContext {
  readonly source: TextReading;
  readonly target: TextReading;
  /** How numbers, dates, times and units differ between the two. */
  readonly differences: Differences;
  readonly comments: readonly SegmentComment[];
  readonly entities: readonly Entity[];
  readonly glossary: readonly GlossaryEntry[];
  readonly neighbours: Neighbours;
}

/** What the other segments of the article say of this one's words. */
export interface Neighbours {
  /** Other targets of the same source words. */
  readonly otherTargets: readonly string[];
  /** Other source words with the same target. */
  readonly otherSources: readonly string[];
}

/** A finding before the project has said how much it matters. In UTF-16 units. */
export interface Seen {
  readonly message: MessageId;
  /** The words that the sentence names. */
  readonly words?: { readonly source?: string; readonly target?: string };
  /** What makes it the same finding; what it names when nothing else is given. */
  readonly saw?: string;
  readonly source?: readonly Utf16Range[];
  readonly target?: readonly Utf16Range[];
}

/** A check: data, and one function. To add one, write it in `rules/` and put it into `rules.ts`. */
export interface Rule {
  readonly id: RuleId;
  /** Where the project says nothing. */
  readonly level: CheckLevel;
  /** `target`: it has nothing to say while the target is empty. */
  readonly needs: 'target' | 'nothing';
  readonly find: (context: CheckContext) => readonly Seen[];
}
