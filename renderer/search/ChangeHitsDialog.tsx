import { useId, useMemo, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { HitChange } from '../../shared/search/plan-change.ts';
import { closeDialog } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import {
  applyPlan,
  planHits,
  preparedChange,
  type HitChangePlan,
  type PreparedChange,
} from './change-hits.ts';
import { ChangeFields } from './ChangeFields.tsx';
import { TagFields } from './TagFields.tsx';

/** What the fields of the dialog come to: the change, and what it is called once it is done. */
export interface ChosenChange {
  readonly change: HitChange;
  readonly title: (hits: number) => string;
}

/** Asks what to do with hits, says beforehand what that comes to, and does it. */
export function ChangeHitsDialog() {
  const prepared = useStore(preparedChange, ({ change }) => change);
  return prepared && <PreparedDialog prepared={prepared} />;
}

function PreparedDialog({ prepared }: { readonly prepared: PreparedChange }) {
  const all = useTexts();
  const texts = all.search.change;
  const formId = useId();
  const [chosen, setChosen] = useState<ChosenChange | null>(
    prepared.kind === 'delete' ? { change: { kind: 'delete' }, title: texts.deleted } : null,
  );
  const [isRunning, setRunning] = useState(false);
  const isRead = prepared.articles.size === prepared.total;
  const plan = useMemo(
    () => (chosen && isRead ? planHits(prepared, chosen.change) : null),
    [prepared, chosen, isRead],
  );
  const count = prepared.hits.length;
  const title = { tag: texts.tagTitle, change: texts.changeTitle, delete: texts.deleteTitle }[prepared.kind](
    count,
  );
  const action = { tag: texts.tagTitle, change: texts.changeTitle, delete: texts.deleteTitle }[prepared.kind];

  async function run(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!chosen || !plan || plan.changed === 0 || isRunning) return;
    setRunning(true);
    await applyPlan(chosen.title(plan.changed), plan);
  }

  return (
    <ModalDialog
      title={title}
      size="medium"
      actions={
        <>
          <button type="button" className="button" onClick={closeDialog}>
            {all.application.cancel}
          </button>
          <button
            type="submit"
            form={formId}
            className="primary-button"
            // Not `disabled`: the keyboard must not lose its place while the articles are looked at.
            aria-disabled={!plan || plan.changed === 0 || isRunning}
          >
            {isRunning ? texts.running : action(plan?.changed ?? count)}
          </button>
        </>
      }
    >
      {/* The form listens for its lists, which have the focus themselves. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        id={formId}
        className="change-form"
        onSubmit={(event) => void run(event)}
        onKeyDown={submitFromList}
      >
        {prepared.kind === 'tag' && <TagFields prepared={prepared} onChoose={setChosen} />}
        {prepared.kind === 'change' && <ChangeFields prepared={prepared} onChoose={setChosen} />}
        <Preview>
          {prepared.error ? (
            <p className="field-error">{errorSentence(all, prepared.error)}</p>
          ) : !isRead ? (
            <p>{texts.reading(prepared.articles.size, prepared.total)}</p>
          ) : plan ? (
            <PlanWords plan={plan} />
          ) : (
            <p className="quiet">{texts.chooseSomething}</p>
          )}
        </Preview>
      </form>
    </ModalDialog>
  );
}

/** Enter on a list of choices does what it does in a text field: a label's key and Enter are all that tagging takes. */
function submitFromList(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

function Preview({ children }: { readonly children: ReactNode }) {
  return (
    // An `output` holds no list.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="change-preview" role="status">
      {children}
    </div>
  );
}

function PlanWords({ plan }: { readonly plan: HitChangePlan }) {
  const texts = useTexts().search.change;
  return (
    <>
      <p>{plan.changed > 0 ? texts.willChange(plan.changed, plan.changes.length) : texts.nothing}</p>
      {plan.skipped.size > 0 && (
        <>
          <p>{texts.skipped}</p>
          <ul>
            {Array.from(plan.skipped, ([reason, count]) => (
              <li key={reason}>{texts.reasons[reason](count)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
