import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { changeGroups } from '../../shared/history/history-filter.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { useScheme } from '../app/application.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { focusPane } from '../app/pane-focus.ts';
import { usePausedAnnouncement } from '../ui/paused-announcement.ts';
import { historyView, useHistoryView } from './history-view-state.ts';

/** Narrows the list down by words, label, and what was done. `found` is null while it is not known. */
export function HistoryFilterBar({ found }: { readonly found: number | null }) {
  const texts = useTexts().history;
  const language = useLanguage();
  const { labels } = useScheme();
  const filter = useHistoryView((state) => state.filter);
  const isFiltering = filter.words.trim() !== '' || filter.label !== '' || filter.group !== 'any';

  usePausedAnnouncement(isFiltering ? found : null, texts.found);

  function change(changes: Partial<typeof filter>): void {
    historyView.setState({ filter: { ...filter, ...changes } });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && filter.words !== '') change({ words: '' });
    else if (event.key === 'ArrowDown' || event.key === 'Enter') focusPane('text');
    else return;
    event.preventDefault();
  }

  return (
    <search className="history-filter">
      <div className="field-with-icon history-search">
        <Search size={14} aria-hidden />
        <input
          type="search"
          className="text-field"
          aria-label={texts.filter}
          placeholder={texts.filter}
          value={filter.words}
          maxLength={200}
          spellCheck={false}
          onChange={(event) => change({ words: event.target.value })}
          onKeyDown={onKeyDown}
        />
      </div>
      <select
        className="select-field"
        aria-label={texts.label}
        value={filter.label}
        onChange={(event) => change({ label: event.target.value })}
      >
        <option value="">{texts.anyLabel}</option>
        {labels.map(({ id, name }) => (
          <option key={id} value={id}>
            {localised(name, language)}
          </option>
        ))}
      </select>
      <select
        className="select-field"
        aria-label={texts.group}
        value={filter.group}
        onChange={(event) =>
          change({ group: changeGroups.find((group) => group === event.target.value) ?? 'any' })
        }
      >
        <option value="any">{texts.anyGroup}</option>
        {changeGroups.map((group) => (
          <option key={group} value={group}>
            {texts.groups[group]}
          </option>
        ))}
      </select>
    </search>
  );
}
