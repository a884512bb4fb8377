import { useEffect } from 'react';
import { useCommand } from '../../app/command-runner.ts';
import { provideRowBadges, provideRowMarks } from '../row-marks.ts';
import { useTranslation } from '../translation-store.ts';
import { errorBadge, errorMarks } from './error-marks.ts';
import { goToErrors, goToScores } from './errors-focus.ts';
import { beginMarking } from './marking.ts';
import { MarkingBar } from './MarkingBar.tsx';
import './errors.css';

/** Errors in translations: their marks in the rows, their commands, and the bar while one is being marked. */
export function ErrorMarking() {
  const isOpen = useTranslation((state) => state.rows.length > 0 && !state.isChoosing);
  useCommand('error.mark', () => beginMarking('target'), isOpen);
  useCommand('error.markSource', () => beginMarking('source'), isOpen);
  useCommand('error.list', goToErrors, isOpen);
  useCommand('error.score', goToScores, isOpen);
  useEffect(() => {
    const stops = [provideRowMarks(errorMarks), provideRowBadges(errorBadge)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return <MarkingBar />;
}
