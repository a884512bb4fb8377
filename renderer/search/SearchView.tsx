import { useEffect } from 'react';
import { useStore } from 'zustand';
import { bulkActions } from '../annotation/actions.ts';
import { useApplication } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { WorkView } from '../app/WorkView.tsx';
import { announce } from '../ui/announce.ts';
import { articlesOf } from './count-articles.ts';
import { HitActions } from './HitActions.tsx';
import { prepareIndex } from './index-calls.ts';
import { IndexNotice } from './IndexNotice.tsx';
import { QueryBar } from './QueryBar.tsx';
import { SearchFilterBar } from './SearchFilterBar.tsx';
import { SearchResults } from './SearchResults.tsx';
import { search, useSearch } from './search.ts';
import './search.css';

/** The whole corpus searched: what for, the hits in their context, and what to do with them. */
export function SearchView() {
  const texts = useTexts().search;
  const corpus = useApplication((state) => state.corpus?.id ?? null);
  const lastChange = useStore(bulkActions.store, (state) => state.last);
  useAnnouncedCount();

  useEffect(() => {
    if (corpus === null) return;
    void prepareIndex();
  }, [corpus]);

  // What was done to hits, here or in an article meanwhile, shows in the list.
  useEffect(() => {
    void search.refresh();
    // oxlint-disable-next-line react/exhaustive-deps
  }, [lastChange]);

  return (
    <WorkView title={texts.title}>
      <div className="search-view">
        <QueryBar />
        <SearchFilterBar />
        <IndexNotice />
        <SearchResults />
        <HitActions />
      </div>
    </WorkView>
  );
}

function useAnnouncedCount(): void {
  const texts = useTexts().search;
  const phase = useSearch((state) => state.phase);
  const hits = useSearch((state) => state.hits);
  useEffect(() => {
    if (phase === 'complete' && hits.length === 0) announce(texts.noHits);
    else if (phase === 'complete') announce(texts.found(hits.length, articlesOf(hits)));
    else if (phase === 'bounded') announce(texts.tooMany);
  }, [phase, hits, texts]);
}
