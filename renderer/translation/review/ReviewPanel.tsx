import { useTexts } from '../../app/language.ts';
import { Placeholder } from '../../ui/Placeholder.tsx';
import { useTranslation } from '../translation-store.ts';
import { Comments } from './Comments.tsx';
import { Decisions } from './Decisions.tsx';
import { ReviewRules } from './ReviewRules.tsx';
import { RoleSwitch } from './RoleSwitch.tsx';
import { SegmentHistory } from './SegmentHistory.tsx';
import { Versions } from './Versions.tsx';
import './review.css';

/** What translator and reviewers have made of the active row, and what the person at work may do about it. */
export function ReviewPanel() {
  const texts = useTexts().review;
  const row = useTranslation(({ rows, active }) => rows.find(({ id }) => id === active) ?? null);
  const language = useTranslation((state) => state.language);
  return (
    <div className="review-panel">
      <RoleSwitch />
      {row && language !== null ? (
        <>
          <Versions row={row} language={language} />
          <Decisions row={row} />
          <Comments row={row} />
          <SegmentHistory key={row.id} row={row} language={language} />
        </>
      ) : (
        <Placeholder title={texts.chooseSegment.title} detail={texts.chooseSegment.detail} />
      )}
      <ReviewRules />
    </div>
  );
}
