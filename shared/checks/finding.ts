import type { CodePointRange } from '../text/offset.ts';
import type { CheckLevel } from '../translation/translation-settings.ts';

/** Every rule, in the order in which their findings are told. */
export const ruleIds = [
  'numbers',
  'dates',
  'times',
  'units',
  'names',
  'quotation-marks',
  'brackets',
  'end-punctuation',
  'edge-spaces',
  'spaces',
  'repeated-words',
  'untranslated',
  'identical',
  'length',
  'consistency',
  'glossary',
  'comments',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** What a finding says; the catalogue has a sentence for each. */
export const messageIds = [
  'number-missing',
  'number-added',
  'number-changed',
  'number-format',
  'date-missing',
  'date-added',
  'date-changed',
  'year-missing',
  'weekday-missing',
  'weekday-changed',
  'time-missing',
  'time-added',
  'time-changed',
  'unit-missing',
  'unit-added',
  'unit-changed',
  'name-missing',
  'name-changed',
  'address-missing',
  'quotation-unclosed',
  'quotation-unopened',
  'quotation-missing',
  'quotation-added',
  'quotation-style',
  'bracket-unclosed',
  'bracket-unopened',
  'end-missing',
  'end-added',
  'end-changed',
  'end-foreign',
  'space-before-text',
  'space-after-text',
  'space-double',
  'space-before-mark',
  'space-missing',
  'word-repeated',
  'mark-repeated',
  'untranslated-words',
  'identical',
  'too-short',
  'too-long',
  'same-source',
  'same-target',
  'term-missing',
  'term-forbidden',
  'comment-open',
] as const;

export type MessageId = (typeof messageIds)[number];

/** What a rule saw in a segment, and where. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Exclude<CheckLevel, 'off'>;
  /** In words. A finding that was dismissed is told again once it sees another thing. */
  readonly saw: string;
  /** In code points of the segment's source words; empty when it is about none of them. */
  readonly source: readonly CodePointRange[];
  /** In code points of the target. */
  readonly target: readonly CodePointRange[];
  readonly message: FindingMessage;
}

/** A sentence of the catalogue with its parameters: the words of either side, as they stand there or as a figure. */
export interface FindingMessage {
  readonly id: MessageId;
  readonly source: string;
  readonly target: string;
}

export function isRuleId(name: string): name is RuleId {
  return (ruleIds as readonly string[]).includes(name);
}
