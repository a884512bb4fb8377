import type { Annotation, AnnotationId } from '../../shared/annotation/annotation.ts';
import type { LabelDefinition } from '../../shared/scheme/scheme.ts';

/** What a label is asked for. */
export type LabelPurpose =
  | { readonly kind: 'duplicate'; readonly annotation: AnnotationId }
  /** Of all that the selection touches, those with the label that is chosen. */
  | { readonly kind: 'merge'; readonly annotations: readonly AnnotationId[] }
  | { readonly kind: 'go' };

/** Something begun that waits for another key, and is shown in a bar over the text meanwhile. */
export type Shaping =
  | { readonly step: 'label'; readonly purpose: LabelPurpose; readonly choices: readonly LabelChoice[] }
  /** The words that are selected next become a piece of the annotation, or are taken out of it. */
  | { readonly step: 'pieces'; readonly annotation: AnnotationId }
  /** Candidates in order, and the one that Enter would take. */
  | {
      readonly step: 'merge';
      readonly annotation: AnnotationId;
      readonly candidates: readonly AnnotationId[];
      readonly at: number;
    };

export interface LabelChoice {
  readonly label: string;
  readonly key: string;
}

/** Annotations that it cannot go on without. */
export function concerns(shaping: Shaping): readonly AnnotationId[] {
  switch (shaping.step) {
    case 'pieces':
      return [shaping.annotation];
    case 'merge':
      return [shaping.annotation, ...shaping.candidates];
    case 'label':
      if (shaping.purpose.kind === 'duplicate') return [shaping.purpose.annotation];
      return shaping.purpose.kind === 'merge' ? shaping.purpose.annotations : [];
  }
}

/** Each label with the key that chooses it: its own, or a digit where the scheme gives it none. */
export function labelChoices(labels: readonly LabelDefinition[]): readonly LabelChoice[] {
  const taken = new Set(labels.flatMap(({ key }) => key?.toLowerCase() ?? []));
  const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].filter((digit) => !taken.has(digit));
  return labels.map(({ id, key }) => ({ label: id, key: key ?? digits.shift() ?? '' }));
}

/**
 * What an annotation may be merged with: the others of its label, those on its words or next to them first, then those
 * that follow in the text, then those before it, the nearest first.
 */
export function mergeCandidates(
  annotation: Annotation,
  inReadingOrder: readonly Annotation[],
): readonly Annotation[] {
  const at = inReadingOrder.findIndex(({ id }) => id === annotation.id);
  const isAlike = ({ id, label }: Annotation) => label === annotation.label && id !== annotation.id;
  const following = inReadingOrder.slice(at + 1).filter(isAlike);
  const preceding = inReadingOrder.slice(0, Math.max(0, at)).filter(isAlike).toReversed();
  const ordered = [...following, ...preceding];
  const near = ordered.filter((other) => overlaps(annotation, other));
  return [...near, ...ordered.filter((other) => !near.includes(other))];
}

/** Have they a character in common, or do they touch? */
function overlaps(a: Annotation, b: Annotation): boolean {
  return a.spans.some((one) => b.spans.some((other) => one.start <= other.end && other.start <= one.end));
}
