import { useStore } from 'zustand';
import { bulkActions } from '../annotation/actions.ts';
import type { BulkOutcome } from '../annotation/bulk-actions.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { Banner } from '../ui/Banner.tsx';

/** Enough to see what it is about; a thousand lines would hide the article. */
const refusalsShown = 4;

/** How a change over several articles went, and the way back. */
export function BulkBanner() {
  const texts = useTexts().bulk;
  const last = useStore(bulkActions.store, (state) => state.last);
  if (!last) return null;
  const isDone = last.state === 'done';
  return (
    <Banner
      tone={last.refused.length > 0 ? 'warning' : 'info'}
      onDismiss={bulkActions.dismiss}
      actions={
        last.applied > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => void (isDone ? bulkActions.takeBack(last) : bulkActions.repeat(last))}
          >
            {isDone ? texts.undo : texts.redo}
          </button>
        )
      }
    >
      {isDone ? texts.done(last.title, last.applied) : texts.takenBack(last.title, last.applied)}
      <Refusals refused={last.refused} />
    </Banner>
  );
}

function Refusals({ refused }: Pick<BulkOutcome, 'refused'>) {
  const all = useTexts();
  if (refused.length === 0) return null;
  const sentences = [...new Set(refused.map(({ error }) => errorSentence(all, error)))];
  return (
    <>
      {' '}
      {all.bulk.refused(refused.length)}
      <ul className="banner-list">
        {sentences.slice(0, refusalsShown).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {sentences.length > refusalsShown && <li>{all.bulk.more(sentences.length - refusalsShown)}</li>}
      </ul>
    </>
  );
}
