import { useId, useState, type FormEvent } from 'react';
import type { RuleId } from '../../../shared/checks/finding.ts';
import { rules } from '../../../shared/checks/rules.ts';
import type { CheckLevel } from '../../../shared/translation/translation-settings.ts';
import { closeDialog, useApplication } from '../../app/application.ts';
import { useTexts } from '../../app/language.ts';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { saveLevels } from './save-levels.ts';
import './levels-dialog.css';

const levels: readonly CheckLevel[] = ['off', 'warning', 'blocking'];

/** How much each rule matters in this project. */
export function LevelsDialog() {
  const all = useTexts();
  const texts = all.checks;
  const isReadOnly = useApplication((state) => state.corpus?.readOnly ?? true);
  const saved = useApplication((state) => state.corpus?.project.translation?.checks);
  const [chosen, setChosen] = useState<Readonly<Record<string, CheckLevel>>>(saved ?? {});
  const [fault, setFault] = useState<string | null>(null);
  const formId = useId();

  function choose(rule: RuleId, value: string): void {
    const { [rule]: _before, ...others } = chosen;
    const level = levels.find((each) => each === value);
    setChosen(level ? { ...others, [rule]: level } : others);
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const refused = await saveLevels(chosen);
    if (refused === null) closeDialog();
    else setFault(texts.notSaved(refused));
  }

  return (
    <ModalDialog
      title={texts.levelsTitle}
      description={isReadOnly ? texts.mayNotSave : texts.levelsDescription}
      size="medium"
      actions={
        <>
          <button type="button" className="button" onClick={closeDialog}>
            {texts.cancel}
          </button>
          <button type="submit" form={formId} className="primary-button" disabled={isReadOnly}>
            {texts.save}
          </button>
        </>
      }
    >
      <form id={formId} className="check-levels" onSubmit={(event) => void submit(event)}>
        {fault !== null && (
          <p className="field-error" role="alert">
            {fault}
          </p>
        )}
        {rules.map(({ id, level }) => (
          <div key={id} className="check-level">
            <label htmlFor={formId + id}>{texts.rules[id]}</label>
            <select
              id={formId + id}
              className="select-field"
              disabled={isReadOnly}
              aria-describedby={`${formId}${id}hint`}
              value={chosen[id] ?? ''}
              onChange={({ target }) => choose(id, target.value)}
            >
              <option value="">{texts.usual(texts.levels[level])}</option>
              {levels.map((each) => (
                <option key={each} value={each}>
                  {texts.levels[each]}
                </option>
              ))}
            </select>
            <p id={`${formId}${id}hint`} className="field-hint">
              {texts.hints[id]}
            </p>
          </div>
        ))}
      </form>
    </ModalDialog>
  );
}
