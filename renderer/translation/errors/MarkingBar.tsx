import { useEffect, useRef, type KeyboardEvent } from 'react';
import { keyAtPlace } from '../../../shared/command/key.ts';
import { dimensionOf } from '../../../shared/quality/typology.ts';
import { directionOf } from '../../../shared/text/direction.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import { useTranslation } from '../translation-store.ts';
import {
  backToDimensions,
  cancelMarking,
  chooseCategory,
  chooseSeverity,
  chooseWhole,
  finishMarking,
  moveWords,
  useMarking,
  wordsIn,
  type Marking,
} from './marking.ts';
import { categoriesIn, categoryName, useProfile } from './profile.ts';
import { SeverityMark } from './SeverityMark.tsx';

/**
 * While an error is being marked: its words, and the letters and digits that say what it is. It has the keyboard, so that
 * no letter is typed into the translation and no input method is in the way.
 */
export function MarkingBar() {
  const marking = useMarking();
  const active = useTranslation((state) => state.active);
  useEffect(() => {
    // Another row is worked on: the bar was about the one before.
    if (marking && marking.row !== active) cancelMarking();
  }, [marking, active]);
  return marking && <OpenBar key={`${marking.row} ${marking.editing?.id}`} marking={marking} />;
}

function OpenBar({ marking }: { readonly marking: Marking }) {
  const texts = useTexts().quality.marking;
  const bar = useRef<HTMLElement>(null);
  const profile = useProfile();
  useEffect(() => bar.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    // A button of the bar that was reached by Tab keeps its own keys.
    const isOnButton = event.target instanceof HTMLButtonElement;
    if (isOnButton && (event.key === 'Enter' || event.key === ' ')) return;
    if (!handle(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function handle({ key, code, shiftKey }: KeyboardEvent): boolean {
    const isRightToLeft = directionOf(marking.text) === 'rtl';
    switch (key) {
      case 'Enter':
        finishMarking();
        return true;
      case 'Escape':
        cancelMarking();
        return true;
      case 'Backspace':
        backToDimensions();
        return true;
      case 'ArrowRight':
        moveWords(isRightToLeft ? -1 : 1, shiftKey);
        return true;
      case 'ArrowLeft':
        moveWords(isRightToLeft ? 1 : -1, shiftKey);
        return true;
    }
    // The place on the keyboard, where the layout has other letters than Latin ones.
    const typed = /^[a-z0-9]$/i.test(key) ? key.toLowerCase() : (keyAtPlace(code) ?? '');
    if (typed === '0') chooseWhole();
    const severity = profile.severities[Number.parseInt(typed, 10) - 1];
    if (severity) chooseSeverity(severity);
    const category = categoriesIn(profile, marking.dimension).find((each) => each.key === typed);
    if (category) chooseCategory(category.id);
    return /^[a-z0-9]$/.test(typed);
  }

  return (
    // It has the keyboard while it is open, so it hears all keys; each has a button beside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={bar}
      className="marking-bar"
      aria-label={texts.title(wordsIn(marking))}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p className="marking-words">
        <bdi className={marking.range ? 'marking-quote' : undefined}>{wordsIn(marking)}</bdi>
        <span className="quiet">{texts.keys}</span>
      </p>
      <Categories marking={marking} />
      <Severities marking={marking} />
      <div className="marking-actions">
        <button type="button" className="primary-button" onClick={finishMarking}>
          {texts.accept}
          <kbd aria-hidden="true">Enter</kbd>
        </button>
        <button type="button" className="quiet-button" onClick={cancelMarking}>
          {texts.cancel}
          <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </section>
  );
}

function Categories({ marking: { dimension, category } }: { readonly marking: Marking }) {
  const texts = useTexts().quality.marking;
  const language = useLanguage();
  const profile = useProfile();
  const chosen = dimension === null ? dimensionOf(category) : category;
  return (
    <fieldset
      className="marking-choices"
      aria-label={dimension === null ? texts.categories : texts.kindsOf(categoryName(dimension, language))}
    >
      {dimension !== null && (
        <button
          type="button"
          className="quiet-button"
          aria-pressed={category === dimension}
          title={texts.back}
          onClick={backToDimensions}
        >
          <kbd aria-hidden="true">⌫</kbd>
          {categoryName(dimension, language)}
        </button>
      )}
      {categoriesIn(profile, dimension).map(({ id, key, name, definition }) => (
        <button
          key={id}
          type="button"
          className="quiet-button"
          aria-pressed={id === chosen}
          title={definition[language]}
          onClick={() => chooseCategory(id)}
        >
          <kbd aria-hidden="true">{key.toUpperCase()}</kbd>
          {name[language]}
        </button>
      ))}
    </fieldset>
  );
}

function Severities({ marking: { severity } }: { readonly marking: Marking }) {
  const texts = useTexts().quality;
  const { severities } = useProfile();
  return (
    <fieldset className="marking-choices" aria-label={texts.marking.severity}>
      {severities.map((each, index) => (
        <button
          key={each}
          type="button"
          className="quiet-button"
          aria-pressed={each === severity}
          onClick={() => chooseSeverity(each)}
        >
          <kbd aria-hidden="true">{index + 1}</kbd>
          <SeverityMark severity={each} />
          {texts.severities[each]}
        </button>
      ))}
    </fieldset>
  );
}
