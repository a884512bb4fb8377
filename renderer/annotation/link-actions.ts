import type { Annotation, AnnotationId, Link } from '../../shared/annotation/annotation.ts';
import { addLink, removeLink } from '../../shared/annotation/edit.ts';
import {
  isFull,
  isInOneParagraph,
  linkChoices,
  rankCandidates,
} from '../../shared/annotation/link-candidates.ts';
import type { LinkDefinition } from '../../shared/scheme/scheme.ts';
import { localised } from '../../shared/scheme/localised.ts';
import type { ActionContext } from './annotation-actions.ts';
import { excerpt } from './excerpt.ts';
import type { Linking } from './session.ts';

/**
 * Drawing links: the likeliest candidate of the next role is offered at once, Enter takes it and goes on to the role after
 * it, so that a quote gets its source and its cue with three keys. Every step is said aloud.
 */
export interface LinkActions {
  /** From the selected annotation: offers the role that is to be filled next. */
  startLink(): void;
  /** The roles that the label of the annotation allows, in the order of their digits. */
  roles(from: AnnotationId): readonly LinkDefinition[];
  /** Whether a link of this role can be drawn: it is not full, and there is something to link to. */
  isOpen(from: AnnotationId, role: LinkDefinition): boolean;
  chooseRole(role: string): void;
  /** The next candidate, or (-1) the one before; round and round. */
  cycleLink(step: 1 | -1): void;
  acceptLink(): void;
  cancelLink(): void;
  removeLink(from: AnnotationId, link: Link): void;
}

export function createLinkActions(context: ActionContext): LinkActions {
  const { store, announce, texts } = context;

  function find(id: AnnotationId | null): Annotation | null {
    return (id !== null && store.getState().session?.set.annotations.get(id)) || null;
  }

  function roles(from: AnnotationId): readonly LinkDefinition[] {
    const annotation = find(from);
    return annotation ? linkChoices(context.scheme(), annotation.label) : [];
  }

  function nameOf(role: string): string {
    const definition = context.scheme().links.find((link) => link.role === role);
    return definition ? localised(definition.name, context.language()) : role;
  }

  function labelName(id: string): string {
    const label = context.scheme().labels.find((each) => each.id === id);
    return label ? localised(label.name, context.language()) : id;
  }

  function candidatesOf(from: AnnotationId, definition: LinkDefinition): readonly AnnotationId[] {
    const { session } = store.getState();
    if (!session) return [];
    const { text, offsets, set, source } = session;
    const scheme = context.scheme();
    const start = { text, offsets, set, from, definition, scheme, language: source.language };
    return rankCandidates(start).map(({ id }) => id);
  }

  function sayCandidate(linking: Linking): string {
    const candidate = find(linking.candidates[linking.at] ?? null);
    const { length } = linking.candidates;
    return candidate
      ? texts().candidate(nameOf(linking.role), linking.at + 1, length, excerpt(candidate.quote))
      : '';
  }

  /** `said` comes before the candidate: screen readers hear one message at a time. */
  function propose(linking: Linking, ...said: readonly string[]): void {
    store.getState().setLinking(linking);
    announce([...said, sayCandidate(linking)].join('. '));
  }

  /** What is said when a role cannot be drawn now. */
  function whyNot(from: Annotation, definitions: readonly LinkDefinition[]): string {
    const labels = new Set(definitions.filter((each) => !isFull(from, each)).flatMap(({ to }) => to));
    if (labels.size === 0) return texts().nothingToLink(labelName(from.label));
    return texts().nothingToLinkYet([...labels].map(labelName).join(', '));
  }

  /** The part that is still missing, with its candidates. */
  function nextPart(from: Annotation): Pick<Linking, 'role' | 'candidates'> | null {
    for (const definition of roles(from.id)) {
      const { role } = definition;
      if (!isPart(definition, from) || from.links.some((link) => link.role === role)) continue;
      const candidates = candidatesOf(from.id, definition);
      if (candidates.length > 0) return { role, candidates };
    }
    return null;
  }

  /** After one link only what stands in the same paragraph is offered unasked: parts of one attribution are near. */
  function nextPartNearby(from: Annotation): Pick<Linking, 'role' | 'candidates'> | null {
    const next = nextPart(from);
    const best = next && find(next.candidates[0] ?? null);
    const { session } = store.getState();
    return best && session && isInOneParagraph(session, from, best) ? next : null;
  }

  /** Shows the annotation that the link starts from again: the candidates may have led far away from it. */
  function leave(from: AnnotationId): void {
    store.getState().setLinking(null);
    store.getState().revealAnnotation(from);
  }

  return {
    roles,

    isOpen: (from, definition) => candidatesOf(from, definition).length > 0,

    startLink() {
      const { selectedAnnotation, session } = store.getState();
      const from = find(selectedAnnotation);
      if (!from) return announce(texts().selectAnnotationFirst);
      if (session?.access === 'read-only') return announce(texts().readOnly);
      const choices = roles(from.id);
      const open = choices.filter((choice) => candidatesOf(from.id, choice).length > 0);
      const [first] = open;
      if (!first) return announce(whyNot(from, choices));
      const start = nextPart(from) ?? { role: first.role, candidates: candidatesOf(from.id, first) };
      const digits = choices.map(({ role }, index) => `${index + 1} ${nameOf(role)}`).join(', ');
      const linking = { ...start, from: from.id, at: 0, made: 0 };
      propose(linking, ...(open.length > 1 ? [texts().chooseRole(digits)] : []));
    },

    chooseRole(role) {
      const { linking } = store.getState();
      const from = linking && find(linking.from);
      const definition = from && roles(from.id).find((choice) => choice.role === role);
      if (!definition) return;
      const candidates = candidatesOf(from.id, definition);
      if (candidates.length > 0) propose({ ...linking, role, candidates, at: 0 });
      else announce(whyNot(from, [definition]));
    },

    cycleLink(step) {
      const { linking } = store.getState();
      if (!linking) return;
      const { length } = linking.candidates;
      propose({ ...linking, at: (linking.at + step + length) % length });
    },

    acceptLink() {
      const { linking, session } = store.getState();
      if (!linking || !session) return;
      const target = find(linking.candidates[linking.at] ?? null);
      const link = { role: linking.role, to: target?.id ?? '' };
      if (!target || !store.getState().edit(addLink(session.set, linking.from, link, context.clock()))) {
        leave(linking.from);
        return announce(texts().refused);
      }
      const linked = texts().linked(nameOf(linking.role), excerpt(target.quote));
      const from = find(linking.from);
      const definition = roles(linking.from).find(({ role }) => role === linking.role);
      const next = from && definition && isPart(definition, from) ? nextPartNearby(from) : null;
      if (next) return propose({ ...linking, ...next, at: 0, made: linking.made + 1 }, linked);
      leave(linking.from);
      announce(linked);
    },

    cancelLink() {
      const { linking } = store.getState();
      if (!linking) return;
      leave(linking.from);
      announce(linking.made > 0 ? texts().linkingEnded : texts().linkCancelled);
    },

    removeLink(from, link) {
      const { session } = store.getState();
      if (!session) return;
      if (store.getState().edit(removeLink(session.set, from, link, context.clock())))
        announce(texts().unlinked(nameOf(link.role)));
      else announce(session.access === 'read-only' ? texts().readOnly : texts().refused);
    },
  };
}

/** A role that an annotation has once: it leads to another kind of annotation, as from a quote to its cue. */
function isPart({ to }: LinkDefinition, { label }: Annotation): boolean {
  return !to.includes(label);
}
