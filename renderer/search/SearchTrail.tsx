import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTexts } from '../app/language.ts';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import { backToSearch, stepHit } from './open-hit.ts';
import { useSearch } from './search.ts';
import './search-trail.css';

/** Over the text, while a person looks at a hit: which one it is, the next one, and the way back. */
export function SearchTrail() {
  const texts = useTexts().search;
  const opened = useSearch((state) => state.opened);
  const count = useSearch((state) => state.hits.length);
  const active = useSearch((state) => state.active);
  if (!opened) return null;
  return (
    <section className="search-trail" aria-label={texts.title}>
      <span className="search-trail-place">{texts.trail(active + 1, count)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.previous}
        title={texts.previous}
        disabled={active === 0}
        onClick={() => stepHit(-1)}
      >
        <ArrowUp size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.next}
        title={texts.next}
        disabled={active >= count - 1}
        onClick={() => stepHit(1)}
      >
        <ArrowDown size={16} aria-hidden />
      </button>
      <button type="button" className="quiet-button" onClick={backToSearch}>
        {texts.back}
        <KeyCaps of="Escape" />
      </button>
    </section>
  );
}
