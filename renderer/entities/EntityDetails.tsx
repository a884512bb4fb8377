import { Combine, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { useTexts } from '../app/language.ts';
import { entitiesView, startTask } from './entities-view.ts';
import { EntityForm } from './EntityForm.tsx';
import type { EntityRow } from './entity-rows.ts';
import { EntityUses } from './EntityUses.tsx';
import { MergeEntity } from './MergeEntity.tsx';
import { MissingEntity } from './MissingEntity.tsx';
import { RemoveEntity } from './RemoveEntity.tsx';
import { useEscape } from './use-escape.ts';

interface EntityDetailsProps {
  readonly row: EntityRow;
  readonly readOnly: boolean;
}

/** Everything about one entity, and everything that can be done with it. Esc leads back to the list. */
export function EntityDetails({ row, readOnly }: EntityDetailsProps) {
  const texts = useTexts().entities;
  const task = useStore(entitiesView, (state) => state.task);
  const root = useRef<HTMLElement>(null);
  const name = row.entity?.name ?? row.id;

  useEscape(root, () => {
    if (task === 'edit') focusList();
    else cancelTask();
    return true;
  });

  /** The button that began it is there again a moment later. */
  function cancelTask(): void {
    startTask('edit');
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-task=${task}]`)?.focus());
  }

  return (
    <section ref={root} className="entity-details" aria-label={texts.view.details(name)}>
      <div className="entity-details-head">
        <h2 dir="auto">{name}</h2>
        {!readOnly && task === 'edit' && (
          <span className="toolbar-end">
            <button
              type="button"
              className="quiet-button"
              data-task="merge"
              onClick={() => startTask('merge')}
            >
              <Combine size={14} aria-hidden />
              {texts.retire.merge}
            </button>
            <button
              type="button"
              className="quiet-button"
              data-task="remove"
              onClick={() => startTask('remove')}
            >
              <Trash2 size={14} aria-hidden />
              {texts.retire.remove}
            </button>
          </span>
        )}
      </div>
      {task === 'merge' && <MergeEntity row={row} cancel={cancelTask} />}
      {task === 'remove' && <RemoveEntity row={row} cancel={cancelTask} />}
      {task === 'edit' &&
        (row.entity ? (
          <EntityForm entity={row.entity} readOnly={readOnly} />
        ) : (
          <MissingEntity id={row.id} readOnly={readOnly} recreated={focusList} />
        ))}
      <EntityUses id={row.id} />
    </section>
  );
}

function focusList(): void {
  document.querySelector<HTMLElement>('[data-view-start]')?.focus();
}
