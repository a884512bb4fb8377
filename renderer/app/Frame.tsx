import { useEffect } from 'react';
import { Group, Panel, Separator, type Layout } from 'react-resizable-panels';
import { TranslationPane } from '../translation/TranslationPane.tsx';
import { Library } from '../library/Library.tsx';
import { application, useApplication } from './application.ts';
import { InspectorPane } from './InspectorPane.tsx';
import { useTexts } from './language.ts';
import { useNarrow } from './narrow.ts';
import { changeSettings } from './settings.ts';
import { WorkPane } from './WorkPane.tsx';
import './frame.css';

/**
 * Library, text and inspector beside each other, with the sizes that the person gave them. In a narrow window the
 * library lies over the text for as long as it is needed, and the inspector under it, so that the words stay visible.
 */
export function Frame() {
  const texts = useTexts().application.panes;
  const isNarrow = useNarrow();
  const isTranslating = useApplication((state) => state.view === 'translation');
  const libraryShown = useApplication((state) => state.libraryShown);
  const inspectorShown = useApplication((state) => state.inspectorShown);
  const panes = useApplication((state) => state.settings.panes);
  const library = !isNarrow && libraryShown;
  const inspector = !isNarrow && inspectorShown;
  const layoutName = [library && 'library', 'text', inspector && 'inspector'].filter(Boolean).join('+');

  useEffect(() => {
    application.setState({ libraryShown: !isNarrow, inspectorShown: !isNarrow });
  }, [isNarrow]);

  function remember(layout: Layout, { isUserInteraction }: { isUserInteraction: boolean }): void {
    if (isUserInteraction) void changeSettings({ panes: { ...panes, [layoutName]: layout } });
  }

  return (
    <main className="frame">
      <Group className="panes" defaultLayout={panes[layoutName]} onLayoutChanged={remember}>
        {library && (
          <>
            <Panel
              id="library"
              defaultSize={280}
              minSize={200}
              maxSize="45"
              groupResizeBehavior="preserve-pixel-size"
            >
              <Library />
            </Panel>
            <Separator className="pane-separator" aria-label={texts.resizeLibrary} />
          </>
        )}
        <Panel id="text" minSize={320}>
          <WorkPane />
        </Panel>
        {inspector && (
          <>
            <Separator className="pane-separator" aria-label={texts.resizeInspector} />
            <Panel
              id="inspector"
              defaultSize={320}
              minSize={240}
              maxSize="45"
              groupResizeBehavior="preserve-pixel-size"
            >
              {isTranslating ? <TranslationPane /> : <InspectorPane />}
            </Panel>
          </>
        )}
      </Group>
      {isNarrow && libraryShown && (
        <div className="library-drawer">
          <Library />
        </div>
      )}
      {isNarrow && inspectorShown && (
        <div className="inspector-sheet">{isTranslating ? <TranslationPane /> : <InspectorPane />}</div>
      )}
    </main>
  );
}
