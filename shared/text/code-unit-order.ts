/**
 * Orders strings by their UTF-16 code units, for `toSorted`. Not by locale: what is written to disk must not depend on
 * the machine that writes it.
 */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
