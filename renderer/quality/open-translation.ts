import type { SegmentId } from '../../shared/translation/segment.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { application, showView } from '../app/application.ts';
import { activate } from '../translation/translation-actions.ts';
import { translation } from '../translation/translation-store.ts';

interface Wanted {
  readonly article: string;
  readonly language: string;
  readonly translator: string;
}

/** Opens a translation in the editor, at a segment where one is meant. */
export async function openTranslation(
  { article, language, translator }: Wanted,
  segment?: SegmentId,
): Promise<void> {
  const summary = application.getState().articles.find(({ id }) => id === article);
  if (!summary) return;
  if (sessionStore.getState().session?.article.id !== article) await sessionStore.getState().open(summary);
  translation.setState({ language, translator, isChoosing: false, panel: 'errors', filter: 'all' });
  showView('translation');
  if (segment === undefined) return;
  if (translation.getState().rows.some(({ id }) => id === segment)) return activate(segment);
  // What others have translated is read when the view appears.
  const stop = translation.subscribe(({ rows }) => {
    if (!rows.some(({ id }) => id === segment)) return;
    stop();
    activate(segment);
  });
}
