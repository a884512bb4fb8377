import type { Annotation, AnnotationId } from '../../shared/annotation/annotation.ts';
import type { LabelLook } from './label-look.ts';

/** One span of one annotation, cut to one paragraph. Offsets are UTF-16 units into the paragraph. */
export interface Mark {
  readonly annotation: Annotation;
  /** Whose it is, when it is not one's own: then it is only looked at. */
  readonly annotator: string | null;
  readonly look: LabelLook;
  readonly start: number;
  readonly end: number;
  /** 0 is the outermost of those that overlap. */
  readonly lane: number;
  /** The same among one's own: what others have made does not darken them. */
  readonly depth: number;
  /** Lanes of the cluster of overlapping marks that this one belongs to. */
  readonly laneCount: number;
  /** The annotation begins with this mark: the margin shows its initial here. */
  readonly opens: boolean;
}

/** A paragraph as it should look. The same object as before when nothing about it has changed. */
export interface ParagraphScene {
  readonly index: number;
  readonly element: HTMLElement;
  /** `null` for an empty paragraph. */
  readonly textNode: Text | null;
  readonly direction: 'ltr' | 'rtl';
  readonly marks: readonly Mark[];
}

/** A stretch of one visible paragraph. */
export interface Stretch {
  readonly paragraph: ParagraphScene;
  readonly start: number;
  readonly end: number;
}

/** Marks that stand out from the rest, drawn above them. */
export interface Emphasis {
  readonly kind: 'selected' | 'linked' | 'mention' | 'hovered';
  readonly annotation: AnnotationId;
  readonly look: LabelLook;
  readonly stretches: readonly EmphasisStretch[];
}

export interface EmphasisStretch extends Stretch {
  /** The number of the span, among those of the annotation, that it is part of. */
  readonly piece: number;
  /** The span begins, or ends, with this stretch. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** One end of a link of the selected annotation. */
export interface LinkEnd {
  readonly annotation: AnnotationId;
  readonly look: LabelLook;
  /** The paragraph that it begins in, which may be out of view. */
  readonly paragraph: HTMLElement;
  /** Its first stretch in view. */
  readonly stretch: Stretch | null;
}

export interface DrawnLink {
  /** The name of its role, in the language of the interface. */
  readonly role: string;
  readonly other: LinkEnd;
  /** From the selected annotation to the other one, or the other way. */
  readonly isOutgoing: boolean;
}

/** A piece of something that is suggested, on one paragraph. */
export interface GhostMark extends Stretch {
  readonly look: LabelLook;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whole paragraphs, marked beside the text. */
  readonly isBlock: boolean;
  /** A key would accept it now. */
  readonly isCurrent: boolean;
}

/** All that is painted over the text at one moment: the visible paragraphs only. */
export interface Scene {
  readonly paragraphs: readonly ParagraphScene[];
  readonly emphases: readonly Emphasis[];
  /** The links of the selected annotation, from it and to it. */
  readonly links: { readonly selected: LinkEnd; readonly drawn: readonly DrawnLink[] } | null;
  readonly ghosts: readonly GhostMark[];
  /** The person's selection while the focus is elsewhere, when the browser shows none. */
  readonly keptSelection: readonly Stretch[];
}

/**
 * Paints scenes. What to paint is decided before; how it is painted is the painter's alone.
 *
 * Painting is in two steps, so that several painters can share a frame: `prepare` measures and changes nothing, the
 * function that it returns changes the document and measures nothing. A painter that measured after another one had
 * written would lay out the page a second time.
 */
export interface Painter {
  /** `moved`: the text may be laid out anew (size, measure), so nothing measured before holds. */
  prepare(scene: Scene, moved: boolean): () => void;
  destroy(): void;
}
