import { utf16 } from '../../text/offset.ts';
import type { Rule } from '../rule.ts';

/** So many words that are no names: less may well be the same in both languages. */
const enough = 2;

/** The target is the source. Figures, names and credits may be. */
export const identical: Rule = {
  id: 'identical',
  level: 'warning',
  needs: 'target',
  find({ source, target }) {
    if (source.primary === target.primary || source.text.trim() !== target.text.trim()) return [];
    const words = target.text.match(/(?<![\p{L}\p{M}@#./])\p{Ll}[\p{Ll}\p{M}]{2,}(?![./@])/gu)?.length ?? 0;
    const signs = target.text.match(/[\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}]/gu)?.length ?? 0;
    if (words < enough && signs < 6) return [];
    return [
      {
        message: 'identical',
        words: { target: target.text },
        source: [{ start: utf16(0), end: utf16(source.text.length) }],
        target: [{ start: utf16(0), end: utf16(target.text.length) }],
      },
    ];
  },
};
