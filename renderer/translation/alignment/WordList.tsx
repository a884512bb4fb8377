import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { languageDirection } from '../../../shared/text/language-direction.ts';
import type { LanguageTag } from '../../../shared/translation/segment.ts';
import type { SegmentWord } from './segment-words.ts';

interface WordListProps {
  readonly label: string;
  readonly language: LanguageTag;
  readonly words: readonly SegmentWord[];
  readonly chosen: ReadonlySet<number>;
  /** With what each word is aligned, as it is told. */
  readonly linked: ReadonlyMap<number, string>;
  readonly list?: RefObject<HTMLDivElement | null>;
  readonly disabled?: boolean;
  change(chosen: ReadonlySet<number>): void;
  /** The word that the keyboard or the pointer is at; null when none is. */
  lookAt(place: number | null): void;
  enter(): void;
}

/** Words to choose from: by press, or with the arrows and the space bar. */
export function WordList({
  label,
  language,
  words,
  chosen,
  linked,
  list,
  disabled = false,
  change,
  lookAt,
  enter,
}: WordListProps) {
  const id = useId();
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, words.length - 1);
  const direction = languageDirection(language);

  function toggle(place: number): void {
    if (disabled) return;
    const next = new Set(chosen);
    if (!next.delete(place)) next.add(place);
    change(next);
  }

  function goTo(place: number, isChoosing: boolean): void {
    const to = Math.max(0, Math.min(words.length - 1, place));
    setAt(to);
    lookAt(to);
    if (isChoosing && !disabled) change(new Set([...chosen, at, to]));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const onwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === onwards || event.key === 'ArrowDown') goTo(at + 1, event.shiftKey);
    else if (event.key === back || event.key === 'ArrowUp') goTo(at - 1, event.shiftKey);
    else if (event.key === 'Home') goTo(0, false);
    else if (event.key === 'End') goTo(words.length - 1, false);
    else if (event.key === ' ') toggle(at);
    else if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={list}
      // A select of several shows one word a line, and takes no press without a modifier.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-multiselectable
      aria-orientation="horizontal"
      aria-label={label}
      aria-disabled={disabled || undefined}
      aria-activedescendant={words.length > 0 ? `${id}-${at}` : undefined}
      tabIndex={0}
      className="word-list"
      lang={language}
      dir={direction}
      onFocus={() => lookAt(at)}
      onBlur={() => lookAt(null)}
      onKeyDown={onKeyDown}
    >
      {words.map((word, place) => {
        const other = linked.get(place);
        return (
          // The list holds the focus and its keys choose a word: a word needs none of its own.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <span
            key={word.span.start}
            id={`${id}-${place}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="option"
            aria-selected={chosen.has(place)}
            title={other}
            className="word-option"
            data-at={place === at || undefined}
            data-linked={other !== undefined || undefined}
            onClick={() => {
              setAt(place);
              lookAt(place);
              toggle(place);
            }}
          >
            {word.text}
          </span>
        );
      })}
    </div>
  );
}
