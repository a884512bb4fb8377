import { useState } from 'react';
import { attributesOf, type AttributeOwner } from '../../shared/scheme/edit-scheme.ts';
import { newSchemeId } from '../../shared/scheme/new-id.ts';
import type { AttributeDefinition } from '../../shared/scheme/scheme.ts';
import { useLanguage, useLocalised, useTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { AddField } from './AddField.tsx';
import { AttributeEditor } from './AttributeEditor.tsx';
import { editDraft } from './draft.ts';
import { useEditedScheme } from './draft-context.ts';
import { focusSoon } from './focus-soon.ts';
import { PartHeader } from './PartHeader.tsx';

interface AttributeListProps {
  readonly of: AttributeOwner;
  /** Of the list in the scheme: `labels[2].attributes`. */
  readonly place: string;
}

/** What is asked of annotations with a label, or of the article as a whole, in the order in which it is asked. */
export function AttributeList({ of, place }: AttributeListProps) {
  const { scheme, isReadOnly } = useEditedScheme();
  const texts = useTexts().scheme;
  const localise = useLocalised();
  const language = useLanguage();
  const [open, setOpen] = useState<string | null>(null);
  const attributes = attributesOf(scheme, of);

  function add(name: string): void {
    const taken = attributes.map(({ id }) => id);
    const id = newSchemeId(name, 'attribute', taken);
    editDraft({ type: 'add-attribute', of, attribute: { id, name: { [language]: name }, kind: 'text' } });
    setOpen(id);
    announce(texts.added(name));
    focusSoon(`[data-part="${CSS.escape(id)}"] [data-part-first]`);
  }

  function move(attribute: AttributeDefinition, by: 1 | -1): void {
    editDraft({ type: 'move-attribute', of, id: attribute.id, by });
    const at = attributes.indexOf(attribute) + by + 1;
    if (at < 1 || at > attributes.length) return;
    announce(texts.moved(localise(attribute.name), at, attributes.length));
    focusSoon(`[data-part="${CSS.escape(attribute.id)}"] .part-toggle`);
  }

  function remove(attribute: AttributeDefinition): void {
    const at = attributes.indexOf(attribute);
    const next = attributes[at + 1] ?? attributes[at - 1];
    editDraft({ type: 'remove-attribute', of, id: attribute.id });
    announce(texts.removed(localise(attribute.name)));
    focusSoon(
      next ? `[data-part="${CSS.escape(next.id)}"] .part-toggle` : '.attribute-parts .add-field input',
    );
  }

  return (
    <div className="attribute-parts">
      <h2 className="section-title">{of === null ? texts.document : texts.fields.attributes}</h2>
      {attributes.length === 0 && <p className="quiet">{texts.fields.noAttributes}</p>}
      {attributes.map((attribute, index) => {
        const isOpen = isReadOnly || open === attribute.id;
        const required = attribute.required === true ? `, ${texts.fields.required.toLowerCase()}` : '';
        return (
          <div key={attribute.id} className="part" data-part={attribute.id}>
            <PartHeader
              name={localise(attribute.name) || attribute.id}
              summary={texts.fields.kinds[attribute.kind] + required}
              isOpen={isOpen}
              toggle={() => setOpen(open === attribute.id ? null : attribute.id)}
              move={(by) => move(attribute, by)}
              remove={() => remove(attribute)}
            />
            {isOpen && (
              <AttributeEditor
                of={of}
                attribute={attribute}
                siblings={attributes}
                place={`${place}[${index}]`}
                renamed={setOpen}
              />
            )}
          </div>
        );
      })}
      <AddField title={texts.newAttribute} add={add} />
    </div>
  );
}
