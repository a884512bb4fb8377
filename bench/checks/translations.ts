import { readFileSync } from 'node:fs';
import { isRuleId, type RuleId } from '../../shared/checks/finding.ts';

/** Source and target language, as in the names of the files. */
export const pairs = ['id-en', 'en-id', 'en-ar', 'en-ja'] as const;
export type Pair = (typeof pairs)[number];

export interface TranslatedSentence {
  readonly source: string;
  readonly target: string;
  /** The rule that has to find what was broken on purpose; null in a correct translation. */
  readonly rule: RuleId | null;
}

/**
 * `correct` and `broken` were there while the rules were written; `blind` was written before the rules were final, `last` after
 * that, and each was measured before anything was mended by it.
 */
export const folders = ['correct', 'blind', 'last', 'broken'] as const;

export interface SetName {
  readonly folder: (typeof folders)[number];
  readonly kind: 'correct' | 'broken';
}

/** Empty where a set has nothing of a pair. */
export function readTranslations({ folder, kind }: SetName, pair: Pair): readonly TranslatedSentence[] {
  const isApart = kind === 'broken' && folder !== 'broken';
  const file = isApart ? `broken-${pair}` : pair;
  return linesOf(new URL(`${folder}/${file}.tsv`, import.meta.url)).map((line) => {
    const cells = line.split('\t');
    const [first = ''] = cells;
    const [source = '', target = ''] = cells.length === 3 ? cells.slice(1) : cells;
    return { source, target, rule: cells.length === 3 && isRuleId(first) ? first : null };
  });
}

function linesOf(file: URL): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}
