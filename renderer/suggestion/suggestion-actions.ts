import { monotonicFactory } from 'ulid';
import { rejectSuggestions } from '../../shared/annotation/edit.ts';
import {
  acceptProposals,
  canAccept,
  originOf,
  type Acceptance,
} from '../../shared/suggestion/accept-proposals.ts';
import { boilerplateLabel } from '../../shared/suggestion/offer.ts';
import { hasLabel } from '../../shared/suggestion/offer-effect.ts';
import type { Proposal } from '../../shared/suggestion/proposals.ts';
import { rejectionOf } from '../../shared/suggestion/rejected-offers.ts';
import { newAnnotation } from '../../shared/annotation/new-annotation.ts';
import type { CodePointRange, Utf16Offset } from '../../shared/text/offset.ts';
import { paragraphAt } from '../../shared/text/paragraphs.ts';
import { trimRange } from '../../shared/text/words.ts';
import { editAttributes } from '../annotation/actions.ts';
import { defaultValues } from '../annotation/attributes-in-force.ts';
import type { Session } from '../annotation/session.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { application, currentScheme } from '../app/application.ts';
import { currentTexts } from '../app/language.ts';
import { changeSettings } from '../app/settings.ts';
import { announce } from '../ui/announce.ts';
import { describeProposal } from './describe-proposal.ts';
import { whyNothing } from './reason-text.ts';
import { openProposals, suggestionStore } from './suggestion-store.ts';

const newId = monotonicFactory();
const now = () => new Date().toISOString();
const texts = () => currentTexts().suggestions;

/** Goes to the suggestion and makes it the one that keys are about. */
export function goToProposal(proposal: Proposal): void {
  const { session, selectAnnotation, select } = sessionStore.getState();
  const [first] = proposal.spans;
  if (!session || !first) return;
  suggestionStore.setState({ current: proposal.id });
  selectAnnotation(null);
  const { start } = session.offsets.rangeToUtf16(first);
  select({ start, end: start });
}

export function stepProposal(direction: 1 | -1): void {
  const proposals = openProposals();
  const next = neighbour(proposals, direction);
  if (!next) return announce(whyNone(proposals, direction));
  goToProposal(next);
  say(next, proposals);
}

/** The suggestion at a place of the text, as a click names it, becomes the one that keys are about. */
export function chooseSuggestion(offset: Utf16Offset): boolean {
  const { session } = sessionStore.getState();
  const proposal = session && proposalAt(openProposals(), session.offsets.toCodePoint(offset));
  if (!proposal) return false;
  sessionStore.getState().selectAnnotation(null);
  suggestionStore.setState({ current: proposal.id });
  return true;
}

/** The attributes of the selected annotation; of a suggestion at hand, those of what it makes. */
export function editHere(): void {
  const { current } = suggestionStore.getState();
  if (current !== null && sessionStore.getState().selectedAnnotation === null) acceptProposal({ edit: true });
  else editAttributes();
}

/** Accepts, and goes on to the next; with `edit` it stays, to adjust what it has made. */
export function acceptProposal({ edit = false }: { readonly edit?: boolean } = {}): void {
  const session = writable();
  const proposal = session && proposalHere();
  if (!session || !proposal) return;
  if (!canAccept(proposal, { set: session.set, spans: session.spans, scheme: currentScheme() }))
    return announce(whyNothing(proposal.effect, texts()));
  const acceptance = accept([proposal], session);
  if (!acceptance.operation || !sessionStore.getState().edit(acceptance.operation))
    return announce(currentTexts().session.refused);
  const said = texts().accepted(describeProposal(proposal), acceptance.unknown);
  if (!edit) return goOn(proposal, said, acceptance.annotation);
  announce(said);
  suggestionStore.setState({ current: null });
  if (acceptance.annotation === null) return;
  sessionStore.getState().revealAnnotation(acceptance.annotation);
  editAttributes();
}

export function rejectProposal(): void {
  const session = writable();
  const proposal = session && proposalHere();
  if (!session || !proposal) return;
  const others = new Set(
    openProposals()
      .filter(({ id }) => id !== proposal.id)
      .flatMap(({ offer, parts }) => [offer.id, ...parts.map(({ id }) => id)]),
  );
  // Nobody wants the cue of a quote that is none; but two quotes may share one.
  const rejected = [
    proposal.offer,
    ...proposal.parts.filter(({ id, kind }) => kind !== 'quote' && !others.has(id)),
  ];
  const operation = rejectSuggestions(rejected.map((offer) => rejectionOf(session, offer, newId(), now())));
  if (!sessionStore.getState().edit(operation)) return announce(currentTexts().session.refused);
  goOn(proposal, texts().rejected(describeProposal(proposal)), null);
}

/** Those that "accept all" would take: a repeated block is decided by itself. */
export function proposalsAbove(proposals: readonly Proposal[], score: number): readonly Proposal[] {
  return proposals.filter(({ offer, effect }) => effect.type !== 'copy' && offer.score >= score);
}

/** One step, so one undo. */
export function acceptAllAbove(score: number): void {
  const session = writable();
  if (!session) return;
  const proposals = proposalsAbove(openProposals(), score);
  const { operation, unknown } = accept(proposals, session);
  if (!operation || !sessionStore.getState().edit(operation)) return announce(currentTexts().session.refused);
  suggestionStore.setState({ current: null });
  announce(texts().acceptedAll(proposals.length, unknown));
}

/** Marks the suggestion at hand, the selected words or the paragraph of the caret: whichever there is first. */
export function markBoilerplate(): void {
  const session = writable();
  if (!session) return;
  if (!hasLabel(currentScheme(), boilerplateLabel)) return announce(texts().noBoilerplateLabel);
  const { current } = suggestionStore.getState();
  const proposal = openProposals().find(({ id }) => id === current) ?? null;
  const isLine =
    proposal !== null && (proposal.offer.kind === 'repeat' || proposal.offer.kind === 'boilerplate');
  const spans = isLine ? proposal.spans : rangeAtCaret(session);
  if (spans.length === 0) return announce(currentTexts().session.onlySpace);
  const type = isLine
    ? proposal.offer.kind === 'repeat'
      ? 'repeat'
      : proposal.offer.attributes['type']
    : null;
  const annotation = newAnnotation({
    ...session,
    id: newId(),
    label: boilerplateLabel,
    spans,
    time: now(),
    origin: isLine ? originOf(proposal.offer.kind) : 'manual',
    attributes: type ? { type } : {},
  });
  const isThere = session.spans
    .inRange(spans[0] ?? emptyRange(session))
    .some(({ item }) => item.label === boilerplateLabel && item.quote === annotation.quote);
  if (isThere) return announce(texts().alreadyBoilerplate);
  if (!sessionStore.getState().edit({ type: 'add', annotation }))
    return announce(currentTexts().session.refused);
  if (isLine) goOn(proposal, texts().markedBoilerplate, annotation.id);
  else {
    sessionStore.getState().selectAnnotation(annotation.id);
    announce(texts().markedBoilerplate);
  }
}

export function toggleSuggestions(): void {
  const suggestionsShown = !application.getState().settings.suggestionsShown;
  void changeSettings({ suggestionsShown });
  announce(suggestionsShown ? texts().nowShown : texts().nowHidden);
}

function accept(proposals: readonly Proposal[], session: Session): Acceptance {
  const { found } = suggestionStore.getState();
  if (!found) return { operation: null, annotation: null, added: 0, unknown: [] };
  return acceptProposals(proposals, {
    ...session,
    scheme: currentScheme(),
    offers: found.offers,
    entities: application.getState().corpus?.project.entities ?? [],
    defaults: defaultValues,
    newId,
    time: now(),
  });
}

/** To the next suggestion after one that is decided; where none is left, to what has been made of it. */
function goOn(decided: Proposal, said: string, made: string | null): void {
  const proposals = openProposals();
  const next = proposals.find((each) => startOf(each) >= startOf(decided)) ?? null;
  if (next) {
    goToProposal(next);
    const place = proposals.indexOf(next) + 1;
    announce(`${said} ${texts().at(place, proposals.length, describeProposal(next))}`);
    return;
  }
  suggestionStore.setState({ current: null });
  if (made !== null) sessionStore.getState().revealAnnotation(made);
  announce(`${said} ${proposals.length > 0 ? texts().noNext : texts().allDecided}`);
}

function say(proposal: Proposal, proposals: readonly Proposal[]): void {
  announce(texts().at(proposals.indexOf(proposal) + 1, proposals.length, describeProposal(proposal)));
}

function writable(): Session | null {
  const { session } = sessionStore.getState();
  if (session?.access === 'read-only') announce(currentTexts().session.readOnly);
  return session?.access === 'writable' ? session : null;
}

/** The current suggestion, or the smallest one that the caret stands in; else says so. */
function proposalHere(): Proposal | null {
  const proposals = openProposals();
  const { current } = suggestionStore.getState();
  const found = proposals.find(({ id }) => id === current) ?? proposalAt(proposals, caret());
  if (!found) announce(proposals.length > 0 ? texts().goToOneFirst : whyNone(proposals, 1));
  return found;
}

function proposalAt(proposals: readonly Proposal[], offset: number): Proposal | null {
  const here = proposals.filter(({ spans }) =>
    spans.some(({ start, end }) => start <= offset && offset < end),
  );
  return here.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

function lengthOf({ spans }: Proposal): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function startOf({ spans }: Proposal): number {
  return spans[0]?.start ?? 0;
}

function neighbour(proposals: readonly Proposal[], direction: 1 | -1): Proposal | null {
  const { current } = suggestionStore.getState();
  const at = proposals.findIndex(({ id }) => id === current);
  if (at !== -1) return proposals[at + direction] ?? null;
  const offset = caret();
  return (
    (direction === 1
      ? proposals.find((each) => startOf(each) >= offset)
      : proposals.findLast((each) => startOf(each) < offset)) ?? null
  );
}

function whyNone(proposals: readonly Proposal[], direction: 1 | -1): string {
  if (!application.getState().settings.suggestionsShown) return texts().hidden;
  if (proposals.length > 0) return direction === 1 ? texts().noNext : texts().noPrevious;
  const { phase } = suggestionStore.getState();
  return { idle: texts().none, finding: texts().finding, failed: texts().failed, ready: texts().none }[phase];
}

/** In code points. */
function caret(): number {
  const { session, selection } = sessionStore.getState();
  return session && selection ? session.offsets.toCodePoint(selection.start) : 0;
}

function rangeAtCaret({ text, offsets }: Session): readonly CodePointRange[] {
  const { selection } = sessionStore.getState();
  if (!selection) return [];
  const wide = selection.start < selection.end ? selection : paragraphAt(text, selection.start);
  const range = trimRange(text, wide);
  return range.start < range.end ? [offsets.rangeToCodePoints(range)] : [];
}

function emptyRange({ offsets }: Session): CodePointRange {
  return { start: offsets.length, end: offsets.length };
}
