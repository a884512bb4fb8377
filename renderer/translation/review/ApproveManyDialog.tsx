import { useId, useMemo, useState, type FormEvent } from 'react';
import {
  approvableStatuses,
  commentFilters,
  planApproval,
  type ApprovalFilter,
  type ApprovalPlan,
} from '../../../shared/translation/batch-approval.ts';
import type { ReviewBarrier } from '../../../shared/translation/review.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import type { SegmentStatus } from '../../../shared/translation/segment.ts';
import { useSession } from '../../annotation/session-store.ts';
import { closeDialog } from '../../app/application.ts';
import { useTexts } from '../../app/language.ts';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { useTranslation } from '../translation-store.ts';
import { approveMany, rowsOfEverybody } from './approve-many.ts';
import { findingsLeft } from './findings-left.ts';
import { nameOf, useReviewPerson } from './review-person.ts';
import './approve-many.css';

const nothingFound = () => 0;

/** Which segments are approved together, what that comes to, and what is left out and why, before anything is done. */
export function ApproveManyDialog() {
  const all = useTexts();
  const texts = all.review.batch;
  const person = useReviewPerson();
  const language = useTranslation((state) => state.language) ?? '';
  const isWritable = useSession((state) => state.session?.access === 'writable');
  const [rows] = useState(rowsOfEverybody);
  const [countFindings] = useState(findingsLeft);
  const [filter, setFilter] = useState<ApprovalFilter>({
    statuses: ['translated', 'reviewed'],
    withoutFindings: countFindings !== null,
    translator: null,
    comments: 'none-open',
  });
  const formId = useId();
  const plan = useMemo(
    () => planApproval(rows, filter, person, countFindings ?? nothingFound),
    [rows, filter, person, countFindings],
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (plan.approve.length > 0 && approveMany(plan)) closeDialog();
  }

  return (
    <ModalDialog
      title={texts.title}
      description={texts.description}
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
            disabled={plan.approve.length === 0 || !isWritable}
          >
            {texts.run(plan.approve.length)}
          </button>
        </>
      }
    >
      <form id={formId} className="approve-many" onSubmit={submit}>
        <StatusChoice chosen={filter.statuses} choose={(statuses) => setFilter({ ...filter, statuses })} />
        <div className="field">
          <label htmlFor={`${formId}comments`}>{texts.comments}</label>
          <select
            id={`${formId}comments`}
            className="select-field"
            value={filter.comments}
            onChange={({ target }) => {
              const comments = commentFilters.find((each) => each === target.value);
              if (comments) setFilter({ ...filter, comments });
            }}
          >
            {commentFilters.map((each) => (
              <option key={each} value={each}>
                {texts.commentFilters[each]}
              </option>
            ))}
          </select>
        </div>
        <TranslatorChoice
          rows={rows}
          chosen={filter.translator}
          choose={(translator) => setFilter({ ...filter, translator })}
        />
        {countFindings !== null && (
          <label className="review-rule">
            <input
              type="checkbox"
              checked={filter.withoutFindings}
              onChange={({ target }) => setFilter({ ...filter, withoutFindings: target.checked })}
            />
            {texts.withoutFindings}
          </label>
        )}
        <Preview plan={plan} language={language} />
      </form>
    </ModalDialog>
  );
}

interface StatusChoiceProps {
  readonly chosen: readonly SegmentStatus[];
  choose(statuses: readonly SegmentStatus[]): void;
}

function StatusChoice({ chosen, choose }: StatusChoiceProps) {
  const all = useTexts();
  return (
    <fieldset className="approve-statuses">
      <legend className="field-name">{all.review.batch.statuses}</legend>
      {approvableStatuses.map((status) => (
        <label key={status} className="review-rule">
          <input
            type="checkbox"
            checked={chosen.includes(status)}
            onChange={({ target }) =>
              choose(target.checked ? [...chosen, status] : chosen.filter((each) => each !== status))
            }
          />
          {all.segments.statuses[status]}
        </label>
      ))}
    </fieldset>
  );
}

interface TranslatorChoiceProps {
  readonly rows: readonly JoinedSegment[];
  readonly chosen: string | null;
  choose(translator: string | null): void;
}

/** Nothing to choose while one person has translated everything. */
function TranslatorChoice({ rows, chosen, choose }: TranslatorChoiceProps) {
  const texts = useTexts().review.batch;
  const id = useId();
  const translators = new Map(
    rows.map(({ translation }) => [translation.annotator, nameOf(translation)] as const),
  );
  if (translators.size < 2) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{texts.translator}</label>
      <select
        id={id}
        className="select-field"
        value={chosen ?? ''}
        onChange={({ target }) => choose(target.value === '' ? null : target.value)}
      >
        <option value="">{texts.anyTranslator}</option>
        {Array.from(translators, ([annotator, name]) => (
          <option key={annotator} value={annotator}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The first of them, so that a person sees what kind of segments the filter finds. */
const previewed = 50;

function Preview({ plan, language }: { readonly plan: ApprovalPlan; readonly language: string }) {
  const texts = useTexts().review;
  const id = useId();
  const refused = new Map<ReviewBarrier, number>();
  for (const { barrier } of plan.refused) refused.set(barrier, (refused.get(barrier) ?? 0) + 1);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="section-title" aria-live="polite">
        {plan.approve.length === 0 ? texts.batch.none : texts.batch.preview(plan.approve.length)}
      </h3>
      {Array.from(refused, ([barrier, count]) => (
        <p key={barrier} className="field-hint">
          {texts.batch.refused(count, texts.barriers[barrier])}
        </p>
      ))}
      {plan.approve.length > 0 && (
        // It may be longer than the dialog: the keyboard has to be able to scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ol className="approve-preview" tabIndex={0} aria-labelledby={id}>
          {plan.approve.slice(0, previewed).map((row) => (
            <li key={row.translation.annotator + row.id}>
              <span dir="auto">{row.translation.segment.quote}</span>
              <span lang={language} dir="auto">
                {row.target}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
