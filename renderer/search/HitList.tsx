import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react';
import { isPressed, parseKey } from '../../shared/command/key.ts';
import { application, currentScheme, useApplication } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { startChange } from './change-hits.ts';
import type { Hit } from './create-search-store.ts';
import { HitLine } from './HitLine.tsx';
import { hitRows } from './hit-rows.ts';
import { openHit } from './open-hit.ts';
import { search, useSearch } from './search.ts';

const hitHeight = 32;
const articleHeight = 38;

/**
 * A concordance: every hit on a line, its words under each other, its article above. The focus stays on the list and
 * `aria-activedescendant` names the hit, so that scrolling it away does not take the focus with it.
 */
export function HitList({ hits }: { readonly hits: readonly Hit[] }) {
  const texts = useTexts().search;
  const listId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const active = useSearch((state) => state.active);
  const checked = useSearch((state) => state.checked);
  const articles = useApplication((state) => state.articles);
  const rows = useMemo(() => hitRows(hits), [hits]);
  const titles = useMemo(() => new Map(articles.map(({ id, title }) => [id, title])), [articles]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'article' ? articleHeight : hitHeight),
    overscan: 10,
  });
  useEffect(() => virtualizer.measure(), [rows, virtualizer]);

  // Who comes back from an article finds the hit that they looked at last, wherever the list stood.
  useEffect(() => {
    const row = rows.findIndex((each) => each.kind === 'hit' && each.number === active);
    if (row !== -1) virtualizer.scrollToIndex(row, { align: 'auto' });
    // Not whenever a page of hits comes in.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [active]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (!move(event) && !act(event)) return;
    event.preventDefault();
  }

  function move({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / hitHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: hits.length - 1,
    };
    const target = steps[key];
    if (target === undefined) return false;
    if (key === 'ArrowUp' && active === 0) document.querySelector<HTMLElement>('.search-query')?.focus();
    else search.activate(Math.max(0, Math.min(hits.length - 1, target)));
    return true;
  }

  function act(event: KeyboardEvent): boolean {
    const { platform } = application.getState();
    const hit = hits[active];
    const isKey = (key: string) => isPressed(event, parseKey(key), platform);
    const label = currentScheme().labels.find(({ key }) => key && isKey(key));
    if (isKey('Enter')) void openHit(active);
    else if (isKey(' ') && hit) search.toggle(hit.key);
    else if (isKey('Mod+a')) search.toggleAll();
    else if (hit?.annotation && (isKey('Delete') || isKey('Backspace'))) startChange('delete', null);
    else if (label) startChange(hit?.annotation ? 'change' : 'tag', label.id);
    else return false;
    return true;
  }

  return (
    <div
      ref={scroller}
      className="hit-list"
      // A `select` cannot be virtualised, nor show a line of several parts.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      tabIndex={0}
      aria-label={texts.hits}
      aria-multiselectable="true"
      aria-activedescendant={`${listId}${active}`}
      onKeyDown={onKeyDown}
    >
      <div className="hit-rows" role="presentation" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, size, key }) => {
          const row = rows[index];
          const style = { blockSize: size, transform: `translateY(${start}px)` };
          if (!row) return null;
          return row.kind === 'article' ? (
            // Each hit says its article: for a list box, a heading between options would be nothing.
            <div key={key} className="hit-article" style={style} aria-hidden="true">
              <span className="hit-article-title" dir="auto">
                {titles.get(row.article) ?? row.path}
              </span>
              <span className="hit-article-path">{row.path}</span>
              <span className="hit-article-count">{row.count}</span>
            </div>
          ) : (
            <HitLine
              key={key}
              id={`${listId}${row.number}`}
              hit={row.hit}
              title={titles.get(row.hit.article) ?? row.hit.path}
              place={row.number}
              count={hits.length}
              isActive={row.number === active}
              isChecked={checked.has(row.hit.key)}
              style={style}
            />
          );
        })}
      </div>
    </div>
  );
}
