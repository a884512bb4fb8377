import { useEffect } from 'react';
import { useCommand } from '../../app/command-runner.ts';
import { provideRowMarks, rowMarksChanged } from '../row-marks.ts';
import { useTranslation } from '../translation-store.ts';
import { beginTerm } from './begin-term.ts';
import { useGlossary } from './glossary.ts';
import { glossaryMarks } from './glossary-marks.ts';
import { insertNextTerm } from './insert-term.ts';
import './glossary-marks.css';

/** The glossary while a translation is on screen: its marks and its keys. */
export function GlossaryPart() {
  const glossary = useGlossary();
  const isOpen = useTranslation((state) => state.rows.length > 0 && !state.isChoosing);
  useCommand('target.insertTerm', insertNextTerm, isOpen);
  useCommand('target.addTerm', beginTerm, isOpen);
  useEffect(() => provideRowMarks(glossaryMarks), []);
  useEffect(rowMarksChanged, [glossary]);
  return null;
}
