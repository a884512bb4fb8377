import { useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { languageDirection } from '../../shared/text/language-direction.ts';
import type { JoinedSegment } from '../../shared/translation/joined.ts';
import type { LanguageTag } from '../../shared/translation/segment.ts';
import { useTexts } from '../app/language.ts';
import { wishCaretAt } from './caret-wish.ts';
import { LiveTarget } from './LiveTarget.tsx';
import { piecesOf } from './pieces.ts';
import { useRowMarks } from './row-marks.ts';
import { refuseWriting } from './review/review-actions.ts';
import { activate, writingBarrier } from './translation-actions.ts';

interface TargetCellProps {
  readonly row: JoinedSegment;
  /** From one. */
  readonly number: number;
  readonly language: LanguageTag;
  readonly isActive: boolean;
}

/** The translation of a segment: text that becomes an editor while its row is worked on. */
export function TargetCell({ row, number, language, isActive }: TargetCellProps) {
  const label = useTexts().translation.targetOf(number);
  if (isActive && writingBarrier(row) === null)
    return <LiveTarget key={row.id} row={row} language={language} label={label} />;
  return <StillTarget row={row} language={language} label={label} isActive={isActive} />;
}

interface StillTargetProps extends Omit<TargetCellProps, 'number'> {
  readonly label: string;
}

function StillTarget({ row, language, label, isActive }: StillTargetProps) {
  const marks = useRowMarks(row, row.target).filter(({ side }) => side === 'target');

  const words = useRef<HTMLDivElement>(null);
  // Where the editor has just gone, because the segment was approved, the keyboard stays.
  useLayoutEffect(() => {
    if (isActive && document.activeElement === document.body) words.current?.focus({ preventScroll: true });
  }, [isActive]);

  function onMouseDown(event: MouseEvent<HTMLElement>): void {
    if (event.button !== 0 || isActive) return;
    wishCaretAt(event.currentTarget, event.clientX, event.clientY);
    activate(row.id);
    // The cell that was pressed is gone: the editor in its place keeps the keyboard.
    event.preventDefault();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const wantsToWrite = event.key.length === 1 || event.key === 'Backspace' || event.key === 'Delete';
    if (!wantsToWrite || event.ctrlKey || event.metaKey || event.altKey) return;
    refuseWriting(row);
    event.preventDefault();
  }

  return (
    // Of many rows one is worked on, and the keyboard goes from row to row by command.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={words}
      className="segment-target-words"
      lang={language}
      dir={languageDirection(language)}
      aria-label={label}
      // The keyboard is here while the row is worked on and may not be written in.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isActive ? 0 : undefined}
      data-row-focus={isActive || undefined}
      data-view-start={isActive || undefined}
      onMouseDown={onMouseDown}
      onKeyDown={isActive ? onKeyDown : undefined}
    >
      {piecesOf(row.target.length, marks).map(({ start, end, over }) => (
        <span
          key={start}
          className={over.map(({ kind }) => `row-mark-${kind}`).join(' ') || undefined}
          title={over.map(({ title }) => title).join('\n') || undefined}
        >
          {row.target.slice(start, end)}
        </span>
      ))}
    </div>
  );
}
