import type { ErrorSeverity } from '../../../shared/translation/segment.ts';
import './severity.css';

/** How bad an error is, as a shape that fills: an empty ring, a third, two thirds, full. Its name stands beside it. */
export function SeverityMark({ severity }: { readonly severity: ErrorSeverity }) {
  return (
    <svg className="severity-mark" data-severity={severity} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      {severity === 'minor' && <path className="severity-fill" d="M2.8 11h10.4A6 6 0 0 1 2.8 11Z" />}
      {severity === 'major' && <path className="severity-fill" d="M2 8h12A6 6 0 0 1 2 8Z" />}
      {severity === 'critical' && <circle className="severity-fill" cx="8" cy="8" r="6" />}
    </svg>
  );
}
