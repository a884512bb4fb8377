/** Languages that write 1.234,5. The others here write 1,234.5. */
const commaLanguages = new Set('id ms de nl es pt it fr tr vi da sv nb no fi pl cs ru uk el'.split(' '));

/** Languages that write 1,234.5 and nothing else. */
const pointLanguages = new Set('en ja zh ko th he'.split(' '));

/** What a numeral says. */
export interface NumeralReading {
  /** Null when it is no number ("5.0.1"). */
  readonly value: number | null;
  /** What it would be if its writer grouped the other way, where that may be. */
  readonly doubtful: number | null;
  /** It is written as other languages write it: "1.234,5" in English. */
  readonly isForeign: boolean;
}

/**
 * Reads a numeral in a language. Only groups of three digits can be thousands, so "1,5" is one and a half in every
 * language. What is left over are numerals as "1,234", which the language decides. Its own way of grouping is never in
 * doubt; what would be a decimal with just three digits may come from somebody who groups the other way.
 */
export function readNumeral(numeral: string, primary: string): NumeralReading {
  const separators = numeral.replaceAll(/\d/g, '');
  if (separators === '') return sure(Number(numeral));
  const last = separators.at(-1) ?? '';
  const [whole = '', ...groups] = numeral.split(/[.,]/);
  const isGrouped = whole.length <= 3 && groups.every(({ length }) => length === 3);
  if (separators.length > 1) {
    const isUniform = Array.from(separators).every((separator) => separator === last);
    if (isUniform)
      return sure(
        isGrouped ? Number(whole + groups.join('')) : null,
        isGrouped && isOwnDecimal(last, primary),
      );
    const thousands = groups.slice(0, -1);
    const isDecimal = separators.indexOf(last) === separators.length - 1;
    const isRight = isDecimal && whole.length <= 3 && thousands.every(({ length }) => length === 3);
    return sure(
      isRight ? Number(`${whole}${thousands.join('')}.${groups.at(-1)}`) : null,
      isForeign(last, primary),
    );
  }
  const decimal = Number(`${whole}.${groups[0]}`);
  if (!isGrouped || whole === '0') return sure(decimal, isForeign(last, primary));
  const grouped = Number(whole + groups[0]);
  const groupSeparator = commaLanguages.has(primary) ? '.' : ',';
  return last === groupSeparator ? sure(grouped) : { value: decimal, doubtful: grouped, isForeign: false };
}

function sure(value: number | null, foreign = false): NumeralReading {
  return { value, doubtful: null, isForeign: foreign };
}

/** Whether a decimal sign is that of other languages. */
function isForeign(decimal: string, primary: string): boolean {
  return (commaLanguages.has(primary) && decimal === '.') || (pointLanguages.has(primary) && decimal === ',');
}

function isOwnDecimal(sign: string, primary: string): boolean {
  return (commaLanguages.has(primary) && sign === ',') || (pointLanguages.has(primary) && sign === '.');
}
