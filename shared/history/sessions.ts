/** A stretch of work without a long break, within one day: what a person remembers as "yesterday morning". */
export interface WorkingSession<Item> {
  /** ISO 8601 in UTC: of its first and its last step. */
  readonly start: string;
  readonly end: string;
  /** Newest first, as given. */
  readonly items: readonly Item[];
}

/** After half an hour without a step, work begins anew. In milliseconds. */
const longBreak = 30 * 60_000;

/**
 * Groups steps, newest first, into sessions of work: a new one begins with each day and after each long break. `dayOf`
 * says which calendar day a moment is for the reader, who may sit in any time zone. O(n).
 */
export function workingSessions<Item extends { readonly time: string }>(
  items: readonly Item[],
  dayOf: (time: string) => string = localDay,
): readonly WorkingSession<Item>[] {
  const sessions: Item[][] = [];
  for (const item of items) {
    const current = sessions.at(-1);
    const later = current?.at(-1);
    if (current && later && belongTogether(later.time, item.time, dayOf)) current.push(item);
    else sessions.push([item]);
  }
  return sessions.flatMap((session) => {
    const [last, first] = [session[0], session.at(-1)];
    return first && last ? [{ start: first.time, end: last.time, items: session }] : [];
  });
}

function belongTogether(later: string, earlier: string, dayOf: (time: string) => string): boolean {
  return dayOf(later) === dayOf(earlier) && Date.parse(later) - Date.parse(earlier) < longBreak;
}

/** The calendar day where the machine stands. */
function localDay(time: string): string {
  return new Date(time).toDateString();
}
