import { useId } from 'react';
import { readyMadeSchemes } from '../../shared/scheme/default-scheme.ts';
import type { Scheme } from '../../shared/scheme/scheme.ts';
import { useLocalised, useTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { AddField } from './AddField.tsx';
import { addLanguage, editDraft } from './draft.ts';
import { useEditedScheme } from './draft-context.ts';
import { ExportScheme } from './ExportScheme.tsx';
import { IdField } from './IdField.tsx';
import { ImportScheme } from './ImportScheme.tsx';
import { isLanguageTag } from './languages.ts';
import { LocalisedField } from './LocalisedField.tsx';

/** The scheme as a whole: its name, its languages, where it comes from and where it may go. */
export function WholeScheme() {
  const { scheme, isReadOnly } = useEditedScheme();
  const texts = useTexts().scheme;
  const localise = useLocalised();
  const id = useId();

  function replace(next: Scheme): void {
    editDraft({ type: 'replace', scheme: next });
    announce(texts.startFrom.replaced(localise(next.name)));
  }

  return (
    <>
      <LocalisedField
        title={texts.fields.name}
        value={scheme.name}
        isFirst
        change={(name) => editDraft({ type: 'scheme', changes: { name: name ?? '' } }, 'scheme name')}
      />
      {!isReadOnly && (
        <>
          <IdField
            title={texts.fields.id}
            value={scheme.id}
            place="id"
            change={(next) => editDraft({ type: 'scheme', changes: { id: next } })}
          />
          <div className="field">
            <span className="field-name">{texts.fields.languages}</span>
            <AddField
              title={texts.fields.addLanguage}
              add={(tag) => {
                if (isLanguageTag(tag)) addLanguage(tag);
              }}
            />
            <p className="field-hint">{texts.fields.languagesHint}</p>
          </div>
          <section className="scheme-source" aria-labelledby={`${id}ready`}>
            <h2 id={`${id}ready`} className="section-title">
              {texts.startFrom.title}
            </h2>
            <p className="field-hint">{texts.startFrom.hint}</p>
            {readyMadeSchemes.map((ready) => (
              <div key={ready.id} className="ready-made">
                <button type="button" className="button" onClick={() => replace(ready)}>
                  {texts.startFrom.use(localise(ready.name))}
                </button>
                <span className="quiet">
                  {texts.startFrom.labels(ready.labels.map(({ name }) => localise(name)).join(', '))}
                </span>
              </div>
            ))}
          </section>
          <ImportScheme replace={replace} />
        </>
      )}
      <ExportScheme />
    </>
  );
}
