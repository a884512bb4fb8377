import { useEffect, useEffectEvent } from 'react';
import { useSession, sessionStore } from '../annotation/session-store.ts';
import { useProject } from '../annotation/use-project.ts';
import { application, showDialog, useApplication } from '../app/application.ts';
import { useCommand } from '../app/command-runner.ts';
import { focusPane } from '../app/pane-focus.ts';
import { findSuggestions } from './find-suggestions.ts';
import { askForIdentical } from './identical.ts';
import {
  acceptProposal,
  markBoilerplate,
  rejectProposal,
  stepProposal,
  toggleSuggestions,
} from './suggestion-actions.ts';
import { openProposals, suggestionStore } from './suggestion-store.ts';

/** Suggestions for the article on screen, and their commands, wherever they are shown. */
export function Suggesting() {
  useFinding();
  useLettingGo();
  useSuggestionCommands();
  return null;
}

function useFinding(): void {
  const session = useSession((state) => state.session);
  const isWanted = useApplication((state) => state.settings.suggestionsShown);
  const { suggestion: settings } = useProject();
  const start = useEffectEvent(() => (session ? findSuggestions(session, settings) : undefined));
  // What decides about the suggestions: not the annotations, which change with every key.
  const key =
    session?.access === 'writable' && isWanted
      ? JSON.stringify([session.article.id, session.source, settings ?? null])
      : null;
  useEffect(() => {
    suggestionStore.setState({ phase: 'idle', found: null, current: null });
    return key === null ? undefined : start();
  }, [key]);
}

/** Who goes on elsewhere in the text has let go of the suggestion: a key must not accept what is out of mind. */
function useLettingGo(): void {
  useEffect(
    () =>
      sessionStore.subscribe(({ selection, session, selectedAnnotation }, before) => {
        const { current } = suggestionStore.getState();
        if (current === null || !session) return;
        const proposal = openProposals().find(({ id }) => id === current);
        const [first] = proposal?.spans ?? [];
        if (!first || !selection) return;
        const { start, end } = session.offsets.rangeToUtf16(first);
        const isElsewhere =
          selection !== before.selection && (selection.start < start || selection.end > end);
        const isBusy = selectedAnnotation !== null && selectedAnnotation !== before.selectedAnnotation;
        if (isElsewhere || isBusy) suggestionStore.setState({ current: null });
      }),
    [],
  );

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isInText = event.target instanceof Element && event.target.closest('[data-kutip-text]');
      if (event.key !== 'Escape' || event.defaultPrevented || !isInText) return;
      if (application.getState().dialog === null) suggestionStore.setState({ current: null });
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function useSuggestionCommands(): void {
  const isOpen = useSession((state) => state.session !== null);
  useCommand('suggestion.next', () => stepProposal(1), isOpen);
  useCommand('suggestion.previous', () => stepProposal(-1), isOpen);
  useCommand('suggestion.accept', () => acceptProposal(), isOpen);
  useCommand('suggestion.reject', rejectProposal, isOpen);
  useCommand('suggestion.acceptAll', () => showDialog('accept-all'), isOpen);
  useCommand('suggestion.identical', askForIdentical, isOpen);
  useCommand('annotation.boilerplate', markBoilerplate, isOpen);
  useCommand('view.suggestions', toggleSuggestions);
  useCommand('go.suggestions', goToList, isOpen);
}

function goToList(): void {
  application.setState({ inspectorShown: true, inspectorTab: 'suggestions' });
  requestAnimationFrame(() => focusPane('inspector', '[data-focus-target=suggestions]'));
}
