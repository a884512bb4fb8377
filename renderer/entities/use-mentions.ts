import { useMemo } from 'react';
import type { AnnotationId } from '../../shared/annotation/annotation.ts';
import { entityOf, mentionsOf } from '../../shared/entity/mentions.ts';
import { useSession } from '../annotation/session-store.ts';
import { useProject } from '../annotation/use-project.ts';

/** The mentions of whoever the selected annotation is about; the same list for as long as nothing changes. */
export function useMentions(): readonly AnnotationId[] {
  const { scheme } = useProject();
  const set = useSession((state) => state.session?.set);
  const selected = useSession((state) => state.selectedAnnotation);
  return useMemo(() => {
    const annotation = selected === null ? undefined : set?.annotations.get(selected);
    const entity = annotation ? entityOf(scheme, annotation) : null;
    return set && entity !== null ? mentionsOf(set, scheme, entity).map(({ id }) => id) : [];
  }, [scheme, set, selected]);
}
