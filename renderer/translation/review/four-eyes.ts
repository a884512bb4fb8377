import { application } from '../../app/application.ts';
import { currentTexts } from '../../app/language.ts';
import { host } from '../../host-client/host.ts';
import { announce } from '../../ui/announce.ts';

/** For everybody who works on the project, from now on. */
export async function changeFourEyes(isOn: boolean): Promise<void> {
  const { corpus } = application.getState();
  if (!corpus) return;
  const reply = await host.call('project.saveTranslationSettings', {
    changes: { fourEyes: isOn },
  });
  if (!reply.ok) {
    application.setState({ failure: reply.error });
    return;
  }
  announce(currentTexts().review.rules.fourEyesIs(isOn));
}
