import { useEffect, useMemo, useRef, useState } from 'react';
import { everything } from '../../shared/history/history-filter.ts';
import type { CorpusHistoryItem } from '../../shared/host/history.ts';
import { bulkActions } from '../annotation/actions.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { application, showView, useApplication } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { focusPane } from '../app/pane-focus.ts';
import { openArticle } from '../library/open-article.ts';
import { Banner } from '../ui/Banner.tsx';
import { Placeholder } from '../ui/Placeholder.tsx';
import { NoMatch } from './ArticleHistory.tsx';
import { HistoryFilterBar } from './HistoryFilterBar.tsx';
import { HistoryList } from './HistoryList.tsx';
import { historyView, useHistoryView } from './history-view-state.ts';
import { stepsOfCorpus, type ListedStep } from './list-rows.ts';
import { StepHeader } from './StepHeader.tsx';
import { useCorpusHistory } from './use-corpus-history.ts';

/** What happened in all articles. A step of one's own is looked at more closely, and taken back, in its article. */
export function CorpusHistory() {
  const all = useTexts();
  const texts = all.history;
  const filter = useHistoryView((state) => state.filter);
  const { items, next, damaged, error, isLoading, readMore } = useCorpusHistory(filter);
  const [chosen, setChosen] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const steps = useMemo(() => stepsOfCorpus(items), [items]);
  const step = steps.find(({ key }) => key === chosen) ?? steps[0];
  const hasSteps = steps.length > 0;

  useEffect(() => {
    // Nothing could have the keyboard before the list was there.
    const view = root.current?.closest('.work-view');
    if (hasSteps && view?.querySelector('button') === document.activeElement) focusPane('text');
  }, [hasSteps]);

  if (isLoading && !hasSteps) return <Placeholder title={texts.loading} quiet />;
  if (!hasSteps && !error && filter === everything)
    return <Placeholder title={texts.emptyCorpus.title} detail={texts.emptyCorpus.detail} />;
  return (
    <div ref={root} className="history-corpus">
      {error && <Banner tone="danger">{errorSentence(all, error)}</Banner>}
      {damaged.length > 0 && <Banner tone="warning">{texts.damagedLogs(damaged.join(', '))}</Banner>}
      <div className="history-columns">
        <div className="history-steps">
          <HistoryFilterBar found={next === null && !isLoading ? steps.length : null} />
          {step ? (
            <HistoryList
              steps={steps}
              chosen={step}
              choose={({ key }) => setChosen(key)}
              open={(opened) => void openStep(opened)}
              nearEnd={readMore}
            />
          ) : (
            <NoMatch />
          )}
        </div>
        {step && (
          <section className="history-details" aria-label={texts.details.title}>
            <StepHeader item={step.item} />
            <StepActions step={step} />
          </section>
        )}
      </div>
    </div>
  );
}

function StepActions({ step }: { readonly step: ListedStep }) {
  const texts = useTexts().history;
  const articles = useApplication((state) => state.articles);
  const item = corpusItem(step);
  if (!item) return null;
  const { bulk, title = '' } = item;
  const isKnown = articles.some(({ id }) => id === item.article);
  return (
    <>
      <p className="history-where">
        {step.articles > 1 ? texts.articles(step.articles) : item.path}
        {item.archived !== null && <span className="quiet"> ({texts.archived(item.archived)})</span>}
      </p>
      <div className="history-actions">
        {isKnown ? (
          <button type="button" className="button" onClick={() => void openStep(step)}>
            {texts.openArticle}
            <kbd aria-hidden="true">Enter</kbd>
          </button>
        ) : (
          <p className="quiet">{texts.articleGone}</p>
        )}
        {bulk !== undefined && item.kind !== 'undo' && (
          <button
            type="button"
            className="button"
            onClick={() => {
              // The button goes with the step that it belongs to; the keyboard must not go with it.
              focusPane('text');
              void bulkActions.takeBack({ bulk, title });
            }}
          >
            {texts.takeBack.everywhere}
          </button>
        )}
      </div>
    </>
  );
}

/** Opens the article of a step, and its own history at that step where the annotator's log still has it. */
async function openStep(step: ListedStep): Promise<void> {
  const item = corpusItem(step);
  const { articles, settings } = application.getState();
  const article = articles.find(({ id }) => id === item?.article);
  if (!item || !article) return;
  await openArticle(article);
  const { session } = sessionStore.getState();
  const isThere =
    item.annotator === settings.annotator.id &&
    item.archived === null &&
    session?.article.id === article.id &&
    session.history.some(({ id }) => id === item.id);
  if (!isThere) return;
  historyView.setState({ scope: 'article', filter: everything, chosen: item.id });
  showView('history');
}

function corpusItem({ item }: ListedStep): CorpusHistoryItem | null {
  return 'path' in item ? item : null;
}
