import { useEffect } from 'react';
import { showDialog } from '../../app/application.ts';
import { useCommand } from '../../app/command-runner.ts';
import { currentTexts } from '../../app/language.ts';
import { provideConfirmBarrier } from '../confirm-barriers.ts';
import { provideFindings } from '../review/findings-left.ts';
import { provideRowBadges, provideRowMarks } from '../row-marks.ts';
import { useTranslation } from '../translation-store.ts';
import { checkBadge, checkMarks, sentenceOf } from './check-marks.ts';
import { stepFinding } from './check-steps.ts';
import { beginDismissal } from './dismiss.ts';
import { checkNow, keepChecking } from './keep-checking.ts';
import './check-marks.css';

/** The checks while a translation is on screen, whichever panel is shown: their work, their marks and their keys. */
export function ChecksPart() {
  const hasRows = useTranslation((state) => state.rows.length > 0 && !state.isChoosing);
  useCommand('checks.next', () => stepFinding(1), hasRows);
  useCommand('checks.previous', () => stepFinding(-1), hasRows);
  useCommand('checks.dismiss', beginDismissal, hasRows);
  useCommand('checks.levels', () => showDialog('check-levels'));
  useEffect(keepChecking, []);
  useEffect(() => {
    const ends = [
      provideRowMarks(checkMarks),
      provideRowBadges(checkBadge),
      provideFindings((row) => checkNow(row, row.target)?.open.length ?? 0),
      provideConfirmBarrier((row, target) => {
        const blocking = checkNow(row, target)?.open.find(({ level }) => level === 'blocking');
        return blocking
          ? { sentence: currentTexts().checks.blocks(sentenceOf(blocking)), panel: 'checks' }
          : null;
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return null;
}
