import { profilesOf } from '../../shared/quality/profiles.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { useProject } from '../annotation/use-project.ts';
import { application, useApplication } from '../app/application.ts';
import { currentTexts, useLanguage, useTexts } from '../app/language.ts';
import { host } from '../host-client/host.ts';
import { useProfile } from '../translation/errors/profile.ts';
import { announce } from '../ui/announce.ts';

/** By which profile the project marks and weighs errors: for everybody who works on it, from now on. */
export function ProfileChoice() {
  const texts = useTexts().quality.view;
  const language = useLanguage();
  const chosen = useProfile();
  const profiles = profilesOf(useProject().translation?.errorProfiles);
  const isReadOnly = useApplication((state) => state.corpus?.readOnly ?? true);
  return (
    <select
      className="select-field"
      aria-label={texts.chooseProfile}
      value={chosen.id}
      disabled={isReadOnly}
      onChange={(event) => void choose(event.target.value)}
    >
      {profiles.map(({ id, name }) => (
        <option key={id} value={id}>
          {localised(name, language)}
        </option>
      ))}
    </select>
  );
}

async function choose(errorProfile: string): Promise<void> {
  const reply = await host.call('project.saveTranslationSettings', { changes: { errorProfile } });
  if (reply.ok) announce(currentTexts().quality.view.profileChosen);
  else application.setState({ failure: reply.error });
}
