import { sessionStore } from '../../annotation/session-store.ts';
import { application, showDialog } from '../../app/application.ts';
import { currentTexts } from '../../app/language.ts';
import { announce } from '../../ui/announce.ts';
import { chosenWords } from '../chosen-words.ts';
import { activeRow, activeTarget } from '../translation-actions.ts';
import { translation } from '../translation-store.ts';
import type { TermSeed } from './entry-draft.ts';
import { glossaryView } from './glossary-view.ts';

/** Asks for a new term in its dialog, beginning with what is selected of source and target. */
export function beginTerm(): void {
  if (application.getState().corpus?.readOnly ?? true) return announce(currentTexts().glossary.readOnly);
  glossaryView.setState({ seed: seedOfSelection() });
  showDialog('glossary-term');
}

/** The languages at hand, in the order source and target, with the selected words. */
export function seedOfSelection(): readonly TermSeed[] {
  const { session } = sessionStore.getState();
  const { language } = translation.getState();
  const project = application.getState().corpus?.project;
  const row = activeRow();
  const { source, target } = row ? chosenWords(row.id) : { source: null, target: null };
  const sourceLanguage = session?.source.language ?? project?.language ?? 'id';
  const targetLanguage = language ?? project?.translation?.targets?.[0] ?? 'en';
  const seeds: readonly TermSeed[] = [
    {
      language: sourceLanguage,
      term: row && source ? row.translation.segment.quote.slice(source.start, source.end).trim() : '',
    },
    {
      language: targetLanguage,
      term: target ? activeTarget().slice(target.start, target.end).trim() : '',
    },
  ];
  return targetLanguage === sourceLanguage ? seeds.slice(0, 1) : seeds;
}
