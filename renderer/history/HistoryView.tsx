import { useApplication } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { WorkView } from '../app/WorkView.tsx';
import { useSession } from '../annotation/session-store.ts';
import { Banners } from '../project/Banners.tsx';
import { Placeholder } from '../ui/Placeholder.tsx';
import { ArticleHistory } from './ArticleHistory.tsx';
import { CorpusHistory } from './CorpusHistory.tsx';
import { historyView, useHistoryView, type HistoryScope } from './history-view-state.ts';
import './history.css';

const scopes: readonly HistoryScope[] = ['article', 'corpus'];

/** What happened when, in the open article or in all of them, and the way back. */
export function HistoryView() {
  const texts = useTexts().history;
  return (
    <WorkView title={texts.title} controls={<ScopeSwitch />}>
      <div className="history-view">
        <Banners />
        <Scope />
      </div>
    </WorkView>
  );
}

function Scope() {
  const texts = useTexts().history;
  const scope = useHistoryView((state) => state.scope);
  const session = useSession((state) => state.session);
  const corpus = useApplication((state) => state.corpus?.id);
  if (scope === 'corpus') return <CorpusHistory key={corpus} />;
  if (session) return <ArticleHistory key={session.article.id} session={session} />;
  return (
    <Placeholder title={texts.noArticle.title} detail={texts.noArticle.detail}>
      <button
        type="button"
        className="button"
        data-view-start=""
        onClick={() => historyView.setState({ scope: 'corpus', chosen: null })}
      >
        {texts.scopes.corpus}
      </button>
    </Placeholder>
  );
}

function ScopeSwitch() {
  const texts = useTexts().history;
  const current = useHistoryView((state) => state.scope);
  return (
    <fieldset className="history-scope" aria-label={texts.scope}>
      {scopes.map((scope) => (
        <button
          key={scope}
          type="button"
          className="quiet-button"
          aria-pressed={scope === current}
          onClick={() => historyView.setState({ scope, chosen: null })}
        >
          {texts.scopes[scope]}
        </button>
      ))}
    </fieldset>
  );
}
