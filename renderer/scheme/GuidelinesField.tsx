import { useId, useRef, useState } from 'react';
import type { LabelDefinition, LocalisedText } from '../../shared/scheme/scheme.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { MarkdownText } from '../project/MarkdownText.tsx';
import { useEditedScheme } from './draft-context.ts';
import { languageName } from '../../shared/i18n/language-name.ts';
import { textIn, withText } from './LocalisedField.tsx';

interface GuidelinesFieldProps {
  readonly label: LabelDefinition;
  change(guidelines: LocalisedText | undefined): void;
}

/** When to use a label, in Markdown, and beside it how the annotator's panel shows it. */
export function GuidelinesField({ label, change }: GuidelinesFieldProps) {
  const { languages, isReadOnly } = useEditedScheme();
  const texts = useTexts().scheme.fields;
  const language = useLanguage();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState(language as string);
  const text = textIn(label.guidelines, chosen, languages);

  /** At the end, with the sentence selected: what is typed next takes its place. */
  function addExample(): void {
    const before = text === '' ? '' : `${text.replace(/\n+$/, '')}\n\n`;
    change(withText(label.guidelines, chosen, `${before}> ${texts.example}`, languages));
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(before.length + 2, before.length + 2 + texts.example.length);
    });
  }

  return (
    <fieldset className="guidelines-field">
      <legend className="field-name">{texts.guidelines}</legend>
      <div className="guidelines-tools">
        <select
          className="select-field"
          aria-label={texts.guidelinesLanguage}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          {languages.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag, language)}
            </option>
          ))}
        </select>
        {!isReadOnly && (
          <button type="button" className="button" onClick={addExample}>
            {texts.addExample}
          </button>
        )}
      </div>
      <div className="guidelines-columns">
        <textarea
          ref={field}
          className="text-field"
          aria-label={`${texts.guidelines}, ${languageName(chosen, language)}`}
          aria-describedby={`${id}hint`}
          lang={chosen}
          dir="auto"
          rows={12}
          readOnly={isReadOnly}
          value={text}
          onChange={(event) => change(withText(label.guidelines, chosen, event.target.value, languages))}
        />
        {/* Scrolled by the keyboard: it may be longer than its place. */}
        <section
          className="guidelines-preview"
          aria-label={texts.preview}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          lang={chosen}
          dir="auto"
        >
          {text === '' ? <p className="quiet">{texts.noPreview}</p> : <MarkdownText>{text}</MarkdownText>}
        </section>
      </div>
      <p id={`${id}hint`} className="field-hint">
        {texts.guidelinesHint}
      </p>
    </fieldset>
  );
}
