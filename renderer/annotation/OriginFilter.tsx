import { Eye, EyeOff } from 'lucide-react';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { useApplication } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { changeSettings } from '../app/settings.ts';

/**
 * Where the annotations come from, with their counts; each origin can be hidden, as labels can. Not there while all
 * were made by hand: a choice of one is none.
 */
export function OriginFilter({ annotations }: { readonly annotations: readonly Annotation[] }) {
  const texts = useTexts().inspector;
  const hidden = useApplication((state) => state.settings.hiddenOrigins);
  const counts = Map.groupBy(annotations, ({ origin }) => origin);
  const origins = [...counts.keys()].toSorted();
  if (origins.length < 2 && !origins.some((origin) => hidden.includes(origin))) return null;

  function toggle(origin: string): void {
    const next = hidden.includes(origin) ? hidden.filter((other) => other !== origin) : [...hidden, origin];
    void changeSettings({ hiddenOrigins: next });
  }

  return (
    <ul className="label-filter" aria-label={texts.list.origins}>
      {origins.map((origin) => {
        const isHidden = hidden.includes(origin);
        const name = origin === 'manual' ? texts.origin.manual : texts.origin.other(origin);
        const Icon = isHidden ? EyeOff : Eye;
        return (
          <li key={origin}>
            <button
              type="button"
              className="label-toggle"
              aria-pressed={!isHidden}
              title={isHidden ? texts.list.show(name) : texts.list.hide(name)}
              onClick={() => toggle(origin)}
            >
              <span>{name}</span>
              <span className="label-count">{counts.get(origin)?.length ?? 0}</span>
              <Icon aria-hidden="true" size={14} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
