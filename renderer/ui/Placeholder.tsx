import type { ReactNode } from 'react';
import './placeholder.css';

interface PlaceholderProps {
  readonly title: string;
  readonly detail?: string | undefined;
  /** For what passes by itself, such as loading: it appears only after a moment. */
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}

/** What stands where content would be: why there is none, and what to do about it. */
export function Placeholder({ title, detail, quiet = false, children }: PlaceholderProps) {
  return (
    <div className="placeholder" data-quiet={quiet}>
      <p className="placeholder-title">{title}</p>
      {detail && <p className="placeholder-detail">{detail}</p>}
      {children && <div className="placeholder-actions">{children}</div>}
    </div>
  );
}
