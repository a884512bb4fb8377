import type { Lexicon } from './lexicon/lexicon.ts';

/**
 * Where a quotation without a closing mark ends: behind the comma (or ? or !) that an attribution follows, as
 * `"Kami siap, kata Budi.` Given what follows the opening mark; UTF-16 units into it, `null` when nothing tells.
 */
export function unclosedEnd(lexicon: Lexicon): (from: string) => number | null {
  const verbs = alternatives(lexicon, 'verb');
  const roots = alternatives(lexicon, 'root');
  const speaker = String.raw`(?:[\p{L}.’'-]+\s+){1,4}`;
  const forms = [
    roots && String.raw`(?:${roots})(?:nya)?`,
    verbs && String.raw`(?:${speaker})?(?:${verbs})`,
  ].filter(Boolean);
  const attribution = new RegExp(String.raw`[,?!]\s+(?:${forms.join('|')})(?![\p{L}-])`, 'u');
  return (from) => {
    const found = attribution.exec(from);
    return found ? found.index + 1 : null;
  };
}

function alternatives({ cues }: Lexicon, grammar: string): string {
  return cues
    .filter((entry) => entry.grammar === grammar && entry.strength >= 0.8)
    .map(({ words }) => words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('|');
}
