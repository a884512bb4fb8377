import { utf16 } from '../../text/offset.ts';
import type { MessageId } from '../finding.ts';
import type { Rule, Seen } from '../rule.ts';

/** Nothing but words at either end, as in the source. */
export const edgeSpaces: Rule = {
  id: 'edge-spaces',
  level: 'warning',
  needs: 'target',
  find({ source, target: { text } }) {
    const before = text.length - text.trimStart().length;
    const after = text.length - text.trimEnd().length;
    const seen: Seen[] = [];
    if (before > 0 && !/^\s/u.test(source.text))
      seen.push({
        message: 'space-before-text',
        saw: 'before',
        target: [{ start: utf16(0), end: utf16(before) }],
      });
    if (after > 0 && !/\s$/u.test(source.text))
      seen.push({
        message: 'space-after-text',
        saw: 'after',
        target: [{ start: utf16(text.length - after), end: utf16(text.length) }],
      });
    return seen;
  },
};

/** Two spaces, one before a comma, none after it. French alone puts spaces before some marks. */
export const spaces: Rule = {
  id: 'spaces',
  level: 'warning',
  needs: 'target',
  find({ source, target }) {
    const { text, primary } = target;
    const found = [
      ...places(text, /(?<=\S)[ \u00a0\u3000]{2,}(?=\S)/gu, 'space-double'),
      ...(primary === 'fr'
        ? []
        : places(
            text,
            /(?<=[\p{L}\p{N}])[ \u00a0]+(?=[,;!?،؛؟。、](?![\p{N}]))|(?<=\p{L})[ \u00a0]+(?=\.(?:\s|$))/gu,
            'space-before-mark',
          )),
      ...places(text, /(?<=\p{L}\p{L})[,;،؛](?=\p{L}\p{L})/gu, 'space-missing'),
    ];
    // What the source has as well is its own way of writing: a table, a poem.
    return found.filter(({ message }) => !(message === 'space-double' && /\S {2,}\S/u.test(source.text)));
  },
};

function places(text: string, pattern: RegExp, message: MessageId): readonly Seen[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => {
    const [start, end] = [index, index + found.length];
    return {
      message,
      words: { target: text.slice(Math.max(0, start - 12), end + 12).trim() },
      target: [{ start: utf16(start), end: utf16(end) }],
    };
  });
}
