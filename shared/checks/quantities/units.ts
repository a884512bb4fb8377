import { utf16, type Utf16Range } from '../../text/offset.ts';

/** A unit beside a number. */
export interface UnitReading {
  readonly range: Utf16Range;
  readonly unit: UnitId;
}

export type UnitId = (typeof units)[number]['id'];

interface UnitDefinition {
  readonly id: string;
  /** Patterns, with semicolons between: what stands right after a number, and alone where one serves several numbers. */
  readonly words: string;
  /** Right before a number. */
  readonly before?: string;
  /** Those of the words that are too short to mean the unit anywhere but beside a number. */
  readonly beside?: string;
}

/** Currencies, shares and measures in the languages that we know. */
const units = [
  {
    id: 'rupiah',
    before: 'Rp\\.?|IDR',
    words: 'rupiahs? ; IDR ; ルピア ; روبي[ةه](?: إندونيسية)? ; روبيات ; 盾',
  },
  {
    id: 'dollar',
    before: 'US\\$|U\\.S\\. ?\\$|S\\$|A\\$|NT\\$|HK\\$|C\\$|\\$|USD',
    words:
      'dolar(?: (?:AS|Amerika(?: Serikat)?|Singapura|Australia))? ; (?:U\\.?S\\.? |Singapore |Australian )?dollars? ; USD ; SGD ; AUD ; cents? ; ドル ; دولارا?ت?(?: أمريكيا?)? ; دولارًا ; 美元',
  },
  { id: 'euro', before: '€|EUR', words: 'euros? ; EUR ; ユーロ ; يورو ; 欧元' },
  {
    id: 'pound',
    before: '£|GBP',
    words:
      'pounds?(?: sterling)? ; pound ?sterling ; poundsterling ; GBP ; ポンド ; جنيها?ت?(?: إسترليني)? ; 英镑',
  },
  { id: 'yen', before: '¥|JPY', words: 'yen ; JPY ; 円 ; ين(?: ياباني)? ; 日元' },
  { id: 'yuan', before: 'CNY|RMB', words: 'yuan ; renminbi ; 人民元 ; يوانا? ; 元' },
  { id: 'ringgit', before: 'RM|MYR', words: 'ringgit ; リンギット? ; リンギ ; رينغيت' },
  { id: 'riyal', before: 'SAR', words: 'riyal ; riyals ; リヤル ; ريالا?ت?' },
  {
    id: 'percent',
    words:
      '% ; ٪ ; ％ ; persen ; prosen ; per ?cent ; percent ; percentage ; パーセント ; ポイント ; 割 ; (?:في |ب)ال(?:مئة|مائة) ; بالمئة ; بالمائة ; percentage points?',
  },
  {
    id: 'kilometre',
    words: 'km ; kilomet(?:er|re)s? ; キロメートル ; キロ ; كيلومترا?ت? ; كيلومتر مربع ; كم ; 公里',
    beside: 'km ; كم ; キロ',
  },
  {
    id: 'centimetre',
    words: 'cm ; centimet(?:er|re)s? ; sentimeter ; センチ(?:メートル)? ; سنتيمترا?ت? ; سم',
    beside: 'cm ; سم',
  },
  {
    id: 'millimetre',
    words: 'mm ; millimet(?:er|re)s? ; milimeter ; ミリ(?:メートル)? ; مليمترا?ت? ; ملم',
    beside: 'mm ; ملم',
  },
  {
    id: 'metre',
    words:
      'm ; m2 ; m² ; m3 ; m³ ; met(?:er|re)s? ; メートル ; 平方メートル ; 立方メートル ; متر ; مترا ; مترًا ; أمتار ; 米',
    beside: 'm ; m2 ; m² ; m3 ; m³ ; 米',
  },
  { id: 'mile', words: 'mil ; miles? ; mph ; マイル ; ميلا? ; أميال' },
  { id: 'foot', words: 'kaki ; feet ; foot ; ft ; フィート ; قدما? ; أقدام', beside: 'ft' },
  {
    id: 'kilogram',
    words:
      'kg ; kilo ; kilos ; kilograms? ; kilogrammes? ; キログラム ; キロ ; كيلوغراما?ت? ; كيلو ; كغ ; كجم ; 公斤',
    beside: 'kg ; كغ',
  },
  { id: 'gram', words: 'g ; gr ; grams? ; grammes? ; gram ; グラム ; غراما?ت? ; غ', beside: 'g ; gr ; غ' },
  { id: 'tonne', words: 'ton ; tonnes? ; tons ; トン ; طنا? ; طنًا ; أطنان ; 吨' },
  {
    id: 'hectare',
    words: 'ha ; hektare? ; hectares? ; ヘクタール ; هكتارا?ت? ; هكتارًا ; 公顷',
    beside: 'ha',
  },
  { id: 'litre', words: 'l ; liter ; lit(?:er|re)s? ; リットル ; لترا?ت? ; لترًا ; 升', beside: 'l' },
  { id: 'barrel', words: 'barel ; barrels? ; バレル ; برميلا? ; براميل' },
  {
    id: 'watt',
    words:
      'watt ; kW ; MW ; GW ; (?:kilo|mega|giga)watts? ; ワット ; キロワット ; メガワット ; ギガワット ; (?:كيلو|ميغا|جيجا|غيغا)?واط',
    beside: 'kW ; MW ; GW',
  },
  {
    id: 'celsius',
    words: '°C ; ℃ ; derajat(?: Celsius| Celcius)? ; degrees?(?: Celsius)? ; 度 ; درج(?:ات|ة)(?: مئوية)?',
  },
] as const satisfies readonly UnitDefinition[];

interface Compiled {
  readonly id: UnitId;
  readonly after: RegExp;
  readonly before: RegExp | null;
  readonly anywhere: RegExp;
}

const letter = '[\\p{L}\\p{M}]';
const compiled: readonly Compiled[] = units.map((definition: UnitDefinition & { readonly id: UnitId }) => {
  const { id, words, before, beside } = definition;
  const short = beside?.split(' ; ') ?? [];
  // The accusative of Arabic is written with a mark, without it, or with the letter alone.
  const all = words.replaceAll('ا?', '\u064b?ا?\u064b?').split(' ; ');
  const alone = all.filter((word) => !short.includes(word));
  // In East Asia nothing stands between a unit and the next word; before it there is the number.
  const bounded = (list: readonly string[]) =>
    list
      .map((word) => (/^[\u3040-\u30ff\u4e00-\u9fff％%٪°℃]/u.test(word) ? word : `(?:${word})(?!${letter})`))
      .join('|');
  return {
    id,
    after: new RegExp(`^[\\s\u00a0-]?(?:miliar |triliun |juta |ribu )?(?:${bounded(all)})`, 'iu'),
    before: before === undefined ? null : new RegExp(`(?<!${letter})(?:${before})\\s?$`, 'u'),
    anywhere: new RegExp(
      [
        `(?<!${letter.replace('[', '[A-Za-z')})(?:و|ب|ل|ال|وال|بال)?(?:${bounded(alone)})`,
        ...(before === undefined ? [] : [`(?<!${letter})(?:${before})(?=\\s?\\d)`]),
        ...(beside === undefined ? [] : [`(?<=\\d\\s?)(?:${bounded(short)})`]),
      ].join('|'),
      'iu',
    ),
  };
});

/** The unit of the number in this range of a text in plain digits: right before or after it. */
export function unitsBeside(text: string, { start, end }: Utf16Range): readonly UnitReading[] {
  const head = text.slice(Math.max(0, start - 12), start);
  const tail = text.slice(end, end + 32);
  return compiled.flatMap(({ id, before, after }): UnitReading[] => {
    const ahead = before?.exec(head);
    if (ahead) return [{ unit: id, range: { start: utf16(start - ahead[0].length), end } }];
    const behind = after.exec(tail);
    return behind ? [{ unit: id, range: { start, end: utf16(end + behind[0].length) } }] : [];
  });
}

/** Whether the text names the unit at all: one word may serve several numbers. */
export function namesUnit(text: string, unit: UnitId): boolean {
  return compiled.some(({ id, anywhere }) => id === unit && anywhere.test(text));
}
