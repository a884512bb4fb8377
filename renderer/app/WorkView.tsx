import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { backToArticle } from './back-to-article.ts';
import { useTexts } from './language.ts';
import './work-view.css';

interface WorkViewProps {
  readonly title: string;
  /** Buttons and controls beside the title. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The frame of what stands in the place of the article: a title, the way back (Esc), and room. The first element with
 * `data-view-start` gets the keyboard when the view appears, and again when a person goes to the middle of the window.
 */
export function WorkView({ title, controls, children }: WorkViewProps) {
  const texts = useTexts().application.panes;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const view = root.current;
    view?.querySelector<HTMLElement>('[data-view-start]')?.focus();
    // An empty view has no such place, and Esc must lead back all the same.
    if (!view?.contains(document.activeElement)) view?.querySelector('button')?.focus();
    function onKeyDown(event: KeyboardEvent): void {
      if (event.target instanceof Node && view?.contains(event.target)) leaveOnEscape(event);
    }
    // On the window, where it comes last: what is open inside the view is closed first.
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div ref={root} className="work-view">
      <header className="pane-header work-view-header">
        <button
          type="button"
          className="icon-button"
          aria-label={texts.backToArticle}
          title={texts.backToArticle}
          onClick={backToArticle}
        >
          <ArrowLeft size={16} aria-hidden />
        </button>
        <h1>{title}</h1>
        {controls}
      </header>
      <div className="work-view-body">{children}</div>
    </div>
  );
}

function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  event.preventDefault();
  backToArticle();
}
