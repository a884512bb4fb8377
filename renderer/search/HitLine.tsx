import { Check } from 'lucide-react';
import type { CSSProperties } from 'react';
import { LabelBadge } from '../annotation/LabelBadge.tsx';
import { useLabelLooks } from '../annotation/use-project.ts';
import { useTexts } from '../app/language.ts';
import type { Hit } from './create-search-store.ts';
import { openHit } from './open-hit.ts';
import { search } from './search.ts';

interface HitLineProps {
  readonly id: string;
  readonly hit: Hit;
  readonly title: string;
  readonly place: number;
  readonly count: number;
  readonly isActive: boolean;
  readonly isChecked: boolean;
  readonly style: CSSProperties;
}

/** One hit: the words found, what stands before and after them, and the labels that they have. */
export function HitLine({ id, hit, title, place, count, isActive, isChecked, style }: HitLineProps) {
  const texts = useTexts().search;
  const looks = useLabelLooks();
  const { before, words, after, direction, annotation } = hit;
  const labels = annotation ? [annotation.label] : hit.labels;
  const names = labels.map((label) => looks.get(label)?.name ?? label).join(', ');
  return (
    // The list holds the focus and its keys check and open a hit: a line needs none of its own.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={isChecked}
      aria-posinset={place + 1}
      aria-setsize={count}
      aria-label={[texts.hit(before, words, after, title), names].filter(Boolean).join(', ')}
      className="hit-line"
      data-active={isActive}
      style={style}
      onClick={() => search.activate(place)}
      onDoubleClick={() => void openHit(place)}
    >
      {/* For the mouse; the option itself says whether it is checked. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span className="hit-check" data-checked={isChecked} onClick={() => search.toggle(hit.key)}>
        {isChecked && <Check size={12} strokeWidth={3} aria-hidden />}
      </span>
      <span className="hit-context" dir={direction}>
        <span className="hit-before">
          <span>{before}</span>
        </span>
        <span className="hit-words-and-after">
          <mark className="hit-words">{words}</mark>
          {after}
        </span>
      </span>
      <span className="hit-labels" title={names}>
        {annotation && <span className="hit-annotator">{texts.byAnnotator(annotation.annotator)}</span>}
        {labels.map((label) => (
          <LabelBadge key={label} label={label} />
        ))}
      </span>
    </div>
  );
}
