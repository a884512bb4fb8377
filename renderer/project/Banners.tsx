import { useStore } from 'zustand';
import { sessionStore, useSession } from '../annotation/session-store.ts';
import { application, useApplication } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { connection } from '../host-client/connection.ts';
import { Banner } from '../ui/Banner.tsx';
import { ArticleNotices } from './ArticleNotices.tsx';
import { ConflictBanner } from './ConflictBanner.tsx';
import { ProjectProblems } from './ProjectProblems.tsx';

/** What went wrong or needs a decision, the most urgent first, over the text. */
export function Banners() {
  const texts = useTexts();
  const isOffline = useStore(connection, (state) => state.state === 'disconnected');
  const failure = useApplication((state) => state.failure);
  // A conflict says itself why nothing is saved, and asks what to do.
  const saveError = useSession(({ session }) => (session?.conflict ? null : (session?.saveError ?? null)));
  const pendingElsewhere = useSession((state) => state.pendingElsewhere);
  const tryAgain = (
    <button type="button" className="button" onClick={() => sessionStore.getState().retry()}>
      {texts.application.tryAgain}
    </button>
  );
  return (
    <>
      {isOffline && <Banner tone="danger">{texts.application.disconnected}</Banner>}
      <ConflictBanner />
      {saveError && !isOffline && (
        <Banner tone="danger" actions={tryAgain}>
          {errorSentence(texts, saveError)} {texts.project.saveFailed}
        </Banner>
      )}
      {failure && !(isOffline && failure.code === 'disconnected') && (
        <Banner tone="danger" onDismiss={() => application.setState({ failure: null })}>
          {errorSentence(texts, failure)}
        </Banner>
      )}
      {pendingElsewhere > 0 && !isOffline && (
        <Banner tone="warning" actions={tryAgain}>
          {texts.project.pendingElsewhere(pendingElsewhere)}
        </Banner>
      )}
      <ProjectProblems />
      <ArticleNotices />
    </>
  );
}
