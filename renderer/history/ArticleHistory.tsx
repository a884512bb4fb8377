import { useDeferredValue, useMemo, useState } from 'react';
import { everything, isWanted } from '../../shared/history/history-filter.ts';
import { historyItems } from '../../shared/history/history-item.ts';
import type { Session } from '../annotation/session.ts';
import { useTexts } from '../app/language.ts';
import { focusPane } from '../app/pane-focus.ts';
import { Placeholder } from '../ui/Placeholder.tsx';
import { HistoryFilterBar } from './HistoryFilterBar.tsx';
import { HistoryList } from './HistoryList.tsx';
import { historyView, useHistoryView } from './history-view-state.ts';
import { stepsOfArticle, type ListedStep } from './list-rows.ts';
import { PastState } from './PastState.tsx';
import { StepHeader } from './StepHeader.tsx';
import { TakeBackPanel, type TakeBackExtent } from './TakeBackPanel.tsx';

/** The steps of the open article, what it looked like after each of them, and taking them back. */
export function ArticleHistory({ session }: { readonly session: Session }) {
  const texts = useTexts().history;
  const { filter, chosen } = useHistoryView((state) => state);
  const [extent, setExtent] = useState<TakeBackExtent | null>(null);
  const all = useMemo(
    () => stepsOfArticle(historyItems(session.set, session.history)),
    [session.set, session.history],
  );
  const steps = useMemo(() => all.filter(({ item }) => isWanted(item, filter)), [all, filter]);
  const step = steps.find(({ key }) => key === chosen) ?? steps[0];
  // Walking through the list stays quick while a large past state is worked out and painted.
  const shown = useDeferredValue(step);

  function choose({ key }: ListedStep): void {
    setExtent(null);
    historyView.setState({ chosen: key });
  }

  function leaveTakeBack(): void {
    // At once: the next key of a quick typist is meant for the list.
    focusPane('text');
    setExtent(null);
  }

  if (all.length === 0) return <Placeholder title={texts.empty.title} detail={texts.empty.detail} />;
  return (
    <div className="history-columns">
      <div className="history-steps">
        <HistoryFilterBar found={steps.length} />
        {step ? (
          <HistoryList
            steps={steps}
            chosen={step}
            choose={choose}
            open={(opened, everythingSince) => {
              historyView.setState({ chosen: opened.key });
              setExtent(everythingSince ? 'since' : 'step');
            }}
          />
        ) : (
          <NoMatch />
        )}
        <p className="history-hint">{texts.hint}</p>
      </div>
      {step && shown && (
        <section className="history-details" aria-label={texts.details.title}>
          <StepHeader item={step.item} />
          <TakeBackPanel
            key={step.key}
            session={session}
            item={step.item}
            extent={extent}
            ask={setExtent}
            leave={leaveTakeBack}
          />
          <PastState session={session} item={shown.item} />
        </section>
      )}
    </div>
  );
}

export function NoMatch() {
  const texts = useTexts().history.noMatch;
  return (
    <Placeholder title={texts.title}>
      <button type="button" className="button" onClick={() => historyView.setState({ filter: everything })}>
        {texts.clear}
      </button>
    </Placeholder>
  );
}
