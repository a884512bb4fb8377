import { Command, PanelLeft, PanelRight } from 'lucide-react';
import { useId } from 'react';
import { articleStatuses } from '../../shared/annotation/annotation.ts';
import { annotationActions } from '../annotation/actions.ts';
import type { Session } from '../annotation/session.ts';
import { useSession } from '../annotation/session-store.ts';
import { useApplication } from './application.ts';
import { runCommand } from './command-runner.ts';
import { useTexts } from './language.ts';

/** One line over the text: what it is, where its work stands, and the panes beside it. */
export function ArticleHeader() {
  const texts = useTexts().application;
  const session = useSession((state) => state.session);
  const libraryShown = useApplication((state) => state.libraryShown);
  const inspectorShown = useApplication((state) => state.inspectorShown);
  const libraryTitle = libraryShown ? texts.article.hideLibrary : texts.article.showLibrary;
  const inspectorTitle = inspectorShown ? texts.article.hideInspector : texts.article.showInspector;
  return (
    <header className="pane-header article-header">
      <button
        type="button"
        className="icon-button"
        aria-label={libraryTitle}
        title={libraryTitle}
        onClick={() => runCommand('view.library')}
      >
        <PanelLeft size={16} aria-hidden />
      </button>
      <div className="article-header-names">
        {session ? (
          <>
            <h1 dir="auto">{session.article.title}</h1>
            <span className="article-header-path">{session.article.path}</span>
          </>
        ) : (
          <h1 className="unseen">Kutip</h1>
        )}
      </div>
      {session && <StatusControl session={session} />}
      <button
        type="button"
        className="icon-button"
        aria-label={texts.panes.more}
        title={texts.panes.more}
        onClick={() => runCommand('view.palette')}
      >
        <Command size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={inspectorTitle}
        title={inspectorTitle}
        onClick={() => runCommand('view.inspector')}
      >
        <PanelRight size={16} aria-hidden />
      </button>
    </header>
  );
}

function StatusControl({ session }: { readonly session: Session }) {
  const texts = useTexts();
  const id = useId();
  return (
    <>
      <label className="unseen" htmlFor={id}>
        {texts.application.article.status}
      </label>
      <select
        id={id}
        className="select-field"
        value={session.set.status}
        disabled={session.access === 'read-only'}
        onChange={(event) => {
          const status = articleStatuses.find((each) => each === event.target.value);
          if (status) annotationActions.setStatus(status);
        }}
      >
        {articleStatuses.map((status) => (
          <option key={status} value={status}>
            {texts.library.statuses[status]}
          </option>
        ))}
      </select>
    </>
  );
}
