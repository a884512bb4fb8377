import { Plus, X } from 'lucide-react';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { languageName } from '../../../shared/i18n/language-name.ts';
import type { GlossaryEntry } from '../../../shared/glossary/glossary-entry.ts';
import type { HostError } from '../../../shared/host/host-error.ts';
import { isSameJson } from '../../../shared/json/same-json.ts';
import { languageDirection } from '../../../shared/text/language-direction.ts';
import { errorSentence } from '../../app/error-sentence.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import { canonicalTag } from '../canonical-tag.ts';
import { entryOf, newTerm, type EntryDraft, type TermDraft } from './entry-draft.ts';
import { currentGlossary } from './glossary.ts';
import { saveEntry } from './glossary-actions.ts';

interface EntryFormProps {
  /** The element's id, for a button outside of it. */
  readonly id?: string;
  /** The entry as it is in the glossary; null for a new one. */
  readonly before: GlossaryEntry | null;
  readonly start: EntryDraft;
  /** What was written before and not saved. */
  readonly unsaved?: EntryDraft | undefined;
  keep?(unsaved: EntryDraft | null): void;
  readonly readOnly: boolean;
  /** Beside the button that saves. */
  readonly actions?: ReactNode;
  /** The button that saves is elsewhere. */
  readonly hasOwnButton?: boolean;
  saved(entry: GlossaryEntry): void;
}

/** What a concept is called in each language. Nothing is written before it is saved. */
export function EntryForm({
  id,
  before,
  start,
  unsaved,
  keep,
  readOnly,
  actions,
  hasOwnButton = true,
  saved,
}: EntryFormProps) {
  const all = useTexts();
  const texts = all.glossary.form;
  const ids = useId();
  const [base, setBase] = useState({ before, draft: start });
  const [draft, setOwnDraft] = useState(unsaved ?? start);
  const [fault, setFault] = useState<'no-term' | HostError | null>(null);
  const [isSaving, setSaving] = useState(false);
  const isChanged = draft !== base.draft;
  // Somebody else's change is shown at once, unless it would take away what has been typed: then saving is refused.
  if (!isChanged && !isSameJson(before, base.before)) {
    setBase({ before, draft: start });
    setOwnDraft(start);
  }

  function setDraft(next: EntryDraft): void {
    setOwnDraft(next);
    keep?.(next);
  }

  function change(place: number, term: TermDraft): void {
    setDraft({ ...draft, terms: draft.terms.map((each, index) => (index === place ? term : each)) });
  }

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isSaving) return;
    const taken = currentGlossary().map((each) => each.id);
    const entry = entryOf(draft, base.before, taken);
    if (!entry) return setFault('no-term');
    setSaving(true);
    const failed = await saveEntry(entry, base.before);
    setSaving(false);
    setFault(failed);
    if (failed) return;
    setBase({ before: entry, draft });
    keep?.(null);
    saved(entry);
  }

  return (
    <form id={id} className="glossary-form" onSubmit={(event) => void save(event)}>
      {draft.terms.map((term, place) => (
        <TermFields
          key={term.language}
          term={term}
          readOnly={readOnly}
          isFirst={place === 0}
          change={(next) => change(place, next)}
          remove={() => setDraft({ ...draft, terms: draft.terms.filter((each) => each !== term) })}
        />
      ))}
      {!readOnly && (
        <AddLanguage
          taken={draft.terms.map(({ language }) => language)}
          add={(language) => setDraft({ ...draft, terms: [...draft.terms, newTerm({ language, term: '' })] })}
        />
      )}
      <div className="field">
        <label htmlFor={`${ids}-note`}>{texts.note}</label>
        <textarea
          id={`${ids}-note`}
          className="text-field"
          rows={2}
          dir="auto"
          value={draft.note}
          readOnly={readOnly}
          onChange={(event) => setDraft({ ...draft, note: event.target.value })}
        />
      </div>
      {fault !== null && (
        <p className="field-error" role="alert">
          {fault === 'no-term'
            ? texts.noTerm
            : fault.code === 'changed-on-disk'
              ? all.glossary.changedMeanwhile
              : errorSentence(all, fault)}
        </p>
      )}
      {!readOnly && (
        <div className="glossary-form-actions">
          {hasOwnButton && (
            <button type="submit" className="primary-button" disabled={isSaving}>
              {texts.save}
            </button>
          )}
          {hasOwnButton && isChanged && <span className="quiet">{texts.unsaved}</span>}
          {actions}
        </div>
      )}
    </form>
  );
}

interface TermFieldsProps {
  readonly term: TermDraft;
  readonly readOnly: boolean;
  readonly isFirst: boolean;
  change(term: TermDraft): void;
  remove(): void;
}

function TermFields({ term, readOnly, isFirst, change, remove }: TermFieldsProps) {
  const texts = useTexts().glossary.form;
  const name = languageName(term.language, useLanguage());
  const id = useId();
  const inLanguage = { lang: term.language, dir: languageDirection(term.language), readOnly };
  return (
    <fieldset className="glossary-language">
      <legend>
        {name} <span className="quiet">{term.language}</span>
      </legend>
      {!readOnly && !isFirst && (
        <button
          type="button"
          className="icon-button glossary-language-remove"
          aria-label={texts.removeLanguage(name)}
          title={texts.removeLanguage(name)}
          onClick={remove}
        >
          <X size={14} aria-hidden />
        </button>
      )}
      <div className="field glossary-wide">
        <label htmlFor={`${id}-term`}>{texts.term}</label>
        <input
          id={`${id}-term`}
          className="text-field"
          value={term.term}
          spellCheck={false}
          autoComplete="off"
          data-first-field={isFirst || undefined}
          {...inLanguage}
          onChange={(event) => change({ ...term, term: event.target.value })}
        />
      </div>
      {(['variants', 'forbidden'] as const).map((list) => (
        <div key={list} className="field">
          <label htmlFor={`${id}-${list}`}>
            {texts[list]} <span className="field-hint">{texts.onePerLine}</span>
          </label>
          <textarea
            id={`${id}-${list}`}
            className="text-field"
            rows={2}
            value={term[list]}
            spellCheck={false}
            {...inLanguage}
            onChange={(event) => change({ ...term, [list]: event.target.value })}
          />
        </div>
      ))}
      <div className="field">
        <label htmlFor={`${id}-part`}>{texts.partOfSpeech}</label>
        <input
          id={`${id}-part`}
          className="text-field"
          value={term.partOfSpeech}
          readOnly={readOnly}
          onChange={(event) => change({ ...term, partOfSpeech: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-note`}>{texts.termNote}</label>
        <input
          id={`${id}-note`}
          className="text-field"
          dir="auto"
          value={term.note}
          readOnly={readOnly}
          onChange={(event) => change({ ...term, note: event.target.value })}
        />
      </div>
    </fieldset>
  );
}

interface AddLanguageProps {
  readonly taken: readonly string[];
  add(language: string): void;
}

function AddLanguage({ taken, add }: AddLanguageProps) {
  const texts = useTexts().glossary.form;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isRefused, setRefused] = useState(false);

  function submit(): void {
    const tag = canonicalTag(typed);
    const isNew = tag !== null && typed.trim() !== '' && !taken.includes(tag);
    setRefused(!isNew);
    if (!isNew) return;
    setTyped('');
    add(tag);
  }

  return (
    <div className="field">
      <label htmlFor={id}>{texts.addLanguageTag}</label>
      <div className="glossary-add-language">
        <input
          id={id}
          className="text-field"
          value={typed}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={isRefused}
          onChange={(event) => {
            setRefused(false);
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            // Not the form: what is meant is the language.
            event.preventDefault();
            submit();
          }}
        />
        <button type="button" className="button" onClick={submit}>
          <Plus size={14} aria-hidden />
          {texts.addLanguage}
        </button>
      </div>
      {isRefused && (
        <p className="field-error" role="alert">
          {texts.tagFault}
        </p>
      )}
    </div>
  );
}
