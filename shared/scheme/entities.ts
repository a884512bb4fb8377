import { asciiLetters } from '../text/ascii-letters.ts';
import type { Entity, EntityReference } from './scheme.ts';

/** How an attribute refers to an entity. */
export function entityReference(id: string): EntityReference {
  return `entity:${id}`;
}

/** The entity's id in an attribute's value, or null when the value is no reference. */
export function referredEntity(value: string): string | null {
  return value.startsWith('entity:') ? value.slice('entity:'.length) : null;
}

/**
 * The entities that a person may mean by what they have typed so far, best first: those whose name is it, whose name
 * begins with it, has a word that begins with it, contains it; a hit in an alias comes right after the same hit
 * in a name. Upper and lower case and diacritics make no difference. Nothing typed: all, by name. Among equals
 * the smaller `familiarity` comes first, then the name decides.
 */
export function findEntities(
  entities: readonly Entity[],
  query: string,
  familiarity: (entity: Entity) => number = () => 0,
): readonly Entity[] {
  const sought = foldName(query);
  return entities
    .map((entity) => ({ entity, rank: rankOf(entity, sought) }))
    .filter(({ rank }) => rank !== null)
    .toSorted(
      (a, b) =>
        (a.rank ?? 0) - (b.rank ?? 0) ||
        familiarity(a.entity) - familiarity(b.entity) ||
        a.entity.name.localeCompare(b.entity.name),
    )
    .map(({ entity }) => entity);
}

/**
 * An id for a new entity, made of its name in ASCII: `Menlu Sergei Lavrov` → `menlu-sergei-lavrov`; a number at
 * the end makes it unique. A name in another script gets a hash of itself: it depends on the name alone, so that two
 * annotators who add the same person on their own machines get the same id.
 */
export function newEntityId(name: string, taken: Iterable<string>): string {
  const slug = foldToAscii(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const base = slug === '' ? `entity-${hash(name)}` : slug;
  const ids = new Set(taken);
  let id = base;
  for (let number = 2; ids.has(id); number++) id = `${base}-${number}`;
  return id;
}

function rankOf(entity: Entity, sought: string): number | null {
  const ranks = [entity.name, ...(entity.aliases ?? [])].flatMap((name, index) => {
    const match = matchOf(foldName(name), sought);
    return match === null ? [] : [match * 2 + (index === 0 ? 0 : 1)];
  });
  return ranks.length === 0 ? null : Math.min(...ranks);
}

function matchOf(name: string, sought: string): number | null {
  if (name === sought) return 0;
  if (name.startsWith(sought)) return 1;
  const words = name.split(/[^\p{L}\p{N}\p{M}]+/u);
  // "ser lav" finds Sergei Lavrov: every word typed begins one of the name's.
  if (sought.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 2;
  return name.includes(sought) ? 3 : null;
}

/** Names for comparing: without case, without marks on letters, with single spaces. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
    .replaceAll(/\s+/g, ' ');
}

function foldToAscii(text: string): string {
  return foldName(text).replaceAll(/[^\p{ASCII}]/gu, (letter) => asciiLetters[letter] ?? letter);
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll and Vo): short and stable is all that is asked of it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of foldName(text))
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(36);
}
