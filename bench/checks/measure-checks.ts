import { checkSegment, type CheckSettings } from '../../shared/checks/check-segment.ts';
import type { Finding, RuleId } from '../../shared/checks/finding.ts';
import type { Entity } from '../../shared/scheme/scheme.ts';
import { readTranslations, type Pair, type SetName, type TranslatedSentence } from './translations.ts';

export interface Measured {
  readonly set: SetName;
  readonly pair: Pair;
  readonly sentences: number;
  /** Sentences with at least one finding. */
  readonly alarmed: number;
  readonly byRule: ReadonlyMap<RuleId, number>;
  /** Of the broken ones: what was broken is told by the rule that is for it. */
  readonly hit: number;
  /** False alarms, or what was not found. */
  readonly wrong: readonly { readonly sentence: TranslatedSentence; readonly findings: readonly Finding[] }[];
}

/** Who is known in the articles that the sentences come from. */
const entities: readonly Entity[] = [
  { id: 'ratna-wibisana', name: 'Ratna Wibisana', kind: 'person' },
  {
    id: 'sergei-lavrov',
    name: 'Sergei Lavrov',
    kind: 'person',
    aliases: ['Lavrov', 'Menteri Luar Negeri Rusia'],
  },
  { id: 'vladimir-putin', name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'] },
  { id: 'dana-achterberg', name: 'Dana Achterberg', kind: 'person' },
  { id: 'layla-al-hamdani', name: 'ليلى الحمداني', kind: 'person', aliases: ['Layla al-Hamdani'] },
  { id: 'russia', name: 'Rusia', kind: 'place', aliases: ['Moskow', 'Russia'] },
];

export function measureChecks(set: SetName, pair: Pair): Measured {
  const sentences = readTranslations(set, pair);
  const settings = settingsFor(pair);
  const byRule = new Map<RuleId, number>();
  const wrong: { sentence: TranslatedSentence; findings: readonly Finding[] }[] = [];
  let [alarmed, hit] = [0, 0];
  for (const sentence of sentences) {
    const { source, target, rule } = sentence;
    const { open } = checkSegment({ source, target, comments: [], dismissed: [] }, settings);
    if (open.length > 0) alarmed++;
    for (const told of new Set(open.map((finding) => finding.rule)))
      byRule.set(told, (byRule.get(told) ?? 0) + 1);
    const isHit = rule !== null && open.some((finding) => finding.rule === rule);
    if (isHit) hit++;
    if (rule === null ? open.length > 0 : !isHit) wrong.push({ sentence, findings: open });
  }
  return { set, pair, sentences: sentences.length, alarmed, byRule, hit, wrong };
}

export function settingsFor(pair: Pair): CheckSettings {
  const [sourceLanguage = '', targetLanguage = ''] = pair.split('-');
  return { sourceLanguage, targetLanguage, entities, glossary: [], levels: undefined };
}
