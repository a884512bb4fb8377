import type { Annotation } from '../../shared/annotation/annotation.ts';
import { entityOf, mentionsOf, unassignedMentions } from '../../shared/entity/mentions.ts';
import { excerpt } from '../annotation/excerpt.ts';
import { sessionStore } from '../annotation/session-store.ts';
import type { Session } from '../annotation/session.ts';
import { currentScheme } from '../app/application.ts';
import { currentTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';

/** To the next mention of whoever the selected annotation is about, or the one before (-1); round and round. */
export function stepMention(step: 1 | -1): void {
  const { session, selectedAnnotation } = sessionStore.getState();
  const texts = currentTexts().entities.mentions;
  const selected = selectedAnnotation === null ? undefined : session?.set.annotations.get(selectedAnnotation);
  const scheme = currentScheme();
  const entity = selected ? entityOf(scheme, selected) : null;
  if (!session || !selected || entity === null) return announce(texts.none);
  const mentions = mentionsOf(session.set, scheme, entity);
  const next = neighbourOf(mentions, selected, step);
  if (!next || (mentions.length === 1 && next === selected)) return announce(texts.noOther);
  sessionStore.getState().revealAnnotation(next.id);
  announce(texts.at(mentions.indexOf(next) + 1, mentions.length, excerpt(next.quote)));
}

/** To the next mention after the caret of which nobody has said yet whom it names; from the end round to the first. */
export function stepUnassigned(): void {
  const { session } = sessionStore.getState();
  if (!session) return;
  const texts = currentTexts().entities.mentions;
  const mentions = unassignedMentions(session.set, currentScheme());
  const here = placeOf(session);
  const next = mentions.find((mention) => startOf(mention) > here) ?? mentions[0];
  if (!next) return announce(texts.noneUnassigned);
  sessionStore.getState().revealAnnotation(next.id);
  announce(texts.unassigned(excerpt(next.quote), mentions.length));
}

/** From a quote of theirs, the mention that stands next in the text. */
function neighbourOf(
  mentions: readonly Annotation[],
  selected: Annotation,
  step: 1 | -1,
): Annotation | undefined {
  const at = mentions.indexOf(selected);
  if (at !== -1) return mentions[(at + step + mentions.length) % mentions.length];
  const start = startOf(selected);
  return step === 1
    ? (mentions.find((mention) => startOf(mention) > start) ?? mentions[0])
    : (mentions.findLast((mention) => startOf(mention) < start) ?? mentions.at(-1));
}

function placeOf(session: Session): number {
  const { selectedAnnotation, selection } = sessionStore.getState();
  const selected = selectedAnnotation === null ? undefined : session.set.annotations.get(selectedAnnotation);
  if (selected) return startOf(selected);
  return selection ? session.offsets.toCodePoint(selection.start) - 1 : -1;
}

function startOf({ spans }: Annotation): number {
  return spans[0]?.start ?? 0;
}
