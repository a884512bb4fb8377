import type { Lexicon } from './lexicon/lexicon.ts';
import { isPlaceKind, placeLength } from './lexicon/places.ts';

/** A person's name in a phrase that names somebody. */
export interface FoundName {
  readonly name: string;
  /** Whether its first word is surely part of it; behind an office a place may stand before it ("Bupati Seruni Hasan"). */
  readonly isSure: boolean;
}

/** Rank, title and address stand before a name and before nothing else. */
const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|drs|dra|drg|apt|prof|professor|sir|dame|lord|lady|pak|bu|bapak|ibu|kyai|kiai|kh|haji|hajah|hj|h|ustaz|ustadz|tuan|nyonya|mbah|mas|mbak|kak|gus|cak|bang|romo|mama|oma|opa|rev|gen|col|capt|lt|sgt|insp|ir|tgk)\.?$/iu;

/** Degrees behind a name: "M.Si.", "S.H.", "Lc", "MA", "PhD", "KC". */
const degree =
  /^(?:\p{Lu}\p{L}{0,3}\.(?:\p{L}+\.?)*|Lc|MA|MAg|MM|MH|SH|SE|SPd|PhD|MD|KC|QC|OBE|MBE|CBE|Jr|Sr|II|III)\.?$/u;

/** "45", "45 tahun", "aged 7", "a 29-year-old nurse": no name. */
const number = /^\p{N}/u;

/** Joins the parts of one name. */
const particle = /^(?:bin|binti|al|van|von|der|den|de|da|di|la|le|el|ibn|ben|bte|dos|del)$/u;

/** Leads over from what somebody is called to where they belong. */
const belonging = /^(?:of|for|from|at|with|in|on|who|whose|which|dari|di|asal|yang|untuk|pada|bernama)$/iu;

/** English makes words of office with these endings; the first names that end so are few. */
const officeEnding =
  /(?:[a-z]{4}ist|woman|owner|worker|maker|keeper|holder|grower|seller|driver|writer|dealer|breeder|ician|ographer)$/u;

export function isRoleWord(word: string, { roles }: Lexicon): boolean {
  const lower = word.toLowerCase().replace(/[.']+$/u, '');
  return roles.has(lower) || officeEnding.test(lower) || lower.startsWith('wamen');
}

/**
 * The name in a source, without its titles; `null` when it has none: "Menteri luar negeri Rusia", "the 48-year-old".
 * `known` holds the words of names that the article gives in full, which tell "Bupati Hasan" from "Bupati Seruni".
 */
export function nameIn(words: string, lexicon: Lexicon, known: ReadonlySet<string>): FoundName | null {
  // "Alumnus Universitas Al-Azhar itu": a description, whatever capitals it has.
  if (lexicon.closers.has(words.toLowerCase().split(/\s+/u).at(-1) ?? '')) return null;
  const segments = words
    .replace(/\([^)]*\)?/gu, ' ')
    .split(',')
    .map((segment) => segment.trim().split(/\s+/u).filter(Boolean))
    // "Murti Andayani, MARS", "Sen. Marcus Bell, D-Ohio"
    .filter(
      (segment, at) =>
        at === 0 || !segment.every((word) => degree.test(word) || /^\p{Lu}{2,}$|^\p{Lu}-\p{Lu}/u.test(word)),
    );
  // "Ewa Lund, a researcher at Merrin Polytechnic": a segment in capitals throughout names the person.
  const described = segments.filter((segment) => segment.some(isLower));
  const plain = segments.filter((segment) => !described.includes(segment)).toReversed();
  // "Ketua RW 07, Dedi Mulyana": what holds no word of office is a better name than what does.
  const rank = (segment: readonly string[]) => Number(segment.some((word) => isOffice(word, lexicon)));
  for (const segment of [...plain.toSorted((a, b) => rank(a) - rank(b)), ...described]) {
    const found = nameInSegment(segment, lexicon, known);
    if (found) return found;
  }
  return null;
}

function nameInSegment(
  segment: readonly string[],
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): FoundName | null {
  const called = segment.findIndex((word) => /^(?:bernama|named)$/iu.test(word));
  if (called !== -1) return lastName(segment.slice(called + 1), lexicon, known);
  const belongs = segment.findIndex((word, index) => index > 0 && belonging.test(word));
  if (lexicon.relatives.has(segment[0]?.toLowerCase() ?? '')) return null;
  const head = belongs === -1 ? segment : segment.slice(0, belongs);
  const found = lastName(head, lexicon, known);
  // "cabinet member for transport Coun Imran Shah": behind what the office is for, a title tells that a name comes.
  if (found || belongs === -1) return found;
  const whole = lastName(segment, lexicon, known);
  const before = segment[segment.length - (whole?.name.split(' ').length ?? 0) - 1];
  if (!whole || before === undefined) return null;
  if (isRoleWord(before, lexicon)) return whole;
  // "Epidemiolog dari Universitas Cenderawasih Hanna Rumbiak": names of two words are the most frequent.
  const words = whole.name.split(' ');
  return words.length >= 3 && isRoleWord(segment[0] ?? '', lexicon)
    ? { name: words.slice(-2).join(' '), isSure: false }
    : null;
}

/** The last run of capitals behind the words of office, if a person can be called so. */
function lastName(head: readonly string[], lexicon: Lexicon, known: ReadonlySet<string>): FoundName | null {
  let end = head.length;
  while (end > 1 && degree.test(head[end - 1] ?? '')) end--;
  // "Arie Petani", "Adi petani lainnya": the description stands behind the name.
  if (lexicon.clitic !== null && isNamePart(head, 0, lexicon))
    while (end > 1 && !isNamePart(head, end - 1, lexicon)) end--;
  let start = end;
  while (start > 0 && isNamePart(head, start - 1, lexicon)) start--;
  while (start < end && (particle.test(head[start] ?? '') || number.test(head[start] ?? ''))) start++;
  const run = head.slice(start, end);
  const before = head[start - 1];
  if (
    run.length === 0 ||
    !run.every((word, at) => /^["“'‘(]?\p{Lu}/u.test(word) || (at > 0 && particle.test(word)))
  )
    return null;
  if (before === undefined || titles.test(before)) return { name: run.join(' '), isSure: true };
  // "the Spaniard"
  if (run.length === 1 && /^(?:the|a|an)$/iu.test(before) && !known.has(run[0] ?? '')) return null;
  // "Kepala Dinas Perhubungan Tri Wahyuni", "Bank Indonesia": what follows an organisation belongs to it at first.
  const isOfOrganisation = lexicon.organisations.has(before.toLowerCase());
  const place = isPlaceKind(before) ? Math.max(1, run.length - 2) : placeLength(run);
  const name = run.slice(place);
  if (name.length === 0) return null;
  const isKnown = name.some((word) => known.has(word));
  if (isOfOrganisation && !isKnown && (name.length < 3 || !head.some((word) => isRoleWord(word, lexicon))))
    return head.slice(0, start).some((word) => isRoleWord(word, lexicon)) && name.length > 1
      ? { name: name.join(' '), isSure: false }
      : null;
  if (name.length === 1 && !isKnown && place === 0 && holdsPlace(before, head.slice(0, start))) return null;
  return { name: name.join(' '), isSure: place > 0 && name.length <= 2 };
}

/** Offices of a place: a single unknown name behind them is the place's. */
function holdsPlace(before: string, all: readonly string[]): boolean {
  return (
    /^(?:bupati|kota|walikota|gubernur|camat|lurah|kades|desa|sultan|negeri|kapolres|kapolda|kapolsek|kapolresta|kapolrestabes|kapolrestro|kajari|dandim|sekda|kabupaten|pemkab|pemkot|warga|penduduk|negara)$/iu.test(
      before,
    ) ||
    (isLower(before) && /^(?:luar|dalam|negeri|perdana|pertama)$/iu.test(all.at(-1) ?? ''))
  );
}

/** Words of office that are also surnames: at the end of a name they are one. */
const surname =
  /^(?:Baker|Butcher|Carpenter|Marshall?|King|Prince|Bishop|Pope|Judge|Singer|Cardinal|Painter|Driver|Duke|Baron|Farmer|Foreman|Major|Page|Cook|Ranger|Knight|Priest|Abbott?|Dean|Sargent|Coach|Lord|Sir|Guest|Archer|Cooper|Taylor|Fisher|Shepherd|Pilot|Winger|Raja|Sultan|Pangeran)$/u;

function isNamePart(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const word = words[at] ?? '';
  const given = words[at - 1] ?? '';
  if (
    surname.test(word) &&
    at === words.length - 1 &&
    /^\p{Lu}\p{Ll}/u.test(given) &&
    !isOffice(given, lexicon)
  )
    return true;
  if (isOffice(word, lexicon) || number.test(word) || /^Rp\d*$/u.test(word)) return false;
  // "Gajinya", "Putrinya"
  if (lexicon.clitic !== null && word.length > 5 && word.endsWith(lexicon.clitic)) return false;
  if (/^["“'‘]\p{Lu}.*["”'’]$/u.test(word)) return at > 0;
  if (particle.test(word)) return at + 1 < words.length && /^\p{Lu}/u.test(words[at + 1] ?? '');
  // An acronym is what an office belongs to: "Plt Deputi Penindakan KPK".
  if (/^\p{Lu}{2,}$/u.test(word)) return words.every((each) => !/\p{Ll}/u.test(each));
  return /^\p{Lu}/u.test(word) && !/^(?:The|A|An)$/u.test(word) && !/['’]s$/u.test(word);
}

function isOffice(word: string, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase();
  return isRoleWord(word, lexicon) || lexicon.organisations.has(lower) || lexicon.departments.has(lower);
}

function isLower(word: string | undefined): boolean {
  return word !== undefined && /^\p{Ll}/u.test(word);
}
