import type { Spanned, SpanIndex } from '../../shared/annotation/span-index.ts';
import type { CodePointIndex } from '../../shared/text/code-point-index.ts';
import { unknownLook, type LabelLooks } from './label-look.ts';
import type { ParagraphMap } from './paragraph-map.ts';
import type { GhostMark, ParagraphScene } from './scene.ts';

/** Something that might be annotated: shown in the text, and clearly no annotation. */
export interface Ghost extends Spanned {
  readonly label: string;
  /** Whole paragraphs: told by a bar beside them, because an outline of every line would hide what is in them. */
  readonly isBlock: boolean;
}

export interface Ghosts {
  readonly spans: SpanIndex<Ghost>;
  /** Those that a key would accept now. */
  readonly current: ReadonlySet<string>;
}

interface GhostSource {
  readonly ghosts: Ghosts | null;
  readonly offsets: CodePointIndex;
  readonly looks: LabelLooks;
}

/** The ghosts on the visible paragraphs. O(log n + k) a paragraph for k ghosts on it. */
export function ghostsOn(
  paragraphs: readonly ParagraphScene[],
  map: ParagraphMap,
  { ghosts, offsets, looks }: GhostSource,
): readonly GhostMark[] {
  if (!ghosts || ghosts.spans.size === 0) return [];
  return paragraphs.flatMap((paragraph) => {
    const range = map.rangeOf(paragraph.index);
    return ghosts.spans.inRange(offsets.rangeToCodePoints(range)).map(({ item, span }): GhostMark => {
      const { start, end } = offsets.rangeToUtf16(span);
      return {
        paragraph,
        start: Math.max(start, range.start) - range.start,
        end: Math.min(end, range.end) - range.start,
        opens: start >= range.start,
        closes: end <= range.end,
        look: looks.get(item.label) ?? unknownLook(item.label),
        isBlock: item.isBlock,
        isCurrent: ghosts.current.has(item.id),
      };
    });
  });
}
