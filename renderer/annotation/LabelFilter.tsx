import { Eye, EyeOff } from 'lucide-react';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { useApplication } from '../app/application.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { changeSettings } from '../app/settings.ts';
import { LabelBadge } from './LabelBadge.tsx';
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

  function toggle(id: string): void {
    const next = hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id];
    void changeSettings({ hiddenLabels: next });
  }

  return (
    <ul className="label-filter" aria-label={texts.labels}>
      {rows.map(({ id, name }) => {
        const isHidden = hidden.includes(id);
        const Icon = isHidden ? EyeOff : Eye;
        return (
          <li key={id}>
            <button
              type="button"
              className="label-toggle"
              aria-pressed={!isHidden}
              title={isHidden ? texts.show(name) : texts.hide(name)}
              onClick={() => toggle(id)}
            >
              <LabelBadge label={id} />
              <span>{name}</span>
              <span className="label-count">{counts.get(id)?.length ?? 0}</span>
              <Icon aria-hidden="true" size={14} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
