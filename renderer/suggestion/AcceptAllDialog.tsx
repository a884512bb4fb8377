import { useId, useState } from 'react';
import { closeDialog } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { nameOfProposal } from './describe-proposal.ts';
import { acceptAllAbove, proposalsAbove } from './suggestion-actions.ts';
import { useProposals } from './suggestion-store.ts';
import './suggestions.css';

/** In per cent: the finders' surest findings to begin with. */
const usualScore = 90;
let lastScore = usualScore;

/** How many suggestions have at least a score, and all of them accepted at once. */
export function AcceptAllDialog() {
  const texts = useTexts().suggestions;
  const id = useId();
  const [score, setScore] = useState(lastScore);
  const chosen = proposalsAbove(useProposals(), score / 100);
  const counts = Map.groupBy(chosen, nameOfProposal);

  function accept(): void {
    lastScore = score;
    closeDialog();
    acceptAllAbove(score / 100);
  }

  return (
    <ModalDialog
      title={texts.all.title}
      description={texts.all.description}
      actions={
        <>
          <button type="button" className="button" onClick={closeDialog}>
            {texts.cancel}
          </button>
          <button type="button" className="primary-button" disabled={chosen.length === 0} onClick={accept}>
            {texts.all.accept(chosen.length)}
          </button>
        </>
      }
    >
      <div className="field">
        <label htmlFor={id}>{texts.all.lowest}</label>
        <div className="suggestion-score">
          <input
            id={id}
            type="range"
            min={50}
            max={100}
            step={1}
            value={score}
            aria-valuetext={texts.score(score)}
            onChange={(event) => setScore(event.target.valueAsNumber)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && chosen.length > 0) accept();
            }}
          />
          <output htmlFor={id} className="tabular">
            {score} %
          </output>
        </div>
      </div>
      <div aria-live="polite">
        <p>{chosen.length === 0 ? texts.all.none : texts.all.summary(chosen.length)}</p>
        <ul className="suggestion-counts">
          {[...counts].map(([name, proposals]) => (
            <li key={name}>
              <span>{name}</span> <span className="tabular">{proposals.length}</span>
            </li>
          ))}
        </ul>
      </div>
    </ModalDialog>
  );
}
