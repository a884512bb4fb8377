import { useTexts } from '../app/language.ts';
import { cancelIndexing, prepareIndex } from './index-calls.ts';
import { useSearch } from './search.ts';

/** How far the index is, while that matters: articles that are not in it cannot be found. */
export function IndexNotice() {
  const texts = useTexts().search;
  const { indexed, total, phase } = useSearch((state) => state.index);
  switch (phase) {
    case 'idle':
    case 'complete':
      return null;
    case 'indexing':
      return (
        <div className="index-notice" data-quiet="true">
          <label>
            {texts.indexing(indexed, total)} <progress value={indexed} max={Math.max(1, total)} />
          </label>
          <button type="button" className="quiet-button" onClick={() => void cancelIndexing()}>
            {texts.stopIndexing}
          </button>
        </div>
      );
    case 'cancelled':
      return (
        <div className="index-notice">
          <span>{texts.indexingStopped(indexed, total)}</span>
          <GoOn />
        </div>
      );
    case 'failed':
      return (
        <div className="index-notice" role="alert">
          <span>{texts.indexFailed}</span>
          <GoOn />
        </div>
      );
  }
}

function GoOn() {
  const texts = useTexts().search;
  return (
    <button type="button" className="quiet-button" onClick={() => void prepareIndex()}>
      {texts.goOn}
    </button>
  );
}
