import { useEffect } from 'react';
import { application } from '../app/application.ts';
import { hasUnsavedDraft } from '../scheme/draft.ts';
import { tellLeaving } from './leaving.ts';
import { sessionStore } from './session-store.ts';

/**
 * A browser tab that is closed asks only while an edit is not on the disk yet, or a scheme is being edited. In Electron the shell waits for the
 * edits itself, and a page that asks would keep the window open without a word.
 */
export function useUnloadGuard(): void {
  useEffect(() => {
    function onBeforeUnload(event: BeforeUnloadEvent): void {
      tellLeaving();
      const { session, pendingElsewhere } = sessionStore.getState();
      const pending = (session?.pending ?? 0) + pendingElsewhere;
      const wouldLose = pending > 0 || hasUnsavedDraft();
      if (wouldLose && application.getState().transport === 'browser') event.preventDefault();
    }
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, []);
}
