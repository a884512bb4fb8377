// A table cannot be virtualised with rows of measured heights: the roles say what its elements would.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { memo, useRef, type MouseEvent } from 'react';
import { readOrigin } from '../../shared/translation/segment-origin.ts';
import type { JoinedSegment } from '../../shared/translation/joined.ts';
import type { LanguageTag } from '../../shared/translation/segment.ts';
import type { SourceArticle } from './source-annotations.ts';
import { useTexts } from '../app/language.ts';
import { WordDiff } from '../ui/WordDiff.tsx';
import { liveCell } from './live-cell.ts';
import { useRowBadges } from './row-marks.ts';
import { SegmentStatusMark } from './SegmentStatusMark.tsx';
import { SourceCell } from './SourceCell.tsx';
import { TargetCell } from './TargetCell.tsx';
import { activate } from './translation-actions.ts';

interface SegmentRowProps {
  readonly row: JoinedSegment;
  /** Of the segment in the article, from one. */
  readonly number: number;
  readonly article: SourceArticle;
  readonly language: LanguageTag;
  readonly isActive: boolean;
}

/** A segment: its number and status, its source words, its translation, and what is to be said about them. */
export const SegmentRow = memo(function SegmentRow({
  row,
  number,
  article,
  language,
  isActive,
}: SegmentRowProps) {
  const texts = useTexts().translation;

  const wasActive = useRef(isActive);

  function onMouseDown(event: MouseEvent): void {
    wasActive.current = isActive;
    if (event.button === 0 && !isActive) activate(row.id);
  }

  /** Who pressed another row without selecting words means to write. */
  function onClick(): void {
    if (!wasActive.current && document.getSelection()?.isCollapsed !== false) liveCell()?.focus();
  }

  return (
    <>
      <div className="segment-number" role="rowheader">
        <span className="tabular">{number}</span>
        <SegmentStatusMark status={row.status} name={texts.statuses[row.status]} />
      </div>
      {/* Who presses the source means its row; the keyboard goes from row to row by command. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events */}
      <div className="segment-source" role="gridcell" onMouseDown={onMouseDown} onClick={onClick}>
        <SourceCell row={row} article={article} target={row.target} number={number} isActive={isActive} />
        <SourceChange row={row} language={article.language} />
      </div>
      <div className="segment-target" role="gridcell">
        <TargetCell row={row} number={number} language={language} isActive={isActive} />
      </div>
      <div className="segment-badges" role="gridcell">
        <OriginBadge row={row} />
        <Badges row={row} />
      </div>
    </>
  );
});

/** What has become of the source words since they were translated, until the translation is confirmed anew. */
function SourceChange({ row, language }: { readonly row: JoinedSegment; readonly language: LanguageTag }) {
  const texts = useTexts().translation;
  const { quote, translates } = row.translation.segment;
  if (translates === undefined) return null;
  return (
    <p className="source-change">
      <span className="quiet">{texts.sourceChanged.title}</span>{' '}
      <WordDiff before={translates} after={quote} language={language} />
    </p>
  );
}

function OriginBadge({ row }: { readonly row: JoinedSegment }) {
  const texts = useTexts().translation;
  const { segment } = row.decision ?? row.translation;
  if (row.target === '') return null;
  const origin = readOrigin(segment.origin);
  if (origin.kind === 'manual') return null;
  const words = texts.origins(origin);
  return (
    <span className="segment-badge" data-kind={`origin-${origin.kind}`} title={words.title}>
      {words.text}
    </span>
  );
}

function Badges({ row }: { readonly row: JoinedSegment }) {
  const texts = useTexts().translation;
  const badges = useRowBadges(row);
  const isChanged = row.translation.segment.translates !== undefined;
  return (
    <>
      {isChanged && (
        <span className="segment-badge" data-kind="source-changed" title={texts.sourceChanged.title}>
          {texts.sourceChanged.text}
        </span>
      )}
      {badges.map(({ kind, text, title }) => (
        <span key={`${kind} ${text}`} className="segment-badge" data-kind={kind} title={title}>
          {text}
        </span>
      ))}
    </>
  );
}
