import { useLayoutEffect, useMemo, useRef } from 'react';
import type { JoinedSegment } from '../../shared/translation/joined.ts';
import { useSession } from '../annotation/session-store.ts';
import { useIsShown } from '../annotation/shown.ts';
import { useLabelLooks } from '../annotation/use-project.ts';
import { unknownLook } from '../article/label-look.ts';
import { assignLanes } from '../article/lanes.ts';
import { directionOf } from '../../shared/text/direction.ts';
import { chooseAnnotation } from './annotation-steps.ts';
import { useTexts } from '../app/language.ts';
import { piecesOf } from './pieces.ts';
import { giveCaret } from '../article/reading-caret.ts';
import { useRowMarks } from './row-marks.ts';
import { sourceStretches, type SourceArticle } from './source-annotations.ts';

interface SourceCellProps {
  readonly row: JoinedSegment;
  readonly article: SourceArticle;
  readonly target: string;
  /** From one. */
  readonly number: number;
  readonly isActive: boolean;
}

/** The source words of a segment, with the article's claims and quotes and whatever else marks them. */
export function SourceCell({ row, article, target, number, isActive }: SourceCellProps) {
  const { segment } = row.translation;
  const texts = useTexts().translation;
  const cell = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (isActive && cell.current ? giveCaret(cell.current) : undefined), [isActive]);
  const isShown = useIsShown();
  const looks = useLabelLooks();
  const selected = useSession((state) => state.selectedAnnotation);
  const marks = useRowMarks(row, target);
  const stretches = useMemo(() => {
    const found = sourceStretches(article, segment).filter(({ annotation }) => isShown(annotation));
    const { lanes } = assignLanes(found);
    return found.map((stretch, index) => ({ ...stretch, lane: lanes[index] ?? 0 }));
  }, [article, segment, isShown]);
  const ofSource = marks.flatMap((mark) =>
    mark.side === 'source' ? [{ start: mark.start, end: mark.end, mark }] : [],
  );
  const pieces = piecesOf(segment.quote.length, [...stretches, ...ofSource]);

  return (
    <div
      ref={cell}
      className="segment-source-words"
      // Of the active row it has a caret, so that words can be selected by keyboard.
      {...(isActive && {
        role: 'textbox',
        tabIndex: 0,
        'aria-readonly': true,
        'aria-multiline': true,
        'aria-label': texts.sourceOf(number),
      })}
      lang={article.language}
      dir={directionOf(segment.quote)}
      data-source-of={row.id}
    >
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
    </div>
  );
}
