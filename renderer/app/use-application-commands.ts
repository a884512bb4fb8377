import { goToInspector } from '../annotation/actions.ts';
import { useSession } from '../annotation/session-store.ts';
import { stepArticle, goToNextUnfinished } from '../library/open-article.ts';
import { finishArticle } from '../library/finish-article.ts';
import { chooseCorpus, openSample } from '../project/corpus.ts';
import { commitDraft } from '../translation/translation-actions.ts';
import { announce } from '../ui/announce.ts';
import { application, showDialog, showView, useApplication, type DialogName } from './application.ts';
import { backToArticle } from './back-to-article.ts';
import { useCommand } from './command-runner.ts';
import { currentTexts } from './language.ts';
import { focusNextPane, focusPane } from './pane-focus.ts';
import { changeSettings } from './settings.ts';
import { themeInForce } from './use-appearance.ts';

/** The commands that concern the application as a whole. */
export function useApplicationCommands(): void {
  const hasCorpus = useApplication((state) => state.corpus !== null);
  const hasArticles = useApplication((state) => state.articles.length > 0);
  const isOpen = useSession((state) => state.session !== null);

  useCommand('corpus.open', () => void chooseCorpus());
  useCommand('corpus.openSample', () => void openSample());
  useCommand('corpus.export', () => showDialog('export'), hasCorpus);
  useCommand('translations.export', () => exchange('translations-export'), hasCorpus);
  useCommand('translations.import', () => exchange('translations-import'), hasCorpus);
  useCommand('project.scheme', () => showView('scheme'), hasCorpus);
  useCommand('app.annotator', () => showDialog('annotator'));
  useCommand('app.preferences', () => showDialog('preferences'));

  useCommand('view.palette', () => showDialog('palette'));
  useCommand('view.article', backToArticle);
  useCommand('view.library', () => togglePane('library'));
  useCommand('view.inspector', () => togglePane('inspector'));
  useCommand('view.quality', () => showView('quality'), hasCorpus);
  useCommand('view.history', () => showView('history'), hasCorpus);
  useCommand('view.translation', () => showView('translation'), isOpen);
  useCommand('view.glossary', () => showView('glossary'), hasCorpus);
  useCommand('view.theme', switchTheme);
  useCommand('view.textLarger', () => changeTextSize(1));
  useCommand('view.textSmaller', () => changeTextSize(-1));

  useCommand('go.library', () => focusPane('library'));
  useCommand('go.text', () => focusPane('text'));
  useCommand('go.inspector', () => focusPane('inspector'));
  useCommand('go.nextPane', focusNextPane);
  useCommand('go.filter', () => focusPane('library', '[type=search]'), hasCorpus);
  useCommand('go.nextArticle', () => stepArticle(1), hasArticles);
  useCommand('go.previousArticle', () => stepArticle(-1), hasArticles);
  useCommand('go.nextUnfinished', isOpen ? finishArticle : goToNextUnfinished, hasArticles);

  useCommand('help.keys', () => showDialog('keys'));
  useCommand('help.changeKeys', () => showDialog('change-keys'));
  useCommand('help.hint', () => application.setState({ hintShown: true }));
  useCommand('help.guidelines', showGuidelines);
}

/** What stands typed in a row belongs to what is exported, and is what an import meets. */
function exchange(dialog: DialogName): void {
  commitDraft();
  showDialog(dialog);
}

function togglePane(pane: 'library' | 'inspector'): void {
  const shown = pane === 'library' ? 'libraryShown' : 'inspectorShown';
  const willShow = !application.getState()[shown];
  application.setState({ [shown]: willShow });
  if (willShow) requestAnimationFrame(() => focusPane(pane));
  else requestAnimationFrame(() => focusPane('text'));
}

function switchTheme(): void {
  const theme = themeInForce(application.getState().settings.theme) === 'light' ? 'dark' : 'light';
  void changeSettings({ theme });
  const texts = currentTexts().application.preferences;
  announce(texts.themeIs(texts.themes[theme]));
}

function changeTextSize(step: 1 | -1): void {
  const { textSize } = application.getState().settings;
  const next = Math.min(32, Math.max(12, textSize + step));
  void changeSettings({ textSize: next });
  announce(currentTexts().application.preferences.textSizeIs(next));
}

/** The guidelines of the selected annotation's label, and back to its attributes with the same key. */
function showGuidelines(): void {
  const { inspectorShown, inspectorTab } = application.getState();
  if (inspectorShown && inspectorTab === 'guidelines') goToInspector({ kind: 'list' });
  else application.setState({ inspectorShown: true, inspectorTab: 'guidelines' });
}
