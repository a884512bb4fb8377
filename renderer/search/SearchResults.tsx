import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { Placeholder } from '../ui/Placeholder.tsx';
import { HitList } from './HitList.tsx';
import { askNow, useSearch } from './search.ts';

/** The hits, or why there are none. */
export function SearchResults() {
  const all = useTexts();
  const texts = all.search;
  const phase = useSearch((state) => state.phase);
  const error = useSearch((state) => state.error);
  const hits = useSearch((state) => state.hits);
  const isIndexing = useSearch((state) => state.index.phase === 'indexing');
  if (phase === 'failed' && error)
    return (
      <div className="search-nothing" role="alert">
        <Placeholder title={texts.failed} detail={errorSentence(all, error)}>
          <button type="button" className="button" onClick={() => askNow()}>
            {all.application.tryAgain}
          </button>
        </Placeholder>
      </div>
    );
  if (hits.length > 0) return <HitList hits={hits} />;
  return (
    <div className="search-nothing">
      {phase === 'empty' ? (
        <Placeholder title={texts.empty} detail={texts.emptyDetail} />
      ) : phase === 'searching' ? (
        <Placeholder title={texts.searching} quiet />
      ) : (
        <Placeholder title={texts.noHits} detail={isIndexing ? texts.noHitsYet : texts.noHitsDetail} />
      )}
    </div>
  );
}
