import { connection } from '../host-client/connection.ts';
import { host } from '../host-client/host.ts';
import { resumeArticle } from '../library/resume-article.ts';
import { adoptCorpus, loadArticles, receiveCorpusEvent } from '../project/corpus.ts';
import { application } from './application.ts';
import { isCommandId, runCommand } from './command-runner.ts';

/** Connects the interface to the machine's side. Called once; `retryStart` is for a person who was shown a failure. */
export async function startApplication(): Promise<void> {
  // Listening first: what happens between the first answer and the first event would be lost otherwise.
  host.subscribe((event) => {
    if (event.name === 'menu.command') {
      if (isCommandId(event.value.command)) runCommand(event.value.command);
    } else receiveCorpusEvent(event);
  });
  connection.subscribe(({ times }, before) => {
    if (times > before.times && times > 1) void askAnew();
  });
  await retryStart();
}

export async function retryStart(): Promise<void> {
  application.setState({ phase: 'starting', startError: null });
  const reply = await host.call('app.start', {});
  if (!reply.ok) {
    application.setState({ phase: 'failed', startError: reply.error });
    return;
  }
  const { version, transport, platform, settings, recent, corpus, corpusError } = reply.value;
  application.setState({
    phase: 'ready',
    version,
    transport,
    platform,
    settings,
    recent,
    corpusError,
    hintShown: !settings.hintSeen,
  });
  if (!corpus) return;
  await adoptCorpus(corpus);
  resumeArticle();
}

/** After a lost connection: what is open on the other side may have changed, and its events were missed. */
async function askAnew(): Promise<void> {
  const reply = await host.call('app.start', {});
  if (!reply.ok) return;
  application.setState({ recent: reply.value.recent });
  if (reply.value.corpus) await adoptCorpus(reply.value.corpus);
  await loadArticles();
}
