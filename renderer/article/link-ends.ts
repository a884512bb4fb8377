import type { Annotation, AnnotationId } from '../../shared/annotation/annotation.ts';

export interface FoundLink {
  readonly role: string;
  readonly other: Annotation;
  readonly isOutgoing: boolean;
}

/**
 * Finds the links from an annotation and to it. What leads to it takes a look at every annotation, and painting asks
 * in each frame of scrolling: the answer is kept for as long as neither has changed.
 */
export function createLinkFinder(): (
  annotation: Annotation,
  annotations: ReadonlyMap<AnnotationId, Annotation>,
) => readonly FoundLink[] {
  let known: {
    readonly annotation: Annotation;
    readonly annotations: ReadonlyMap<AnnotationId, Annotation>;
    readonly found: readonly FoundLink[];
  } | null = null;
  return (annotation, annotations) => {
    if (known?.annotation === annotation && known.annotations === annotations) return known.found;
    const outgoing = annotation.links.flatMap(({ role, to }) => {
      const other = annotations.get(to);
      return other && to !== annotation.id ? [{ role, other, isOutgoing: true }] : [];
    });
    const incoming = [...annotations.values()].flatMap((other) =>
      other.links
        .filter(({ to }) => to === annotation.id && other.id !== annotation.id)
        .map(({ role }) => ({ role, other, isOutgoing: false })),
    );
    known = { annotation, annotations, found: [...outgoing, ...incoming] };
    return known.found;
  };
}
