import type { Annotation, AnnotationId } from '../../shared/annotation/annotation.ts';
import { validateSet, type Finding } from '../../shared/annotation/validate.ts';
import type { JumpTexts } from '../../shared/i18n/catalogue/jumps.ts';
import { localised } from '../../shared/scheme/localised.ts';
import type { AttributeDefinition, Project } from '../../shared/scheme/scheme.ts';
import { codePoints } from '../../shared/text/offset.ts';
import { neighbour } from '../article/annotation-steps.ts';
import type { ActionContext } from './annotation-actions.ts';
import { missingAttributes } from './attributes-in-force.ts';
import { excerpt } from './excerpt.ts';
import type { Session } from './session.ts';

export type Direction = 'next' | 'previous';

export interface JumpContext extends ActionContext {
  readonly jumpTexts: () => JumpTexts;
  readonly project: () => Project;
  /** Annotations that are hidden are passed over, here as everywhere. */
  readonly isShown: (annotation: Annotation) => boolean;
}

/** Going to annotations by what they are. Each jump selects what it finds and says what that is. */
export interface JumpActions {
  /** Of the selected annotation's label. False: none is selected, so the label has to be asked for. */
  toSameLabel(direction: Direction): boolean;
  toLabel(label: string): void;
  /** Something required is not answered: leads the keyboard to it. Goes round at the end of the article. */
  toMissing(direction: Direction): void;
  /** Something does not fit the text, the scheme or the other annotations. Goes round, too. */
  toInvalid(direction: Direction): void;
}

export function createJumpActions(context: JumpContext): JumpActions {
  const { store, announce } = context;
  const texts = context.jumpTexts;

  function nameOf(label: string): string {
    const definition = context.scheme().labels.find(({ id }) => id === label);
    return definition ? localised(definition.name, context.language()) : label;
  }

  function definitionsOf({ label }: Annotation): readonly AttributeDefinition[] {
    return context.scheme().labels.find(({ id }) => id === label)?.attributes ?? [];
  }

  function missingOf(annotation: Annotation): readonly AttributeDefinition[] {
    return missingAttributes(definitionsOf(annotation), annotation.attributes);
  }

  function selected(): Annotation | null {
    const { session, selectedAnnotation } = store.getState();
    return (selectedAnnotation !== null && session?.set.annotations.get(selectedAnnotation)) || null;
  }

  function find(
    session: Session,
    direction: Direction,
    fits: (annotation: Annotation) => boolean,
  ): Annotation | null {
    const { selection } = store.getState();
    const caret = selection ? session.offsets.toCodePoint(selection.start) : codePoints(0);
    return neighbour(
      session.spans,
      direction,
      { selected: selected(), caret },
      (annotation) => context.isShown(annotation) && fits(annotation),
    );
  }

  function findRound(
    session: Session,
    direction: Direction,
    fits: (annotation: Annotation) => boolean,
  ): { readonly annotation: Annotation; readonly say: (found: string) => string } | null {
    const ahead = find(session, direction, fits);
    if (ahead) return { annotation: ahead, say: (found) => found };
    const isFitting = (annotation: Annotation) => context.isShown(annotation) && fits(annotation);
    const { items } = session.spans;
    const around = direction === 'next' ? items.find(isFitting) : items.findLast(isFitting);
    if (!around) return null;
    return { annotation: around, say: direction === 'next' ? texts().fromStart : texts().fromEnd };
  }

  function goTo(id: AnnotationId): void {
    store.getState().revealAnnotation(id);
  }

  function toLabel(label: string, direction: Direction, isFirst: boolean): void {
    const { session } = store.getState();
    if (!session) return;
    const found = find(session, direction, (annotation) => annotation.label === label);
    if (found) {
      goTo(found.id);
      return announce(texts().at(nameOf(label), excerpt(found.quote)));
    }
    const isThere = isFirst && session.spans.items.some((annotation) => annotation.label === label);
    if (isFirst && !isThere) announce(texts().noneOfLabel(nameOf(label)));
    else if (direction === 'next') announce(texts().noNextOfLabel(nameOf(label)));
    else announce(texts().noPreviousOfLabel(nameOf(label)));
  }

  return {
    toSameLabel(direction) {
      const annotation = selected();
      if (annotation) toLabel(annotation.label, direction, false);
      return annotation !== null;
    },

    toLabel: (label) => toLabel(label, 'next', true),

    toMissing(direction) {
      const { session } = store.getState();
      if (!session) return;
      const found = findRound(session, direction, (annotation) => missingOf(annotation).length > 0);
      if (!found) return announce(texts().noneMissing);
      const { annotation, say } = found;
      const missing = missingOf(annotation);
      goTo(annotation.id);
      if (session.access === 'writable' && missing[0]) context.ask(missing[0].id);
      const names = missing.map(({ name }) => localised(name, context.language())).join(', ');
      announce(say(texts().missing(nameOf(annotation.label), names, excerpt(annotation.quote))));
    },

    toInvalid(direction) {
      const { session } = store.getState();
      if (!session) return;
      const { text, offsets, set } = session;
      const { scheme, entities } = context.project();
      const wrong = firstErrors(validateSet(set, { text, offsets, scheme, entities }));
      const found = findRound(session, direction, ({ id }) => wrong.has(id));
      const finding = found && wrong.get(found.annotation.id);
      if (!finding) return announce(texts().noneInvalid);
      const { annotation, say } = found;
      goTo(annotation.id);
      const problem = texts().problems[finding.rule](fieldName(annotation, finding.field ?? ''));
      announce(say(texts().invalid(nameOf(annotation.label), problem, excerpt(annotation.quote))));
    },
  };

  function fieldName(annotation: Annotation, field: string): string {
    const definition =
      definitionsOf(annotation).find(({ id }) => id === field) ??
      context.scheme().links.find(({ role }) => role === field);
    return definition ? localised(definition.name, context.language()) : field;
  }
}

/** What is wrong with each annotation, or the first of it. What is unfinished or doubtful is not wrong. */
function firstErrors(findings: readonly Finding[]): ReadonlyMap<AnnotationId, Finding> {
  const errors = new Map<AnnotationId, Finding>();
  for (const finding of findings) {
    const { annotation, severity } = finding;
    if (annotation !== undefined && severity === 'error' && !errors.has(annotation))
      errors.set(annotation, finding);
  }
  return errors;
}
