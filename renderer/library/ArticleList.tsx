import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ArticleId, ArticleSummary } from '../../shared/host/contract.ts';
import { useSession } from '../annotation/session-store.ts';
import { useTexts } from '../app/language.ts';
import { focusPane } from '../app/pane-focus.ts';
import { ArticleRow } from './ArticleRow.tsx';
import { openArticle } from './open-article.ts';
import { libraryRows } from './rows.ts';

interface ArticleListProps {
  readonly articles: readonly ArticleSummary[];
  /** A letter typed on the list goes to the search field. */
  readonly onType: (key: string) => void;
}

const articleHeight = 46;
const folderHeight = 30;

/**
 * A list box with one option for each article, of which only those in view exist. The focus stays on the list and
 * `aria-activedescendant` names the option, so that scrolling an option away does not take the focus with it.
 */
export function ArticleList({ articles, onType }: ArticleListProps) {
  const texts = useTexts().library;
  const listId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const openId = useSession((state) => state.loading?.id ?? state.session?.article.id ?? null);
  const [chosenId, setChosenId] = useState<ArticleId | null>(null);
  const rows = useMemo(() => libraryRows(articles), [articles]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'folder' ? folderHeight : articleHeight),
    overscan: 8,
  });
  useEffect(() => virtualizer.measure(), [rows, virtualizer]);

  const activeId = chosenId ?? openId;
  const found = articles.findIndex(({ id }) => id === activeId);
  const active = Math.max(0, found);

  // An article opened by a command comes into view; one chosen here is there already.
  useEffect(() => {
    setChosenId(null);
    const row = rows.findIndex((each) => each.kind === 'article' && each.article.id === openId);
    if (row !== -1) virtualizer.scrollToIndex(row, { align: 'auto' });
    // Only when another article is opened: not whenever the scan finds one more.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [openId]);

  function moveTo(number: number): void {
    const article = articles[Math.min(articles.length - 1, Math.max(0, number))];
    if (!article) return;
    setChosenId(article.id);
    virtualizer.scrollToIndex(rows.findIndex((row) => row.kind === 'article' && row.article === article));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || event.nativeEvent.isComposing) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / articleHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: articles.length - 1,
    };
    const target = steps[key];
    const article = articles[active];
    if (target !== undefined) moveTo(target);
    else if ((key === 'Enter' || key === ' ') && article) void openArticle(article);
    else if (key === 'Escape') focusPane('text');
    else if (/^[\p{L}\p{N}]$/u.test(key)) {
      onType(key);
      focusPane('library', '[type=search]');
    } else return;
    event.preventDefault();
  }

  return (
    <div
      ref={scroller}
      className="article-list"
      // A `select` cannot be virtualised, nor show two lines.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      tabIndex={0}
      aria-label={texts.articles}
      aria-activedescendant={`${listId}${active}`}
      onKeyDown={onKeyDown}
    >
      <div
        className="article-list-rows"
        role="presentation"
        style={{ blockSize: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start, size, key }) => {
          const row = rows[index];
          const style = { blockSize: size, transform: `translateY(${start}px)` };
          if (!row) return null;
          return row.kind === 'folder' ? (
            // Each option says its path: for a list box, a heading between options would be nothing.
            <div key={key} className="folder-row" style={style} aria-hidden="true">
              {row.folder}
            </div>
          ) : (
            <ArticleRow
              key={key}
              id={`${listId}${row.number}`}
              article={row.article}
              position={row.number + 1}
              count={articles.length}
              isOpen={row.article.id === openId}
              isActive={row.number === active}
              style={style}
            />
          );
        })}
      </div>
    </div>
  );
}
