import type { StoreApi } from 'zustand/vanilla';
import type {
  Annotation,
  AnnotationId,
  ArticleStatus,
  AttributeValue,
} from '../../shared/annotation/annotation.ts';
import {
  addAnnotation,
  newAnnotation,
  relabel,
  removeAnnotation,
  setNote,
  setStatus,
  setStatusComment,
} from '../../shared/annotation/edit.ts';
import type { Operation } from '../../shared/annotation/operation.ts';
import type { SessionTexts } from '../../shared/i18n/catalogue/session.ts';
import { isSameValue } from '../../shared/scheme/attribute-value.ts';
import { localised } from '../../shared/scheme/localised.ts';
import type { AttributeDefinition, LabelDefinition, Scheme } from '../../shared/scheme/scheme.ts';
import { trimRange, wordCount } from '../../shared/text/words.ts';
import { changesOfSetting, defaultValues, missingAttributes } from './attributes-in-force.ts';
import type { Session, SessionState } from './session.ts';

/** What the actions need to know and to tell. Functions, because scheme and language change while they live. */
export interface ActionContext {
  readonly store: StoreApi<SessionState>;
  readonly scheme: () => Scheme;
  /** Language of the interface. */
  readonly language: () => string;
  readonly texts: () => SessionTexts;
  readonly announce: (message: string) => void;
  /** Leads the keyboard to the attribute of the selected annotation that should be answered next. */
  readonly ask: (attribute: string) => void;
  readonly clock: () => string;
  readonly newId: () => string;
}

/** What a person does to annotations: each one is an operation, said aloud. */
export interface AnnotationActions {
  /** Makes an annotation of the selected words and asks for what the label requires. */
  annotate(label: string): void;
  remove(id: AnnotationId): void;
  /** `null` takes the attribute away. */
  setAttribute(id: AnnotationId, attribute: string, value: AttributeValue | null): void;
  relabel(id: AnnotationId, label: string): void;
  setNote(id: AnnotationId, note: string): void;
  setStatus(status: ArticleStatus): void;
  /** Why the article has its status; empty takes the comment away. */
  setStatusComment(comment: string): void;
  setDocumentLabel(id: string, value: AttributeValue | null): void;
  undo(): void;
  redo(): void;
  /** The first required attribute of the annotation that has no value yet. */
  nextMissing(id: AnnotationId): AttributeDefinition | null;
}

export function createAnnotationActions(context: ActionContext): AnnotationActions {
  const { store, announce, texts } = context;

  /** Says why not when the edit is refused. */
  function edit(operation: Operation): boolean {
    const { session } = store.getState();
    if (!session) return false;
    const done = store.getState().edit(operation);
    if (!done) announce(session.access === 'read-only' ? texts().readOnly : texts().refused);
    return done;
  }

  function labelOf(id: string): LabelDefinition | undefined {
    return context.scheme().labels.find((label) => label.id === id);
  }

  function nameOf(label: string): string {
    const definition = labelOf(label);
    return definition ? localised(definition.name, context.language()) : label;
  }

  function find(id: AnnotationId): { readonly session: Session; readonly annotation: Annotation } | null {
    const { session } = store.getState();
    const annotation = session?.set.annotations.get(id);
    return session && annotation ? { session, annotation } : null;
  }

  function nextMissing(id: AnnotationId): AttributeDefinition | null {
    const annotation = find(id)?.annotation;
    const label = annotation && labelOf(annotation.label);
    return label ? (missingAttributes(label.attributes, annotation.attributes)[0] ?? null) : null;
  }

  function selectAndAsk(id: AnnotationId): void {
    store.getState().selectAnnotation(id);
    const missing = nextMissing(id);
    if (missing) context.ask(missing.id);
  }

  return {
    nextMissing,

    annotate(labelId) {
      const { session, selection } = store.getState();
      const label = labelOf(labelId);
      if (!session || !label) return;
      if (session.access === 'read-only') return announce(texts().readOnly);
      if (!selection || selection.start === selection.end) return announce(texts().selectFirst);
      const range = trimRange(session.text, selection);
      if (range.start === range.end) return announce(texts().onlySpace);
      const annotation = newAnnotation({
        text: session.text,
        offsets: session.offsets,
        id: context.newId(),
        label: labelId,
        spans: [session.offsets.rangeToCodePoints(range)],
        time: context.clock(),
        attributes: defaultValues(label),
      });
      const twin = sameAnnotation(session, annotation);
      if (twin) {
        announce(texts().alreadyThere(nameOf(labelId)));
        return selectAndAsk(twin.id);
      }
      if (!edit(addAnnotation(annotation))) return;
      announce(texts().added(nameOf(labelId), wordCount(annotation.quote, session.source.language)));
      selectAndAsk(annotation.id);
    },

    remove(id) {
      const found = find(id);
      if (!found) return announce(texts().selectAnnotationFirst);
      if (edit(removeAnnotation(found.session.set, id, context.clock())))
        announce(texts().removed(nameOf(found.annotation.label)));
    },

    setAttribute(id, attribute, value) {
      const annotation = find(id)?.annotation;
      if (!annotation || isSameValue(annotation.attributes[attribute], value ?? undefined)) return;
      const definitions = labelOf(annotation.label)?.attributes ?? [];
      const attributes = changesOfSetting(definitions, annotation.attributes, attribute, value);
      edit({ type: 'update', id, changes: { attributes, modified: context.clock() } });
    },

    relabel(id, label) {
      const annotation = find(id)?.annotation;
      if (!annotation || annotation.label === label) return;
      if (edit(relabel(id, label, context.clock()))) announce(texts().relabelled(nameOf(label)));
    },

    setNote(id, note) {
      if (find(id)?.annotation.note !== note) edit(setNote(id, note, context.clock()));
    },

    setStatus(status) {
      if (store.getState().session?.set.status === status) return;
      if (edit(setStatus(status))) announce(texts().statusSet(texts().statuses[status]));
    },

    setStatusComment(comment) {
      if ((store.getState().session?.set.statusComment ?? '') !== comment) edit(setStatusComment(comment));
    },

    setDocumentLabel(id, value) {
      const labels = store.getState().session?.set.labels ?? {};
      if (isSameValue(labels[id], value ?? undefined)) return;
      const changes = changesOfSetting(context.scheme().document, labels, id, value);
      edit({ type: 'document', changes: { labels: changes } });
    },

    undo: () => announce(store.getState().undo() ? texts().undone : texts().nothingToUndo),
    redo: () => announce(store.getState().redo() ? texts().redone : texts().nothingToRedo),
  };
}

/** The annotation that is there already with the same label on the same words: a key pressed twice makes no second. */
function sameAnnotation(session: Session, annotation: Annotation): Annotation | undefined {
  const [first] = annotation.spans;
  if (!first) return undefined;
  return session.spans
    .at(first.start)
    .find(
      (other) =>
        other.label === annotation.label && JSON.stringify(other.spans) === JSON.stringify(annotation.spans),
    );
}
