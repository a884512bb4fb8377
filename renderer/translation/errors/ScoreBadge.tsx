import { useTexts } from '../../app/language.ts';
import { goToErrors } from './errors-focus.ts';
import { useArticleScore } from './use-scores.ts';

/** The score of the article in the footer, once somebody has rated something of it. */
export function ScoreBadge() {
  const texts = useTexts().quality;
  const { rated, segments, raw, perHundredWords, penalty } = useArticleScore();
  if (rated === 0) return null;
  return (
    <button
      type="button"
      className="quiet-button score-badge"
      title={texts.panel.footerTitle(rated, segments, texts.figure(penalty))}
      onClick={goToErrors}
    >
      {texts.panel.footer(texts.figure(raw), texts.figure(perHundredWords))}
    </button>
  );
}
