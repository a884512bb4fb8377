import { Tabs } from '@base-ui/react/tabs';
import { useBindings } from '../app/bindings.ts';
import { useApplication } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { capsOf, parseKey } from '../../shared/command/key.ts';
import { panels, type TranslationPanel } from './panels.ts';
import { translation, useTranslation, type TranslationPanelId } from './translation-store.ts';
import '../app/inspector-pane.css';

/** What helps with the active segment, in place of the inspector while a translation is on screen. */
export function TranslationPane() {
  const texts = useTexts();
  const chosen = useTranslation((state) => state.panel);
  const panel = panels.some(({ id }) => id === chosen) ? chosen : panels[0]?.id;
  return (
    <section className="pane" data-pane="inspector" aria-label={texts.translation.pane}>
      <h2 className="unseen">{texts.translation.pane}</h2>
      <Tabs.Root
        className="inspector-tabs"
        value={panel}
        onValueChange={(value: TranslationPanelId) => translation.setState({ panel: value })}
      >
        <Tabs.List className="pane-header tab-list translation-tabs" activateOnFocus>
          {panels.map((each) => (
            <Tab key={each.id} panel={each} />
          ))}
        </Tabs.List>
        {panels.map(({ id, component: Panel }) => (
          <Tabs.Panel key={id} className="tab-panel" value={id} tabIndex={-1}>
            <Panel />
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </section>
  );
}

function Tab({ panel: { id, command } }: { readonly panel: TranslationPanel }) {
  const texts = useTexts();
  const { commands } = useBindings();
  const platform = useApplication((state) => state.platform);
  const key = command && commands.find((each) => each.id === command)?.keys[0];
  const hint = key === undefined ? undefined : capsOf(parseKey(key), platform).join('+');
  return (
    <Tabs.Tab
      className="tab"
      value={id}
      title={command && hint && `${texts.commands.titles[command]} (${hint})`}
    >
      {texts.translation.panels[id]}
    </Tabs.Tab>
  );
}
