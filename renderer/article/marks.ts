import type { Annotation } from '../../shared/annotation/annotation.ts';
import type { SpanIndex } from '../../shared/annotation/span-index.ts';
import type { CodePointIndex } from '../../shared/text/code-point-index.ts';
import type { Utf16Range } from '../../shared/text/offset.ts';
import { unknownLook, type LabelLooks } from './label-look.ts';
import { assignLanes } from './lanes.ts';
import type { Mark } from './scene.ts';

/** What another annotator has made of the text. */
export interface Layer {
  readonly annotator: string;
  readonly spans: SpanIndex<Annotation>;
}

export interface MarkSource {
  readonly spans: SpanIndex<Annotation>;
  readonly layers: readonly Layer[];
  readonly offsets: CodePointIndex;
  readonly looks: LabelLooks;
  /** Another function when other annotations are to be shown. */
  readonly isShown: (annotation: Annotation) => boolean;
}

/**
 * What lies on one paragraph, with lanes. Lanes depend on the paragraph alone, not on what else is in view: they
 * stay where they are while the text is scrolled. O(log n + k · d) for k spans on the paragraph, d deep.
 */
export function marksOn(paragraph: Utf16Range, source: MarkSource): readonly Mark[] {
  const range = source.offsets.rangeToCodePoints(paragraph);
  const own = source.spans.inRange(range).map((entry) => ({ ...entry, annotator: null }));
  const others = source.layers.flatMap(({ annotator, spans }) =>
    spans.inRange(range).map((entry) => ({ ...entry, annotator })),
  );
  const pieces = [...own, ...others]
    .filter(({ item }) => source.isShown(item))
    .map(({ item, span, annotator }) => {
      const { start, end } = source.offsets.rangeToUtf16(span);
      return {
        annotation: item,
        annotator,
        look: source.looks.get(item.label) ?? unknownLook(item.label),
        start: Math.max(start, paragraph.start) - paragraph.start,
        end: Math.min(end, paragraph.end) - paragraph.start,
        opens: span === item.spans[0] && start >= paragraph.start,
      };
    })
    // Those that come from the paragraph before all start at 0 now, in an order that has lost its meaning.
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const { lanes, clusterSizes } = assignLanes(pieces);
  const depths = source.layers.length === 0 ? lanes : depthsOfOwn(pieces);
  return pieces.map((piece, index) => ({
    ...piece,
    lane: lanes[index] ?? 0,
    depth: depths[index] ?? 0,
    laneCount: clusterSizes[index] ?? 1,
  }));
}

/** The lanes that one's own would have alone; 0 for those of others. */
function depthsOfOwn(pieces: readonly Pick<Mark, 'annotator' | 'start' | 'end'>[]): readonly number[] {
  const own = pieces.filter(({ annotator }) => annotator === null);
  const { lanes } = assignLanes(own);
  const depths = new Map(own.map((piece, index) => [piece, lanes[index] ?? 0] as const));
  return pieces.map((piece) => depths.get(piece) ?? 0);
}

/** Would both look the same? The annotation itself may have changed in ways that do not show in the text. */
export function haveSameLook(a: readonly Mark[], b: readonly Mark[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        mark.annotation.id === other.annotation.id &&
        mark.annotator === other.annotator &&
        mark.look === other.look &&
        mark.start === other.start &&
        mark.end === other.end &&
        mark.lane === other.lane &&
        mark.depth === other.depth &&
        mark.laneCount === other.laneCount &&
        mark.opens === other.opens
      );
    })
  );
}
