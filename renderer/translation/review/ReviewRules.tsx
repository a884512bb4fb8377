import { useId } from 'react';
import { CommandKey } from '../../app/CommandKey.tsx';
import { useApplication } from '../../app/application.ts';
import { useTexts } from '../../app/language.ts';
import { useTranslation } from '../translation-store.ts';
import { openApproveMany } from './approve-many.ts';
import { changeFourEyes } from './four-eyes.ts';

/** What holds for the whole project, and what is done to many segments at once. */
export function ReviewRules() {
  const texts = useTexts().review;
  const id = useId();
  const isReadOnly = useApplication((state) => state.corpus?.readOnly ?? true);
  const fourEyes = useApplication((state) => state.corpus?.project.translation?.fourEyes ?? false);
  const mayApprove = useTranslation((state) => state.role === 'reviewer' && state.rows.length > 0);
  return (
    <section className="review-section review-rules" aria-labelledby={id}>
      <h3 id={id} className="section-title">
        {texts.rules.title}
      </h3>
      <label className="review-rule">
        <input
          type="checkbox"
          checked={fourEyes}
          disabled={isReadOnly}
          aria-describedby={`${id}hint`}
          onChange={(event) => void changeFourEyes(event.target.checked)}
        />
        {texts.rules.fourEyes}
      </label>
      <p id={`${id}hint`} className="field-hint">
        {texts.rules.fourEyesHint}
      </p>
      {mayApprove && (
        <button type="button" className="button" onClick={openApproveMany}>
          {texts.batch.title}…
          <CommandKey of="review.approveMany" />
        </button>
      )}
    </section>
  );
}
