import type { ArticleStatus } from '../../shared/annotation/annotation.ts';

/** Where the work on an article stands, as a shape: a ring, half full, full with a tick, or with a question. */
export function StatusMark({ status, name }: { readonly status: ArticleStatus; readonly name: string }) {
  return (
    <svg className="status-mark" data-status={status} viewBox="0 0 16 16" role="img" aria-label={name}>
      <circle className="status-mark-ring" cx="8" cy="8" r="6" />
      {status === 'in-progress' && <path className="status-mark-fill" d="M8 4.5a3.5 3.5 0 0 1 0 7Z" />}
      {status === 'done' && <path className="status-mark-line" d="m5.2 8.2 2 2 3.7-4.2" />}
      {status === 'needs-discussion' && (
        <path className="status-mark-line" d="M6.3 6.5a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.8.5-.8 1M8 11.2v.1" />
      )}
    </svg>
  );
}
