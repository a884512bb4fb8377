import type { CorpusInfo, HostEvent } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import type { Result } from '../../shared/result.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { application, closeDialog, showDialog } from '../app/application.ts';
import { currentTexts } from '../app/language.ts';
import { bridge } from '../host-client/bridge.ts';
import { host } from '../host-client/host.ts';
import { changeArticles } from '../library/article-list.ts';
import { announce } from '../ui/announce.ts';

type ArticlesEvent = Extract<HostEvent, { name: 'corpus.articles' }>['value'];

/** Events that came while the list was being asked for: they are newer than the answer, and wait for it. */
let waiting: ArticlesEvent[] | null = null;

/** Opens a folder with the native dialog; in browser mode, where there is none, with Kutip's own. */
export async function chooseCorpus(): Promise<void> {
  if (application.getState().transport === 'browser') showDialog('open-folder');
  else await opening(() => host.call('corpus.choose', {}));
}

export async function openFolder(path: string): Promise<HostError | null> {
  return opening(() => host.call('corpus.openFolder', { path }));
}

export async function openRecent(id: string): Promise<HostError | null> {
  return opening(() => host.call('corpus.openRecent', { id }));
}

export async function openSample(): Promise<void> {
  await opening(() => host.call('corpus.openSample', {}));
}

/** Opens a folder that was dropped on the window. Only the desktop application can: a browser hides the path. */
export async function openDropped(file: File): Promise<void> {
  const desktop = bridge;
  if (desktop) await opening(() => desktop.openDropped(file));
}

/** Returns the error for a dialog to show; without one it is shown over the text, or in its place. */
async function opening(open: () => Promise<Result<CorpusInfo | null, HostError>>): Promise<HostError | null> {
  application.setState({ opening: true });
  // The edits of the folder that is left must not meet a host that has forgotten their articles.
  await sessionStore.getState().flush();
  const reply = await open();
  application.setState({ opening: false });
  if (!reply.ok) {
    application.setState(({ corpus, dialog }) => {
      // The dialog says it itself, where the folder was asked for.
      if (dialog === 'open-folder') return {};
      return corpus ? { failure: reply.error } : { corpusError: reply.error };
    });
    return reply.error;
  }
  if (reply.value) {
    closeDialog();
    await adoptCorpus(reply.value);
  }
  return null;
}

/** Shows an opened folder. Doing so again for the same opening changes nothing: reply and event both say it. */
export async function adoptCorpus(corpus: CorpusInfo): Promise<void> {
  const before = application.getState().corpus;
  if (before?.id === corpus.id) return;
  application.setState({
    corpus,
    corpusError: null,
    failure: null,
    articles: [],
    scan: { found: 0, complete: false },
  });
  if (before) {
    announce(currentTexts().library.opened(corpus.name));
    void loadRecent();
  }
  await Promise.all([sessionStore.getState().close(), loadArticles()]);
}

/** Asks for all articles that are known so far; the events of the scan bring the rest. */
export async function loadArticles(): Promise<void> {
  const { corpus } = application.getState();
  const missed: ArticlesEvent[] = [];
  waiting = missed;
  const reply = await host.call('corpus.articles', {});
  // Asked again meanwhile, for another folder or after a lost connection: that answer is the newer one.
  if (waiting !== missed || application.getState().corpus?.id !== corpus?.id) return;
  waiting = null;
  if (reply.ok) {
    const { articles, complete } = reply.value;
    application.setState({
      articles: changeArticles([], articles, []),
      scan: { found: articles.length, complete },
    });
  }
  for (const event of missed) change(event);
}

async function loadRecent(): Promise<void> {
  const reply = await host.call('app.start', {});
  if (reply.ok) application.setState({ recent: reply.value.recent });
}

export function receiveCorpusEvent(event: HostEvent): void {
  if (event.name === 'corpus.opened') void adoptCorpus(event.value.corpus);
  else if (event.name === 'corpus.project') application.setState({ corpus: event.value.corpus });
  else if (event.name === 'corpus.articles') {
    if (waiting) waiting.push(event.value);
    else change(event.value);
  }
}

function change({ changed, removed, found, complete }: ArticlesEvent): void {
  application.setState(({ articles }) => ({
    articles: changeArticles(articles, changed, removed),
    scan: { found, complete },
  }));
}
