import type { SegmentStatus } from '../../shared/translation/segment.ts';

/** Where a segment stands, as a shape: a dotted ring, a ring, a tick, two ticks, a lock, a cross. */
export function SegmentStatusMark({
  status,
  name,
}: {
  readonly status: SegmentStatus;
  readonly name: string;
}) {
  return (
    <svg className="segment-status" data-status={status} viewBox="0 0 16 16" role="img" aria-label={name}>
      <title>{name}</title>
      {status === 'untranslated' && <circle cx="8" cy="8" r="5.5" strokeDasharray="1.5 2.4" />}
      {status === 'draft' && (
        <>
          <circle cx="8" cy="8" r="5.5" />
          <path className="segment-status-fill" d="M8 4.8a3.2 3.2 0 0 1 0 6.4Z" />
        </>
      )}
      {status === 'translated' && <path d="m3.5 8.4 3 3 6-6.6" />}
      {status === 'reviewed' && <path d="m1.5 8.4 3 3 5.5-6.3M7.5 10.8l.8.7 6-6.5" />}
      {status === 'final' && (
        <>
          <rect className="segment-status-fill" x="3.2" y="7" width="9.6" height="6.6" rx="1.2" />
          <path d="M5.3 7V5.2a2.7 2.7 0 0 1 5.4 0V7" />
        </>
      )}
      {status === 'rejected' && <path d="m4 4 8 8M12 4l-8 8" />}
    </svg>
  );
}
