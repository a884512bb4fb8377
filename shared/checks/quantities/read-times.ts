import { TakenPlaces } from './taken-places.ts';
import { utf16, type Utf16Range } from '../../text/offset.ts';

/** A time of day. */
export interface TimeReading {
  readonly range: Utf16Range;
  /** Since midnight. */
  readonly minutes: number;
  /** Morning or afternoon is known; else it answers to either. */
  readonly isExact: boolean;
  /** Said in a word: "noon", "tengah malam". It answers to a time of the other side, and is not told itself. */
  readonly isLoose?: boolean;
}

type Half = 'morning' | 'afternoon' | null;

interface Pattern {
  readonly expression: RegExp;
  readonly read: (match: RegExpExecArray, text: string) => Omit<TimeReading, 'range'> | null;
}

/** The times of a text in plain digits. Durations ("2 jam", "3時間") are none. */
export function readTimes(text: string, primary: string): readonly TimeReading[] {
  const taken = new TakenPlaces(text);
  const found: TimeReading[] = [];
  for (const { expression, read } of [...(patterns[primary === 'ms' ? 'id' : primary] ?? []), clock])
    for (const match of text.matchAll(expression)) {
      const range = { start: utf16(match.index), end: utf16(match.index + match[0].length) };
      const time = match[0] === '' || taken.overlaps(range) ? null : read(match, text);
      if (!time) continue;
      taken.take(range);
      found.push({ ...time, range });
    }
  return found.toSorted((a, b) => a.range.start - b.range.start);
}

/** Null when there is no such time. */
function timeOf(
  hour: string | number,
  minute: string | undefined,
  half: Half,
): Omit<TimeReading, 'range'> | null {
  const hours = Number(hour);
  const minutes = Number(minute ?? 0);
  if (hours > 24 || minutes > 59) return null;
  const isPadded = typeof hour === 'string' && hour.startsWith('0');
  if (half === null)
    return { minutes: (hours % 24) * 60 + minutes, isExact: hours > 12 || hours === 0 || isPadded };
  const shifted =
    half === 'afternoon' && hours < 12 ? hours + 12 : half === 'morning' && hours === 12 ? 0 : hours;
  return { minutes: (shifted % 24) * 60 + minutes, isExact: true };
}

/** "14:30" in any language. */
const clock: Pattern = {
  expression: /(?<![\d:.,])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/gu,
  read: ([, hour = '', minute]) => timeOf(hour, minute, null),
};

const indonesianHalf = '(?:\\s+(pagi|siang|sore|petang|malam|dini hari))?';
const zone = '(?:WIB|WITA|WIT|GMT|UTC|waktu)';
const until = '(?:-|–|—|hingga|sampai(?: dengan)?|s\\.d\\.|dan)';

function indonesianTime(hour: string, minute: string | undefined, part: string | undefined) {
  const hours = Number(hour);
  const half: Half =
    part === undefined
      ? null
      : part === 'pagi' || part === 'dini hari'
        ? 'morning'
        : part === 'siang' && hours > 9 && hours < 12
          ? 'morning'
          : part === 'malam' && hours === 12
            ? 'morning'
            : 'afternoon';
  return timeOf(hour, minute, half);
}

const spelledHours: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const hourWords = Object.keys(spelledHours).join('|');
const englishHalf =
  /^\s*(?:([ap])\.?\s?m\b\.?|(?:o['’]clock )?in the (morning|afternoon|evening)|at night)/iu;

function englishHalfAfter(text: string, end: number): Half {
  const found = englishHalf.exec(text.slice(end, end + 40));
  if (!found) return null;
  const sign = found[1]?.toLowerCase() ?? (found[2] === 'morning' ? 'a' : 'p');
  return sign === 'a' ? 'morning' : 'afternoon';
}

const arabicHours = 'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(
  ' ',
);
const arabicHalf =
  '(?:\\s*(صباحا|صباحًا|فجرا|فجرًا|ظهرا|ظهرًا|عصرا|عصرًا|مساء|مساءً|ليلا|ليلًا|بعد الظهر|ص|م)(?!\\p{L}))?';

function arabicHalfOf(part: string | undefined, hour: number): Half {
  if (part === undefined) return null;
  if (/^(?:صباح|فجر|ص$)/u.test(part)) return 'morning';
  if (part.startsWith('ظهر')) return hour === 11 ? 'morning' : 'afternoon';
  if (part.startsWith('ليل')) return hour === 12 || hour < 5 ? 'morning' : 'afternoon';
  return 'afternoon';
}

/** By language; the first pattern that takes a stretch has it. */
const patterns: Readonly<Record<string, readonly Pattern[]>> = {
  id: [
    {
      expression: new RegExp(
        `(?<!\\p{L})(?:pukul|jam)\\s+(\\d{1,2})(?:[.:](\\d{2}))?(?![\\d.,]\\d)(?!\\s*(?:kerja|pelajaran))${indonesianHalf}(?:\\s*${zone})?`,
        'giu',
      ),
      read: ([, hour = '', minute, part]) => indonesianTime(hour, minute, part?.toLowerCase()),
    },
    {
      expression: new RegExp(
        `(?<=(?:pukul|jam)\\s+\\d{1,2}(?:[.:]\\d{2})?(?:\\s*${zone})?\\s*${until}\\s*(?:pukul\\s+)?)(\\d{1,2})(?:[.:](\\d{2}))?(?!\\d)${indonesianHalf}(?:\\s*${zone})?`,
        'giu',
      ),
      read: ([, hour = '', minute, part]) => indonesianTime(hour, minute, part?.toLowerCase()),
    },
    {
      expression: new RegExp(
        `(?<![\\d.,])(\\d{1,2})[.:](\\d{2})(?=\\s*(?:${zone}|${until}\\s*\\d{1,2}[.:]\\d{2}\\s*${zone}))`,
        'gu',
      ),
      read: ([, hour = '', minute]) => timeOf(hour, minute, null),
    },
    {
      expression: /(?<!\p{L})tengah malam(?!\p{L})/giu,
      read: () => ({ minutes: 0, isExact: true, isLoose: true }),
    },
    {
      expression: /(?<!\p{L})tengah hari(?!\p{L})/giu,
      read: () => ({ minutes: 720, isExact: true, isLoose: true }),
    },
  ],
  en: [
    {
      expression:
        /(?<![\d:.,$€£])(\d{1,2})(?:[:.](\d{2}))?(?=\s*(?:[ap]\.?\s?m\b|o['’]clock|in the (?:morning|afternoon|evening)|at night))/giu,
      read: ({ 0: written, 1: hour = '', 2: minute, index }, text) =>
        timeOf(hour, minute, englishHalfAfter(text, index + written.length)),
    },
    {
      // "from 8 to 10 a.m.": the first has what the second says.
      expression:
        /(?<![\d:.,$€£])(\d{1,2})(?:[:.](\d{2}))?(?=\s*(?:-|–|to|and|until|or)\s*\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?\s?m\b)/giu,
      read: ([, hour = '', minute]) => timeOf(hour, minute, null),
    },
    {
      expression: /(?<!\d)([01]\d|2[0-3])([0-5]\d)(?=\s*(?:GMT|UTC|hours|hrs)\b)/gu,
      read: ([, hour = '', minute]) => timeOf(hour, minute, null),
    },
    {
      expression: new RegExp(
        `(?<!\\p{L})(half past |quarter past |quarter to )?(${hourWords}) o['’]clock|(?<!\\p{L})(half past|a quarter past|a quarter to) (${hourWords})(?!\\p{L})`,
        'giu',
      ),
      read: ([, , first, part, second]) => {
        const hour = spelledHours[(first ?? second ?? '').toLowerCase()] ?? 0;
        const shift = part === undefined ? 0 : /half/i.test(part) ? 30 : /past/i.test(part) ? 15 : -15;
        return { minutes: hour * 60 + shift, isExact: false, isLoose: true };
      },
    },
    {
      expression: /(?<!\p{L})(noon|midday|midnight)(?!\p{L})/giu,
      read: ([word = '']) => ({
        minutes: word.toLowerCase() === 'midnight' ? 0 : 720,
        isExact: true,
        isLoose: true,
      }),
    },
  ],
  ar: [
    {
      expression: new RegExp(`(?<=الساعة\\s)(\\d{1,2})(?:[:.](\\d{2}))?(?!\\d)${arabicHalf}`, 'gu'),
      read: ([, hour = '', minute, part]) => timeOf(hour, minute, arabicHalfOf(part, Number(hour))),
    },
    {
      expression: new RegExp(`(?<![\\d:.,])(\\d{1,2})[:.](\\d{2})${arabicHalf}`, 'gu'),
      read: ([, hour = '', minute, part]) =>
        part === undefined ? null : timeOf(hour, minute, arabicHalfOf(part, Number(hour))),
    },
    {
      expression: new RegExp(
        `(?<=الساعة )(${arabicHours.join('|')})(?: (عشرة))?(?: (والنصف|والربع|والثلث|إلا ربعا|إلا ربعًا|إلا الربع|إلا ثلثا|إلا الثلث|و(?:ال)?[\\p{L}\\d]+ دقيقة|و\\d+ دقائق))?${arabicHalf}`,
        'gu',
      ),
      read: ([, word = '', ten, part = '', half]) => {
        const hour = arabicHours.indexOf(word) + 1 + (ten === undefined ? 0 : 10);
        const shift = minutesOfArabic(part);
        const time = timeOf(hour, undefined, arabicHalfOf(half, hour));
        return time && { ...time, minutes: (time.minutes + shift + 1440) % 1440 };
      },
    },
    {
      expression: /منتصف الليل/gu,
      read: () => ({ minutes: 0, isExact: true, isLoose: true }),
    },
  ],
  ja: [
    {
      expression: /(午前|午後|朝|夜|夕方|深夜|未明)?(\d{1,2})時(?!間|代)(?:(\d{1,2})分|(半))?/gu,
      read: ([, part, hour = '', minute, isHalf]) => {
        const half: Half =
          part === undefined ? null : /午前|朝|未明|深夜/u.test(part) ? 'morning' : 'afternoon';
        return timeOf(hour, isHalf === undefined ? minute : '30', half);
      },
    },
    { expression: /正午/gu, read: () => ({ minutes: 720, isExact: true, isLoose: true }) },
  ],
};

function minutesOfArabic(part: string): number {
  if (part === 'والنصف') return 30;
  if (part === 'والربع') return 15;
  if (part === 'والثلث') return 20;
  if (/^إلا ربع|^إلا الربع/u.test(part)) return -15;
  if (part.startsWith('إلا')) return -20;
  return Number(/\d+/.exec(part)?.[0] ?? 0);
}
