import type { Annotation } from '../../shared/annotation/annotation.ts';
import type { JoinedSegment } from '../../shared/translation/joined.ts';
import type { Segment } from '../../shared/translation/segment.ts';
import { useSession } from '../annotation/session-store.ts';
import { useLabelLooks } from '../annotation/use-project.ts';
import { unknownLook } from '../article/label-look.ts';
import { assignLanes } from '../article/lanes.ts';
import { chooseAnnotation } from './annotation-steps.ts';
import { piecesOf } from './pieces.ts';
import type { RowMark } from './row-marks.ts';
import { sourceStretches, type SourceArticle, type SourceStretch } from './source-annotations.ts';

/** With the lane of its line below the words. */
export interface LaidStretch extends SourceStretch {
  readonly lane: number;
}

/** The article's annotations on the source words of a segment, those that are to be seen. */
export function laidStretches(
  article: SourceArticle,
  segment: Segment,
  isShown: (annotation: Annotation) => boolean,
): readonly LaidStretch[] {
  const found = sourceStretches(article, segment).filter(({ annotation }) => isShown(annotation));
  const { lanes } = assignLanes(found);
  return found.map((stretch, index) => ({ ...stretch, lane: lanes[index] ?? 0 }));
}

interface SourceWordsProps {
  readonly row: JoinedSegment;
  readonly stretches: readonly LaidStretch[];
  readonly marks: readonly RowMark[];
}

/** The source words of a segment, with what lies on them. */
export function SourceWords({ row, stretches, marks }: SourceWordsProps) {
  const { segment } = row.translation;
  const looks = useLabelLooks();
  const selected = useSession((state) => state.selectedAnnotation);
  const ofSource = marks.flatMap((mark) =>
    mark.side === 'source' ? [{ start: mark.start, end: mark.end, mark }] : [],
  );
  const pieces = piecesOf(segment.quote.length, [...stretches, ...ofSource]);
  return (
    <>
      {pieces.map(({ start, end, over }) => {
        const words = segment.quote.slice(start, end);
        const own = over.flatMap((each) => ('annotation' in each ? [each] : []));
        const others = over.flatMap((each) => ('mark' in each ? [each.mark] : []));
        const marked =
          others.length === 0 ? (
            words
          ) : (
            <span
              className={others.map(({ kind }) => `row-mark-${kind}`).join(' ')}
              title={others.map(({ title }) => title).join('\n')}
            >
              {words}
            </span>
          );
        // The outermost lies around the others, so each has its own line, one below the other.
        return own.reduceRight(
          (inner, { annotation, lane }) => {
            const look = looks.get(annotation.label) ?? unknownLook(annotation.label);
            return (
              // The keys for it are commands (next claim or quote); a button around words would break lines.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
              <span
                key={`${annotation.id} ${start}`}
                className="source-annotation"
                data-colour={look.colour}
                data-pattern={look.pattern}
                data-lane={Math.min(lane, 3)}
                data-selected={annotation.id === selected || undefined}
                title={look.name}
                onClick={(event) => {
                  event.stopPropagation();
                  chooseAnnotation(
                    row.id,
                    own.map((each) => each.annotation),
                  );
                }}
              >
                {inner}
              </span>
            );
          },
          <span key={start}>{marked}</span>,
        );
      })}
    </>
  );
}
