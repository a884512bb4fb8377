import type { Utf16Range } from '../../shared/text/offset.ts';
import type { ArticleDom } from './article-dom.ts';
import type { ParagraphMap } from './paragraph-map.ts';
import {
  isSameRange,
  rangeOfSelection,
  readSelection,
  withoutLastLineBreak,
  writeSelection,
  type TextSelection,
} from './text-selection.ts';

export interface SelectionEvents {
  /** Called for what the person selects and for what the program does alike. */
  readonly onSelect: (selection: Utf16Range) => void;
  /** The selection that is kept while the focus is elsewhere has appeared, changed or gone. */
  readonly onKeptChange: () => void;
}

/** The selection in the text, remembered while the focus is elsewhere: who comes back finds it as it was. */
export interface SelectionKeeper {
  /** The selection as it is now: the browser tells of a change a moment later. */
  read(): Utf16Range | null;
  direction(): TextSelection | null;
  /** The selection while the browser does not show it: the focus is in another part of the window. */
  kept(): Utf16Range | null;
  /** The selected words as the article has them. */
  text(): string;
  select(selection: TextSelection): void;
  destroy(): void;
}

export function createSelectionKeeper(
  root: HTMLElement,
  text: string,
  map: ParagraphMap,
  dom: ArticleDom,
  events: SelectionEvents,
): SelectionKeeper {
  let selection: TextSelection | null = null;

  const isFocused = () => document.activeElement === root;

  function read(): Utf16Range | null {
    // Outside the focused text a selection belongs to somebody else: a text field has taken it along.
    const found = isFocused() ? readSelection(dom) : null;
    if (found) take(found);
    return current();
  }

  function take(next: TextSelection): void {
    const before = current();
    selection = next;
    const range = current();
    if (range && !(before && isSameRange(before, range))) events.onSelect(range);
  }

  function current(): Utf16Range | null {
    return selection && withoutLastLineBreak(rangeOfSelection(selection), map);
  }

  function focused(): void {
    // The browser would put the caret at the very beginning.
    if (selection) writeSelection(dom, selection);
    events.onKeptChange();
  }

  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('selectionchange', () => read(), { signal });
  // That event comes a moment after the change: a quick typist's next key must not find the selection of before.
  document.addEventListener('keydown', () => read(), { signal, capture: true });
  root.addEventListener('focus', focused, { signal });
  root.addEventListener('blur', events.onKeptChange, { signal });

  return {
    read,
    direction: () => selection,
    kept: () => (isFocused() ? null : current()),
    text() {
      read();
      if (!selection) return '';
      const { start, end } = rangeOfSelection(selection);
      return text.slice(start, end);
    },
    select(next) {
      take(next);
      // Writing it would pull the focus into the text: while a person is elsewhere it waits for them.
      if (isFocused()) writeSelection(dom, next);
      else events.onKeptChange();
    },
    destroy: () => listening.abort(),
  };
}
