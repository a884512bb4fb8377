const units = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
] as const;

/**
 * `3 minutes ago`, `kemarin`: how long before `now` something was, while that says more than the date does; null for what is
 * a week ago or longer, lies ahead, or is no time. Times are ISO 8601 in UTC.
 */
export function ago(time: string, now: string, language: string): string | null {
  const passed = Date.parse(now) - Date.parse(time);
  // Clocks of two machines differ by a little.
  if (!(passed > -60_000 && passed < 7 * 86_400_000)) return null;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const [unit, length] = units.findLast(([, each]) => passed >= each) ?? (['second', Infinity] as const);
  const count = Math.floor(passed / length);
  // "Now", and not "this minute", which is said of what may still come. No minus zero either.
  return format.format(count > 0 ? -count : 0, unit);
}
