import type { HistoryItem } from '../../shared/history/history-item.ts';
import { excerpt } from '../../shared/text/excerpt.ts';
import { LabelBadge } from '../annotation/LabelBadge.tsx';
import { useApplication } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { ChangeList } from './ChangeList.tsx';
import { useTimes } from './times.ts';
import { useHistoryWording } from './use-history-wording.ts';

/** What a step did, when, and who did it. */
export function StepHeader({ item }: { readonly item: HistoryItem }) {
  const texts = useTexts().history;
  const own = useApplication((state) => state.settings.annotator);
  const times = useTimes();
  const headline = useHistoryWording().headline(item);
  const annotator = 'annotator' in item && typeof item.annotator === 'string' ? item.annotator : own.id;
  const who = annotator === own.id && own.name !== '' ? own.name : annotator;
  return (
    <header className="history-step-header">
      <h2>
        {item.kind !== 'edit' && <span className="badge">{texts.kinds[item.kind]}</span>} {headline.sentence}
      </h2>
      <p className="quiet">
        <time dateTime={item.time}>{times.moment(item.time)}</time>, {texts.by(who)}
      </p>
      {item.bulk !== undefined && item.title !== undefined && (
        <p className="quiet">{texts.bulkPart(item.title)}</p>
      )}
      {item.changeCount === 1 ? (
        headline.label !== null && (
          <p className="history-about">
            <LabelBadge label={headline.label} />
            <span dir="auto">{excerpt(headline.words, 300)}</span>
          </p>
        )
      ) : (
        <ChangeList changes={item.changes} count={item.changeCount} label={texts.details.changes} />
      )}
    </header>
  );
}
