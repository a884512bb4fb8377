import { checkSegment, type CheckSettings } from '../check-segment.ts';
import type { Finding, MessageId, RuleId } from '../finding.ts';

/** "id-en": source and target language. */
export type LanguagePair = `${string}-${string}`;

/** A translation, and what one rule has to say of it; nothing at all where the list is empty. */
export type Case = readonly [LanguagePair, source: string, target: string, ...(readonly MessageId[])];

export function settingsOf(pair: string, more: Partial<CheckSettings> = {}): CheckSettings {
  const [sourceLanguage = '', targetLanguage = ''] = pair.split('-');
  return { sourceLanguage, targetLanguage, entities: [], glossary: [], levels: undefined, ...more };
}

/** What one rule finds in a case; what is expected of it is passed over. */
export function foundBy(
  rule: RuleId,
  [pair = '', source = '', target = '']: readonly string[],
  more: Partial<CheckSettings> = {},
): readonly Finding[] {
  const words = { source, target, comments: [], dismissed: [] };
  return checkSegment(words, settingsOf(pair, more)).open.filter((finding) => finding.rule === rule);
}
