import { wordsOf, type Change } from '../../shared/history/change.ts';
import { excerpt } from '../../shared/text/excerpt.ts';
import { LabelBadge } from '../annotation/LabelBadge.tsx';
import { useTexts } from '../app/language.ts';
import { useHistoryWording } from './use-history-wording.ts';

/** Enough to see what it is about; of a thousand changes nobody reads the last. */
const mostShown = 60;

interface ChangeListProps {
  readonly changes: readonly Change[];
  /** How many there are, where not all of them are given. */
  readonly count?: number;
  /** Name of the list. */
  readonly label: string;
}

/** Changes one by one, each with the words that it is about. */
export function ChangeList({ changes, count = changes.length, label }: ChangeListProps) {
  const texts = useTexts().history;
  const wording = useHistoryWording();
  if (changes.length === 0) return null;
  const shown = changes.slice(0, mostShown);
  return (
    <ul className="history-changes" aria-label={label}>
      {shown.map((change, index) => (
        // The list is made anew whenever it is another one, and its rows have nothing of their own to keep.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          {'subject' in change && <LabelBadge label={change.subject.label} />}
          <span>
            {wording.sentence(change)}
            {wordsOf(change) !== '' && (
              <span className="history-change-words" dir="auto">
                {excerpt(wordsOf(change), 100)}
              </span>
            )}
          </span>
        </li>
      ))}
      {count > shown.length && <li className="quiet">{texts.details.more(count - shown.length)}</li>}
    </ul>
  );
}
