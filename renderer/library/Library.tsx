import { FolderOpen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useApplication } from '../app/application.ts';
import { runCommand } from '../app/command-runner.ts';
import { useTexts } from '../app/language.ts';
import { Placeholder } from '../ui/Placeholder.tsx';
import { ArticleList } from './ArticleList.tsx';
import { CorpusProgress } from './CorpusProgress.tsx';
import { filterArticles, type ArticleFilter } from './filter.ts';
import { LibraryFilter } from './LibraryFilter.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';
import './library.css';

const everything: ArticleFilter = { words: '', status: 'any' };

/** The corpus folder: its articles, how far the work on them is, and a way to find one. */
export function Library() {
  const texts = useTexts();
  const corpus = useApplication((state) => state.corpus);
  const articles = useApplication((state) => state.articles);
  const isComplete = useApplication((state) => state.scan.complete);
  const [filter, setFilter] = useState(everything);
  const shown = useMemo(() => filterArticles(articles, filter), [articles, filter]);
  return (
    <nav className="pane library" data-pane="library" aria-label={texts.application.panes.library}>
      <header className="pane-header">
        <h2 className="library-name" title={corpus?.folder}>
          {corpus?.name ?? texts.application.panes.library}
        </h2>
        {corpus?.isSample && <span className="badge">{texts.library.sample}</span>}
        {corpus?.readOnly && <span className="badge">{texts.library.readOnlyFolder}</span>}
        <button
          type="button"
          className="icon-button"
          aria-label={texts.library.openFolder}
          title={texts.library.openFolder}
          onClick={() => runCommand('corpus.open')}
        >
          <FolderOpen size={16} aria-hidden />
        </button>
      </header>
      {corpus && articles.length > 0 && (
        <>
          <CorpusProgress />
          <LibraryFilter filter={filter} found={shown.length} first={shown[0]} onChange={setFilter} />
          {shown.length > 0 ? (
            <ArticleList
              key={corpus.id}
              articles={shown}
              onType={(key) => setFilter({ ...filter, words: filter.words + key })}
            />
          ) : (
            <Placeholder title={texts.library.noMatch} detail={texts.library.noMatchDetail}>
              <button type="button" className="button" onClick={() => setFilter(everything)}>
                {texts.library.clearFilter}
              </button>
            </Placeholder>
          )}
        </>
      )}
      {corpus && articles.length === 0 && <NoArticles isComplete={isComplete} />}
      <ViewSwitch />
    </nav>
  );
}

function NoArticles({ isComplete }: { readonly isComplete: boolean }) {
  const texts = useTexts().library;
  if (!isComplete) return <Placeholder title={texts.scanning(0)} quiet />;
  return (
    <Placeholder title={texts.emptyFolder} detail={texts.emptyFolderDetail}>
      <button type="button" className="button" onClick={() => runCommand('corpus.open')}>
        {texts.openFolder}
      </button>
    </Placeholder>
  );
}
