import type { Utf16Range } from '../../text/offset.ts';
import { mask, withoutAddresses } from '../addresses.ts';
import { readWeekdays, type WeekdayReading } from './months.ts';
import { plainDigits } from './plain-digits.ts';
import { readDates, type DateReading } from './read-dates.ts';
import { readNumbers, type CodeReading, type NumberReading } from './read-numbers.ts';
import { readTimes, type TimeReading } from './read-times.ts';
import { unitsBeside, type UnitReading } from './units.ts';

/** Everything that can be counted or dated in a text. No stretch is read as two things. */
export interface Quantities {
  /** The text in plain digits. */
  readonly plain: string;
  readonly numbers: readonly NumberReading[];
  readonly codes: readonly CodeReading[];
  readonly dates: readonly DateReading[];
  readonly times: readonly TimeReading[];
  readonly weekdays: readonly WeekdayReading[];
  readonly units: readonly UnitReading[];
}

/** Reads a text in a language, told by its primary subtag. O(n). */
export function readQuantities(text: string, primary: string): Quantities {
  const plain = plainDigits(text);
  const open = withoutAddresses(plain);
  const dates = readDates(open, primary);
  const withoutDates = withoutRanges(open, dates);
  const times = readTimes(withoutDates, primary);
  const rest = withoutRanges(withoutDates, times);
  const { numbers, codes } = readNumbers(rest, primary);
  return {
    plain: open,
    numbers,
    codes,
    dates,
    times,
    weekdays: readWeekdays(text, primary),
    units: numbers.flatMap(({ range }) => unitsBeside(rest, range)),
  };
}

function withoutRanges(text: string, readings: readonly { readonly range: Utf16Range }[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { range } of readings) {
    // Both days of "19-20 Februari" stand in the same stretch.
    if (range.start < end) continue;
    pieces.push(text.slice(end, range.start), mask.repeat(range.end - range.start));
    end = range.end;
  }
  return pieces.join('') + text.slice(end);
}
