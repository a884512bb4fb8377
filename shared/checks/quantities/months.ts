/** Names of months by language, January first. A name and what stands beside it are matched without case. */
const names: Readonly<Record<string, readonly string[]>> = {
  id: 'januari|jan februari|pebruari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agt|agu|ags september|sept|sep oktober|okt november|nopember|nov|nop desember|des'.split(
    ' ',
  ),
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec'.split(
    ' ',
  ),
  ar: 'يناير|كانون_الثاني فبراير|شباط مارس|آذار|اذار أبريل|ابريل|إبريل|نيسان مايو|أيار|ايار يونيو|يونيه|حزيران يوليو|يوليه|تموز أغسطس|اغسطس|آب سبتمبر|أيلول|ايلول أكتوبر|اكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول'.split(
    ' ',
  ),
};

/** From 1; the longest name first, so that "sept" is not read as "sep". */
export interface MonthNames {
  readonly pattern: string;
  readonly number: (name: string) => number;
}

export function monthNamesOf(primary: string): MonthNames {
  const list = names[primary === 'ms' ? 'id' : primary] ?? names['en'] ?? [];
  const all = list.flatMap((entry, at) =>
    entry.split('|').map((name) => [name.replaceAll('_', ' '), at + 1] as const),
  );
  const numbers = new Map(all);
  const pattern = all
    .map(([name]) => name)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
  return { pattern, number: (name) => numbers.get(name.toLowerCase()) ?? 0 };
}

/** Days of the week by language, Monday first. */
const weekdays: Readonly<Record<string, RegExp>> = {
  id: /(?<!\p{L})(?:(senin)|(selasa)|(rabu)|(kamis)|(jum['’]?at)|(sabtu)|(minggu|ahad))(?!\p{L})/giu,
  en: /(?<!\p{L})(?:(mondays?)|(tuesdays?)|(wednesdays?)|(thursdays?)|(fridays?)|(saturdays?)|(sundays?))(?!\p{L})/giu,
  ar: /(?<=(?<!\p{L})(?:و|ل|ب)?(?:يوم )?)(?:(الاثنين|الإثنين)|(الثلاثاء)|(الأربعاء|الاربعاء)|(الخميس)|(الجمعة)|(السبت)|((?<=يوم )الأحد|الأحد(?= \d| \(| الماضي| المقبل|[،.]|$)))(?!\p{L})/giu,
  ja: /(?:(月曜|\(月\)|（月）)|(火曜|\(火\)|（火）)|(水曜|\(水\)|（水）)|(木曜|\(木\)|（木）)|(金曜|\(金\)|（金）)|(土曜|\(土\)|（土）)|(日曜|\(日\)|（日）))/gu,
};

export interface WeekdayReading {
  readonly start: number;
  readonly end: number;
  /** From 1, Monday. */
  readonly day: number;
}

export function readWeekdays(text: string, primary: string): readonly WeekdayReading[] {
  const pattern = weekdays[primary === 'ms' ? 'id' : primary];
  if (!pattern) return [];
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const day = match.slice(1).findIndex((name) => name !== undefined) + 1;
    const [written] = match;
    // "minggu" is a week, "rabu" nothing else: only with its capital is the day meant.
    if (/^\p{Ll}/u.test(written)) return [];
    return [{ start: match.index, end: match.index + written.length, day }];
  });
}
