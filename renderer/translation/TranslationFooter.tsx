import { useMemo } from 'react';
import { useTexts } from '../app/language.ts';
import { ScoreBadge } from './errors/ScoreBadge.tsx';
import { progressOf } from './progress.ts';
import { passes, segmentFilters } from './segment-filter.ts';
import { translation, useTranslation } from './translation-store.ts';

/** How far the translation is, and which of its segments are shown. */
export function TranslationFooter({ sourceLanguage }: { readonly sourceLanguage: string }) {
  const texts = useTexts().translation;
  const rows = useTranslation((state) => state.rows);
  const filter = useTranslation((state) => state.filter);
  const progress = useMemo(() => progressOf(rows, sourceLanguage), [rows, sourceLanguage]);
  const counts = useMemo(
    () => segmentFilters.map((each) => [each, rows.filter((row) => passes(row, each)).length] as const),
    [rows],
  );
  return (
    <div className="translation-footer">
      <progress max={progress.segments} value={progress.confirmed} aria-label={texts.progressLabel} />
      <span className="tabular">{texts.progress(progress.confirmed, progress.segments)}</span>
      <span className="quiet tabular">{texts.words(progress.confirmedWords, progress.words)}</span>
      <ScoreBadge />
      <span className="status-space" />
      <select
        className="select-field segment-filter"
        aria-label={texts.filter}
        value={filter}
        onChange={(event) => {
          const chosen = segmentFilters.find((each) => each === event.target.value);
          if (chosen) translation.setState({ filter: chosen });
        }}
      >
        {counts
          .filter(([each, count]) => count > 0 || each === filter || each === 'all')
          .map(([each, count]) => (
            <option key={each} value={each}>
              {texts.filterOption(
                each === 'all' || each === 'unfinished' ? texts.filters[each] : texts.statuses[each],
                count,
              )}
            </option>
          ))}
      </select>
    </div>
  );
}
