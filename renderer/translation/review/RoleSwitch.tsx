import type { TranslationRole } from '../../../shared/translation/workflow.ts';
import { CommandKey } from '../../app/CommandKey.tsx';
import { useTexts } from '../../app/language.ts';
import { useTranslation } from '../translation-store.ts';
import { switchRole } from './review-actions.ts';

const roles: readonly TranslationRole[] = ['translator', 'reviewer'];

export function RoleSwitch() {
  const texts = useTexts().review;
  const role = useTranslation((state) => state.role);
  return (
    <fieldset className="review-roles">
      <legend className="unseen">{texts.role}</legend>
      {roles.map((each) => (
        <button
          key={each}
          type="button"
          className="quiet-button"
          aria-pressed={each === role}
          onClick={() => each !== role && switchRole()}
        >
          {texts.roles[each]}
        </button>
      ))}
      <CommandKey of="review.role" />
    </fieldset>
  );
}
