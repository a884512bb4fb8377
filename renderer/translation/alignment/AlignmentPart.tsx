import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { useLabelLooks } from '../../annotation/use-project.ts';
import { useCommand } from '../../app/command-runner.ts';
import { currentTexts } from '../../app/language.ts';
import { announce, announcement } from '../../ui/announce.ts';
import { useChosenWords } from '../chosen-words.ts';
import { provideRowMarks, rowMarksChanged } from '../row-marks.ts';
import { translation, useTranslation } from '../translation-store.ts';
import { alignmentMarks } from './alignment-marks.ts';
import { alignmentsOf, alignSelected } from './alignment-actions.ts';
import { alignmentView } from './alignment-view.ts';
import './alignment-marks.css';

/** Key and marks of what is aligned, whichever panel is shown. */
export function AlignmentPart() {
  const looks = useLabelLooks();
  const panel = useTranslation((state) => state.panel);
  const current = useStore(alignmentView, (state) => state.current);
  const isOpen = useTranslation((state) => state.rows.length > 0 && !state.isChoosing);
  useChosenWords();
  useCommand('target.align', alignSelected, isOpen);
  useEffect(() => provideRowMarks(alignmentMarks(looks)), [looks]);
  useEffect(rowMarksChanged, [panel, current]);
  useEffect(() => translation.subscribe(({ rows }, before) => tellLost(rows, before.rows)), []);
  return null;
}

/** Says what went with the words that were changed, after whatever else is said of the change. */
function tellLost(rows: readonly JoinedSegment[], before: readonly JoinedSegment[]): void {
  if (rows === before) return;
  const known = new Map(before.map((row) => [row.id, row]));
  const lost = rows.reduce((sum, row) => {
    const old = known.get(row.id);
    const isChanged = old !== undefined && old !== row && old.target !== row.target;
    return isChanged ? sum + Math.max(0, marksIn(old) - marksIn(row)) : sum;
  }, 0);
  if (lost === 0) return;
  queueMicrotask(() =>
    announce(
      `${announcement.getState().message}. ${currentTexts().alignment.lost(lost)}`.replace(/^\. /u, ''),
    ),
  );
}

function marksIn(row: JoinedSegment): number {
  return alignmentsOf(row).length + row.translation.segment.errors.length;
}
