/** `20260131T090000Z`, the form of ISO 8601 that TMX 1.4b asks for. `undefined` for what is no time. */
export function tmxTime(iso: string | undefined): string | undefined {
  const [, date = '', time = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/.exec(iso ?? '') ?? [];
  return date === '' ? undefined : `${date.replaceAll('-', '')}T${time.replaceAll(':', '')}Z`;
}

/** ISO 8601 with separators, as everywhere else in Kutip. Some tools write it so to begin with. */
export function fromTmxTime(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})(?:\.\d+)?Z?)?$/.exec(written.trim()) ?? [];
  if (year === undefined) return undefined;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return Number.isNaN(Date.parse(iso)) ? undefined : iso;
}
