import { approveAll, type ApprovalPlan } from '../../../shared/translation/batch-approval.ts';
import { joinTranslation, translatorsOf, type JoinedSegment } from '../../../shared/translation/joined.ts';
import { sessionStore } from '../../annotation/session-store.ts';
import { application, showDialog } from '../../app/application.ts';
import { currentTexts } from '../../app/language.ts';
import { announce } from '../../ui/announce.ts';
import { commitDraft } from '../translation-actions.ts';
import { otherTranslations } from '../other-translations.ts';
import { annotatorSegments } from '../translation-rows.ts';
import { translation } from '../translation-store.ts';
import { reviewPerson } from './review-person.ts';

/** What has been typed counts: it is kept before anybody looks at what is to be approved. */
export function openApproveMany(): void {
  commitDraft();
  showDialog('approve-segments');
}

/** The segments of all who have translated the article into the language on the screen. */
export function rowsOfEverybody(): readonly JoinedSegment[] {
  const { session } = sessionStore.getState();
  const { language } = translation.getState();
  if (!session || language === null) return [];
  const { annotator } = application.getState().settings;
  const others = otherTranslations.getState();
  const sets = annotatorSegments(
    language,
    { annotator, translations: session.set.translations },
    others.article === session.article.id ? others.sets : [],
  ).map((set) => ({ ...set, segments: [...set.segments] }));
  return translatorsOf(sets).flatMap((translator) => joinTranslation(sets, translator));
}

/** As one step. False, said aloud, when it could not be. */
export function approveMany(plan: ApprovalPlan): boolean {
  const { session, edit } = sessionStore.getState();
  const { language } = translation.getState();
  if (!session || language === null) return false;
  const own = session.set.translations[language];
  const author = { annotator: reviewPerson().annotator, language, own };
  const operation = approveAll(plan, author, new Date().toISOString());
  const texts = currentTexts();
  const isDone = operation !== null && edit(operation);
  announce(isDone ? texts.review.batch.done(plan.approve.length) : texts.session.refused);
  return isDone;
}
