const monthsByName: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  mei: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  agu: 8,
  agt: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  des: 12,
};

const patterns: readonly RegExp[] = [
  /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/u,
  /(?<day>\d{1,2})[\s./-]+(?<month>\p{L}{3,9})\.?[\s./-]+(?<year>\d{4})/u,
  /(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})/u,
];

/**
 * The day that a dateline names, as ISO 8601: "Rabu, 19 Februari 2025 - 06:15 WIB" is 2025-02-19. Months by name, in
 * Indonesian and English. `null` when there is none, or only one in figures (3/4/2025), which is April here and March there.
 */
export function publicationDate(words: string): string | null {
  for (const pattern of patterns) {
    const { year, month, day } = pattern.exec(words)?.groups ?? {};
    if (year === undefined || month === undefined || day === undefined) continue;
    const number = /^\d/.test(month) ? Number(month) : monthsByName[month.slice(0, 3).toLowerCase()];
    if (number === undefined) continue;
    const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const parsed = new Date(`${date}T00:00:00Z`);
    if (!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)) return date;
  }
  return null;
}
