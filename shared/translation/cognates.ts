/**
 * How alike two words are, from 0 to 1: the longest common subsequence of their letters over the length of the longer one
 * (Melamed 1999, "Bitext maps and alignment via pattern recognition", §4: LCSR), after both are brought to one spelling.
 * Words that begin with another sound are not alike. O(n · m) in the letters.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [commonSpelling(one), commonSpelling(other)];
  if (a === '' || b === '' || a[0] !== b[0]) return 0;
  return commonSubsequence(a, b) / Math.max(a.length, b.length);
}

/**
 * How Indonesian respells what it takes from European languages (Pedoman Umum Ejaan Bahasa Indonesia yang Disempurnakan,
 * ch. IV, "Penulisan unsur serapan"): organization, organisasi; activity, aktivitas; psychology, psikologi. In this order.
 */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/(?:t|s|c)ions?$/u, 'si'],
  [/ity$/u, 'itas'],
  [/(?:ical|ics|ique|ic)$/u, 'ik'],
  [/isms?$/u, 'isme'],
  [/ph/gu, 'f'],
  [/sch|ch/gu, 'k'],
  [/th/gu, 't'],
  [/rh/gu, 'r'],
  [/x/gu, 'ks'],
  [/q/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/ae|oe/gu, 'e'],
  [/v/gu, 'f'],
  [/z/gu, 's'],
  [/y/gu, 'i'],
  [/([^aeiou])\1/gu, '$1'],
  [/(?<=..)e$/u, ''],
];

function commonSpelling(word: string): string {
  return respellings.reduce((spelled, [from, to]) => spelled.replace(from, to), word);
}

function commonSubsequence(a: string, b: string): number {
  let row = Array.from<number>({ length: b.length + 1 }).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let index = 1; index <= b.length; index++)
      next.push(
        letter === b[index - 1] ? (row[index - 1] ?? 0) + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
