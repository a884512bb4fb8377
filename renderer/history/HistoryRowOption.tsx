import type { CSSProperties } from 'react';
import { excerpt } from '../../shared/text/excerpt.ts';
import { LabelBadge } from '../annotation/LabelBadge.tsx';
import { useTexts } from '../app/language.ts';
import type { ListedStep } from './list-rows.ts';
import { useTimes } from './times.ts';
import { useHistoryWording } from './use-history-wording.ts';

interface HistoryRowOptionProps {
  readonly id: string;
  readonly step: ListedStep;
  readonly position: number;
  readonly count: number;
  readonly isChosen: boolean;
  readonly style: CSSProperties;
  choose(): void;
}

/** One step: when, what, and of which words (in a list of the whole corpus, of which article). */
export function HistoryRowOption({
  id,
  step,
  position,
  count,
  isChosen,
  style,
  choose,
}: HistoryRowOptionProps) {
  const texts = useTexts().history;
  const times = useTimes();
  const { item, articles } = step;
  const headline = useHistoryWording().headline(item);
  const isBulk = item.title !== undefined && articles > 1;
  const place = 'path' in item ? (articles > 1 ? texts.articles(articles) : item.path) : null;
  return (
    // The list holds the focus and its keys choose a row: a row needs none of its own.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={isChosen}
      aria-posinset={position}
      aria-setsize={count}
      className="history-step"
      style={style}
      onClick={choose}
    >
      <time className="history-time tabular" dateTime={item.time}>
        {times.clock(item.time)}
      </time>
      <span className="history-badge">
        {headline.label !== null && !isBulk && <LabelBadge label={headline.label} />}
      </span>
      <span className="history-sentence">
        {item.kind !== 'edit' && <span className="badge">{texts.kinds[item.kind]}</span>}{' '}
        {isBulk ? item.title : headline.sentence}
      </span>
      <span className="history-words" dir="auto">
        {place === null
          ? excerpt(headline.words, 100)
          : [place, excerpt(isBulk ? '' : headline.words, 60)].filter(Boolean).join(' · ')}
      </span>
      {step.hasGapBefore && <span className="history-gap">{texts.gap}</span>}
    </div>
  );
}
