import { CSPProvider } from '@base-ui/react/csp-provider';
import { useTexts } from './language.ts';
import { Annotating } from '../annotation/Annotating.tsx';
import { errorSentence } from './error-sentence.ts';
import { useApplication } from './application.ts';
import { Dialogs } from './Dialogs.tsx';
import { DropTarget } from '../project/DropTarget.tsx';
import { Frame } from './Frame.tsx';
import { retryStart } from './start.ts';
import { Suggesting } from '../suggestion/Suggesting.tsx';
import { StatusBar } from './StatusBar.tsx';
import { Placeholder } from '../ui/Placeholder.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { Translating } from '../translation/Translating.tsx';
import { useSearchCommands } from '../search/use-search-commands.ts';
import { useApplicationCommands } from './use-application-commands.ts';
import { useAppearance } from './use-appearance.ts';
import { useKeyboard } from './use-keyboard.ts';
import './app.css';

export function App() {
  const phase = useApplication((state) => state.phase);
  useAppearance();
  useKeyboard();
  return (
    // Base UI would put style elements into the page; what they say is in our own style sheets.
    <CSPProvider disableStyleElements>
      {phase === 'ready' ? <Ready /> : <NotReady />}
      <LiveRegion />
    </CSPProvider>
  );
}

function Ready() {
  useApplicationCommands();
  useSearchCommands();
  const isBehindDialog = useApplication((state) => state.dialog !== null);
  return (
    // A dialog lets go of the focus for a frame each time that Tab passes its end, and a quick second Tab would walk on
    // into the window behind it. Inert, there is nothing to walk into.
    <div className="app" inert={isBehindDialog}>
      <Frame />
      <StatusBar />
      <Annotating />
      <Suggesting />
      <Translating />
      <Dialogs />
      <DropTarget />
    </div>
  );
}

function NotReady() {
  const texts = useTexts();
  const error = useApplication((state) => state.startError);
  if (!error) return <Placeholder title={texts.application.starting} quiet />;
  return (
    <Placeholder title={texts.application.startFailed} detail={errorSentence(texts, error)}>
      <button type="button" className="primary-button" onClick={() => void retryStart()}>
        {texts.application.tryAgain}
      </button>
    </Placeholder>
  );
}
