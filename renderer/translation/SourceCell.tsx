import { useLayoutEffect, useMemo, useRef } from 'react';
import type { JoinedSegment } from '../../shared/translation/joined.ts';
import { useIsShown } from '../annotation/shown.ts';
import { directionOf } from '../../shared/text/direction.ts';
import { useTexts } from '../app/language.ts';
import { giveCaret } from '../article/reading-caret.ts';
import { useRowMarks } from './row-marks.ts';
import type { SourceArticle } from './source-annotations.ts';
import { laidStretches, SourceWords } from './SourceWords.tsx';

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
  const marks = useRowMarks(row, target);
  const stretches = useMemo(() => laidStretches(article, segment, isShown), [article, segment, isShown]);

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
      <SourceWords row={row} stretches={stretches} marks={marks} />
    </div>
  );
}
