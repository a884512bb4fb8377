import type { Annotation } from '../../shared/annotation/annotation.ts';
import type { ArticleTexts } from '../../shared/i18n/catalogue/article.ts';
import { utf16, type Utf16Range } from '../../shared/text/offset.ts';
import { wordCount } from '../../shared/text/words.ts';
import { excerpt } from '../annotation/excerpt.ts';
import { sessionStore, useSession } from '../annotation/session-store.ts';
import type { Session } from '../annotation/session.ts';
import type { IsShown } from '../annotation/shown.ts';
import { useCommand } from '../app/command-runner.ts';
import { announce } from '../ui/announce.ts';
import { neighbour, nextOfStack, stackAtCaret } from './annotation-steps.ts';
import { unknownLook, type LabelLooks } from './label-look.ts';
import { selectParagraph, selectQuotation, selectSentence, type SelectionStep } from './selection-steps.ts';

interface CommandContext {
  readonly isShown: IsShown;
  readonly looks: LabelLooks;
  readonly texts: ArticleTexts;
}

/** The commands that move about in the text, for as long as the article pane is there. */
export function useArticleCommands(context: CommandContext): void {
  const isOpen = useSession((state) => state.session !== null);
  useCommand('select.quotation', () => selectBy(selectQuotation, 'quotation', context), isOpen);
  useCommand('select.sentence', () => selectBy(selectSentence, 'sentence', context), isOpen);
  useCommand('select.paragraph', () => selectBy(selectParagraph, 'paragraph', context), isOpen);
  useCommand('go.nextAnnotation', () => goTo('next', context), isOpen);
  useCommand('go.previousAnnotation', () => goTo('previous', context), isOpen);
  useCommand('annotation.cycle', () => cycle(context), isOpen);
}

function selectBy(
  step: SelectionStep,
  unit: keyof ArticleTexts['selected'],
  { texts }: CommandContext,
): void {
  const state = sessionStore.getState();
  const { session, selection } = state;
  if (!session) return;
  const { text, source } = session;
  const next = step(text, selection ?? textStart, source.language);
  if (!next) return announce(unit === 'quotation' ? texts.noQuotation : texts.noSentence);
  // The words of a piece are being selected for the annotation.
  if (state.shaping?.step !== 'pieces') state.selectAnnotation(null);
  state.select(next);
  announce(texts.selected[unit](wordCount(text.slice(next.start, next.end), source.language)));
}

function goTo(direction: 'next' | 'previous', { isShown, looks, texts }: CommandContext): void {
  const state = sessionStore.getState();
  const { session, selectedAnnotation } = state;
  if (!session) return;
  const selected =
    selectedAnnotation === null ? null : (session.set.annotations.get(selectedAnnotation) ?? null);
  const found = neighbour(session.spans, direction, { selected, caret: caretOf(session) }, isShown);
  if (!found) return announce(direction === 'next' ? texts.noNext : texts.noPrevious);
  state.revealAnnotation(found.id);
  announce(texts.at(nameOf(found, looks), excerpt(found.quote), 1, 1));
}

function cycle({ isShown, looks, texts }: CommandContext): void {
  const state = sessionStore.getState();
  const { session, selectedAnnotation } = state;
  if (!session) return;
  const stack = stackAtCaret(session.spans, caretOf(session), isShown);
  const found = nextOfStack(stack, selectedAnnotation);
  if (!found) return announce(texts.nothingHere);
  state.selectAnnotation(found.id);
  announce(texts.at(nameOf(found, looks), excerpt(found.quote), stack.indexOf(found) + 1, stack.length));
}

const textStart: Utf16Range = { start: utf16(0), end: utf16(0) };

function caretOf({ offsets }: Session) {
  return offsets.toCodePoint((sessionStore.getState().selection ?? textStart).start);
}

function nameOf({ label }: Annotation, looks: LabelLooks): string {
  return (looks.get(label) ?? unknownLook(label)).name;
}
