import { useMemo } from 'react';
import type { ReviewPerson } from '../../../shared/translation/review.ts';
import { application, useApplication } from '../../app/application.ts';
import { translation, useTranslation } from '../translation-store.ts';

/** Who is at work, and by which rule of the project. */
export function reviewPerson(): ReviewPerson {
  const { settings, corpus } = application.getState();
  const fourEyes = corpus?.project.translation?.fourEyes ?? false;
  return { annotator: settings.annotator.id, role: translation.getState().role, fourEyes };
}

export function useReviewPerson(): ReviewPerson {
  const annotator = useApplication((state) => state.settings.annotator.id);
  const fourEyes = useApplication((state) => state.corpus?.project.translation?.fourEyes ?? false);
  const role = useTranslation((state) => state.role);
  return useMemo(() => ({ annotator, role, fourEyes }), [annotator, role, fourEyes]);
}

/** As people call an annotator. */
export function nameOf({ annotator, name }: { readonly annotator: string; readonly name: string }): string {
  return name === '' ? annotator : name;
}
