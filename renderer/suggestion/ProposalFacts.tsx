import { matchEntity } from '../../shared/suggestion/match-entity.ts';
import type { Proposal } from '../../shared/suggestion/proposals.ts';
import { useSaveEntity } from '../annotation/attributes/use-save-entity.ts';
import { useProject } from '../annotation/use-project.ts';
import { runCommand } from '../app/command-runner.ts';
import { useTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';

/** What a suggestion says besides its words: score, form, speaker, cue, and what would be filled in. */
export function ProposalFacts({ proposal }: { readonly proposal: Proposal }) {
  const texts = useTexts().suggestions;
  const { offer, effect, parts } = proposal;
  const form = offer.attributes['form'];
  const speaker = offer.attributes['speaker'] ?? offer.attributes['entity'];
  const cues = parts.filter(({ kind }) => kind === 'cue');
  const continues = offer.links.some(({ role }) => role === 'continues');
  return (
    <ul className="suggestion-facts">
      <li className="tabular">{texts.score(Math.round(offer.score * 100))}</li>
      {form && <li>{texts.forms[form] ?? form}</li>}
      {speaker && <Speaker name={speaker} />}
      {cues.map(({ id, words }) => (
        <li key={id}>{texts.addressedCue(words)}</li>
      ))}
      {continues && <li>{texts.continues}</li>}
      {effect.type === 'copy' && effect.elsewhere && effect.elsewhere.templates.length > 0 && (
        <li>{texts.annotatedElsewhere(effect.elsewhere.templates.length)}</li>
      )}
      {effect.type === 'fill' && <li dir="auto">{effect.value}</li>}
    </ul>
  );
}

/** Who speaks, and where nobody of the project is called so, the offer to add them. */
function Speaker({ name }: { readonly name: string }) {
  const texts = useTexts().suggestions;
  const { entities } = useProject();
  const { save, isSaving, error } = useSaveEntity(entities);
  const entity = matchEntity(entities, name);
  if (entity) return <li>{texts.speaker(entity.name)}</li>;

  async function add(): Promise<void> {
    if (!(await save(name, 'person'))) return;
    runCommand('go.text');
    announce(texts.speakerAdded(name));
  }

  return (
    <li>
      {texts.unknownSpeaker(name)}{' '}
      <button type="button" className="link-button" disabled={isSaving} onClick={() => void add()}>
        {texts.addSpeaker(name)}
      </button>
      {error && (
        <span role="alert" className="field-error">
          {error.message}
        </span>
      )}
    </li>
  );
}
