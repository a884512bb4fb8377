import type { Annotation, AnnotationId, Link } from '../../shared/annotation/annotation.ts';
import { addLink, removeLink } from '../../shared/annotation/edit.ts';
import { linkChoices, rankCandidates } from '../../shared/annotation/link-candidates.ts';
import type { LinkDefinition } from '../../shared/scheme/scheme.ts';
import { localised } from '../../shared/scheme/localised.ts';
import type { ActionContext } from './annotation-actions.ts';
import { excerpt } from './excerpt.ts';
import type { Linking } from './session.ts';

/** Drawing links: choose a role, go through the candidates, take one. Every step is said aloud. */
export interface LinkActions {
  /** From the selected annotation. Goes straight to the candidates where only one role has any. */
  startLink(): void;
  /** The roles that the label of the annotation allows, in the order of their digits. */
  roles(from: AnnotationId): readonly LinkDefinition[];
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
    return rankCandidates({ text, offsets, set, from, definition, language: source.language }).map(
      ({ id }) => id,
    );
  }

  function propose(linking: Extract<Linking, { step: 'target' }>): void {
    store.getState().setLinking(linking);
    const candidate = find(linking.candidates[linking.at] ?? null);
    if (!candidate) return;
    const { length } = linking.candidates;
    announce(texts().candidate(nameOf(linking.role), linking.at + 1, length, excerpt(candidate.quote)));
  }

  function start(from: AnnotationId, definition: LinkDefinition): void {
    const candidates = candidatesOf(from, definition);
    if (candidates.length > 0) propose({ step: 'target', from, role: definition.role, candidates, at: 0 });
    else announce(texts().nothingToLinkYet(definition.to.map(labelName).join(', ')));
  }

  /** Shows the annotation that the link starts from again: the candidates may have led far away from it. */
  function leave(from: AnnotationId): void {
    store.getState().setLinking(null);
    store.getState().revealAnnotation(from);
  }

  return {
    roles,

    startLink() {
      const { selectedAnnotation, session } = store.getState();
      const from = find(selectedAnnotation);
      if (!from) return announce(texts().selectAnnotationFirst);
      if (session?.access === 'read-only') return announce(texts().readOnly);
      const choices = roles(from.id);
      const open = choices.filter((choice) => candidatesOf(from.id, choice).length > 0);
      const [first] = open;
      if (choices.length === 0) announce(texts().nothingToLink(labelName(from.label)));
      else if (!first) {
        const labels = new Set(choices.flatMap(({ to }) => to));
        announce(texts().nothingToLinkYet([...labels].map(labelName).join(', ')));
      } else if (open.length === 1) start(from.id, first);
      else {
        store.getState().setLinking({ step: 'role', from: from.id, roles: choices.map(({ role }) => role) });
        announce(
          texts().chooseRole(choices.map(({ role }, index) => `${index + 1} ${nameOf(role)}`).join(', ')),
        );
      }
    },

    chooseRole(role) {
      const { linking } = store.getState();
      const definition = linking && roles(linking.from).find((choice) => choice.role === role);
      if (definition) start(linking.from, definition);
    },

    cycleLink(step) {
      const { linking } = store.getState();
      if (linking?.step !== 'target') return;
      const { length } = linking.candidates;
      propose({ ...linking, at: (linking.at + step + length) % length });
    },

    acceptLink() {
      const { linking, session } = store.getState();
      if (linking?.step !== 'target' || !session) return;
      const target = find(linking.candidates[linking.at] ?? null);
      leave(linking.from);
      if (!target) return;
      const link = { role: linking.role, to: target.id };
      if (store.getState().edit(addLink(session.set, linking.from, link, context.clock())))
        announce(texts().linked(nameOf(linking.role), excerpt(target.quote)));
      else announce(texts().refused);
    },

    cancelLink() {
      const { linking } = store.getState();
      if (!linking) return;
      leave(linking.from);
      announce(texts().linkCancelled);
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
