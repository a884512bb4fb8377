import type { ConcordanceSide } from '../../../shared/memory/concordance.ts';
import { sessionStore } from '../../annotation/session-store.ts';
import { currentTexts } from '../../app/language.ts';
import { focusPane } from '../../app/pane-focus.ts';
import { host } from '../../host-client/host.ts';
import { announce } from '../../ui/announce.ts';
import { selectedSourceWords } from '../source-selection.ts';
import { activeRow } from '../translation-actions.ts';
import { translation } from '../translation-store.ts';
import { memoryView } from './memory-store.ts';

/** More than a person reads; the number of all of them is told. */
const mostHits = 50;
/** In UTF-16 units: as much as the host takes. */
export const longestWords = 1000;

let questions = 0;

/** Looks for words in everything that was translated; nothing for no words. */
export async function askConcordance(words: string, side: ConcordanceSide): Promise<void> {
  const number = ++questions;
  const { concordance } = memoryView.getState();
  if (words.trim() === '') {
    memoryView.setState({ words, side, concordance: null });
    return;
  }
  memoryView.setState({ words, side, concordance: concordance ?? { kind: 'looking' } });
  const { language } = translation.getState();
  const reply = await host.call('memory.concordance', {
    words,
    side,
    limit: mostHits,
    sourceLanguage: sessionStore.getState().session?.source.language,
    ...(language !== null && { targetLanguage: language }),
  });
  if (number !== questions) return;
  memoryView.setState({
    concordance: reply.ok ? { kind: 'found', value: reply.value } : { kind: 'failed', error: reply.error },
  });
}

/** What was found stays until the answer comes. */
export function askConcordanceAgain(): void {
  const { words, side, concordance } = memoryView.getState();
  if (concordance) void askConcordance(words, side);
}

/**
 * By key: the selected words, looked for where they stand, with the keyboard where it is. Without selected words, or when
 * they are on the screen already, the field gets the keyboard.
 */
export async function showConcordance(): Promise<void> {
  translation.setState({ panel: 'memory' });
  const selected = selectedWords();
  const { words, side } = memoryView.getState();
  if (!selected || (selected.words === words && selected.side === side)) {
    requestAnimationFrame(focusField);
    return;
  }
  memoryView.setState({ concordance: null });
  await askConcordance(selected.words, selected.side);
  const { concordance } = memoryView.getState();
  if (concordance?.kind === 'found')
    announce(currentTexts().memory.found(concordance.value.total, selected.words));
}

export function focusField(): void {
  focusPane('inspector', '.memory-field');
}

function selectedWords(): { readonly words: string; readonly side: ConcordanceSide } | null {
  const row = activeRow();
  const { draft } = translation.getState();
  const inSource = row && selectedSourceWords(row.id);
  const source = inSource ? row.translation.segment.quote.slice(inSource.start, inSource.end).trim() : '';
  if (source !== '') return { words: source.slice(0, longestWords), side: 'source' };
  const target = draft ? draft.text.slice(draft.selection.start, draft.selection.end).trim() : '';
  return target === '' ? null : { words: target.slice(0, longestWords), side: 'target' };
}
