import { utf16 } from '../../text/offset.ts';
import type { Rule } from '../rule.ts';

/** The same source words have one target in an article, and a target one source. */
export const consistency: Rule = {
  id: 'consistency',
  level: 'warning',
  needs: 'target',
  find({ source, target, neighbours }) {
    const whole = [{ start: utf16(0), end: utf16(target.text.length) }];
    const wholeSource = [{ start: utf16(0), end: utf16(source.text.length) }];
    return [
      ...neighbours.otherTargets.slice(0, 1).map((other) => ({
        message: 'same-source' as const,
        words: { source: source.text, target: other },
        saw: other,
        source: wholeSource,
        target: whole,
      })),
      ...neighbours.otherSources.slice(0, 1).map((other) => ({
        message: 'same-target' as const,
        words: { source: other, target: target.text },
        saw: other,
        source: wholeSource,
        target: whole,
      })),
    ];
  },
};
