import { errorSeverities } from '../../shared/translation/segment.ts';
import type { ErrorCounts } from '../../shared/quality/tally.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { categoryName } from '../translation/errors/profile.ts';
import { errorRows } from './quality-rows.ts';
import { showOnly } from './quality-store.ts';

/** A table that is a chart as well: numbers by severity, and a bar of as many parts. A category shows its segments. */
export function ErrorTable({ errors }: { readonly errors: ErrorCounts }) {
  const texts = useTexts().quality;
  const language = useLanguage();
  const rows = errorRows(errors);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  if (rows.length === 0) return null;
  return (
    <section className="quality-section">
      <table className="quality-table">
        <caption>{texts.errors.title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.errors.category}</th>
            {errorSeverities.map((severity) => (
              <th key={severity} scope="col">
                {texts.severities[severity]}
              </th>
            ))}
            <th scope="col">{texts.errors.all}</th>
            <th scope="col">{texts.errors.share}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ category, isKind, counts, count }) => (
            <tr key={category} data-kind={isKind || undefined}>
              <th scope="row">
                <button type="button" className="quiet-button" onClick={() => showOnly({ category })}>
                  {categoryName(category, language)}
                </button>
              </th>
              {errorSeverities.map((severity) => (
                <td key={severity}>{counts[severity]}</td>
              ))}
              <td>{count}</td>
              <td className="quality-bar" aria-hidden="true">
                {errorSeverities.map((severity) => (
                  <span
                    key={severity}
                    data-severity={severity}
                    style={{ inlineSize: `${(counts[severity] / most) * 100}%` }}
                  />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
