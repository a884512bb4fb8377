import { useId, type ChangeEvent } from 'react';
import type { LocalisedText } from '../../shared/scheme/scheme.ts';
import { useLanguage } from '../app/language.ts';
import { useEditedScheme } from './draft-context.ts';
import { FaultNote } from './FaultNote.tsx';
import { languageName } from '../../shared/i18n/language-name.ts';

interface LocalisedFieldProps {
  readonly title: string;
  readonly value: LocalisedText | undefined;
  /** Of the fault that this field is about. */
  readonly place?: string;
  /** Gets the keyboard when a person goes to what they have chosen. */
  readonly isFirst?: boolean;
  /** A sentence rather than a name: the field grows with it. */
  readonly isLong?: boolean;
  /** `undefined` when nothing is left of it. */
  change(value: LocalisedText | undefined): void;
}

/** A text in every language that the scheme is written in, one line each. */
export function LocalisedField({
  title,
  value,
  place,
  isFirst = false,
  isLong = false,
  change,
}: LocalisedFieldProps) {
  const { languages, isReadOnly } = useEditedScheme();
  const language = useLanguage();
  const id = useId();
  const Field = isLong ? 'textarea' : 'input';
  return (
    <fieldset className="localised-field" disabled={isReadOnly}>
      <legend className="field-name">{title}</legend>
      {languages.map((tag, index) => (
        <div key={tag} className="localised-line">
          <label htmlFor={id + tag}>
            <span className="unseen">{`${title}, `}</span>
            {languageName(tag, language)}
          </label>
          <Field
            id={id + tag}
            className="text-field"
            lang={tag}
            dir="auto"
            {...(isLong && { rows: 1 })}
            value={textIn(value, tag, languages)}
            spellCheck={false}
            autoComplete="off"
            data-scheme-first={isFirst && index === 0 ? true : undefined}
            onChange={(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
              change(withText(value, tag, event.target.value, languages))
            }
          />
        </div>
      ))}
      {place !== undefined && <FaultNote place={place} />}
    </fieldset>
  );
}

/** A text for all languages alike stands in the first line. */
export function textIn(value: LocalisedText | undefined, tag: string, languages: readonly string[]): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return tag === languages[0] ? value : '';
  return value[tag] ?? '';
}

export function withText(
  value: LocalisedText | undefined,
  tag: string,
  text: string,
  languages: readonly string[],
): LocalisedText | undefined {
  const [first = 'en'] = languages;
  if (typeof value === 'string' && tag === first) return text === '' ? undefined : text;
  const before = typeof value === 'string' ? { [first]: value } : (value ?? {});
  const { [tag]: _, ...others } = before;
  const after = text === '' ? others : { ...before, [tag]: text };
  return Object.keys(after).length === 0 ? undefined : after;
}
