import { useEffect } from 'react';
import { showDialog, useApplication } from '../../app/application.ts';
import { useCommand } from '../../app/command-runner.ts';
import { useTranslation } from '../translation-store.ts';
import { showConcordance } from './ask-concordance.ts';
import { fillExactMatches } from './fill-exact.ts';
import { insertMatch } from './insert-match.ts';
import { followActiveSegment } from './look-up.ts';

/** The memory while a translation is on screen, whichever panel is shown: its matches and its keys. */
export function MemoryPart() {
  const isOpen = useTranslation((state) => state.rows.length > 0 && !state.isChoosing);
  const isWritable = useApplication((state) => state.corpus?.readOnly === false);
  useEffect(followActiveSegment, []);
  useCommand('memory.insert1', () => insertMatch(1), isOpen);
  useCommand('memory.insert2', () => insertMatch(2), isOpen);
  useCommand('memory.insert3', () => insertMatch(3), isOpen);
  useCommand('memory.insert4', () => insertMatch(4), isOpen);
  useCommand('memory.insert5', () => insertMatch(5), isOpen);
  useCommand('memory.insert6', () => insertMatch(6), isOpen);
  useCommand('memory.insert7', () => insertMatch(7), isOpen);
  useCommand('memory.insert8', () => insertMatch(8), isOpen);
  useCommand('memory.insert9', () => insertMatch(9), isOpen);
  useCommand('memory.fillExact', () => void fillExactMatches(), isOpen);
  useCommand('memory.concordance', () => void showConcordance(), isOpen);
  useCommand('memory.import', () => showDialog('memory-import'), isWritable);
  return null;
}
