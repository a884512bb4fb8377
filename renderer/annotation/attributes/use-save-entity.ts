import { useState } from 'react';
import type { HostError } from '../../../shared/host/host-error.ts';
import { newEntityId } from '../../../shared/scheme/entities.ts';
import type { Entity, EntityKind } from '../../../shared/scheme/scheme.ts';
import { host } from '../../host-client/host.ts';

interface SavingEntity {
  /** Adds somebody to the project file; null when that failed, and `error` then says why. */
  save(name: string, kind: EntityKind): Promise<Entity | null>;
  /** Adds another name to somebody of the project file; null as with `save`. */
  saveAlias(entity: Entity, alias: string): Promise<Entity | null>;
  readonly isSaving: boolean;
  readonly error: HostError | null;
}

export function useSaveEntity(entities: readonly Entity[]): SavingEntity {
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<HostError | null>(null);

  async function store(entity: Entity): Promise<Entity | null> {
    setSaving(true);
    const reply = await host.call('project.saveEntity', { entity });
    setSaving(false);
    setError(reply.ok ? null : reply.error);
    return reply.ok ? entity : null;
  }

  return {
    save(name, kind) {
      const taken = entities.map((entity) => entity.id);
      return store({ id: newEntityId(name, taken), name, kind });
    },
    saveAlias: (entity, alias) => store({ ...entity, aliases: [...(entity.aliases ?? []), alias] }),
    isSaving,
    error,
  };
}
