import { findEntities } from '../scheme/entities.ts';
import type { Entity } from '../scheme/scheme.ts';
import { isBareName, matchName } from './names.ts';

export interface EntityQuestion {
  readonly entities: readonly Entity[];
  /** The words that stand for somebody; empty where there are none, as for a quote. */
  readonly mention: string;
  /** What a person has typed so far; empty at first. */
  readonly typed: string;
  /** BCP 47, of the article. */
  readonly language: string;
  /** Ids of entities chosen before, the last one first. */
  readonly recent: readonly string[];
  /** Ids of entities that the article names, the likeliest first. */
  readonly here: readonly string[];
}

export interface RankedEntities {
  readonly entities: readonly Entity[];
  /** Nobody known is called so, and the words are a name: somebody new is meant more likely than any of these. */
  readonly isNewcomer: boolean;
}

/**
 * Whom words mean, the likeliest first, so that Enter takes the obvious one. A name decides by itself; for a pronoun
 * or a description, and between equals, the one chosen last comes first, then those that the article names, then
 * those chosen before, then the rest by name. Once something is typed, that alone is looked for.
 */
export function rankEntities(question: EntityQuestion): RankedEntities {
  const { entities, mention, typed, language } = question;
  const familiarity = familiarityOf(question);
  if (typed.trim() !== '') return { entities: findEntities(entities, typed, familiarity), isNewcomer: false };
  const ranked = entities
    .map((entity) => ({ entity, match: matchName(mention, entity), place: familiarity(entity) }))
    .toSorted((a, b) => b.match - a.match || a.place - b.place || a.entity.name.localeCompare(b.entity.name));
  return {
    entities: ranked.map(({ entity }) => entity),
    isNewcomer: (ranked[0]?.match ?? 0) === 0 && isBareName(mention, language),
  };
}

/** The smaller the number, the likelier the entity, whatever it is called. */
function familiarityOf({ recent, here }: EntityQuestion): (entity: Entity) => number {
  const [last, ...earlier] = recent;
  const order = [...(last === undefined ? [] : [last]), ...here, ...earlier];
  const places = new Map<string, number>();
  for (const id of order) if (!places.has(id)) places.set(id, places.size);
  return ({ id }) => places.get(id) ?? places.size;
}
