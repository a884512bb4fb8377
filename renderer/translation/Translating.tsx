import { useEffect } from 'react';
import { beforeLeaving } from '../annotation/leaving.ts';
import { application } from '../app/application.ts';
import { followSession } from './follow-session.ts';
import { commitDraft } from './translation-actions.ts';
import { translation } from './translation-store.ts';

/** What translating needs whether or not its view is on screen: rows that are true, and nothing typed that is lost. */
export function Translating() {
  useEffect(followSession, []);
  useEffect(keepDrafts, []);
  return null;
}

/** So long after the last key, in milliseconds, what has been typed is kept: a crash costs no more than that. */
const rest = 10_000;

/** What is typed and not confirmed is kept before its row, its view, its article or its window goes. */
function keepDrafts(): () => void {
  const stopLeaving = beforeLeaving(commitDraft);
  const stopViews = application.subscribe((state, before) => {
    if (before.view === 'translation' && state.view !== 'translation') commitDraft();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopTyping = translation.subscribe(({ draft }, before) => {
    if (draft?.text === before.draft?.text) return;
    clearTimeout(timer);
    if (draft) timer = setTimeout(commitDraft, rest);
  });
  window.addEventListener('blur', commitDraft);
  return () => {
    stopLeaving();
    stopViews();
    stopTyping();
    clearTimeout(timer);
    window.removeEventListener('blur', commitDraft);
  };
}
