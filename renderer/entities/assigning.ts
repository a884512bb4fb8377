import { monotonicFactory } from 'ulid';
import { createStore } from 'zustand/vanilla';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { assignEntity, type Assignable } from '../../shared/entity/assign-entity.ts';
import { entityAttribute, entityOf, mentionLabel } from '../../shared/entity/mentions.ts';
import type { Entity, Scheme } from '../../shared/scheme/scheme.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { codePoints, type CodePointOffset, type Utf16Range } from '../../shared/text/offset.ts';
import { trimRange, wordAt } from '../../shared/text/words.ts';
import { defaultValues } from '../annotation/attributes-in-force.ts';
import { excerpt } from '../annotation/excerpt.ts';
import { sessionStore } from '../annotation/session-store.ts';
import type { Session } from '../annotation/session.ts';
import { isShownNow } from '../annotation/shown.ts';
import { currentScheme, showDialog } from '../app/application.ts';
import { currentLanguage, currentTexts } from '../app/language.ts';
import { stackAtCaret } from '../article/annotation-steps.ts';
import { announce } from '../ui/announce.ts';
import { rememberEntity } from './recent-entities.ts';

/** Somebody is being asked who is meant. */
export interface Assigning {
  readonly subject: Assignable;
  /** The words that stand for somebody; empty for a quote of which nothing names the speaker. */
  readonly mention: string;
  /** Label of the annotation; null for words that are none yet. */
  readonly label: string | null;
  /** Whom the article says already that they are: of the linked mention of a quote. */
  readonly suggested: string | null;
  readonly place: CodePointOffset;
  /** Where the words are on the screen. */
  readonly box: DOMRect | null;
}

export const assigning = createStore<{ readonly current: Assigning | null }>()(() => ({ current: null }));

const newId = monotonicFactory();

/** Asks whom the selected annotation or words mean; with neither, those at the caret. */
export function startAssigning(): void {
  const { session } = sessionStore.getState();
  if (!session) return;
  const texts = currentTexts();
  const scheme = currentScheme();
  if (session.access === 'read-only') return announce(texts.session.readOnly);
  const found = subjectOf(session, scheme);
  if (!found) return announce(texts.entities.assign.selectFirst);
  if (found.type === 'words' && !mentionLabel(scheme)) return announce(texts.entities.assign.noMentionLabel);
  if (found.type === 'annotation' && !entityAttribute(scheme, found.annotation.label))
    return announce(texts.entities.assign.noAttribute(labelName(scheme, found.annotation.label)));
  assigning.setState({ current: { ...questionOf(found, session, scheme), box: boxOfSelection() } });
  showDialog('assign-entity');
}

/** Answers it; `true` when it is done. Said aloud either way. */
export function assignTo(entity: Entity, keptAlias: string | null): boolean {
  const { session } = sessionStore.getState();
  const { current } = assigning.getState();
  if (!session || !current) return false;
  const texts = currentTexts().entities.assign;
  const scheme = currentScheme();
  const mention = mentionLabel(scheme);
  const assignment = assignEntity({
    text: session.text,
    offsets: session.offsets,
    set: session.set,
    scheme,
    subject: current.subject,
    entity: entity.id,
    time: new Date().toISOString(),
    id: newId(),
    ...(mention && { defaults: defaultValues(mention.label) }),
  });
  if (typeof assignment === 'string') {
    announce(currentTexts().session.refused);
    return false;
  }
  if (assignment.operation && !sessionStore.getState().edit(assignment.operation)) {
    announce(currentTexts().session.refused);
    return false;
  }
  rememberEntity(entity.id);
  sessionStore.getState().selectAnnotation(assignment.annotation);
  const words = excerpt(
    sessionStore.getState().session?.set.annotations.get(assignment.annotation)?.quote ?? '',
    40,
  );
  announce(
    [
      texts.done(words, entity.name),
      ...(assignment.followers > 0 ? [texts.followers(assignment.followers)] : []),
      ...(keptAlias === null ? [] : [texts.aliasKept(keptAlias)]),
    ].join('. '),
  );
  return true;
}

type Found =
  | { readonly type: 'annotation'; readonly annotation: Annotation }
  | { readonly type: 'words'; readonly range: Utf16Range };

function subjectOf(session: Session, scheme: Scheme): Found | null {
  const { selectedAnnotation, selection } = sessionStore.getState();
  const selected = selectedAnnotation === null ? undefined : session.set.annotations.get(selectedAnnotation);
  if (selected) return { type: 'annotation', annotation: selected };
  if (!selection) return null;
  if (selection.start < selection.end) {
    const range = trimRange(session.text, selection);
    return range.start < range.end ? { type: 'words', range } : null;
  }
  const caret = session.offsets.toCodePoint(selection.start);
  const [annotation] = stackAtCaret(
    session.spans,
    caret,
    (each) => isShownNow(each) && entityAttribute(scheme, each.label) !== null,
  );
  if (annotation) return { type: 'annotation', annotation };
  const range = wordAt(session.text, selection.start, session.source.language);
  return range && { type: 'words', range };
}

function questionOf(found: Found, session: Session, scheme: Scheme): Omit<Assigning, 'box'> {
  if (found.type === 'words') {
    const range = session.offsets.rangeToCodePoints(found.range);
    const mention = session.text.slice(found.range.start, found.range.end);
    return { subject: { type: 'words', range }, mention, label: null, suggested: null, place: range.start };
  }
  const { annotation } = found;
  const isMention = scheme.labels.some(({ id, mention }) => id === annotation.label && mention !== undefined);
  const linked = isMention ? null : linkedMention(annotation, session, scheme);
  return {
    subject: { type: 'annotation', id: annotation.id },
    mention: isMention ? annotation.quote : (linked?.quote ?? ''),
    label: annotation.label,
    suggested: linked && entityOf(scheme, linked),
    place: annotation.spans[0]?.start ?? codePoints(0),
  };
}

/** The mention that a quote or claim links to and that says who it is of. */
function linkedMention(annotation: Annotation, session: Session, scheme: Scheme): Annotation | null {
  const roles = scheme.links.filter(({ answers }) => answers !== undefined).map(({ role }) => role);
  const link = annotation.links.find(({ role }) => roles.includes(role));
  return (link && session.set.annotations.get(link.to)) ?? null;
}

function labelName({ labels }: Scheme, id: string): string {
  const label = labels.find((each) => each.id === id);
  return label ? localised(label.name, currentLanguage()) : id;
}

function boxOfSelection(): DOMRect | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  return box.width === 0 && box.height === 0 ? null : box;
}
