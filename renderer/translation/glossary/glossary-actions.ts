import type { GlossaryEntry } from '../../../shared/glossary/glossary-entry.ts';
import type { GlossaryImport, ReadEntry } from '../../../shared/glossary/plan-import.ts';
import type { HostError } from '../../../shared/host/host-error.ts';
import type { Result } from '../../../shared/result.ts';
import { errorSentence } from '../../app/error-sentence.ts';
import { currentTexts } from '../../app/language.ts';
import { host } from '../../host-client/host.ts';
import { announce } from '../../ui/announce.ts';
import { entryName } from './glossary.ts';
import { forgetView, glossaryView, keepDraft, selectEntry } from './glossary-view.ts';

/** What a person does to the glossary. Each outcome is said aloud; an error is also returned. */
export async function saveEntry(
  entry: GlossaryEntry,
  before: GlossaryEntry | null,
): Promise<HostError | null> {
  const reply = await host.call('glossary.save', { entry, before });
  const texts = currentTexts();
  announce(reply.ok ? texts.glossary.saved(entryName(entry)) : errorSentence(texts, reply.error));
  return reply.ok ? null : reply.error;
}

export async function removeEntry(entry: GlossaryEntry): Promise<HostError | null> {
  const reply = await host.call('glossary.remove', { entry });
  const texts = currentTexts();
  announce(reply.ok ? texts.glossary.removed(entryName(entry)) : errorSentence(texts, reply.error));
  if (!reply.ok) return reply.error;
  selectEntry(null);
  keepDraft(entry.id, null);
  glossaryView.setState({ removed: entry });
  return null;
}

/** Puts back what was removed last. */
export async function restoreEntry(): Promise<HostError | null> {
  const { removed } = glossaryView.getState();
  if (!removed) return null;
  const reply = await host.call('glossary.save', { entry: removed, before: null });
  const texts = currentTexts();
  announce(reply.ok ? texts.glossary.restored(entryName(removed)) : errorSentence(texts, reply.error));
  if (!reply.ok) return reply.error;
  glossaryView.setState({ removed: null });
  selectEntry(removed.id);
  return null;
}

export async function importEntries(
  entries: readonly ReadEntry[],
): Promise<Result<GlossaryImport, HostError>> {
  const reply = await host.call('glossary.import', { entries: [...entries] });
  const texts = currentTexts();
  announce(
    reply.ok
      ? texts.glossary.importing.done(reply.value.added.length, reply.value.changed.length)
      : errorSentence(texts, reply.error),
  );
  return reply;
}

host.subscribe((event) => {
  // Another folder, other terms.
  if (event.name === 'corpus.opened') forgetView();
});
