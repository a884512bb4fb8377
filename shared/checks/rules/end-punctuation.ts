import { utf16, type Utf16Range } from '../../text/offset.ts';
import type { Rule, Seen } from '../rule.ts';
import type { Script, TextReading } from '../text-reading.ts';

/** What a segment ends with, whatever sign the script has for it. */
type End =
  'stop' | 'question' | 'exclamation' | 'ellipsis' | 'colon' | 'comma' | 'semicolon' | 'dash' | 'none';

/** The sign of each end, by script. */
const signs: Readonly<Record<Script, Readonly<Record<Exclude<End, 'none'>, string>>>> = {
  latin: marksOf('.?!…:,;—'),
  arabic: marksOf('.؟!…:،؛—'),
  'east-asian': marksOf('。？！…：、；―'),
  other: marksOf('.?!…:,;—'),
};

const ends: Readonly<Record<string, Exclude<End, 'none'>>> = {
  '.': 'stop',
  '。': 'stop',
  '．': 'stop',
  '｡': 'stop',
  '۔': 'stop',
  '।': 'stop',
  '?': 'question',
  '？': 'question',
  '؟': 'question',
  '!': 'exclamation',
  '！': 'exclamation',
  '…': 'ellipsis',
  ':': 'colon',
  '：': 'colon',
  ',': 'comma',
  '，': 'comma',
  '、': 'comma',
  '،': 'comma',
  ';': 'semicolon',
  '；': 'semicolon',
  '؛': 'semicolon',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '―': 'dash',
};

/** A segment ends as its source does, with the sign of its script. */
export const endPunctuation: Rule = {
  id: 'end-punctuation',
  level: 'warning',
  needs: 'target',
  find({ source, target }) {
    const [before, now] = [readEnd(source), readEnd(target)];
    if (!isSame(before, now, target) && !isMoved(source, before, target, now)) return [changed(before, now)];
    return now.kind === 'none' || isOfScript(now.sign, target.script)
      ? []
      : [
          {
            message: 'end-foreign',
            words: { target: now.sign, source: signs[target.script][now.kind] },
            saw: now.sign,
            target: [now.range],
          },
        ];
  },
};

interface ReadEnd {
  readonly kind: End;
  readonly sign: string;
  readonly range: Utf16Range;
  /** A quotation mark stands after the sign, or the last words. */
  readonly isQuoted: boolean;
}

const tail = /([.。．｡۔।?？؟!！…:：,，、،;；؛–—―-]*)([\s"“”'’»«」』）)\]】〉》\u200e\u200f]*)$/u;

/** In UTF-16 units: no segment ends with more marks, and looking for their beginning costs the square of what is looked at. */
const longestTail = 48;

function readEnd({ text }: TextReading): ReadEnd {
  const before = Math.max(0, text.length - longestTail);
  const found = tail.exec(text.slice(before));
  const signsHere = found?.[1] ?? '';
  const start = before + (found?.index ?? text.length - before);
  const range = { start: utf16(start), end: utf16(start + signsHere.length) };
  const isQuoted = /["“”'’»«」』]/u.test(found?.[2] ?? '');
  const last = signsHere.at(-1) ?? '';
  if (last === '') {
    const end = utf16(text.trimEnd().length);
    return { kind: 'none', sign: '', range: { start: utf16(Math.max(0, end - 1)), end }, isQuoted };
  }
  if (/\.{2,}$|…$/u.test(signsHere)) return { kind: 'ellipsis', sign: signsHere, range, isQuoted };
  // "?!" asks.
  const kind = /[?？؟]/u.test(signsHere) ? 'question' : (ends[last] ?? 'none');
  return {
    kind,
    sign: kind === 'question' ? (/[?？؟]/u.exec(signsHere)?.[0] ?? last) : last,
    range,
    isQuoted,
  };
}

function isSame(before: ReadEnd, now: ReadEnd, { text, script }: TextReading): boolean {
  if (before.kind === now.kind) return true;
  if (script !== 'east-asian') return false;
  // Inside 」 a full stop is left out, and a question may end with its particle alone.
  if (now.kind === 'none') return now.isQuoted && before.kind === 'stop';
  return before.kind === 'question' && now.kind === 'stop' && /か。?[」』]?$/u.test(text.trimEnd());
}

/** The quotation comes last in one language and the words about it in the other: its own sign is what they share. */
function isMoved(source: TextReading, before: ReadEnd, target: TextReading, now: ReadEnd): boolean {
  if (before.isQuoted === now.isQuoted) return false;
  return now.isQuoted ? quotes(source.text, now.kind) : quotes(target.text, before.kind);
}

/** Whether a quotation ends with such a sign. */
function quotes(text: string, kind: End): boolean {
  return Array.from(text.matchAll(/([.。?？؟!！…,،、])["”’»」』]/gu)).some(([, sign = '']) => {
    const end = ends[sign] ?? 'none';
    return end === kind || (end === 'comma' && kind === 'stop');
  });
}

function changed(before: ReadEnd, now: ReadEnd): Seen {
  const message = now.kind === 'none' ? 'end-missing' : before.kind === 'none' ? 'end-added' : 'end-changed';
  return {
    message,
    words: { source: before.sign, target: now.sign },
    source: [before.range],
    target: [now.range],
  };
}

function isOfScript(sign: string, script: Script): boolean {
  const last = sign.at(-1) ?? '';
  const kind = ends[last];
  if (kind === undefined || kind === 'dash' || kind === 'exclamation' || kind === 'ellipsis') return true;
  if (script === 'latin' || script === 'other') return last.charCodeAt(0) < 0x80 || script === 'other';
  if (script === 'arabic') return kind === 'stop' || kind === 'colon' || last === signs.arabic[kind];
  return last.charCodeAt(0) >= 0x80;
}

function marksOf(list: string): Record<Exclude<End, 'none'>, string> {
  const [
    stop = '',
    question = '',
    exclamation = '',
    ellipsis = '',
    colon = '',
    comma = '',
    semicolon = '',
    dash = '',
  ] = list;
  return { stop, question, exclamation, ellipsis, colon, comma, semicolon, dash };
}
