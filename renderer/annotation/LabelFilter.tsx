import type { Annotation } from '../../shared/annotation/annotation.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { useApplication } from '../app/application.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { changeSettings } from '../app/settings.ts';
import { LabelBadge } from './LabelBadge.tsx';
import { LayerToggle, toggled } from './LayerToggle.tsx';
import { unknownLook } from '../article/label-look.ts';
import { useProject } from './use-project.ts';

/** The labels with their counts; each can be hidden, here and in the text. */
export function LabelFilter({ annotations }: { readonly annotations: readonly Annotation[] }) {
  const texts = useTexts().inspector.list;
  const language = useLanguage();
  const { labels } = useProject().scheme;
  const hidden = useApplication((state) => state.settings.hiddenLabels);
  const counts = Map.groupBy(annotations, ({ label }) => label);
  const unknown = [...counts.keys()].filter((id) => !labels.some((label) => label.id === id));
  const rows = [
    ...labels.map(({ id, name }) => ({ id, name: localised(name, language) })),
    ...unknown.map((id) => ({ id, name: unknownLook(id).name })),
  ];

  return (
    <ul className="label-filter" aria-label={texts.labels}>
      {rows.map(({ id, name }) => (
        <li key={id}>
          <LayerToggle
            name={name}
            count={counts.get(id)?.length ?? 0}
            isShown={!hidden.includes(id)}
            badge={<LabelBadge label={id} />}
            toggle={() => void changeSettings({ hiddenLabels: toggled(hidden, id) })}
          />
        </li>
      ))}
    </ul>
  );
}
