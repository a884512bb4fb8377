import type { TranslationRole } from '../../shared/translation/workflow.ts';
import { changeSettings } from '../app/settings.ts';
import { commitDraft } from './translation-actions.ts';
import { translation } from './translation-store.ts';

/** As whom the person works from here on; remembered. What was typed is kept in the role it was typed in. */
export function setRole(role: TranslationRole): void {
  if (translation.getState().role === role) return;
  commitDraft();
  translation.setState({ role });
  void changeSettings({ translationRole: role });
}
