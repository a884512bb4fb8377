import { memoryOrigin } from '../../../shared/translation/segment-origin.ts';
import { currentTexts } from '../../app/language.ts';
import { announce } from '../../ui/announce.ts';
import { liveCell } from '../live-cell.ts';
import { replaceTarget } from '../translation-actions.ts';
import { translation } from '../translation-store.ts';
import { memoryView } from './memory-store.ts';

/**
 * Puts the target of a match in place of what stands in the cell, as one step of its undo. The segment's origin becomes the
 * memory with the score, and stays so while the words are edited; who empties the cell begins anew.
 */
export function insertMatch(number: number): void {
  const texts = currentTexts().memory;
  const { segment, matches } = memoryView.getState();
  if (segment === null || segment !== translation.getState().active || matches.kind !== 'found')
    return announce(texts.noMatch(number));
  const match = matches.value.matches[number - 1];
  if (!match) return announce(texts.noMatch(number));
  replaceTarget(match.unit.target, memoryOrigin(match.score));
  // Where there is no cell to write in, that has been said.
  if (liveCell()) announce(texts.inserted(number, match.score));
}
