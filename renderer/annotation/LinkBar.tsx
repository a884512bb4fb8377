import { localised } from '../../shared/scheme/localised.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { annotationActions as actions } from './actions.ts';
import { excerpt } from './excerpt.ts';
import { LabelBadge } from './LabelBadge.tsx';
import type { Linking } from './session.ts';
import { useSession } from './session-store.ts';
import { useProject } from './use-project.ts';

/** While a link is being drawn: which one, to what, and the keys. Stands over the text, where the person looks. */
export function LinkBar() {
  const texts = useTexts().inspector.links;
  const linking = useSession((state) => state.linking);
  if (!linking) return null;
  return (
    <section className="link-bar" aria-label={texts.choose}>
      {linking.step === 'role' ? <RoleChoice linking={linking} /> : <TargetChoice linking={linking} />}
      <button type="button" className="quiet-button" onClick={() => actions.cancelLink()}>
        {texts.cancel}
        <kbd aria-hidden="true">Esc</kbd>
      </button>
    </section>
  );
}

function useRoleName(): (role: string) => string {
  const { links } = useProject().scheme;
  const language = useLanguage();
  return (role) => {
    const definition = links.find((link) => link.role === role);
    return definition ? localised(definition.name, language) : role;
  };
}

function RoleChoice({ linking }: { readonly linking: Extract<Linking, { step: 'role' }> }) {
  const texts = useTexts().inspector.links;
  const nameOf = useRoleName();
  return (
    <>
      <span className="link-bar-title">{texts.choose}</span>
      {linking.roles.map((role, index) => (
        <button key={role} type="button" className="quiet-button" onClick={() => actions.chooseRole(role)}>
          <kbd aria-hidden="true">{index + 1}</kbd>
          {nameOf(role)}
        </button>
      ))}
    </>
  );
}

function TargetChoice({ linking }: { readonly linking: Extract<Linking, { step: 'target' }> }) {
  const texts = useTexts().inspector.links;
  const nameOf = useRoleName();
  const candidateId = linking.candidates[linking.at];
  const candidate = useSession((state) =>
    candidateId === undefined ? undefined : state.session?.set.annotations.get(candidateId),
  );
  return (
    <>
      <span className="link-bar-title">{nameOf(linking.role)}</span>
      {candidate && (
        <span className="link-bar-candidate">
          <LabelBadge label={candidate.label} />
          <span dir="auto">{excerpt(candidate.quote, 48)}</span>
        </span>
      )}
      <span className="quiet">{texts.place(linking.at + 1, linking.candidates.length)}</span>
      <button type="button" className="quiet-button" onClick={() => actions.cycleLink(1)}>
        {texts.next}
        <kbd aria-hidden="true">Tab</kbd>
      </button>
      <button type="button" className="primary-button" onClick={() => actions.acceptLink()}>
        {texts.accept}
        <kbd aria-hidden="true">Enter</kbd>
      </button>
    </>
  );
}
