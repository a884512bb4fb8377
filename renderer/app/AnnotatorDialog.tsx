import { useId, useState, type FormEvent } from 'react';
import { annotatorIdSchema } from '../../shared/host/settings.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { loadArticles } from '../project/corpus.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { application, closeDialog, useApplication } from './application.ts';
import { useTexts } from './language.ts';
import { changeSettings } from './settings.ts';

/** Who annotates. Another id is another set of annotations: the open article is opened anew, with theirs. */
export function AnnotatorDialog() {
  const all = useTexts().application;
  const texts = all.annotator;
  const annotator = useApplication((state) => state.settings.annotator);
  const formId = useId();
  const [id, setId] = useState(annotator.id);
  const [name, setName] = useState(annotator.name);
  const isValid = annotatorIdSchema.safeParse(id).success;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!isValid) return;
    closeDialog();
    await becomeAnnotator(id, name.trim());
  }

  return (
    <ModalDialog
      title={texts.title}
      description={texts.why}
      actions={
        <>
          <button type="button" className="button" onClick={closeDialog}>
            {all.cancel}
          </button>
          <button type="submit" form={formId} className="primary-button" disabled={!isValid}>
            {all.save}
          </button>
        </>
      }
    >
      <form id={formId} className="dialog-form" onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor={`${formId}id`}>{texts.id}</label>
          <input
            id={`${formId}id`}
            className="text-field"
            value={id}
            maxLength={32}
            spellCheck={false}
            autoComplete="off"
            aria-invalid={!isValid}
            aria-describedby={`${formId}rule`}
            onChange={(event) => setId(event.target.value)}
          />
          <p id={`${formId}rule`} className={isValid ? 'field-hint' : 'field-error'}>
            {isValid ? texts.file(id) : texts.idInvalid}
          </p>
        </div>
        <div className="field">
          <label htmlFor={`${formId}name`}>{texts.name}</label>
          <input
            id={`${formId}name`}
            className="text-field"
            value={name}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </div>
      </form>
    </ModalDialog>
  );
}

/** Edits already made belong to whoever made them: they reach the disk before anybody else takes over. */
async function becomeAnnotator(id: string, name: string): Promise<void> {
  const isAnother = id !== application.getState().settings.annotator.id;
  const article = sessionStore.getState().session?.article;
  if (isAnother) await sessionStore.getState().close();
  await changeSettings({ annotator: { id, name } });
  if (!isAnother) return;
  await loadArticles();
  const again = application.getState().articles.find((each) => each.id === article?.id);
  if (again) await sessionStore.getState().open(again);
}
