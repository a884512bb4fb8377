import { useTexts } from '../app/language.ts';
import { startChange } from './change-hits.ts';
import { search, useSearch } from './search.ts';
import { articlesOf } from './count-articles.ts';

/** How many there are and how many are checked, and what can be done with these. */
export function HitActions() {
  const texts = useTexts().search;
  const hits = useSearch((state) => state.hits);
  const checked = useSearch((state) => state.checked);
  const phase = useSearch((state) => state.phase);
  const isAmongAnnotations = useSearch((state) => state.request.among === 'annotations');
  if (hits.length === 0) return null;
  const isAllChecked = checked.size === hits.length;
  const count =
    phase === 'searching'
      ? texts.soFar(hits.length)
      : phase === 'bounded'
        ? texts.tooMany
        : texts.found(hits.length, articlesOf(hits));
  return (
    <footer className="hit-actions">
      <span className="hit-count">
        {count}
        {checked.size > 0 && (
          <>
            {' · '}
            {texts.checked(checked.size, articlesOf(hits.filter(({ key }) => checked.has(key))))}
          </>
        )}
      </span>
      <button type="button" className="quiet-button" onClick={() => search.toggleAll()}>
        {isAllChecked ? texts.uncheckAll : texts.checkAll}
      </button>
      {isAmongAnnotations ? (
        <>
          <button type="button" className="button" onClick={() => startChange('change', null)}>
            {texts.change.change}
          </button>
          <button type="button" className="button" onClick={() => startChange('delete', null)}>
            {texts.change.delete}
          </button>
        </>
      ) : (
        <button type="button" className="button" onClick={() => startChange('tag', null)}>
          {texts.change.tag}
        </button>
      )}
    </footer>
  );
}
