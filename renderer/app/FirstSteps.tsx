import { application, useApplication } from './application.ts';
import { useTexts } from './language.ts';
import { changeSettings } from './settings.ts';
import './first-steps.css';

/** Three steps for a first start; the help menu brings them back. */
export function FirstSteps() {
  const texts = useTexts().help;
  const shown = useApplication((state) => state.hintShown);
  if (!shown) return null;

  return (
    <section className="first-steps" aria-label={texts.hintTitle}>
      <ol className="first-steps-list">
        {texts.steps.map(({ title, body }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{body}</p>
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={dismiss}>
        {texts.hintDone}
      </button>
    </section>
  );
}

function dismiss(): void {
  application.setState({ hintShown: false });
  void changeSettings({ hintSeen: true });
}
