import { ArticlePane } from '../article/ArticlePane.tsx';
import { useSession } from '../annotation/session-store.ts';
import { nextUnfinished } from '../library/next-unfinished.ts';
import { openArticle } from '../library/open-article.ts';
import { BulkBanner } from '../project/BulkBanner.tsx';
import { Banners } from '../project/Banners.tsx';
import { SearchTrail } from '../search/SearchTrail.tsx';
import { SuggestionBar } from '../suggestion/SuggestionBar.tsx';
import { Placeholder } from '../ui/Placeholder.tsx';
import { useApplication } from './application.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import { runCommand } from './command-runner.ts';
import { errorSentence } from './error-sentence.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { useTexts } from './language.ts';
import { workViews } from './work-views.ts';
import './work-pane.css';

/** The middle of the window: the open article, or why there is none. */
export function WorkPane() {
  const texts = useTexts().application.panes;
  const view = useApplication((state) => state.view);
  const View = workViews[view];
  return (
    <section className="pane work-pane" data-pane="text" aria-label={texts.text}>
      <BulkBanner />
      {View ? (
        <View />
      ) : (
        <>
          <ArticleHeader />
          <SearchTrail />
          <Banners />
          <FirstSteps />
          <div className="work">
            <Work />
          </div>
          <SuggestionBar />
        </>
      )}
    </section>
  );
}

function Work() {
  const texts = useTexts();
  const session = useSession((state) => state.session);
  const loading = useSession((state) => state.loading);
  const openError = useSession((state) => state.openError);
  const corpus = useApplication((state) => state.corpus);
  const hasArticles = useApplication((state) => state.articles.length > 0);
  const isOpening = useApplication((state) => state.opening);
  if (isOpening && !corpus) return <Placeholder title={texts.library.opening} quiet />;
  if (!corpus) return <NoCorpus />;
  if (loading && loading.id !== session?.article.id)
    return <Placeholder title={texts.application.article.loading(loading.title)} quiet />;
  if (openError)
    return (
      <Placeholder title={texts.application.article.cannotOpen} detail={errorSentence(texts, openError)} />
    );
  if (session) return <ArticlePane />;
  return hasArticles ? <NoArticle /> : null;
}

function NoCorpus() {
  const texts = useTexts();
  const error = useApplication((state) => state.corpusError);
  return (
    <Placeholder
      title={error ? texts.library.cannotOpenFolder : texts.library.noFolder}
      detail={error ? errorSentence(texts, error) : texts.library.noFolderDetail}
    >
      <button type="button" className="primary-button" onClick={() => runCommand('corpus.open')}>
        {texts.library.openFolder}
      </button>
      <button type="button" className="button" onClick={() => runCommand('corpus.openSample')}>
        {texts.library.openSample}
      </button>
    </Placeholder>
  );
}

function NoArticle() {
  const texts = useTexts().application.article;
  const next = useApplication(({ articles }) => nextUnfinished(articles, null));
  return (
    <Placeholder title={texts.chooseOne} detail={next ? texts.chooseOneDetail : texts.allDone}>
      {next && (
        <button type="button" className="primary-button work-next" onClick={() => void openArticle(next)}>
          {texts.nextUnfinished(next.title)}
        </button>
      )}
    </Placeholder>
  );
}
