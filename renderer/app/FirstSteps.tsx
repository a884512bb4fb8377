import type { CommandId } from '../../shared/command/commands.ts';
import type { StepKeys } from '../../shared/i18n/catalogue/help.ts';
import { application, useApplication, useScheme } from './application.ts';
import { useBindings } from './bindings.ts';
import { nameOfKey } from './change-keys.ts';
import { useLocalised, useTexts } from './language.ts';
import { changeSettings } from './settings.ts';
import './first-steps.css';

/** Three steps for a first start; the help menu brings them back. */
export function FirstSteps() {
  const texts = useTexts().help;
  const shown = useApplication((state) => state.hintShown);
  const keys = useStepKeys();
  if (!shown) return null;

  return (
    <section className="first-steps" aria-label={texts.hintTitle}>
      <ol className="first-steps-list">
        {texts.steps(keys).map(({ title, body }) => (
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

/** The first labels are enough to see how it goes. */
const labelsShown = 2;

function useStepKeys(): StepKeys {
  const { commands } = useBindings();
  const { labels } = useScheme();
  const localise = useLocalised();
  const keyOf = (id: CommandId) => {
    const key = commands.find((command) => command.id === id)?.keys[0];
    return key === undefined ? null : nameOfKey(key);
  };
  return {
    quotation: keyOf('select.quotation'),
    labels: labels
      .flatMap(({ key, name }) => (key === undefined ? [] : [{ key: nameOfKey(key), name: localise(name) }]))
      .slice(0, labelsShown),
    link: keyOf('annotation.link'),
    export: keyOf('corpus.export'),
  };
}
