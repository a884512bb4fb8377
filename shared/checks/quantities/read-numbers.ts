import { utf16, type Utf16Range } from '../../text/offset.ts';
import { readNumeral } from './numeral.ts';
import { numberWordsOf, type NumberWord } from './number-words.ts';

/**
 * A number of a text. `sure`: digits, or words that can only mean it; it is told when the other side lacks it. `loose`:
 * small number words ("satu", "both"), Roman numerals and a lone 1, which languages put in other ways: these answer
 * to a number of the other side and are hardly told themselves.
 */
export interface NumberReading {
  readonly range: Utf16Range;
  /** The likeliest first. More than one where the text does not decide ("5-6 juta", "'90s"). */
  readonly values: readonly number[];
  /** Written as another language writes it: "1,5" in English. */
  readonly isForeign?: boolean | undefined;
  /** What it is if its writer groups digits the other way; only the source is given that benefit. */
  readonly doubtful?: number | undefined;
  readonly certainty: 'sure' | 'loose';
}

/** Digits that belong to a name: "COVID-19", "F-16", "5G". */
export interface CodeReading {
  readonly range: Utf16Range;
  /** The letters, in lower case. */
  readonly letters: string;
  readonly digits: string;
}

export interface NumberReadings {
  readonly numbers: readonly NumberReading[];
  readonly codes: readonly CodeReading[];
}

/** The numbers of a text in plain digits. O(n). */
export function readNumbers(text: string, primary: string): NumberReadings {
  const codes: CodeReading[] = [];
  const tokens =
    primary === 'ja' || primary === 'zh' ? eastAsianTokens(text, codes) : wordTokens(text, primary, codes);
  const numbers = spreadOverRanges(joinTokens(text, tokens, primary), text);
  return { numbers: [...numbers, ...romanNumerals(text, primary)].toSorted(byStart), codes };
}

interface Token extends Utf16Range {
  readonly word: NumberWord;
  /** Digits: all that they may stand for. */
  readonly numeral?: readonly number[];
  readonly doubtful?: number | undefined;
  readonly isForeign?: boolean | undefined;
  /** "and" before it, or an Arabic "و" at its head. */
  readonly isAdded: boolean;
  /** "a million". */
  readonly hasArticle: boolean;
}

const piece = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*/gu;

function wordTokens(text: string, primary: string, codes: CodeReading[]): readonly Token[] {
  const words = numberWordsOf(primary);
  const found: Token[] = [];
  let previous = '';
  for (const { 0: matched, index } of text.matchAll(piece)) {
    const start = utf16(index);
    const end = utf16(index + matched.length);
    const link = { isAdded: previous === 'and', hasArticle: previous === 'a' || previous === 'an' };
    if (/^\d/.test(matched)) {
      const fraction = fractionAt(text, index, matched, found);
      if (fraction) found.push(fraction);
      else if (isTailOfFraction(text, index)) continue;
      else {
        const code = codeAround(text, start, matched);
        if (code) codes.push(code);
        else found.push({ start, end, ...numeralToken(expandYear(text, index, matched), primary), ...link });
      }
    } else {
      const read = lookUp(words, matched, primary);
      const attached = /\d/.test(text.charAt(index - 1)) ? attachedScale(matched) : undefined;
      const word = attached ?? read?.word;
      const halved = word && halfBefore(text, index, word, found.at(-1)?.end);
      if (halved) found.push(halved);
      else if (word)
        found.push({ start, end, word, ...link, isAdded: link.isAdded || (read?.isAdded ?? false) });
    }
    previous = matched.toLowerCase();
  }
  return found;
}

/** "half a million", "setengah juta". After a number the half is added to it, and the scale is its own. */
function halfBefore(text: string, index: number, word: NumberWord, numberEnd?: number): Token | null {
  if (word.kind !== 'scale') return null;
  const found = /(?<!\p{L})(?:half a|setengah) $/iu.exec(text.slice(Math.max(0, index - 12), index));
  if (!found || numberEnd === index - found[0].length - 1) return null;
  const end = index + (/^\p{L}+/u.exec(text.slice(index))?.[0].length ?? 0);
  const value = word.factor / 2;
  return {
    start: utf16(index - found[0].length),
    end: utf16(end),
    word: { kind: 'value', value },
    numeral: [value],
    isAdded: false,
    hasArticle: false,
  };
}

function numeralToken(
  numeral: string | readonly number[],
  primary: string,
): Pick<Token, 'word' | 'numeral' | 'doubtful' | 'isForeign'> {
  if (typeof numeral !== 'string')
    return { word: { kind: 'value', value: numeral[0] ?? Number.NaN }, numeral };
  const { value, doubtful, isForeign } = readNumeral(numeral, primary);
  return {
    word: { kind: 'value', value: value ?? Number.NaN },
    numeral: value === null ? [] : [value],
    doubtful: doubtful ?? undefined,
    isForeign,
  };
}

/** "1/3" is a third; "2025/2026" are two years. */
const fraction = /^(\d{1,2})\/(\d{1,2})(?![\d/])/;

function fractionAt(text: string, index: number, matched: string, before: readonly Token[]): Token | null {
  const found = fraction.exec(text.slice(index, index + 6));
  if (!found || found[1] !== matched || text.charAt(index - 1) === '/') return null;
  const numerator = Number(found[1]);
  const denominator = Number(found[2]);
  if (denominator < 2 || numerator >= denominator) return null;
  // "2 1/2"
  const whole = before.at(-1);
  if (whole?.end === index - 1 && whole.numeral) return null;
  const value = numerator / denominator;
  return {
    start: utf16(index),
    end: utf16(index + found[0].length),
    word: { kind: 'value', value },
    // In words its parts are read one by one: "two-thirds".
    numeral: [value, numerator, denominator],
    isAdded: false,
    hasArticle: false,
  };
}

function isTailOfFraction(text: string, index: number): boolean {
  const before = /(?<![\d/])(\d{1,2})\/$/.exec(text.slice(Math.max(0, index - 4), index));
  const after = /^\d{1,2}(?![\d/])/.exec(text.slice(index, index + 3));
  return before !== null && after !== null && Number(after[0]) >= 2 && Number(before[1]) < Number(after[0]);
}

/** "2025/26": the second year of the season. And "1990-an", "'90s": the decade with or without its century. */
function expandYear(text: string, index: number, numeral: string): string | readonly number[] {
  if (!/^\d{2}$/.test(numeral)) return numeral;
  const before = /(?<!\d)((?:19|20)\d)\d[/–-]$/.exec(text.slice(Math.max(0, index - 6), index));
  const century = before?.[1]?.slice(0, 2);
  if (century !== undefined) return [Number(century + numeral), Number(numeral)];
  const isDecade = /^\d0(?:-?an|s)(?!\p{L})/u.test(text.slice(index, index + 6));
  return isDecade ? [Number(`19${numeral}`), Number(numeral), Number(`20${numeral}`)] : numeral;
}

const millions: NumberWord = { kind: 'scale', factor: 1e6, alone: [] };

/** Letters that are written right after a figure: "$5m", "1.5bn", "20k". */
function attachedScale(letters: string): NumberWord | undefined {
  const factors: Readonly<Record<string, number>> = { k: 1e3, b: 1e9, t: 1e12 };
  const letter = letters.toLowerCase();
  if (letter === 'm') return millions;
  const factor = factors[letter];
  return factor === undefined ? undefined : { kind: 'scale', factor, alone: [] };
}

const moneyBefore = /^(?:rp|idr|usd|us|rm|myr|sgd|eur|aud|s|a|nt|hk|c|no|ke|jpy|cny|gbp|pp)$/i;
const unitAfter =
  /^(?:st|nd|rd|th|s|an|k|m|b|t|bn|tn|mn|jt|rb|km|kg|g|cm|mm|ha|kwh|kw|mw|gw|mb|gb|tb|kb|mph|kph|am|pm|c|x|kali|persen|juta|ribu|miliar|triliun)$/i;

/** A numeral with letters right beside it that are neither money nor a unit. */
function codeAround(text: string, start: number, numeral: string): CodeReading | null {
  const before = /(?<![\p{L}\p{M}])([A-Za-z]+)[-–]?$/u.exec(text.slice(Math.max(0, start - 16), start));
  const after = /^-?([A-Za-z]+)/.exec(text.slice(start + numeral.length, start + numeral.length + 16));
  const head = before?.[1] ?? '';
  const tail = after?.[1] ?? '';
  const isHead = /\p{Lu}/u.test(head) && !moneyBefore.test(head);
  const isTail =
    tail !== '' && !(after?.[0] ?? '').startsWith('-') && /^[A-Z]+$/.test(tail) && !unitAfter.test(tail);
  if (!isHead && !isTail) return null;
  const letters = isHead ? head : tail;
  return {
    range: { start: utf16(start), end: utf16(start + numeral.length) },
    letters: letters.toLowerCase(),
    digits: numeral,
  };
}

function lookUp(
  words: ReadonlyMap<string, NumberWord>,
  written: string,
  primary: string,
): { readonly word: NumberWord; readonly isAdded: boolean } | null {
  if (primary !== 'ar') {
    const word = words.get(written.toLowerCase());
    // "M" and "T" after money: "Rp5 M".
    return word ? { word, isAdded: false } : null;
  }
  let form = written
    .replaceAll(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ئه', 'ئة');
  let isAdded = false;
  for (const prefix of ['', 'و', 'ب', 'ل', 'ال']) {
    if (!form.startsWith(prefix) || form.length - prefix.length < 2) continue;
    form = form.slice(prefix.length);
    if (prefix === 'و') isAdded = true;
    const word = words.get(form);
    // With its mark the accusative is no dual.
    if (word?.kind === 'scale' && written.includes('\u064b'))
      return { word: { ...word, alone: [1] }, isAdded };
    if (word) return { word, isAdded };
  }
  return null;
}

const scaleOf: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };
const smallScaleOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const kanjiDigits = '〇一二三四五六七八九';
const kanjiPiece = /[数何幾]?[\d〇一二三四五六七八九十百千][\d.,〇一二三四五六七八九十百千万萬億亿兆]*/gu;

/** A whole number at once: its signs follow each other without spaces. */
function eastAsianTokens(text: string, codes: CodeReading[]): readonly Token[] {
  const found: Token[] = [];
  for (const { 0: matched, index } of text.matchAll(kanjiPiece)) {
    if (/^[数何幾]/u.test(matched) || isSen(text, index, matched)) continue;
    const numeral = matched.replace(/[.,]+$/, '');
    const start = utf16(index);
    const code = /^[\d.,]+$/.test(numeral) ? codeAround(text, start, numeral) : null;
    if (code) codes.push(code);
    else {
      const isDigits = /\d/.test(numeral);
      const after = text.slice(index + numeral.length, index + numeral.length + 2);
      if (after === '分の') continue;
      const sen = /^円(\d{1,2})銭/u.exec(text.slice(index + numeral.length, index + numeral.length + 4));
      const read = eastAsianValues(numeral).map((value) => value + Number(sen?.[1] ?? 0) / 100);
      // "3割" is three tenths, given as 30 percent elsewhere.
      const values = after.startsWith('割') ? [...read.map((value) => value * 10), ...read] : read;
      const fractionOf = denominator.exec(text.slice(0, index));
      found.push({
        start,
        end: utf16(index + numeral.length),
        word: { kind: 'value', value: values[0] ?? Number.NaN },
        ...(isDigits && { numeral: values }),
        isAdded: false,
        hasArticle: false,
      });
      // "3分の2" is two thirds, whatever its parts are.
      const last = found.at(-1);
      if (fractionOf && last) {
        const value = (values[0] ?? Number.NaN) / (eastAsianValues(fractionOf[1] ?? '')[0] ?? Number.NaN);
        found.pop();
        found.push({ ...last, word: { kind: 'value', value }, numeral: [value, ...values] });
      }
    }
  }
  return found;
}

/** "8451円46銭": hundredths of the yen before them. */
function isSen(text: string, index: number, numeral: string): boolean {
  return text.charAt(index - 1) === '円' && text.charAt(index + numeral.length) === '銭';
}

const denominator = /([\d一二三四五六七八九十百]+)分の$/u;

function eastAsianValues(numeral: string): readonly number[] {
  if (/^[\d.,]+$/.test(numeral)) return [valueOf(numeral)];
  if (/^[〇一二三四五六七八九]{2,}$/u.test(numeral))
    return [
      Number(
        Array.from(numeral)
          .map((digit) => kanjiDigits.indexOf(digit))
          .join(''),
      ),
    ];
  let [total, group, digits] = [0, 0, ''];
  const settle = () => {
    const value = digits === '' ? 0 : valueOf(digits.replace(/[.,]+$/, ''));
    digits = '';
    return value;
  };
  for (const sign of numeral) {
    const small = smallScaleOf[sign];
    const large = scaleOf[sign];
    const kanji = kanjiDigits.indexOf(sign);
    if (small !== undefined) group += (digits === '' ? 1 : settle()) * small;
    else if (large !== undefined) {
      total += (group + settle()) * large;
      group = 0;
    } else digits += kanji >= 0 ? String(kanji) : sign;
  }
  return [total + group + settle()];
}

function valueOf(numeral: string): number {
  return readNumeral(numeral, 'ja').value ?? Number.NaN;
}

/** Puts tokens that stand together into numbers: "dua puluh tiga ribu", "1,5 triliun", "one hundred and five". */
function joinTokens(text: string, tokens: readonly Token[], primary: string): readonly NumberReading[] {
  const numbers: NumberReading[] = [];
  let current: Building | null = null;
  for (const token of tokens) {
    const between: string = current ? text.slice(current.end, token.start) : '';
    const isJoined = current !== null && isGap(between, primary);
    if (current && isJoined && current.take(token, primary)) continue;
    if (current) numbers.push(...current.finish(text, primary));
    current = Building.from(token);
  }
  if (current) numbers.push(...current.finish(text, primary));
  return numbers;
}

function isGap(between: string, primary: string): boolean {
  return /^[ \u00a0\u202f]?$/.test(between) || (primary === 'en' && /^(?:-| and )$/.test(between));
}

/** A number that is being put together. */
class Building {
  readonly #start: number;
  #end: number;
  /** Finished groups: millions, thousands. */
  #total = 0;
  #smallestScale = Infinity;
  /** The group under way, without its last part. */
  #base = 0;
  #last: number | null = null;
  #numeral: readonly number[] | null = null;
  #doubtful: number | undefined;
  #isForeign = false;
  /** What a lone "مليونا" may be besides. */
  #others: readonly number[] = [];
  #tokens = 0;
  #hasDigits = false;
  readonly #hasArticle: boolean;

  constructor(token: Token) {
    this.#start = token.start;
    this.#end = token.end;
    this.#hasArticle = token.hasArticle;
  }

  /** Null when a number cannot begin with it. */
  static from(token: Token): Building | null {
    const building = new Building(token);
    const { word } = token;
    if (word.kind === 'value') {
      building.#last = word.value;
      building.#numeral = token.numeral ?? null;
      building.#doubtful = token.doubtful;
      building.#isForeign = token.isForeign ?? false;
      building.#hasDigits = token.numeral !== undefined;
    } else if (word.kind === 'teen') building.#last = 10;
    else if (word.kind === 'times') {
      if (!token.hasArticle) return null;
      building.#last = word.factor;
    } else {
      const counts = token.hasArticle ? [1] : word.alone;
      const [count] = counts;
      if (count === undefined) return null;
      building.#total = count * word.factor;
      building.#others = counts.slice(1).map((other) => other * word.factor);
      building.#smallestScale = word.factor;
    }
    building.#tokens = 1;
    return building;
  }

  get end(): number {
    return this.#end;
  }

  /** False when the token begins another number. */
  take(token: Token, primary: string): boolean {
    const isTaken = this.#add(token, primary);
    if (isTaken) {
      this.#end = token.end;
      this.#tokens++;
    }
    return isTaken;
  }

  #add({ word, numeral, isAdded }: Token, primary: string): boolean {
    const last = this.#last;
    switch (word.kind) {
      case 'teen':
        if (last === null || last < 1 || last > 9) return false;
        this.#last = last + 10;
        return true;
      case 'times':
        if (last === null || (last > 99 && !this.#numeral) || (word.factor !== 12 && last > 9)) return false;
        this.#last = last * word.factor;
        this.#numeral = null;
        return true;
      case 'scale': {
        const group = this.#base + (last ?? 0);
        if (last === null || group === 0 || word.factor >= this.#smallestScale) return false;
        this.#total += group * word.factor;
        this.#smallestScale = word.factor;
        this.#base = 0;
        this.#last = null;
        this.#numeral = null;
        this.#doubtful = undefined;
        return true;
      }
      case 'value':
        return this.#addValue(word.value, numeral, isAdded, primary);
    }
  }

  #addValue(
    value: number,
    numeral: readonly number[] | undefined,
    isAdded: boolean,
    primary: string,
  ): boolean {
    if (this.#last === null) {
      // "3 juta 200": what follows the millions is less than one of them, and in Arabic joined with "and".
      if (value >= this.#smallestScale || (numeral && !this.#hasDigits)) return false;
      if (primary === 'ar' && !isAdded) return false;
      this.#last = value;
      return true;
    }
    if (numeral || this.#numeral) return false;
    const last = this.#last;
    const isArabicTens = primary === 'ar' && isAdded && last < 10 && value >= 20 && value <= 90;
    if (!isArabicTens && (value >= last || last < 20 || last % 10 ** String(value).length !== 0))
      return false;
    if (primary === 'ar' && !isAdded && value < 100 && last < 100) return false;
    this.#base += isArabicTens ? 0 : last;
    this.#last = isArabicTens ? last + value : value;
    return true;
  }

  finish(text: string, primary: string): readonly NumberReading[] {
    if (this.#numeral?.length === 0) return [];
    const half = halfAfter(text, this.#end, primary);
    const scale = this.#last === null ? this.#smallestScale : 1;
    const added = half ? half.value * scale : 0;
    const end = half?.end ?? this.#end;
    const whole = this.#total + this.#base;
    const values = this.#numeral?.map((value) => whole + value + added) ?? [
      whole + (this.#last ?? 0) + added,
    ];
    // "two and a half million": the scale comes after the half.
    const [factor, length] = half ? scaleAfter(text, end, primary) : [1, 0];
    const [value = 0] = values;
    const isLoose = this.#hasDigits
      ? value * factor === 1
      : this.#tokens === 1
        ? value < 11 || this.#hasArticle
        : false;
    const isRound = !this.#hasDigits && this.#tokens === 1 && /^10*$/.test(String(value));
    return [
      {
        range: { start: utf16(this.#start), end: utf16(end + length) },
        values: [...values.map((each) => each * factor), ...(this.#tokens === 1 ? this.#others : [])],
        doubtful: this.#doubtful,
        isForeign: this.#isForeign,
        certainty: (isLoose || isRound) && factor === 1 ? 'loose' : 'sure',
      },
    ];
  }
}

const halves: Readonly<Record<string, RegExp>> = {
  en: /^(?: and a half|-and-a-half)(?!\p{L})/u,
  id: /^ setengah(?!\p{L})/u,
  ar: /^ ونصف(?: ال(?:ألف|مليون|مليار|تريليون))?(?!\p{L})/u,
  ja: /^(?:半)(?!分|ば|年)/u,
};

function halfAfter(text: string, end: number, primary: string): { value: number; end: number } | null {
  const found = halves[primary]?.exec(text.slice(end, end + 24));
  return found ? { value: 0.5, end: end + found[0].length } : null;
}

function scaleAfter(text: string, end: number, primary: string): readonly [number, number] {
  const found = /^ (\p{L}+)/u.exec(text.slice(end, end + 16));
  const word = found ? numberWordsOf(primary).get((found[1] ?? '').toLowerCase()) : undefined;
  return found && word?.kind === 'scale' ? [word.factor, found[0].length] : [1, 0];
}

const rangeSign =
  /^\s*(?:[-–—~〜～]|hingga|sampai(?: dengan)?|s\.d\.|s\/d|dan|atau|to|and|or|up to|إلى|الى|حتى|و|أو|から|ないし|、|か|または)\s*$/u;

/** "5-6 juta" is said of millions on either side, or of five. */
function spreadOverRanges(numbers: readonly NumberReading[], text: string): readonly NumberReading[] {
  return numbers.map((number, at) => {
    const next = numbers[at + 1];
    const [value = 0] = number.values;
    const [upper = 0] = next?.values ?? [];
    if (!next || value >= 1000 || upper < 1000) return number;
    const between = text.slice(number.range.end, next.range.start).replace(/^\s*(?:Rp|US\$|\$|€|£|¥)/, '');
    if (!rangeSign.test(between)) return number;
    const scale = [1e12, 1e9, 1e8, 1e6, 1e4, 1e3].find((factor) => upper >= factor) ?? 1;
    const spread = [1e3, 1e4, 1e6, 1e8, 1e9, 1e12].filter((factor) => factor <= scale * 1e4);
    return { ...number, values: [...number.values, ...spread.map((factor) => value * factor)] };
  });
}

const roman = /(?<![\p{L}\p{M}\d.-])(?=[IVX]+(?![\p{L}\p{M}\d]))(X{0,3})(IX|IV|V?I{0,3})(?![\p{L}\p{M}\d])/gu;
const romanOnes: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
};

function romanNumerals(text: string, primary: string): readonly NumberReading[] {
  return Array.from(text.matchAll(roman)).flatMap(({ 0: written, 1: tens = '', 2: ones = '', index }) => {
    if (written === '' || (written === 'I' && primary === 'en')) return [];
    return [
      {
        range: { start: utf16(index), end: utf16(index + written.length) },
        values: [tens.length * 10 + (romanOnes[ones] ?? 0)],
        certainty: 'loose' as const,
      },
    ];
  });
}

function byStart(a: NumberReading, b: NumberReading): number {
  return a.range.start - b.range.start;
}
