import { monotonicFactory } from 'ulid';
import { guessKind, nameFrom } from '../../shared/entity/names.ts';
import type { EntityPlan } from '../../shared/host/entity-usage.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { newEntityId } from '../../shared/scheme/entities.ts';
import type { Entity } from '../../shared/scheme/scheme.ts';
import { bulkActions } from '../annotation/actions.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { application } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { currentTexts } from '../app/language.ts';
import { host } from '../host-client/host.ts';
import { announce } from '../ui/announce.ts';
import { selectEntity } from './entities-view.ts';
import { countUsage } from './usage.ts';

const newId = monotonicFactory();

/** What a person does to the entities of the project. Each outcome is said aloud; an error is also returned. */
export async function saveEntity(entity: Entity, said: string): Promise<HostError | null> {
  const reply = await host.call('project.saveEntity', { entity });
  announce(reply.ok ? said : errorSentence(currentTexts(), reply.error));
  return reply.ok ? null : reply.error;
}

export async function createEntity(words: string): Promise<HostError | null> {
  const { entities = [] } = application.getState().corpus?.project ?? {};
  const name = nameFrom(words);
  const taken = entities.map(({ id }) => id);
  const entity: Entity = { id: newEntityId(name, taken), name, kind: guessKind(words) };
  const error = await saveEntity(entity, currentTexts().entities.view.created(name));
  if (!error) selectEntity(entity.id);
  return error;
}

/** What it takes to have everything that refers to `from` refer to `into`, or to nobody. Edits under way are counted in. */
export async function planReplacement(
  from: string,
  into: string | null,
): Promise<Result<EntityPlan, HostError>> {
  await sessionStore.getState().flush();
  return host.call('entities.plan', { entity: from, into, time: new Date().toISOString() });
}

export interface Retirement {
  readonly plan: EntityPlan;
  readonly entity: { readonly id: string; readonly name: string };
  readonly into: { readonly id: string; readonly name: string } | null;
  /** The other one gets the names of this one: they are the same person. */
  readonly isMerge: boolean;
}

/**
 * Carries a plan out: first what refers to the entity, as one change over all articles, then the entity itself. Where a file
 * could not be changed the entity stays, so that nothing refers to nobody.
 */
export async function retire({ plan, entity, into, isMerge }: Retirement): Promise<Result<null, string>> {
  const texts = currentTexts();
  const { merged, removed, kept } = texts.entities.retire;
  const title = isMerge && into ? merged(entity.name, into.name) : removed(entity.name);
  const bulk = newId();
  const { refused } = await bulkActions.apply(title, plan.changes, bulk);
  if (refused.length > 0) {
    void countUsage();
    const sentence = kept(entity.name, refused.length);
    announce(sentence);
    return failure(sentence);
  }
  const reply = await host.call('project.removeEntity', {
    entity: entity.id,
    into: isMerge ? (into?.id ?? null) : null,
    bulk,
  });
  void countUsage();
  if (!reply.ok) {
    const sentence = errorSentence(texts, reply.error);
    announce(sentence);
    return failure(sentence);
  }
  announce(title);
  selectEntity(into?.id ?? null);
  return success(null);
}
