import { Tabs } from '@base-ui/react/tabs';
import { Inspector } from '../annotation/Inspector.tsx';
import { Guidelines } from '../project/Guidelines.tsx';
import { Suggestions } from '../suggestion/SuggestionList.tsx';
import { application, useApplication, type InspectorTab } from './application.ts';
import { useTexts } from './language.ts';
import './inspector-pane.css';

export function InspectorPane() {
  const texts = useTexts().application.panes;
  const suggestions = useTexts().suggestions.title;
  const tab = useApplication((state) => state.inspectorTab);
  return (
    <section className="pane" data-pane="inspector" aria-label={texts.inspector}>
      <h2 className="unseen">{texts.inspector}</h2>
      <Tabs.Root
        className="inspector-tabs"
        value={tab}
        onValueChange={(value: InspectorTab) => application.setState({ inspectorTab: value })}
      >
        <Tabs.List className="pane-header tab-list" activateOnFocus>
          <Tabs.Tab className="tab" value="annotation">
            {texts.annotation}
          </Tabs.Tab>
          <Tabs.Tab className="tab" value="suggestions">
            {suggestions}
          </Tabs.Tab>
          <Tabs.Tab className="tab" value="guidelines">
            {texts.guidelines}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel className="tab-panel" value="annotation" tabIndex={-1}>
          <Inspector />
        </Tabs.Panel>
        <Tabs.Panel className="tab-panel" value="suggestions" tabIndex={-1}>
          <Suggestions />
        </Tabs.Panel>
        <Tabs.Panel className="tab-panel" value="guidelines">
          <Guidelines />
        </Tabs.Panel>
      </Tabs.Root>
    </section>
  );
}
