import { utf16 } from '../../text/offset.ts';
import type { Rule, Seen } from '../rule.ts';

const closerOf: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '【': '】',
  '〔': '〕',
  '〈': '〉',
  '《': '》',
};
const brackets = /[()[\]{}（）［］【】〔〕〈〉《》]/gu;

interface OpenBracket {
  readonly sign: string;
  readonly at: number;
}

interface Reading {
  readonly unclosed: readonly OpenBracket[];
  readonly unopened: readonly OpenBracket[];
}

/** Brackets are opened and closed, as far as they are in the source, where a segment may begin or end inside one. */
export const bracketPairs: Rule = {
  id: 'brackets',
  level: 'warning',
  needs: 'target',
  find({ source, target }) {
    const before = readBrackets(source.text);
    const now = readBrackets(target.text);
    return [
      ...now.unclosed.slice(before.unclosed.length).map((each) => atBracket('bracket-unclosed', each)),
      ...now.unopened.slice(before.unopened.length).map((each) => atBracket('bracket-unopened', each)),
    ];
  },
};

function readBrackets(text: string): Reading {
  const open: OpenBracket[] = [];
  const unopened: OpenBracket[] = [];
  for (const { 0: sign, index } of text.matchAll(brackets)) {
    if (closerOf[sign] !== undefined) {
      if (!isFace(text, index, sign)) open.push({ sign, at: index });
      continue;
    }
    const opened = open.findLastIndex((each) => isClosedBy(each.sign, sign));
    if (opened !== -1) open.splice(opened, 1);
    else if (!isListMark(text, index) && !isFace(text, index, sign)) unopened.push({ sign, at: index });
  }
  return { unclosed: open, unopened };
}

/** East Asian texts mix the widths. */
function isClosedBy(opened: string, sign: string): boolean {
  const closer = closerOf[opened] ?? '';
  return closer === sign || closer.normalize('NFKC') === sign.normalize('NFKC');
}

/** "1)", "a)" at the head of an item. */
function isListMark(text: string, index: number): boolean {
  return /(?:^|[\s;:,])(?:\d{1,2}|\p{L})$/u.test(text.slice(Math.max(0, index - 4), index));
}

function isFace(text: string, index: number, sign: string): boolean {
  return /[()]/.test(sign) && /[:;]-?$/.test(text.slice(Math.max(0, index - 2), index));
}

function atBracket(message: 'bracket-unclosed' | 'bracket-unopened', { sign, at }: OpenBracket): Seen {
  return { message, words: { target: sign }, target: [{ start: utf16(at), end: utf16(at + 1) }] };
}
