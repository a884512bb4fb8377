import { useState } from 'react';
import type { HostError } from '../../../shared/host/host-error.ts';
import { newEntityId } from '../../../shared/scheme/entities.ts';
import type { Entity, EntityKind } from '../../../shared/scheme/scheme.ts';
import { host } from '../../host-client/host.ts';

interface SavingEntity {
  /** Adds somebody to the project file; null when that failed, and `error` then says why. */
  save(name: string, kind: EntityKind): Promise<Entity | null>;
  readonly isSaving: boolean;
  readonly error: HostError | null;
}

export function useSaveEntity(entities: readonly Entity[]): SavingEntity {
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<HostError | null>(null);

  async function save(name: string, kind: EntityKind): Promise<Entity | null> {
    const id = newEntityId(
      name,
      entities.map((entity) => entity.id),
    );
    const entity: Entity = { id, name, kind };
    setSaving(true);
    const reply = await host.call('project.saveEntity', { entity });
    setSaving(false);
    setError(reply.ok ? null : reply.error);
    return reply.ok ? entity : null;
  }

  return { save, isSaving, error };
}
