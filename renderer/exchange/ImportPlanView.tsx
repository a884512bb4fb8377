import type { ReactNode } from 'react';
import type { ImportPlan, PlannedArticle, ReadImport } from '../../shared/host/translation-exchange.ts';
import type { PlannedUnit } from '../../shared/translation/import/import-plan.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';

interface ImportPlanViewProps {
  readonly read: ReadImport;
  readonly plan: ImportPlan;
}

/** As many as a person reads before they believe the rest. */
const shownAtOnce = 200;

/** What would change, what stays as it is and why, and what of the file has no place here. */
export function ImportPlanView({ read, plan }: ImportPlanViewProps) {
  const all = useTexts();
  const texts = all.exchange;
  const { change, same } = plan.counts;
  const skipped = Object.values(plan.counts.skip).reduce((sum, count) => sum + count, 0);
  const parts = [
    change === 0 ? texts.nothingChanges : texts.changes(change),
    ...(same > 0 ? [texts.same(same)] : []),
    ...(skipped > 0 ? [texts.skipped(skipped)] : []),
  ];
  return (
    <div className="exchange-plan">
      <p className="exchange-summary">{parts.join(' · ')}</p>
      {plan.otherLanguages > 0 && <p className="field-hint">{texts.otherLanguages(plan.otherLanguages)}</p>}
      {plan.articles.map((article) => (
        <Article key={article.article} article={article} />
      ))}
      <Part title={texts.unplaced(plan.unplaced.length)} count={plan.unplaced.length}>
        <Units units={plan.unplaced} />
      </Part>
      <Part title={texts.problems(read.problemCount)} count={read.problemCount} isOpen>
        <ul className="exchange-list">
          {read.problems.map(({ place, message }) => (
            <li key={`${place}${message}`} lang="en">
              {place}: {message}
            </li>
          ))}
          {read.problemCount > read.problems.length && (
            <li className="quiet">{texts.more(read.problemCount - read.problems.length)}</li>
          )}
        </ul>
      </Part>
      <Part title={texts.lost(read.losses.length)} count={read.losses.length} isOpen>
        <ul className="exchange-list">
          {read.losses.map(({ id, count, first }) => (
            <li key={id}>
              {texts.losses[id]}{' '}
              <span className="quiet">
                {first.place}
                {count > 1 && ` · ${texts.times(count)}`}
              </span>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

function Article({ article }: { readonly article: PlannedArticle }) {
  const all = useTexts();
  const texts = all.exchange;
  const { path, counts, begins, units, error } = article;
  const skipped = Object.values(counts.skip).reduce((sum, count) => sum + count, 0);
  const told = [
    ...(counts.change > 0 ? [texts.changes(counts.change)] : []),
    ...(counts.same > 0 ? [texts.same(counts.same)] : []),
    ...(skipped > 0 ? [texts.skipped(skipped)] : []),
  ];
  return (
    <Part title={`${path}: ${told.join(' · ')}`} count={units.length + (error ? 1 : 0)} isOpen>
      {error && <p className="field-error">{errorSentence(all, error)}</p>}
      {begins && <p className="field-hint">{texts.begins[begins.by](begins.segments)}</p>}
      <Units units={units.filter(({ outcome }) => outcome !== 'same')} />
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

function Part({ title, count, isOpen = false, children }: PartProps) {
  if (count === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Units({ units }: { readonly units: readonly PlannedUnit[] }) {
  const texts = useTexts().exchange;
  return (
    <ul className="exchange-list">
      {units.slice(0, shownAtOnce).map((unit, index) => (
        // The list is made once, and its items have nothing else that tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <Unit key={index} unit={unit} />
      ))}
      {units.length > shownAtOnce && <li className="quiet">{texts.more(units.length - shownAtOnce)}</li>}
    </ul>
  );
}

function Unit({ unit }: { readonly unit: PlannedUnit }) {
  const all = useTexts();
  const texts = all.exchange;
  const { outcome, reason, source, before, after, statusAfter, near, comments, errors } = unit;
  const facts = [
    ...(outcome === 'change' && statusAfter ? [all.segments.statuses[statusAfter]] : []),
    ...(outcome === 'skip' && reason ? [texts.reasons[reason]] : []),
    ...(comments > 0 ? [texts.comments(comments)] : []),
    ...(errors > 0 ? [texts.errors(errors)] : []),
  ];
  return (
    <li data-outcome={outcome}>
      <span dir="auto">{source}</span>
      {before !== '' && before !== after && <del dir="auto">{before}</del>}
      {after !== '' && <ins dir="auto">{after}</ins>}
      <span className="exchange-facts">{facts.join(' · ')}</span>
      {near !== undefined && (
        <span className="quiet" dir="auto">
          {texts.near(near)}
        </span>
      )}
    </li>
  );
}
