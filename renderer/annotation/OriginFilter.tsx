import type { Annotation } from '../../shared/annotation/annotation.ts';
import { useApplication } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { changeSettings } from '../app/settings.ts';
import { LayerToggle, toggled } from './LayerToggle.tsx';

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

  return (
    <ul className="label-filter" aria-label={texts.list.origins}>
      {origins.map((origin) => (
        <li key={origin}>
          <LayerToggle
            name={origin === 'manual' ? texts.origin.manual : texts.origin.other(origin)}
            count={counts.get(origin)?.length ?? 0}
            isShown={!hidden.includes(origin)}
            toggle={() => void changeSettings({ hiddenOrigins: toggled(hidden, origin) })}
          />
        </li>
      ))}
    </ul>
  );
}
