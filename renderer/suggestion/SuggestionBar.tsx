import { useStore } from 'zustand';
import { useSession } from '../annotation/session-store.ts';
import { LabelBadge } from '../annotation/LabelBadge.tsx';
import { excerpt } from '../annotation/excerpt.ts';
import { canAccept } from '../../shared/suggestion/accept-proposals.ts';
import { useScheme } from '../app/application.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { runCommand } from '../app/command-runner.ts';
import { useTexts } from '../app/language.ts';
import type { Proposal } from '../../shared/suggestion/proposals.ts';
import { nameOfProposal } from './describe-proposal.ts';
import { ProposalFacts } from './ProposalFacts.tsx';
import { reasonTexts, whyNothing } from './reason-text.ts';
import { acceptProposal, markBoilerplate, rejectProposal, stepProposal } from './suggestion-actions.ts';
import { suggestionStore, useCurrentProposal, useProposals } from './suggestion-store.ts';
import './suggestions.css';

/**
 * Below the text, so that it covers none of it: how many suggestions there are, and of the one that the keyboard is at
 * what it would make, why, and the keys.
 */
export function SuggestionBar() {
  const texts = useTexts().suggestions;
  const proposals = useProposals();
  const current = useCurrentProposal();
  const isLinking = useSession((state) => state.linking !== null);
  const phase = useStore(suggestionStore, (state) => state.phase);
  if (isLinking || phase === 'failed' || proposals.length === 0) return null;
  return (
    <section className="suggestion-bar" aria-label={texts.bar}>
      {current ? (
        <CurrentProposal proposal={current} place={proposals.indexOf(current) + 1} count={proposals.length} />
      ) : (
        <>
          <span className="suggestion-count">{texts.open(proposals.length)}</span>
          <button type="button" className="quiet-button" onClick={() => act(() => stepProposal(1))}>
            {texts.goThrough}
            <CommandKey of="suggestion.next" />
          </button>
        </>
      )}
    </section>
  );
}

interface CurrentProposalProps {
  readonly proposal: Proposal;
  readonly place: number;
  readonly count: number;
}

function CurrentProposal({ proposal, place, count }: CurrentProposalProps) {
  const texts = useTexts().suggestions;
  const { offer, effect } = proposal;
  const session = useSession((state) => state.session);
  const scheme = useScheme();
  const isAcceptable =
    session !== null && canAccept(proposal, { set: session.set, spans: session.spans, scheme });
  // What A would make of the line already is boilerplate.
  const canMark = effect.type !== 'annotate';
  return (
    <>
      <div className="suggestion-what">
        <LabelBadge label={effect.type === 'annotate' ? effect.label : 'boilerplate'} />
        <strong>{nameOfProposal(proposal)}</strong>
        <span className="suggestion-words" dir="auto">
          {excerpt(offer.words, 90)}
        </span>
        <span className="quiet tabular">{texts.place(place, count)}</span>
      </div>
      <ProposalFacts proposal={proposal} />
      <p className="suggestion-why">
        {isAcceptable ? reasonTexts(offer, texts).join(' ') : whyNothing(effect, texts)}
      </p>
      <div className="suggestion-actions">
        {isAcceptable && (
          <button type="button" className="primary-button" onClick={() => act(acceptProposal)}>
            {effect.type === 'copy' ? texts.applyCopy : texts.accept}
            <CommandKey of="suggestion.accept" />
          </button>
        )}
        <button type="button" className="button" onClick={() => act(rejectProposal)}>
          {texts.reject}
          <CommandKey of="suggestion.reject" />
        </button>
        {effect.type === 'annotate' && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => act(() => acceptProposal({ edit: true }))}
          >
            {texts.acceptAndEdit}
            <CommandKey of="annotation.attributes" />
          </button>
        )}
        {canMark && (
          <button type="button" className="quiet-button" onClick={() => act(markBoilerplate)}>
            {texts.markBoilerplate}
            <CommandKey of="annotation.boilerplate" />
          </button>
        )}
        <button type="button" className="quiet-button" onClick={() => act(() => stepProposal(1))}>
          {texts.next}
          <CommandKey of="suggestion.next" />
        </button>
      </div>
    </>
  );
}

/** A button may disappear with what it did: the keyboard goes on in the text. */
function act(run: () => void): void {
  runCommand('go.text');
  run();
}
