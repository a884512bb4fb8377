import { useId } from 'react';
import type { LabelColour, LabelDefinition } from '../../shared/scheme/scheme.ts';
import { useApplication } from '../app/application.ts';
import { useLanguage, useLocalised, useTexts } from '../app/language.ts';
import { contrast } from '../ui/contrast.ts';
import { useEditedScheme } from './draft-context.ts';

const colours: readonly LabelColour[] = [
  ...(['blue', 'orange', 'green', 'purple', 'yellow', 'sky', 'vermilion', 'grey'] as const),
];

/** The least for letters (WCAG 1.4.3), and for lines (1.4.11). */
const [leastForText, leastForLine] = [4.5, 3];

interface ColourFieldProps {
  readonly label: LabelDefinition;
  change(colour: LabelColour): void;
}

/** One of the colours that colour-blind readers can tell apart, as the theme in force shows it. */
export function ColourField({ label, change }: ColourFieldProps) {
  const { scheme, isReadOnly } = useEditedScheme();
  const texts = useTexts().scheme.fields;
  const localise = useLocalised();
  const language = useLanguage();
  // Another theme has other tones: the figures are measured again.
  useApplication((state) => state.settings.theme);
  const name = useId();
  const ratioText = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const others = scheme.labels.filter(({ id }) => id !== label.id);
  return (
    <fieldset className="colour-field" disabled={isReadOnly}>
      <legend className="field-name">{texts.colour}</legend>
      <div className="colour-choices">
        {colours.map((colour) => {
          const { ratio, isVisible } = measured(colour);
          const other = others.find((each) => each.colour === colour);
          const said = isVisible ? texts.contrast(ratioText.format(ratio)) : texts.tooFaint;
          return (
            <label key={colour} className="colour-choice">
              <input
                type="radio"
                name={name}
                checked={label.colour === colour}
                disabled={!isVisible}
                onChange={() => change(colour)}
              />
              <span className="label-badge" data-colour={colour} aria-hidden="true">
                {label.key?.toUpperCase() ?? 'A'}
              </span>
              <span className="colour-words">
                {texts.colours[colour]}
                <span className="quiet">
                  {' '}
                  <span className="unseen">{said}</span>
                  <span aria-hidden="true">{ratioText.format(ratio)}</span>
                  {other && ` · ${texts.colourUsed(localise(other.name))}`}
                </span>
              </span>
            </label>
          );
        })}
      </div>
      <p className="field-hint">{texts.colourHint}</p>
    </fieldset>
  );
}

function measured(colour: LabelColour): { readonly ratio: number; readonly isVisible: boolean } {
  const tokens = getComputedStyle(document.documentElement);
  const token = (name: string) => tokens.getPropertyValue(`--${name}`);
  const ratio = Math.min(
    contrast(token(`label-${colour}-text`), token(`label-${colour}-fill`)),
    contrast(token('ink'), token(`label-${colour}-fill`)),
  );
  const line = contrast(token(`label-${colour}-line`), token('paper'));
  return { ratio, isVisible: ratio >= leastForText && line >= leastForLine };
}
