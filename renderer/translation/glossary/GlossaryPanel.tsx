import { Check, CircleAlert, Minus, Pencil, Plus, TriangleAlert } from 'lucide-react';
import { useMemo, type MouseEvent, type ReactNode } from 'react';
import { languageName } from '../../../shared/i18n/language-name.ts';
import type { SegmentTerm, TermState } from '../../../shared/glossary/segment-terms.ts';
import { termIn } from '../../../shared/glossary/glossary-terms.ts';
import { languageDirection } from '../../../shared/text/language-direction.ts';
import type { LanguageTag } from '../../../shared/translation/segment.ts';
import { useSession } from '../../annotation/session-store.ts';
import { useApplication } from '../../app/application.ts';
import { runCommand } from '../../app/command-runner.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import { Placeholder } from '../../ui/Placeholder.tsx';
import { useTranslation } from '../translation-store.ts';
import { beginTerm } from './begin-term.ts';
import { entryName, termsOfRow, useGlossary } from './glossary.ts';
import { showEntry } from './glossary-view.ts';
import { insertWords } from './insert-term.ts';
import './glossary-panel.css';

/** The terms of the active segment, what they are called in the translation, and what they must not be called. */
export function GlossaryPanel() {
  const texts = useTexts().glossary;
  const glossary = useGlossary();
  const language = useTranslation((state) => state.language);
  const row = useTranslation(({ rows, active }) => rows.find(({ id }) => id === active) ?? null);
  const target = useTranslation(({ draft }) => draft?.text ?? null);
  const sourceLanguage = useSession((state) => state.session?.source.language ?? 'und');
  const terms = useMemo(
    () => (row ? termsOfRow(row, target ?? row.target) : []),
    // What it reads besides: the glossary, and the languages of the two texts.
    // oxlint-disable-next-line react/exhaustive-deps
    [row, target, glossary, language, sourceLanguage],
  );

  if (glossary.length === 0)
    return (
      <Placeholder title={texts.panel.emptyGlossary.title} detail={texts.panel.emptyGlossary.detail}>
        <Actions />
      </Placeholder>
    );
  if (!row || language === null)
    return (
      <Placeholder title={texts.panel.chooseSegment.title} detail={texts.panel.chooseSegment.detail}>
        <Actions />
      </Placeholder>
    );
  return (
    <div className="glossary-panel">
      {terms.length === 0 ? (
        <p className="quiet">{texts.panel.noTerms}</p>
      ) : (
        <ul className="glossary-terms" aria-label={texts.panel.terms}>
          {terms.map((term) => (
            <Term key={term.entry.id} term={term} sourceLanguage={sourceLanguage} language={language} />
          ))}
        </ul>
      )}
      <div className="glossary-panel-actions">
        <Actions />
      </div>
    </div>
  );
}

function Actions() {
  const texts = useTexts().glossary.panel;
  const readOnly = useApplication((state) => state.corpus?.readOnly ?? true);
  return (
    <>
      {!readOnly && (
        <button type="button" className="button" onClick={beginTerm}>
          <Plus size={14} aria-hidden />
          {texts.add}
        </button>
      )}
      <button type="button" className="quiet-button" onClick={() => runCommand('view.glossary')}>
        {texts.all}
      </button>
    </>
  );
}

const stateIcons: Readonly<Record<TermState, ReactNode>> = {
  said: <Check size={14} aria-hidden />,
  missing: <TriangleAlert size={14} aria-hidden />,
  forbidden: <CircleAlert size={14} aria-hidden />,
  optional: <Minus size={14} aria-hidden />,
  unknown: <Minus size={14} aria-hidden />,
};

interface TermProps {
  readonly term: SegmentTerm;
  readonly sourceLanguage: LanguageTag;
  readonly language: LanguageTag;
}

function Term({ term, sourceLanguage, language }: TermProps) {
  const texts = useTexts().glossary.panel;
  const inLanguage = useLanguage();
  const { entry, state, allowed, forbidden } = term;
  const source = termIn(entry, sourceLanguage);
  const target = termIn(entry, language);
  const name = source?.term ?? entryName(entry);
  const notes = [target?.partOfSpeech, target?.note, source?.note, entry.note].filter(
    (note) => note !== undefined && note !== '',
  );
  return (
    <li className="glossary-term" data-state={state}>
      <div className="glossary-term-head">
        <span className="glossary-term-source" lang={sourceLanguage} dir={languageDirection(sourceLanguage)}>
          {name}
        </span>
        <span className="glossary-term-state">
          {stateIcons[state]}
          {texts.states[state]}
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.edit(name)}
          title={texts.edit(name)}
          onClick={() => showEntry(entry.id)}
        >
          <Pencil size={13} aria-hidden />
        </button>
      </div>
      {allowed.length === 0 ? (
        <p className="field-hint">{texts.noWord(languageName(language, inLanguage))}</p>
      ) : (
        <div className="glossary-words" lang={language} dir={languageDirection(language)}>
          {allowed.map((words) => (
            <button
              key={words}
              type="button"
              className="glossary-word"
              title={texts.insert(words)}
              aria-label={texts.insert(words)}
              onMouseDown={keepFocus}
              onClick={() => insertWords(words)}
            >
              {words}
            </button>
          ))}
          {forbidden.map((words) => (
            <span key={words} className="glossary-forbidden">
              {texts.not(words)}
            </span>
          ))}
        </div>
      )}
      {notes.length > 0 && (
        <p className="glossary-note" dir="auto">
          {notes.join(' · ')}
        </p>
      )}
    </li>
  );
}

/** The caret stays in the target, where the words will go. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
