import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { articleStatuses } from '../../shared/annotation/annotation.ts';
import type { ArticleSummary } from '../../shared/host/contract.ts';
import { focusPane } from '../app/pane-focus.ts';
import { useTexts } from '../app/language.ts';
import { usePausedAnnouncement } from '../ui/paused-announcement.ts';
import type { ArticleFilter } from './filter.ts';
import { openArticle } from './open-article.ts';

interface LibraryFilterProps {
  readonly filter: ArticleFilter;
  readonly found: number;
  /** What Enter opens. */
  readonly first: ArticleSummary | undefined;
  readonly onChange: (filter: ArticleFilter) => void;
}

export function LibraryFilter({ filter, found, first, onChange }: LibraryFilterProps) {
  const texts = useTexts().library;
  const isFiltering = filter.words.trim() !== '' || filter.status !== 'any';

  usePausedAnnouncement(isFiltering ? found : null, texts.matches);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') focusPane('library');
    else if (event.key === 'Enter' && first) void openArticle(first);
    else if (event.key === 'Escape' && filter.words !== '') onChange({ ...filter, words: '' });
    else if (event.key === 'Escape') focusPane('text');
    else return;
    event.preventDefault();
  }

  return (
    <search className="library-filter">
      <div className="field-with-icon">
        <Search size={14} aria-hidden />
        <input
          type="search"
          className="text-field"
          aria-label={texts.filter}
          placeholder={texts.filter}
          value={filter.words}
          spellCheck={false}
          onChange={(event) => onChange({ ...filter, words: event.target.value })}
          onKeyDown={onKeyDown}
        />
      </div>
      <select
        className="select-field"
        aria-label={texts.statusFilter}
        value={filter.status}
        onChange={(event) => {
          const status = articleStatuses.find((each) => each === event.target.value) ?? 'any';
          onChange({ ...filter, status });
        }}
      >
        <option value="any">{texts.anyStatus}</option>
        {articleStatuses.map((status) => (
          <option key={status} value={status}>
            {texts.statuses[status]}
          </option>
        ))}
      </select>
    </search>
  );
}
