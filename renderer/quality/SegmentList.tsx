import { useStore } from 'zustand';
import { directionOf } from '../../shared/text/direction.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { categoryName } from '../translation/errors/profile.ts';
import { SeverityMark } from '../translation/errors/SeverityMark.tsx';
import { openTranslation } from './open-translation.ts';
import { quality, readMoreSegments, showOnly } from './quality-store.ts';

/** The segments with errors, the worst first. Enter opens one in its translation. */
export function SegmentList() {
  const texts = useTexts().quality;
  const language = useLanguage();
  const { segments, segmentCount, filter } = useStore(quality);
  const left = Math.min(50, segmentCount - segments.length);
  return (
    <section className="quality-section" aria-label={texts.segments.title}>
      <div className="quality-head">
        <h2>{texts.segments.title}</h2>
        <span className="quiet tabular">{texts.segments.count(segments.length, segmentCount)}</span>
        {filter.category !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() => showOnly({ language: filter.language, translator: filter.translator })}
          >
            {texts.segments.filtered(categoryName(filter.category, language))} · {texts.segments.clear}
          </button>
        )}
      </div>
      {segments.length === 0 && <p className="quiet">{texts.segments.none}</p>}
      <ul className="quality-segments">
        {segments.map((each) => (
          <li key={`${each.article} ${each.language} ${each.translator} ${each.segment}`}>
            <button
              type="button"
              className="quality-segment"
              onClick={() => void openTranslation(each, each.segment)}
            >
              <span className="quiet">
                {texts.segments.penalty(texts.figure(each.penalty))} · <bdi>{each.title}</bdi>
              </span>
              <span dir={directionOf(each.source)}>{each.source}</span>
              <span dir={directionOf(each.target)}>{each.target}</span>
              {each.errors.map(({ id, category, severity, words, rater }) => (
                <span key={`${rater} ${id}`} className="quality-error">
                  <SeverityMark severity={severity} />
                  {texts.marking.what(categoryName(category, language), texts.severities[severity])}{' '}
                  <bdi>{words === '' ? texts.marking.whole : `“${words}”`}</bdi>
                </span>
              ))}
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button" onClick={readMoreSegments}>
          {texts.segments.more(left)}
        </button>
      )}
    </section>
  );
}
