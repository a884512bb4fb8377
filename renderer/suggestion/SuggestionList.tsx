import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { OfferKind } from '../../shared/suggestion/offer.ts';
import type { Proposal } from '../../shared/suggestion/proposals.ts';
import { backToText } from '../annotation/actions.ts';
import { excerpt } from '../annotation/excerpt.ts';
import { LabelBadge } from '../annotation/LabelBadge.tsx';
import { useSession } from '../annotation/session-store.ts';
import { useApplication } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { nameOfProposal } from './describe-proposal.ts';
import { reasonTexts } from './reason-text.ts';
import { acceptProposal, goToProposal, rejectProposal, toggleSuggestions } from './suggestion-actions.ts';
import { openProposals, suggestionStore, useProposals } from './suggestion-store.ts';

const rowHeight = 62;
const pageRows = 8;
const kindsInOrder: readonly OfferKind[] = ['quote', 'source', 'cue', 'match', 'repeat', 'boilerplate'];

/** The inspector's tab: all suggestions by kind, or why there are none. */
export function Suggestions() {
  const texts = useTexts().suggestions;
  const proposals = useProposals();
  const session = useSession((state) => state.session);
  const isShown = useApplication((state) => state.settings.suggestionsShown);
  const phase = useStore(suggestionStore, (state) => state.phase);
  if (proposals.length > 0) return <SuggestionList proposals={byKind(proposals)} />;
  const [title, detail] = !session
    ? [texts.noArticle]
    : session.access === 'read-only'
      ? [texts.readOnly]
      : !isShown
        ? [texts.hidden]
        : phase === 'finding'
          ? [texts.finding]
          : phase === 'failed'
            ? [texts.failed]
            : [texts.none, texts.noneHint];
  return (
    <div className="list-empty" tabIndex={-1} data-focus-target="suggestions">
      <p>{title}</p>
      {detail && <p className="quiet">{detail}</p>}
      {session?.access === 'writable' && !isShown && (
        <button type="button" className="button" onClick={toggleSuggestions}>
          {texts.show}
        </button>
      )}
    </div>
  );
}

/**
 * Arrow keys go through the list and bring each suggestion into view, Enter goes to it in the text, A accepts, X rejects:
 * the list stays under the hands, so that a person can decide one after the other here as well as in the text.
 */
function SuggestionList({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const texts = useTexts().suggestions;
  const listId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const current = useStore(suggestionStore, (state) => state.current);
  const [looked, setLooked] = useState(0);
  const known = proposals.findIndex(({ id }) => id === current);
  const at = known === -1 ? Math.min(looked, proposals.length - 1) : known;

  // oxlint-disable-next-line react/incompatible-library -- nothing that is memoised gets what it returns
  const virtualizer = useVirtualizer({
    count: proposals.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });

  const scrollTo = useEffectEvent((place: number) => virtualizer.scrollToIndex(place, { align: 'auto' }));
  useEffect(() => {
    if (known !== -1) scrollTo(known);
  }, [known]);

  function moveTo(place: number): void {
    const next = Math.max(0, Math.min(proposals.length - 1, place));
    const proposal = proposals[next];
    if (!proposal) return;
    setLooked(next);
    goToProposal(proposal);
  }

  function decide(run: () => void): void {
    const proposal = proposals[at];
    const after = proposals[at + 1] ?? proposals[at - 1];
    if (!proposal) return;
    suggestionStore.setState({ current: proposal.id });
    run();
    const open = openProposals();
    const next = open.find(({ id }) => id === after?.id) ?? open[0];
    // Accepting may have answered several; where none is left there is no list to hold the keyboard.
    if (next) goToProposal(next);
    else backToText();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const proposal = proposals[at];
    if (!proposal || event.ctrlKey || event.metaKey || event.altKey) return;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(known === -1 ? at : at + 1),
      ArrowUp: () => moveTo(at - 1),
      PageDown: () => moveTo(at + pageRows),
      PageUp: () => moveTo(at - pageRows),
      Home: () => moveTo(0),
      End: () => moveTo(proposals.length - 1),
      Enter: () => goInText(proposal),
      ' ': () => goInText(proposal),
      a: () => decide(acceptProposal),
      x: () => decide(rejectProposal),
      Escape: backToText,
    };
    const action = actions[event.key];
    if (!action) return;
    action();
    event.preventDefault();
  }

  return (
    <div className="suggestion-panel">
      <p className="suggestion-hint quiet">
        {texts.open(proposals.length)}. {texts.keysHint}
      </p>
      <div
        ref={scroller}
        // A select cannot hold rows of several parts, nor be virtualised.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        tabIndex={0}
        aria-label={texts.title}
        aria-activedescendant={`${listId}-${at}`}
        className="annotation-list"
        data-focus-target="suggestions"
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const proposal = proposals[index];
            return (
              proposal && (
                <SuggestionRow
                  key={proposal.id}
                  id={`${listId}-${index}`}
                  proposal={proposal}
                  place={index + 1}
                  count={proposals.length}
                  isActive={index === at}
                  isFirstOfKind={proposals[index - 1]?.offer.kind !== proposal.offer.kind}
                  top={start}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

function goInText(proposal: Proposal): void {
  goToProposal(proposal);
  backToText();
}

interface SuggestionRowProps {
  readonly id: string;
  readonly proposal: Proposal;
  readonly place: number;
  readonly count: number;
  readonly isActive: boolean;
  readonly isFirstOfKind: boolean;
  readonly top: number;
}

function SuggestionRow({ id, proposal, place, count, isActive, isFirstOfKind, top }: SuggestionRowProps) {
  const texts = useTexts().suggestions;
  const { offer, effect } = proposal;
  const [reason] = reasonTexts(offer, texts);
  return (
    // The list holds the focus and its keys open a row: a row needs none of its own.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={isActive}
      aria-posinset={place}
      aria-setsize={count}
      className="annotation-row suggestion-row"
      data-first-of-kind={isFirstOfKind}
      style={{ transform: `translateY(${top}px)`, height: rowHeight }}
      onClick={() => goInText(proposal)}
    >
      <LabelBadge label={effect.type === 'annotate' ? effect.label : 'boilerplate'} />
      <span className="row-quote" dir="auto">
        {excerpt(offer.words, 120)}
      </span>
      <span className="row-facts">
        <span>{nameOfProposal(proposal)}</span>
        {offer.kind === 'match' && <span>{texts.groups.match}</span>}
        <span className="tabular">{texts.score(Math.round(offer.score * 100))}</span>
      </span>
      <span className="row-reason">{reason}</span>
    </div>
  );
}

function byKind(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ offer }: Proposal): number {
  return kindsInOrder.indexOf(offer.kind);
}
