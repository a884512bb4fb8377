import { Combobox } from '@base-ui/react/combobox';
import type { BaseUIEvent } from '@base-ui/react/types';
import { ChevronDown, Plus } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import type { Entity, EntityKind } from '../../../shared/scheme/scheme.ts';
import { findEntities } from '../../../shared/scheme/entities.ts';
import { useTexts } from '../../app/language.ts';
import { useSaveEntity } from './use-save-entity.ts';

interface EntityPickerProps {
  readonly entities: readonly Entity[];
  /** The entity that is chosen now; `null` for none, and always for a picker that adds to a list. */
  readonly chosen: Entity | null;
  readonly disabled: boolean;
  readonly required: boolean;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  /** Only somebody who is there already can be meant. */
  readonly knownOnly?: boolean;
  /** Called with an entity that the project has, also when it was created for this. */
  onPick(entity: Entity): void;
  onClear?(): void;
  /** Enter on what is chosen already. */
  onDone(): void;
}

/** A row of the list: somebody known, or the offer to add who is not. */
type Row =
  | { readonly type: 'known'; readonly entity: Entity }
  | { readonly type: 'new'; readonly name: string; readonly kind: EntityKind };

const kinds: readonly EntityKind[] = ['person', 'organisation', 'group', 'place', 'other'];
/** More than a person reads; typing a letter more is quicker. */
const longestList = 50;

/** Type-ahead over the people and organisations of the project; who is missing is added without leaving. */
export function EntityPicker(props: EntityPickerProps) {
  const { entities, chosen, disabled, labelId } = props;
  const texts = useTexts().inspector.entity;
  const { save, isSaving, error } = useSaveEntity(entities);
  const [query, setQuery] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const all = rowsFor(entities, query ?? '');
  const rows = props.knownOnly ? all.filter(({ type }) => type === 'known') : all;

  async function pick(row: Row | null): Promise<void> {
    setQuery(null);
    if (!row) return;
    const entity = row.type === 'known' ? row.entity : await save(row.name, row.kind);
    if (entity) props.onPick(entity);
  }

  function onKeyDown(event: BaseUIEvent<KeyboardEvent>): void {
    // On a closed list the combobox would clear the choice and keep the key: here Esc leads back to the text.
    if (event.key === 'Escape' && !open) event.preventBaseUIHandler();
    else if (event.key === 'Enter' && !open) {
      event.preventDefault();
      if (chosen) props.onDone();
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && query === '') props.onClear?.();
  }

  return (
    <div className="entity-picker">
      <Combobox.Root<Row>
        items={rows}
        filteredItems={rows}
        value={chosen && { type: 'known', entity: chosen }}
        onValueChange={(row) => void pick(row)}
        inputValue={query ?? chosen?.name ?? ''}
        onInputValueChange={(typed, { reason }) => {
          if (reason === 'input-change') setQuery(typed);
        }}
        open={open}
        onOpenChange={(next) => {
          setOpen(next);
          if (!next) setQuery(null);
        }}
        itemToStringLabel={nameOf}
        isItemEqualToValue={(a, b) => keyOf(a) === keyOf(b)}
        autoHighlight
        disabled={disabled}
        // Disabled, the field would lose the focus to nobody.
        readOnly={isSaving}
      >
        <Combobox.InputGroup className="entity-input">
          <Combobox.Input
            className="text-field"
            placeholder={isSaving ? texts.saving : texts.placeholder}
            aria-labelledby={labelId}
            aria-describedby={props.describedBy}
            aria-required={props.required}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
            onFocus={(event) => event.target.select()}
            onKeyDown={onKeyDown}
          />
          <Combobox.Trigger className="icon-button" aria-label={texts.showList} tabIndex={-1}>
            <ChevronDown aria-hidden="true" size={14} />
          </Combobox.Trigger>
        </Combobox.InputGroup>
        <Combobox.Portal>
          <Combobox.Positioner className="entity-positioner" sideOffset={4} align="start">
            <Combobox.Popup className="entity-popup">
              <Combobox.Empty className="entity-empty">{texts.none}</Combobox.Empty>
              <Combobox.List className="entity-list">
                {(row: Row) => (
                  <Combobox.Item key={keyOf(row)} value={row} className="entity-row">
                    {row.type === 'known' ? (
                      <KnownRow entity={row.entity} />
                    ) : (
                      <>
                        <Plus aria-hidden="true" size={14} />
                        <span>{texts.create(row.name, texts.kinds[row.kind])}</span>
                      </>
                    )}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
      {error && (
        <p role="alert" className="field-error">
          {error.message}
        </p>
      )}
    </div>
  );
}

function KnownRow({ entity }: { readonly entity: Entity }) {
  const texts = useTexts().inspector.entity;
  const aliases = entity.aliases?.join(', ');
  return (
    <>
      <span className="entity-name">{entity.name}</span>
      <span className="entity-kind">{texts.kinds[entity.kind]}</span>
      {aliases && <span className="entity-aliases">{aliases}</span>}
    </>
  );
}

/** Known ones first; the offer to create stands last, unless somebody has exactly this name. */
function rowsFor(entities: readonly Entity[], query: string): readonly Row[] {
  const known = findEntities(entities, query)
    .slice(0, longestList)
    .map((entity): Row => ({ type: 'known', entity }));
  const name = query.trim().replaceAll(/\s+/gu, ' ');
  const isTaken = entities.some((entity) => entity.name.toLowerCase() === name.toLowerCase());
  if (name === '' || isTaken) return known;
  return [...known, ...kinds.map((kind): Row => ({ type: 'new', name, kind }))];
}

function nameOf(row: Row): string {
  return row.type === 'known' ? row.entity.name : row.name;
}

function keyOf(row: Row): string {
  return row.type === 'known' ? row.entity.id : `new:${row.kind}`;
}
