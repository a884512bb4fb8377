import { utf16, type Utf16Range } from '../../text/offset.ts';
import { TakenPlaces } from './taken-places.ts';
import { monthNamesOf } from './months.ts';

/** A date as far as a text gives it. Days and months count from 1. */
export interface DateReading {
  readonly range: Utf16Range;
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  /** "4/5/2025" may be either way round. */
  readonly isTurnable?: boolean;
}

type Parts = Omit<DateReading, 'range'>;

interface Pattern {
  readonly expression: RegExp;
  /** Null: no date after all. More than one for "19-20 Februari". */
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    month: (name: string) => number,
  ) => readonly Parts[] | null;
}

/** The dates of a text in plain digits, and where they stand. Each stretch belongs to one date or range of dates. */
export function readDates(text: string, primary: string): readonly DateReading[] {
  const taken = new TakenPlaces(text);
  const found: DateReading[] = [];
  const { number } = monthNamesOf(primary);
  for (const { expression, read } of patternsOf(primary))
    for (const match of text.matchAll(expression)) {
      const start = match.index;
      const end = start + match[0].length;
      const range = { start: utf16(start), end: utf16(end) };
      if (taken.overlaps(range)) continue;
      const parts = read(match.groups ?? {}, number);
      if (!parts?.every(isPossible)) continue;
      taken.take(range);
      found.push(...parts.map((each) => ({ ...each, range })));
    }
  return found.toSorted((a, b) => a.range.start - b.range.start);
}

function isPossible({ day = 1, month = 1, year = 2000 }: Parts): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1000 && year <= 2999;
}

const known = new Map<string, readonly Pattern[]>();

function patternsOf(primary: string): readonly Pattern[] {
  const patterns = known.get(primary) ?? [
    ...(primary === 'ja' || primary === 'zh' ? eastAsian : named(primary)),
    ...numeric,
  ];
  known.set(primary, patterns);
  return patterns;
}

const no = '(?<![\\d./,-])';
const to = '(?:-|–|—|hingga|sampai(?: dengan)?|s\\.d\\.|dan|to|and|through|إلى|و|حتى)';

/** Dates with the name of the month. */
function named(primary: string): readonly Pattern[] {
  const { pattern } = monthNamesOf(primary);
  // Both names of a month: "فبراير/شباط", "شباط (فبراير)".
  const month = `(?<month>${pattern})(?:\\s?[/(]\\s?(?:${pattern})\\)?)?(?!\\p{L})`;
  const year = '(?<year>[12]\\d{3})(?!\\d)';
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
  const before = '(?<!\\p{L})';
  const flags = primary === 'en' ? 'gu' : 'giu';
  const expression = (source: string) =>
    new RegExp(primary === 'en' ? source.replaceAll(pattern, capitalised(pattern)) : source, flags);
  const isArabic = primary === 'ar';
  const dayFirst = `${no}(?:${day}\\s*${to}\\s*)?(?<last>\\d{1,2})(?:st|nd|rd|th)?(?: of| من)?(?: شهر| bulan)?\\s+${month}`;
  const patterns: Pattern[] = [
    {
      expression: expression(`${dayFirst}\\.?(?:,? (?:عام |من عام |سنة |tahun )?${year})`),
      read: daysOfMonth,
    },
    { expression: expression(dayFirst), read: daysOfMonth },
    {
      expression: expression(
        `${before}${month}\\.? ${day}(?!\\d|[.,]\\d)(?:\\s*${to}\\s*(?<last>\\d{1,2})(?!\\d))?(?:,? ${year})`,
      ),
      read: daysOfMonth,
    },
    {
      expression: expression(
        `${before}${month}\\.? ${day}(?!\\d|[.,:]\\d)(?:\\s*[-–]\\s*(?<last>\\d{1,2})(?!\\d))?`,
      ),
      read: daysOfMonth,
    },
    {
      expression: expression(`${before}${month}\\.?,? (?:of |tahun |عام |من عام )?${year}`),
      read: ({ month: name = '', year: written }, number) => [
        { month: number(name), year: toNumber(written) },
      ],
    },
  ];
  const alone =
    primary === 'en'
      ? englishAlone
      : isArabic
        ? arabicAlone(pattern)
        : `${before}(?<month>${longNames(pattern)})(?!\\p{L})`;
  patterns.push({
    expression: new RegExp(alone, 'gu'),
    read: ({ month: name = '' }, number) => [{ month: number(name) }],
  });
  return patterns;
}

/** Alone, abbreviations are too often something else; in Indonesian a month has its capital. */
function longNames(pattern: string): string {
  return pattern
    .split('|')
    .filter((name) => name.length > 3 || name === 'mei')
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .join('|');
}

/** "May" and "march" are verbs, too. */
const englishAlone =
  '(?<!\\p{L})(?<month>January|February|April|June|July|August|September|October|November|December|(?<=(?<!\\p{L})(?:[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Tt]o|[Ll]ate|[Ee]arly|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his|[Ee]very|[Bb]efore|[Aa]fter|and|[Bb]etween|[Tt]hrough|[Dd]uring) |[Mm]id-)(?:May|March))(?!\\p{L})';

function arabicAlone(pattern: string): string {
  const long = pattern
    .split('|')
    .filter((name) => name.length > 3)
    .join('|');
  return `(?<=(?:^|[\\s(])(?:و|ل|ب|في |شهر |خلال )?)(?<month>${long})(?!\\p{L})`;
}

function capitalised(pattern: string): string {
  return pattern
    .split('|')
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .join('|');
}

const daysOfMonth: Pattern['read'] = ({ day, last, month: name = '', year }, number) => {
  const month = number(name);
  const days = [day, last].filter((each) => each !== undefined).map(Number);
  return days.map((each) => ({ day: each, month, year: toNumber(year) }));
};

const numeric: readonly Pattern[] = [
  {
    expression: /(?<!\d[./-]?)(?<year>[12]\d{3})-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\d-])/gu,
    read: ({ year, month, day }) => [{ year: toNumber(year), month: toNumber(month), day: toNumber(day) }],
  },
  {
    expression:
      /(?<!\d[./-]?)(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})(?![\d/-]|[.,]\d)/gu,
    read: ({ day, month, year = '' }) => turnable(day, month, year.length === 2 ? `20${year}` : year),
  },
  {
    // "(19/2)", "(Rabu, 19/2)"; elsewhere such a thing is a fraction or a score.
    expression: /(?<=\((?:\p{L}+,? )?)(?<day>\d{1,2})\/(?<month>\d{1,2})(?=\))/gu,
    read: ({ day, month }) => turnable(day, month, undefined),
  },
];

function turnable(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
): readonly Parts[] {
  const [day, month] = [Number(first), Number(second)];
  if (month > 12) return [{ day: month, month: day, year: toNumber(year) }];
  return [{ day, month, year: toNumber(year), isTurnable: day <= 12 }];
}

/** Reigns, and the year before their first. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

const eastAsian: readonly Pattern[] = [
  {
    expression:
      /(?:(?:(?<year>[12]\d{3})|(?<era>令和|平成|昭和)(?<reign>\d{1,2}|元))年)?(?<month>\d{1,2})月(?<day>\d{1,2})(?:日)?(?:[〜~～–・-]|から)(?<last>\d{1,2})日/gu,
    read: (groups) => [eastAsianDate(groups, groups['day']), eastAsianDate(groups, groups['last'])],
  },
  {
    expression:
      /(?:(?:(?<year>[12]\d{3})|(?<era>令和|平成|昭和)(?<reign>\d{1,2}|元))年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/gu,
    read: (groups) => [eastAsianDate(groups, groups['day'])],
  },
  {
    expression:
      /(?:(?:(?<year>[12]\d{3})|(?<era>令和|平成|昭和)(?<reign>\d{1,2}|元))年)?(?<month>\d{1,2})月/gu,
    read: (groups) => [eastAsianDate(groups, undefined)],
  },
  {
    expression: /(?<era>令和|平成|昭和)(?<reign>\d{1,2}|元)年/gu,
    read: (groups) => [eastAsianDate(groups, undefined)],
  },
];

function eastAsianDate(groups: Readonly<Record<string, string | undefined>>, day: string | undefined): Parts {
  const { year, era = '', reign, month } = groups;
  const first = eras[era];
  const written = first === undefined ? toNumber(year) : first + (reign === '元' ? 1 : Number(reign));
  return { day: toNumber(day), month: toNumber(month), year: written };
}

function toNumber(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written);
}
