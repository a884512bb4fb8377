import type { AttributeOwner } from '../../shared/scheme/edit-scheme.ts';
import { newSchemeId } from '../../shared/scheme/new-id.ts';
import type { AttributeDefinition, AttributeOption } from '../../shared/scheme/scheme.ts';
import { useDraft as useTyping } from '../annotation/attributes/use-draft.ts';
import { useLanguage, useLocalised, useTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { AddField } from './AddField.tsx';
import { editDraft } from './draft.ts';
import { useEditedScheme } from './draft-context.ts';
import { FaultNote } from './FaultNote.tsx';
import { focusSoon } from './focus-soon.ts';
import { languageName } from '../../shared/i18n/language-name.ts';
import { textIn, withText } from './LocalisedField.tsx';
import { PartButtons } from './PartHeader.tsx';

interface OptionListProps {
  readonly of: AttributeOwner;
  readonly attribute: AttributeDefinition;
  readonly place: string;
  change(changes: Partial<AttributeDefinition>, field?: string): void;
}

/** What can be chosen. Digits choose in this order, so the order matters. */
export function OptionList({ of, attribute, place, change }: OptionListProps) {
  const texts = useTexts().scheme;
  const { isReadOnly } = useEditedScheme();
  const localise = useLocalised();
  const language = useLanguage();
  const options = attribute.options ?? [];

  function add(name: string): void {
    const id = newSchemeId(
      name,
      'choice',
      options.map((option) => option.id),
    );
    change({ options: [...options, { id, name: { [language]: name } }] });
    announce(texts.added(name));
  }

  function move(at: number, by: 1 | -1): void {
    const [option, neighbour] = [options[at], options[at + by]];
    if (!option || !neighbour) return;
    change({ options: options.with(at, neighbour).with(at + by, option) });
    announce(texts.moved(localise(option.name), at + by + 1, options.length));
  }

  function remove(option: AttributeOption): void {
    change({ options: options.filter((each) => each !== option) });
    announce(texts.removed(localise(option.name)));
    focusSoon(`[data-part="${CSS.escape(attribute.id)}"] .add-field input`);
  }

  return (
    <fieldset className="option-list">
      <legend className="field-name">{texts.fields.options}</legend>
      {options.map((option, at) => (
        // By place: a choice that is renamed must not lose the keyboard.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className="option-row">
          <OptionNames
            option={option}
            place={at + 1}
            rename={(to) =>
              editDraft({ type: 'rename-option', of, attribute: attribute.id, id: option.id, to })
            }
            change={(changes) =>
              change({ options: options.with(at, { ...option, ...changes }) }, `option ${at}`)
            }
          />
          {!isReadOnly && (
            <PartButtons
              name={localise(option.name) || option.id}
              move={(by) => move(at, by)}
              remove={() => remove(option)}
              texts={texts}
            />
          )}
          <FaultNote place={`${place}[${at}]`} />
        </div>
      ))}
      <FaultNote place={place} />
      <AddField title={texts.newOption} add={add} />
    </fieldset>
  );
}

interface OptionNamesProps {
  readonly option: AttributeOption;
  readonly place: number;
  rename(to: string): void;
  change(changes: Partial<AttributeOption>): void;
}

function OptionNames({ option, place, rename, change }: OptionNamesProps) {
  const { languages } = useEditedScheme();
  const texts = useTexts().scheme.fields;
  const language = useLanguage();
  const typing = useTyping(option.id, (typed) => {
    if (typed.trim() !== '') rename(typed.trim());
  });
  return (
    <span className="option-names">
      {languages.map((tag) => (
        <input
          key={tag}
          className="text-field"
          aria-label={texts.optionName(languageName(tag, language), place)}
          placeholder={languageName(tag, language)}
          lang={tag}
          dir="auto"
          spellCheck={false}
          value={textIn(option.name, tag, languages)}
          onChange={(event) =>
            change({ name: withText(option.name, tag, event.target.value, languages) ?? '' })
          }
        />
      ))}
      <input
        className="text-field scheme-id"
        aria-label={texts.optionId(place)}
        spellCheck={false}
        value={typing.value}
        onChange={(event) => typing.change(event.target.value)}
        onBlur={() => typing.commit()}
      />
    </span>
  );
}
