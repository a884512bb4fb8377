import type { Annotation } from '../../shared/annotation/annotation.ts';
import { localised } from '../../shared/scheme/localised.ts';
import type { SegmentId } from '../../shared/translation/segment.ts';
import { excerpt } from '../annotation/excerpt.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { isShownNow } from '../annotation/shown.ts';
import { currentScheme } from '../app/application.ts';
import { currentLanguage, currentTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { sourceStretches } from './source-annotations.ts';
import { activate, activeRow } from './translation-actions.ts';
import { translation } from './translation-store.ts';

/** The one after the selected of those that lie under the pointer, the smallest first; then none. */
export function chooseAnnotation(row: SegmentId, stack: readonly Annotation[]): void {
  activate(row);
  const { selectedAnnotation } = sessionStore.getState();
  const fromInside = stack.toReversed();
  const at = fromInside.findIndex(({ id }) => id === selectedAnnotation);
  select(fromInside[at + 1] ?? null);
}

/** The next or previous annotation of the active row's source words, round and round. */
export function stepAnnotation(step: 1 | -1): void {
  const row = activeRow();
  const { session, selectedAnnotation } = sessionStore.getState();
  if (!row || !session) return announce(currentTexts().translation.chooseSegment);
  const found = sourceStretches(session, row.translation.segment).flatMap(({ annotation }) =>
    isShownNow(annotation) ? [annotation] : [],
  );
  const annotations = [...new Set(found)];
  if (annotations.length === 0) return announce(currentTexts().translation.noAnnotations);
  const at = annotations.findIndex(({ id }) => id === selectedAnnotation);
  const next = at === -1 && step === -1 ? annotations.length - 1 : at + step;
  select(annotations.at(next % annotations.length) ?? null);
}

function select(annotation: Annotation | null): void {
  sessionStore.getState().selectAnnotation(annotation?.id ?? null);
  if (!annotation) return;
  translation.setState({ panel: 'annotation' });
  const label = currentScheme().labels.find(({ id }) => id === annotation.label);
  const name = label ? localised(label.name, currentLanguage()) : annotation.label;
  announce(currentTexts().translation.selected(name, excerpt(annotation.quote, 60)));
}
