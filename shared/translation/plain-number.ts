import type { LanguageTag } from './segment.ts';

/** The zeros of the digits that news is written in: Latin, Arabic, Persian, Devanagari, full-width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10];
const number = /^\d(?:[\d.,٫٬\u00a0\u202f’']*\d)?$/u;

/** A number as it is written in a language, as JSON would write it: "1.234,50" in Indonesian is 1234.5. Null for a word. */
export function plainNumber(written: string, language: LanguageTag): string | null {
  const digits = Array.from(written, asDigit).join('');
  if (!number.test(digits)) return null;
  const sign = digits.includes('٫') ? '٫' : decimalSign(language);
  const parts = digits.split(sign);
  // Twice, it can only divide thousands.
  const fraction = parts.length === 2 ? (parts[1] ?? '').replace(/0+$/u, '') : '';
  const whole = (parts.length === 2 ? (parts[0] ?? '') : digits)
    .replaceAll(/\D/gu, '')
    .replace(/^0+(?=\d)/u, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

function asDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((each) => code >= each && code <= each + 9);
  return zero === undefined ? character : String(code - zero);
}

function decimalSign(language: LanguageTag): string {
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  } catch {
    return '.';
  }
}
