import { useEffect } from 'react';
import { beforeLeaving } from '../annotation/leaving.ts';
import { application } from '../app/application.ts';
import { followSession } from './follow-session.ts';
import { commitDraft } from './translation-actions.ts';

/** What translating needs whether or not its view is on screen: rows that are true, and nothing typed that is lost. */
export function Translating() {
  useEffect(followSession, []);
  useEffect(keepDrafts, []);
  return null;
}

/** What is typed and not confirmed is kept before its row, its view, its article or its window goes. */
function keepDrafts(): () => void {
  const stopLeaving = beforeLeaving(commitDraft);
  const stopViews = application.subscribe((state, before) => {
    if (before.view === 'translation' && state.view !== 'translation') commitDraft();
  });
  // First of all who listen: the guard of the window then sees that an edit is on its way.
  window.addEventListener('beforeunload', commitDraft, { capture: true });
  window.addEventListener('blur', commitDraft);
  return () => {
    stopLeaving();
    stopViews();
    window.removeEventListener('beforeunload', commitDraft, { capture: true });
    window.removeEventListener('blur', commitDraft);
  };
}
