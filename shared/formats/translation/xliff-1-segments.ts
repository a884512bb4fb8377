import type { SegmentStatus } from '../../translation/segment.ts';
import { attributeOf, elementsIn, type XmlElement } from '../../xml/xml-element.ts';

/** A segment of a `trans-unit`: the elements that hold its words. */
export interface SegmentPair {
  /** `mid` of its marker; empty for a whole unit. */
  readonly id: string;
  readonly source: XmlElement;
  readonly target: XmlElement | undefined;
  /** Where the tool says it of each segment. */
  readonly status?: SegmentStatus | undefined;
}

/**
 * Segments are markers of the type `seg` in `seg-source` and in `target`, with the same `mid` (XLIFF 1.2, "mrk"). What lies
 * between them belongs to none. A target that is not cut belongs to the source as a whole.
 */
export function segmentPairs(
  unit: XmlElement,
  source: XmlElement,
  segmented: XmlElement | undefined,
  target: XmlElement | undefined,
): readonly SegmentPair[] {
  const sources = segmented ? markers(segmented) : [];
  const targets = target ? markers(target) : [];
  const confirmed = tradosStatuses(unit);
  const isWhole = sources.length === 0 || (target !== undefined && targets.length === 0 && hasWords(target));
  if (isWhole)
    return [
      { id: '', source, target, status: confirmed.size === 1 ? [...confirmed.values()][0] : undefined },
    ];
  const byId = new Map(targets.toReversed().map((each) => [attributeOf(each, 'mid'), each]));
  return sources.map((marker) => {
    const id = attributeOf(marker, 'mid') ?? '';
    return {
      id,
      source: marker,
      target: byId.get(id),
      status: confirmed.get(id),
    };
  });
}

function hasWords({ children }: XmlElement): boolean {
  return children.some((child) => typeof child !== 'string' || child.trim() !== '');
}

/** Outermost markers of segments, also within inline codes that surround several. */
function markers(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) =>
    child.name === 'mrk' && attributeOf(child, 'mtype') === 'seg' ? [child] : markers(child),
  );
}

/** `conf` of Trados Studio's `sdl:seg`, by the id of the segment. */
const tradosStatus: Readonly<Record<string, SegmentStatus>> = {
  Draft: 'draft',
  Translated: 'translated',
  RejectedTranslation: 'rejected',
  ApprovedTranslation: 'reviewed',
  RejectedSignOff: 'rejected',
  ApprovedSignOff: 'final',
};

function tradosStatuses(unit: XmlElement): ReadonlyMap<string, SegmentStatus> {
  const statuses = new Map<string, SegmentStatus>();
  for (const definitions of elementsIn(unit, 'seg-defs'))
    for (const segment of elementsIn(definitions, 'seg')) {
      // Without one, nobody has looked at it.
      const status = tradosStatus[attributeOf(segment, 'conf') ?? 'Draft'];
      if (status !== undefined) statuses.set(attributeOf(segment, 'id') ?? '', status);
    }
  return statuses;
}
