import { useId } from 'react';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { useApplication } from './application.ts';
import { useTexts } from './language.ts';
import { changeSettings } from './settings.ts';
import './preferences-dialog.css';

const languages = ['system', 'en', 'id'] as const;
const themes = ['system', 'light', 'dark', 'high-contrast'] as const;

/** How Kutip looks and speaks. Everything shows at once, behind the dialog; there is nothing to confirm. */
export function PreferencesDialog() {
  const texts = useTexts().application.preferences;
  const { language, theme, textSize, measure } = useApplication((state) => state.settings);
  return (
    <ModalDialog title={texts.title}>
      <Choice
        name={texts.language}
        value={language}
        options={languages}
        nameOf={(option) => texts.languages[option]}
        onChange={(chosen) => void changeSettings({ language: chosen })}
      />
      <Choice
        name={texts.theme}
        value={theme}
        options={themes}
        nameOf={(option) => texts.themes[option]}
        onChange={(chosen) => void changeSettings({ theme: chosen })}
      />
      <Slider
        name={texts.textSize}
        value={textSize}
        minimum={12}
        maximum={32}
        says={texts.pixels(textSize)}
        onChange={(chosen) => void changeSettings({ textSize: chosen })}
      />
      <Slider
        name={texts.measure}
        value={measure}
        minimum={40}
        maximum={120}
        says={texts.characters(measure)}
        onChange={(chosen) => void changeSettings({ measure: chosen })}
      />
    </ModalDialog>
  );
}

interface ChoiceProps<Option extends string> {
  readonly name: string;
  readonly value: Option;
  readonly options: readonly Option[];
  readonly nameOf: (option: Option) => string;
  readonly onChange: (option: Option) => void;
}

function Choice<Option extends string>({ name, value, options, nameOf, onChange }: ChoiceProps<Option>) {
  const id = useId();
  return (
    <div className="preference">
      <label className="field-name" htmlFor={id}>
        {name}
      </label>
      <select
        id={id}
        className="select-field"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SliderProps {
  readonly name: string;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  /** The value in words. */
  readonly says: string;
  readonly onChange: (value: number) => void;
}

function Slider({ name, value, minimum, maximum, says, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="preference">
      <label className="field-name" htmlFor={id}>
        {name}
      </label>
      <div className="preference-slider">
        <input
          id={id}
          type="range"
          min={minimum}
          max={maximum}
          value={value}
          aria-valuetext={says}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
        <output htmlFor={id} className="quiet tabular">
          {says}
        </output>
      </div>
    </div>
  );
}
