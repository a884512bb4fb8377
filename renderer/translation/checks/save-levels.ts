import type { CheckLevel } from '../../../shared/translation/translation-settings.ts';
import { currentTexts } from '../../app/language.ts';
import { errorSentence } from '../../app/error-sentence.ts';
import { host } from '../../host-client/host.ts';
import { announce } from '../../ui/announce.ts';

/** For everybody who works on the project. What kept it from being saved, or null. */
export async function saveLevels(checks: Readonly<Record<string, CheckLevel>>): Promise<string | null> {
  const reply = await host.call('project.saveTranslationSettings', { changes: { checks } });
  const texts = currentTexts();
  if (!reply.ok) return errorSentence(texts, reply.error);
  announce(texts.checks.saved);
  return null;
}
