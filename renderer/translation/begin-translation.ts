import { monotonicFactory } from 'ulid';
import { addSegments } from '../../shared/translation/edit-segment.ts';
import { segmentsOf, type SegmentUnit } from '../../shared/translation/segmentation.ts';
import type { LanguageTag } from '../../shared/translation/segment.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { application } from '../app/application.ts';
import { currentTexts } from '../app/language.ts';
import { changeSettings } from '../app/settings.ts';
import { announce } from '../ui/announce.ts';
import { setRole } from './role.ts';
import { translation } from './translation-store.ts';

const newId = monotonicFactory();

/** Cuts the open article into segments for a translation of one's own, as one step, and shows it. False: not begun. */
export function beginTranslation(language: LanguageTag, by: SegmentUnit): boolean {
  const { session, edit } = sessionStore.getState();
  if (!session) return false;
  const texts = currentTexts();
  if (session.access === 'read-only') {
    announce(texts.session.readOnly);
    return false;
  }
  const segments = segmentsOf(session, {
    by,
    language: session.source.language,
    newId,
    time: new Date().toISOString(),
  });
  if (segments.length === 0 || !edit(addSegments(language, segments))) {
    announce(segments.length === 0 ? texts.translation.nothingToTranslate : texts.session.refused);
    return false;
  }
  setRole('translator');
  openTranslation(language, application.getState().settings.annotator.id);
  announce(texts.translation.begun(segments.length));
  return true;
}

/** Shows a translation that is there; another's is there to be reviewed. */
export function openTranslation(language: LanguageTag, translator: string): void {
  if (translator !== application.getState().settings.annotator.id) setRole('reviewer');
  translation.setState({ language, translator, isChoosing: false });
  void changeSettings({ translationLanguage: language });
}
