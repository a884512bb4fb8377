import type { TranslationSettings } from '../translation/translation-settings.ts';
import type { Rule } from './rule.ts';
import { bracketPairs } from './rules/brackets.ts';
import { consistency } from './rules/consistency.ts';
import { endPunctuation } from './rules/end-punctuation.ts';
import { glossary } from './rules/glossary.ts';
import { identical } from './rules/identical.ts';
import { lengthRatio } from './rules/length.ts';
import { names } from './rules/names.ts';
import { openComments } from './rules/open-comments.ts';
import { dates, numbers, times, units } from './rules/quantities.ts';
import { quotationMarks } from './rules/quotation-marks.ts';
import { repeatedWords } from './rules/repeated-words.ts';
import { edgeSpaces, spaces } from './rules/spaces.ts';
import { untranslated } from './rules/untranslated.ts';

/** Every check, in the order in which findings are told. */
export const rules: readonly Rule[] = [
  numbers,
  dates,
  times,
  units,
  names,
  quotationMarks,
  bracketPairs,
  endPunctuation,
  edgeSpaces,
  spaces,
  repeatedWords,
  untranslated,
  identical,
  lengthRatio,
  consistency,
  glossary,
  openComments,
];

/** What the project says of a rule; the rule's own level where it says nothing. */
export function levelOf(
  rule: Pick<Rule, 'id' | 'level'>,
  levels: TranslationSettings['checks'],
): Rule['level'] {
  return levels?.[rule.id] ?? rule.level;
}
