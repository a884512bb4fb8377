import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../app/language.ts';
import './banner.css';

interface BannerProps {
  readonly tone: 'info' | 'warning' | 'danger';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Shown only when it may be dismissed. */
  readonly onDismiss?: (() => void) | undefined;
}

const icons = { info: Info, warning: TriangleAlert, danger: CircleAlert };

/** Something that a person should know, over the text that it concerns. Read aloud when it appears. */
export function Banner({ tone, children, actions, onDismiss }: BannerProps) {
  const texts = useTexts().application;
  const Icon = icons[tone];
  return (
    <div className="banner" data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon className="banner-icon" size={16} aria-hidden />
      <div className="banner-words">{children}</div>
      {actions && <div className="banner-actions">{actions}</div>}
      {onDismiss && (
        <button
          type="button"
          className="icon-button"
          aria-label={texts.dismiss}
          title={texts.dismiss}
          onClick={onDismiss}
        >
          <X size={15} aria-hidden />
        </button>
      )}
    </div>
  );
}
