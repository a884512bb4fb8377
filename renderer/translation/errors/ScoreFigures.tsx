import { localised } from '../../../shared/scheme/localised.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import { useProfile } from './profile.ts';
import { useArticleScore, useSegmentScore } from './use-scores.ts';

/** What the errors cost: of the segment its penalty, of the article its scores. */
export function ScoreFigures({ row }: { readonly row: JoinedSegment | null }) {
  const texts = useTexts().quality;
  const language = useLanguage();
  const profile = useProfile();
  const segment = useSegmentScore(row);
  const article = useArticleScore();
  return (
    <section className="errors-section" aria-label={texts.panel.article}>
      <dl className="score-figures">
        <div>
          <dt>{texts.panel.segment}</dt>
          <dd data-figure="segment">
            {segment && segment.rated > 0 ? texts.figure(segment.penalty) : texts.panel.notRated}
          </dd>
        </div>
        <div>
          <dt>{texts.view.raw}</dt>
          <dd data-figure="raw">{article.raw === null ? texts.panel.notRated : texts.figure(article.raw)}</dd>
        </div>
        <div>
          <dt>{texts.view.perHundredWords}</dt>
          <dd data-figure="per-hundred">{texts.figure(article.perHundredWords)}</dd>
        </div>
        {article.calibrated !== null && (
          <div>
            <dt>{texts.view.calibrated}</dt>
            <dd>
              {texts.figure(article.calibrated)} {article.passes ? texts.view.passes : texts.view.fails}
            </dd>
          </div>
        )}
      </dl>
      <p className="field-hint">
        {texts.view.profile(localised(profile.name, language))} ·{' '}
        {texts.view.rated(article.rated, article.segments)}
      </p>
    </section>
  );
}
