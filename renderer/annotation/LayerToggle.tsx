import { Eye, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../app/language.ts';

interface LayerToggleProps {
  readonly name: string;
  /** `null` while it is not known. */
  readonly count: number | null;
  readonly isShown: boolean;
  readonly badge?: ReactNode;
  toggle(): void;
}

/** Shows and hides what belongs together: a label, an origin, another annotator. */
export function LayerToggle({ name, count, isShown, badge, toggle }: LayerToggleProps) {
  const texts = useTexts().inspector.list;
  const Icon = isShown ? Eye : EyeOff;
  return (
    <button
      type="button"
      className="label-toggle"
      aria-pressed={isShown}
      title={isShown ? texts.hide(name) : texts.show(name)}
      onClick={toggle}
    >
      {badge}
      <span>{name}</span>
      {count !== null && <span className="label-count">{count}</span>}
      <Icon aria-hidden="true" size={14} />
    </button>
  );
}

/** The list with the layer taken out, or put in. */
export function toggled(layers: readonly string[], layer: string): readonly string[] {
  return layers.includes(layer) ? layers.filter((other) => other !== layer) : [...layers, layer];
}
