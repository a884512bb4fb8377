import { monotonicFactory } from 'ulid';
import type { AnnotationId } from '../../shared/annotation/annotation.ts';
import { defaultProject } from '../../shared/scheme/default-scheme.ts';
import { application, currentScheme } from '../app/application.ts';
import { runCommand } from '../app/command-runner.ts';
import { currentLanguage, currentTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { createAnnotationActions, type ActionContext } from './annotation-actions.ts';
import { host } from '../host-client/host.ts';
import { createBulkActions } from './bulk-actions.ts';
import { askFor, focusInspector, inspectorFocus, stopAsking, type FocusTarget } from './inspector-focus.ts';
import { createJumpActions } from './jump-actions.ts';
import { createLinkActions } from './link-actions.ts';
import { sessionStore } from './session-store.ts';
import { createShapingActions } from './shaping-actions.ts';
import { isShownNow } from './shown.ts';

const context: ActionContext = {
  store: sessionStore,
  scheme: currentScheme,
  language: currentLanguage,
  texts: () => currentTexts().session,
  announce,
  ask(attribute) {
    showInspector();
    askFor(attribute);
  },
  clock: () => new Date().toISOString(),
  newId: monotonicFactory(),
};

const ownActions = createAnnotationActions(context);

export const bulkActions = createBulkActions({ ...context, host, newId: context.newId });

/** Going to annotations by what they are and by what they lack. */
export const jumpActions = createJumpActions({
  ...context,
  jumpTexts: () => currentTexts().jumps,
  project: () => application.getState().corpus?.project ?? defaultProject,
  isShown: isShownNow,
});

/** What a person can do to the annotations of the open article, from a key, a menu or the inspector alike. */
export const annotationActions = {
  ...ownActions,
  ...createLinkActions(context),
  ...createShapingActions({
    ...context,
    shapingTexts: () => currentTexts().shaping,
    isShown: isShownNow,
    backToText,
    goToLabel: jumpActions.toLabel,
  }),
  /** The last thing done, wherever: of a change over several articles all of it. */
  undo(): void {
    if (!bulkActions.undoLast()) ownActions.undo();
  },
  redo(): void {
    if (!bulkActions.redoLast()) ownActions.redo();
  },
};

/** Leads the keyboard to a part of the inspector, which is shown for it if it is hidden. */
export function goToInspector(target: FocusTarget): void {
  showInspector();
  focusInspector(target);
}

/** Selects the annotation, brings it into view and gives the keyboard to the text. */
export function goToAnnotation(id: AnnotationId): void {
  sessionStore.getState().revealAnnotation(id);
  backToText();
}

/** Whatever was being asked is left open; the caret is where it was. */
export function backToText(): void {
  stopAsking();
  runCommand('go.text');
}

/** The person has finished answering something about the annotation: on to what is missing, or back to the text. */
export function answered(id: AnnotationId): void {
  if (!inspectorFocus.getState().asking) return;
  const missing = annotationActions.nextMissing(id);
  if (missing) {
    askFor(missing.id);
    return;
  }
  backToText();
  announce(currentTexts().session.complete);
}

/** The keyboard goes to what is missing of the selected annotation, or else to its first attribute. */
export function editAttributes(): void {
  const { selectedAnnotation } = sessionStore.getState();
  const missing = selectedAnnotation === null ? null : annotationActions.nextMissing(selectedAnnotation);
  if (selectedAnnotation === null) announce(currentTexts().session.selectAnnotationFirst);
  else if (missing) context.ask(missing.id);
  else goToInspector({ kind: 'attributes' });
}

/** From the text and from anywhere in the inspector: to what the annotation still lacks, one key a question. */
export function answerNextMissing(): void {
  // What is being typed counts once its field is left.
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
  const { selectedAnnotation } = sessionStore.getState();
  if (selectedAnnotation === null) announce(currentTexts().session.selectAnnotationFirst);
  else if (annotationActions.nextMissing(selectedAnnotation)) editAttributes();
  else {
    announce(currentTexts().session.complete);
    backToText();
  }
}

export function writeNote(): void {
  if (sessionStore.getState().selectedAnnotation === null)
    announce(currentTexts().session.selectAnnotationFirst);
  else goToInspector({ kind: 'note' });
}

function showInspector(): void {
  application.setState({ inspectorShown: true, inspectorTab: 'annotation' });
}
