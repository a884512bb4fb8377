import { utf16, type Utf16Offset, type Utf16Range } from '../../text/offset.ts';
import { trimRange } from '../../text/words.ts';
import type { CheckContext, Rule, Seen } from '../rule.ts';
import type { TextReading } from '../text-reading.ts';

/**
 * Quotations are opened and closed as in the source, where a segment may well hold only the beginning of one; what is
 * quoted there stays quoted; and the marks are those of the language.
 */
export const quotationMarks: Rule = {
  id: 'quotation-marks',
  level: 'warning',
  needs: 'target',
  find: (context) => [...imbalance(context), ...lostOrNew(context), ...foreignMarks(context.target)],
};

function imbalance({ source, target }: CheckContext): readonly Seen[] {
  const { unclosed, unopened } = target.quotations;
  // The end of a quotation may be told by a closing mark alone, its beginning by an opening one: as in the source.
  return [
    ...unclosed
      .slice(source.quotations.unclosed.length)
      .map((at) => atMark('quotation-unclosed', target, at)),
    ...unopened
      .slice(source.quotations.unopened.length)
      .map((at) => atMark('quotation-unopened', target, at)),
  ];
}

function atMark(
  message: 'quotation-unclosed' | 'quotation-unopened',
  { text }: TextReading,
  at: Utf16Offset,
): Seen {
  const words =
    message === 'quotation-unclosed' ? text.slice(at, at + 24) : text.slice(Math.max(0, at - 23), at + 1);
  return {
    message,
    words: { target: words },
    target: [{ start: at, end: utf16(at + 1) }],
  };
}

/** More of the text than this must have come into or out of quotation marks for a different number of them to count. */
const shareThatCounts = 0.3;

function lostOrNew({ source, target }: CheckContext): readonly Seen[] {
  const [ofSource, ofTarget] = [quotationsOf(source), quotationsOf(target)];
  // What is wrong with the marks themselves is told already.
  if (openEnds(target) > openEnds(source)) return [];
  if (ofSource.length > 0 && ofTarget.length === 0 && openEnds(target) === 0)
    return ofSource.slice(0, 1).map((range) => ({
      message: 'quotation-missing',
      words: { source: source.text.slice(range.start, range.end) },
      source: [range],
    }));
  if (ofSource.length === 0 && openEnds(source) === 0)
    return ofTarget
      .filter((range) => isSpeech(target, range))
      .slice(0, 1)
      .map((range) => ({
        message: 'quotation-added',
        words: { target: target.text.slice(range.start, range.end) },
        target: [range],
      }));
  if (openEnds(source) > 0 && openEnds(target) === 0 && ofTarget.length === 0) {
    const at = source.quotations.unclosed[0] ?? source.quotations.unopened[0] ?? utf16(0);
    return [
      {
        message: 'quotation-missing',
        words: { source: source.text.charAt(at) },
        source: [{ start: at, end: utf16(at + 1) }],
      },
    ];
  }
  // An attribution splits a quotation in one language and not in the other, so the marks are not counted one by one.
  if (ofTarget.length >= ofSource.length || share(source) - share(target) < shareThatCounts) return [];
  const [longest] = ofSource.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longest
    ? [
        {
          message: 'quotation-missing',
          words: { source: source.text.slice(longest.start, longest.end) },
          source: [longest],
        },
      ]
    : [];
}

function openEnds({ quotations }: TextReading): number {
  return quotations.unclosed.length + quotations.unopened.length;
}

/** The outermost ones. */
function quotationsOf({ quotations, text }: TextReading): readonly Utf16Range[] {
  return quotations.pairs.filter(
    (range) =>
      hasWords(text, range) &&
      !quotations.pairs.some((other) => other.start < range.start && range.end < other.end),
  );
}

function hasWords(text: string, { start, end }: Utf16Range): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start + 1, end - 1));
}

/** Longer than a title or a term, which some languages put into marks and others do not. */
function isSpeech({ text, script }: TextReading, { start, end }: Utf16Range): boolean {
  const inside = text.slice(start + 1, end - 1);
  return script === 'east-asian' ? inside.length >= 16 : inside.trim().split(/\s+/u).length >= 5;
}

function share(reading: TextReading): number {
  const quoted = quotationsOf(reading).reduce((sum, { start, end }) => sum + (end - start), 0);
  const { start, end } = trimRange(reading.text, { start: utf16(0), end: utf16(reading.text.length) });
  return quoted / Math.max(1, end - start);
}

/** Marks that a language does not use in its news, with those that it does. */
const foreign: Readonly<Record<string, readonly [RegExp, string]>> = {
  en: [/[«»„「」『』]/u, '“ ”'],
  id: [/[«»„「」『』]/u, '“ ”'],
  ms: [/[«»„「」『』]/u, '“ ”'],
  ja: [/["«»„]/u, '「 」'],
  ar: [/[„「」『』]/u, '« »'],
};

function foreignMarks({ text, primary, quotations }: TextReading): readonly Seen[] {
  const known = foreign[primary];
  const mixed = quotations.pairs
    .filter(({ start, end }) => isMixed(text.charAt(start), text.charAt(end - 1)))
    .map((range) => ({
      range,
      marks: `${text.charAt(range.start)} ${text.charAt(range.end - 1)}`,
      usual: '“ ”',
    }));
  const found = known ? known[0].exec(text) : null;
  const strange =
    found && known
      ? [
          {
            range: { start: utf16(found.index), end: utf16(found.index + 1) },
            marks: found[0],
            usual: known[1],
          },
        ]
      : [];
  return [...strange, ...mixed].slice(0, 1).map(({ range, marks, usual }) => ({
    message: 'quotation-style',
    words: { target: marks, source: usual },
    saw: marks,
    target: [range],
  }));
}

/** Opened with a curly mark and closed with a straight one, or the other way round. */
function isMixed(open: string, close: string): boolean {
  return (open === '"') !== (close === '"') && /["“”]/u.test(open) && /["“”]/u.test(close);
}
