import {
  BookA,
  FileText,
  Gauge,
  History,
  Languages,
  Search,
  Tags,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { useStore } from 'zustand';
import type { CommandId } from '../../shared/command/commands.ts';
import { useApplication, type WorkViewName } from '../app/application.ts';
import { commandRegistry, runCommand } from '../app/command-runner.ts';
import { useTexts } from '../app/language.ts';
import './view-switch.css';

const views: readonly {
  readonly view: WorkViewName;
  readonly command: CommandId;
  readonly Icon: LucideIcon;
}[] = [
  { view: 'article', command: 'view.article', Icon: FileText },
  { view: 'translation', command: 'view.translation', Icon: Languages },
  { view: 'search', command: 'search.open', Icon: Search },
  { view: 'entities', command: 'view.entities', Icon: Users },
  { view: 'glossary', command: 'view.glossary', Icon: BookA },
  { view: 'scheme', command: 'project.scheme', Icon: Tags },
  { view: 'quality', command: 'view.quality', Icon: Gauge },
  { view: 'history', command: 'view.history', Icon: History },
];

/** What the middle of the window can show, for who does not know the keys yet. */
export function ViewSwitch() {
  const texts = useTexts();
  const current = useApplication((state) => state.view);
  const registry = useStore(commandRegistry);
  return (
    <ul className="view-switch" aria-label={texts.library.views}>
      {views.map(({ view, command, Icon }) => (
        <li key={view}>
          <button
            type="button"
            className="view-switch-button"
            aria-pressed={view === current}
            disabled={!registry.get(command)?.enabled}
            title={texts.commands.titles[command]}
            onClick={() => runCommand(command)}
          >
            <Icon size={16} aria-hidden />
            {texts.library.viewNames[view]}
          </button>
        </li>
      ))}
    </ul>
  );
}
