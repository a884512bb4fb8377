import { useId } from 'react';
import { useStore } from 'zustand';
import { closeDialog } from '../../app/application.ts';
import { useTexts } from '../../app/language.ts';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { newTerm } from './entry-draft.ts';
import { EntryForm } from './EntryForm.tsx';
import { glossaryView } from './glossary-view.ts';
import './glossary-view.css';

/** A new term, without leaving the translation. */
export function TermDialog() {
  const all = useTexts();
  const formId = useId();
  const seed = useStore(glossaryView, (state) => state.seed) ?? [];
  return (
    <ModalDialog
      title={all.glossary.add}
      size="medium"
      actions={
        <>
          <button type="button" className="button" onClick={closeDialog}>
            {all.application.cancel}
          </button>
          <button type="submit" form={formId} className="primary-button">
            {all.glossary.form.save}
          </button>
        </>
      }
    >
      <EntryForm
        id={formId}
        before={null}
        start={{ terms: seed.map(newTerm), note: '' }}
        readOnly={false}
        hasOwnButton={false}
        saved={() => {
          glossaryView.setState({ seed: null });
          closeDialog();
        }}
      />
    </ModalDialog>
  );
}
