import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CommandId } from '../../shared/command/commands.ts';
import { annotationActions } from '../annotation/actions.ts';
import { useSession } from '../annotation/session-store.ts';
import { openArticle } from '../library/open-article.ts';
import { openRecent } from '../project/corpus.ts';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import { application, closeDialog, useApplication, useScheme } from './application.ts';
import { useBindings } from './bindings.ts';
import { commandRegistry, runCommand } from './command-runner.ts';
import { useTexts } from './language.ts';
import { paletteGroups, type PaletteGroup, type PaletteItem } from './palette-items.ts';
import { changeSettings } from './settings.ts';
import { focusAtOnce, useFocusBefore } from '../ui/focus-at-once.ts';
import './palette.css';

/** Every command that can be run now, every label, article and recent folder, by name. */
export function Palette() {
  const texts = useTexts();
  const { labels } = useScheme();
  const canAnnotate = useSession((state) => state.session?.access === 'writable');
  const articles = useApplication((state) => state.articles);
  const recent = useApplication((state) => state.recent);
  const recentCommands = useApplication((state) => state.settings.recentCommands);
  const { commands } = useBindings();
  const focusBefore = useFocusBefore();
  const [typed, setTyped] = useState('');
  const groups = useMemo(() => {
    const registry = commandRegistry.getState();
    const isEnabled = (id: Parameters<typeof registry.get>[0]) => registry.get(id)?.enabled ?? false;
    return paletteGroups(
      {
        texts,
        isEnabled,
        commands,
        recentCommands,
        labels: canAnnotate ? labels : [],
        articles,
        recent,
      },
      typed,
    );
  }, [texts, commands, recentCommands, labels, canAnnotate, articles, recent, typed]);

  return (
    <Dialog.Root open onOpenChange={(open) => !open && closeDialog()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-veil" />
        <Dialog.Viewport className="dialog-viewport">
          <Dialog.Popup
            className="dialog palette"
            data-size="medium"
            aria-label={texts.application.palette.title}
            finalFocus={focusBefore}
          >
            <Autocomplete.Root
              open
              inline
              items={groups}
              filter={null}
              value={typed}
              onValueChange={setTyped}
              itemToStringValue={(item: PaletteItem) => item.title}
              autoHighlight="always"
              keepHighlight
            >
              <div className="palette-input">
                <Search size={16} aria-hidden />
                <Autocomplete.Input
                  ref={focusAtOnce}
                  aria-label={texts.application.palette.title}
                  placeholder={texts.application.palette.placeholder}
                  spellCheck={false}
                />
              </div>
              <div className="palette-results">
                <Autocomplete.Empty className="palette-empty">
                  {texts.application.palette.none}
                </Autocomplete.Empty>
                <Autocomplete.List>
                  {(group: PaletteGroup) => (
                    <Autocomplete.Group key={group.value} items={group.items} className="palette-group">
                      <Autocomplete.GroupLabel className="section-title palette-label">
                        {group.value}
                      </Autocomplete.GroupLabel>
                      <Autocomplete.Collection>
                        {(item: PaletteItem) => <PaletteRow key={item.value} item={item} />}
                      </Autocomplete.Collection>
                    </Autocomplete.Group>
                  )}
                </Autocomplete.List>
              </div>
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteRow({ item }: { readonly item: PaletteItem }) {
  return (
    <Autocomplete.Item value={item} className="palette-item" onClick={() => choose(item)}>
      <span className="palette-title" dir="auto">
        {item.title}
      </span>
      {item.detail && <span className="palette-detail">{item.detail}</span>}
      {item.key && <KeyCaps of={item.key} />}
    </Autocomplete.Item>
  );
}

/** The palette closes first and gives the focus back to where it was: a command may depend on it, or move it on. */
function choose(item: PaletteItem): void {
  closeDialog();
  setTimeout(() => {
    if (item.kind === 'command') chooseCommand(item.command);
    else if (item.kind === 'label') annotationActions.annotate(item.label);
    else if (item.kind === 'article') void openArticle(item.article);
    else void openRecent(item.recent);
  });
}

/** Enough to find again what one does all day; more would be a second list of commands. */
const recentLimit = 5;

function chooseCommand(command: CommandId): void {
  const { recentCommands } = application.getState().settings;
  const others = recentCommands.filter((id) => id !== command);
  void changeSettings({ recentCommands: [command, ...others].slice(0, recentLimit) });
  runCommand(command);
}
