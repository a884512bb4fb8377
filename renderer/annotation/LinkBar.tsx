import { localised } from '../../shared/scheme/localised.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { annotationActions as actions } from './actions.ts';
import { CandidateChoice } from './CandidateChoice.tsx';
import type { Linking } from './session.ts';
import { useSession } from './session-store.ts';

/** While a link is being drawn: which one, to what, and the keys. Stands over the text, where the person looks. */
export function LinkBar() {
  const texts = useTexts().inspector.links;
  const linking = useSession((state) => state.linking);
  if (!linking) return null;
  return (
    <section className="link-bar" aria-label={texts.choose}>
      <RoleChoice linking={linking} />
      <Candidate linking={linking} />
      <button type="button" className="quiet-button" onClick={() => actions.cancelLink()}>
        {linking.made > 0 ? texts.finish : texts.cancel}
        <kbd aria-hidden="true">Esc</kbd>
      </button>
    </section>
  );
}

/** The roles, each with its digit; the one that is being drawn is pressed. */
function RoleChoice({ linking }: { readonly linking: Linking }) {
  const texts = useTexts().inspector.links;
  const language = useLanguage();
  const roles = actions.roles(linking.from);
  return (
    <fieldset className="link-bar-roles" aria-label={texts.choose}>
      {roles.map((definition, index) => (
        <button
          key={definition.role}
          type="button"
          className="quiet-button"
          aria-pressed={definition.role === linking.role}
          disabled={!actions.isOpen(linking.from, definition)}
          onClick={() => actions.chooseRole(definition.role)}
        >
          {roles.length > 1 && <kbd aria-hidden="true">{index + 1}</kbd>}
          {localised(definition.name, language)}
        </button>
      ))}
    </fieldset>
  );
}

function Candidate({ linking }: { readonly linking: Linking }) {
  const texts = useTexts().inspector.links;
  return (
    <CandidateChoice
      candidates={linking.candidates}
      at={linking.at}
      texts={texts}
      next={() => actions.cycleLink(1)}
      accept={() => actions.acceptLink()}
    />
  );
}
