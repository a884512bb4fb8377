import { utf16, type Utf16Range } from '../../text/offset.ts';
import type { DateReading } from './read-dates.ts';
import type { CodeReading, NumberReading } from './read-numbers.ts';
import type { Quantities } from './read-quantities.ts';
import type { TimeReading } from './read-times.ts';
import { namesUnit, type UnitReading } from './units.ts';

/** What one side has and the other lacks. Both: one seems to stand for the other. */
export interface Difference {
  readonly source: Utf16Range | null;
  readonly target: Utf16Range | null;
}

export interface DateDifference extends Difference {
  /** Only the year is lost. */
  readonly lostYear: number | null;
  readonly isWeekday: boolean;
}

export interface Differences {
  readonly numbers: readonly Difference[];
  readonly dates: readonly DateDifference[];
  readonly times: readonly Difference[];
  readonly units: readonly Difference[];
}

/**
 * Compares what two texts count and date. By what there is, not how often: a figure that one language repeats and the
 * other takes up with a pronoun is no difference. What one side calls a date or a time the other may only call a number
 * ("on the 19th"), so each may answer to each; `loose` readings answer, and are told only as a change of a small number. `hasDual`: one
 * of the languages says "two days" in one word.
 */
export function compareQuantities(
  source: Quantities,
  target: Quantities,
  { hasDual }: { readonly hasDual: boolean },
): Differences {
  const ofTarget = valuesOf(target);
  const ofSource = [
    ...valuesOf(source),
    ...source.numbers.flatMap(({ doubtful }) => (doubtful === undefined ? [] : [doubtful])),
  ];
  return {
    numbers: [
      ...compareNumbers(source, target, { ofSource, ofTarget, hasDual }),
      ...compareCodes(source.codes, target.codes),
    ],
    dates: [...compareDates(source, target, ofSource, ofTarget), ...compareWeekdays(source, target)],
    times: compareTimes(source, target, ofSource, ofTarget),
    units: compareUnits(source, target),
  };
}

/** Every number that a text gives in whatever way. */
function valuesOf({ numbers, codes, dates, times }: Quantities): readonly number[] {
  return [
    ...numbers.flatMap(({ values }) => values),
    ...codes.map(({ digits }) => Number(digits)),
    ...dates.flatMap(({ day, month, year }) => [day, month, year].filter((part) => part !== undefined)),
    ...times.flatMap(({ minutes }) => {
      const hour = Math.floor(minutes / 60);
      return [hour, hour % 12, minutes % 60, hour + (minutes % 60) / 100];
    }),
  ];
}

function has(pool: readonly number[], values: readonly number[]): boolean {
  return values.some((value) => pool.some((other) => isEqual(value, other)));
}

/** Figures that went through a multiplication differ in their last bit. */
function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

interface NumberPools {
  readonly ofSource: readonly number[];
  readonly ofTarget: readonly number[];
  readonly hasDual: boolean;
}

function compareNumbers(
  source: Quantities,
  target: Quantities,
  { ofSource, ofTarget, hasDual }: NumberPools,
): readonly Difference[] {
  const missing = source.numbers.filter(
    ({ values, doubtful }) => !has(ofTarget, doubtful === undefined ? values : [...values, doubtful]),
  );
  const added = target.numbers.filter(({ values }) => !has(ofSource, values));
  return pair(missing, added)
    .filter((each) => isTold(each, hasDual))
    .map(({ from, to }) => ({ source: from?.range ?? null, target: to?.range ?? null }));
}

/** What is missing, and what seems to stand in its place; or the other way round. */
interface NumberPair {
  readonly from: NumberReading | null;
  readonly to: NumberReading | null;
}

/** In the order of the texts: the first that is missing with the first that is new. Sure ones go first. */
function pair(missing: readonly NumberReading[], added: readonly NumberReading[]): readonly NumberPair[] {
  const free = new Set(added);
  const partners = new Map<NumberReading, NumberReading>();
  for (const certainty of ['sure', 'loose'] as const)
    for (const from of missing.filter((each) => each.certainty === certainty)) {
      const candidates = Array.from(free);
      const to =
        candidates.find((each) => each.certainty === 'sure') ??
        candidates.find((each) => certainty === 'loose' && isSmall(each) && isSmall(from));
      if (!to) continue;
      free.delete(to);
      partners.set(from, to);
    }
  return [
    ...missing.map((from) => ({ from, to: partners.get(from) ?? null })),
    ...Array.from(free, (to) => ({ from: null, to })),
  ];
}

/** A loose one that stands alone may be an idiom of its language. */
function isTold({ from, to }: NumberPair, hasDual: boolean): boolean {
  if (from !== null && to !== null) return true;
  const alone = from ?? to;
  return alone?.certainty === 'sure' && !(hasDual && alone.values[0] === 2);
}

/** Three to ten, in words: nothing else is meant by them. */
function isSmall({ values: [value = 0] }: NumberReading): boolean {
  return value >= 3 && value <= 10;
}

function compareCodes(source: readonly CodeReading[], target: readonly CodeReading[]): readonly Difference[] {
  return source.flatMap((code): Difference[] => {
    if (target.some((other) => isSameCode(code, other))) return [];
    // A name may be put in other words altogether; one with the same letters has other digits by mistake.
    const changed = target.find(
      (other) => other.letters === code.letters && !source.some((each) => isSameCode(each, other)),
    );
    return changed ? [{ source: code.range, target: changed.range }] : [];
  });
}

function isSameCode(one: CodeReading, other: CodeReading): boolean {
  return one.letters === other.letters && one.digits === other.digits;
}

const parts = ['day', 'month', 'year'] as const;

function compareDates(
  source: Quantities,
  target: Quantities,
  ofSource: readonly number[],
  ofTarget: readonly number[],
): readonly DateDifference[] {
  const missing = source.dates.filter((date) => !isThere(date, target.dates, ofTarget));
  const free = new Set(target.dates.filter((date) => !isThere(date, source.dates, ofSource)));
  const differences = missing.map((date): DateDifference => {
    // The same date without its year is not new, so any date may be the one that was meant.
    const candidates = target.dates.filter((other) => free.has(other) || isPartOf(other, date));
    const best = candidates.toSorted((a, b) => agreement(date, b) - agreement(date, a))[0];
    if (best) free.delete(best);
    const lostYear = best && best.year === undefined && isPartOf(best, date) ? (date.year ?? null) : null;
    return { source: date.range, target: best?.range ?? null, lostYear, isWeekday: false };
  });
  const added = Array.from(free, ({ range }) => ({
    source: null,
    target: range,
    lostYear: null,
    isWeekday: false,
  }));
  return [...differences, ...added];
}

/** As a date, or in parts: a year or a day that the other side gives elsewhere. */
function isThere(date: DateReading, dates: readonly DateReading[], values: readonly number[]): boolean {
  if (dates.some((other) => isPartOf(date, other))) return true;
  const isMonthNamed = dates.some(({ month }) => month === date.month);
  return (
    (date.month === undefined || isMonthNamed) &&
    [date.day, date.year].every((part) => part === undefined || has(values, [part]))
  );
}

/** The other has all that the one says. */
function isPartOf(one: DateReading, other: DateReading): boolean {
  if (parts.every((part) => one[part] === undefined || one[part] === other[part])) return true;
  if (one.year !== undefined && one.year !== other.year) return false;
  const [turned, straight] = one.isTurnable ? [one, other] : [other, one];
  return turned.isTurnable === true && turned.day === straight.month && turned.month === straight.day;
}

function agreement(one: DateReading, other: DateReading): number {
  return parts.filter((part) => one[part] !== undefined && one[part] === other[part]).length;
}

function compareWeekdays(source: Quantities, target: Quantities): readonly DateDifference[] {
  const missing = source.weekdays.filter(({ day }) => !target.weekdays.some((other) => other.day === day));
  const added = target.weekdays.filter(({ day }) => !source.weekdays.some((other) => other.day === day));
  return missing.flatMap((weekday, at): DateDifference[] => {
    const other = added[at];
    return other !== undefined || target.weekdays.length === 0
      ? [{ source: rangeOf(weekday), target: other ? rangeOf(other) : null, lostYear: null, isWeekday: true }]
      : [];
  });
}

function compareTimes(
  source: Quantities,
  target: Quantities,
  ofSource: readonly number[],
  ofTarget: readonly number[],
): readonly Difference[] {
  const missing = source.times.filter((time) => !target.times.some((other) => isSameTime(time, other)));
  const added = target.times.filter((time) => !source.times.some((other) => isSameTime(time, other)));
  const lost = missing.filter((time) => time.isLoose !== true && !isNumberOf(time, ofTarget, target.times));
  const free = added.filter((time) => time.isLoose !== true && !isNumberOf(time, ofSource, source.times));
  const told = lost.map(({ range }, at) => ({ source: range, target: free[at]?.range ?? null }));
  return [...told, ...free.slice(lost.length).map(({ range }) => ({ source: null, target: range }))];
}

function isSameTime(one: TimeReading, other: TimeReading): boolean {
  if (one.minutes === other.minutes) return true;
  return (!one.isExact || !other.isExact) && one.minutes % 720 === other.minutes % 720;
}

/** A full hour may be a mere number on the other side, where that gives no times at all. */
function isNumberOf(
  { minutes }: TimeReading,
  values: readonly number[],
  times: readonly TimeReading[],
): boolean {
  const hour = minutes / 60;
  return times.length === 0 && has(values, [hour, hour % 12, Math.floor(hour) + (minutes % 60) / 100]);
}

function compareUnits(source: Quantities, target: Quantities): readonly Difference[] {
  const missing = distinct(source.units.filter(({ unit }) => !isNamed(unit, target)));
  const added = distinct(target.units.filter(({ unit }) => !isNamed(unit, source)));
  // One sign may be two units ("キロ"): it is new only if none of its readings is known.
  const news = added.filter(
    ({ range }) =>
      !target.units.some((other) => isSameRange(range, other.range) && isNamed(other.unit, source)),
  );
  const lost = missing.filter(
    ({ range }) =>
      !source.units.some((other) => isSameRange(range, other.range) && isNamed(other.unit, target)),
  );
  return [
    ...lost.map(({ range }, at) => ({ source: range, target: news[at]?.range ?? null })),
    ...news.slice(lost.length).map(({ range }) => ({ source: null, target: range })),
  ];
}

function isNamed(unit: UnitReading['unit'], { plain, units }: Quantities): boolean {
  return units.some((other) => other.unit === unit) || namesUnit(plain, unit);
}

function distinct(units: readonly UnitReading[]): readonly UnitReading[] {
  return units.filter(({ unit }, at) => units.findIndex((other) => other.unit === unit) === at);
}

function isSameRange(one: Utf16Range, other: Utf16Range): boolean {
  return one.start < other.end && other.start < one.end;
}

function rangeOf({ start, end }: { readonly start: number; readonly end: number }): Utf16Range {
  return { start: utf16(start), end: utf16(end) };
}
