import { currentTexts } from '../../app/language.ts';
import { announce } from '../../ui/announce.ts';
import { commitDraft } from '../translation-actions.ts';
import { translation } from '../translation-store.ts';

/** From the rows to the pages and back, at the same segment; what is typed is kept. */
export function togglePages(): void {
  commitDraft();
  const layout = translation.getState().layout === 'rows' ? 'pages' : 'rows';
  translation.setState({ layout, draft: null });
  const texts = currentTexts().pages;
  announce(layout === 'pages' ? texts.shown : texts.left);
}
