import { X } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { renamedEntity } from '../../shared/entity/merged-entity.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { foldName } from '../../shared/scheme/entities.ts';
import type { Entity, EntityKind } from '../../shared/scheme/scheme.ts';
import { useDraft } from '../annotation/attributes/use-draft.ts';
import { useProject } from '../annotation/use-project.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { startTask } from './entities-view.ts';
import { saveEntity } from './entity-actions.ts';

interface EntityFormProps {
  readonly entity: Entity;
  readonly readOnly: boolean;
}

const kinds: readonly EntityKind[] = ['person', 'organisation', 'group', 'place', 'other'];

/** What an entity is called and what is known of it. Each field is saved when it is left, or with Enter. */
export function EntityForm({ entity, readOnly }: EntityFormProps) {
  const texts = useTexts();
  const form = texts.entities.form;
  const { entities } = useProject();
  const ids = useId();
  const [error, setError] = useState<HostError | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const [former, setFormer] = useState<string | null>(null);
  const namesake = entities.find(
    ({ id, name }) => id !== entity.id && foldName(name) === foldName(entity.name),
  );

  async function save(next: Entity): Promise<boolean> {
    const failed = await saveEntity(next, form.saved(next.name));
    setError(failed);
    return failed === null;
  }

  async function rename(typed: string): Promise<void> {
    const next = typed.trim().replaceAll(/\s+/gu, ' ');
    if (next === '' || next === entity.name) return;
    if (await save(renamedEntity(entity, next, false))) setFormer(entity.name);
  }

  async function keepFormer(): Promise<void> {
    if (former === null) return;
    const aliases = [...(entity.aliases ?? []), former];
    if (!(await save({ ...entity, aliases }))) return;
    setFormer(null);
    // The button that had the keyboard is gone.
    nameField.current?.focus();
  }

  return (
    <div className="entity-form">
      <div className="field">
        <label htmlFor={`${ids}-name`}>{form.name}</label>
        <TextLine
          field={nameField}
          fault={(typed) => (typed.trim() === '' ? form.nameFault : null)}
          id={`${ids}-name`}
          value={entity.name}
          disabled={readOnly}
          store={(name) => void rename(name)}
        />
      </div>
      {former !== null && (
        <p className="entity-offer">
          {form.renamed(former)}{' '}
          <button type="button" className="button" onClick={() => void keepFormer()}>
            {form.keepFormer(former)}
          </button>
        </p>
      )}
      {namesake && !readOnly && (
        <p className="entity-offer">
          {form.namesake(namesake.name)}{' '}
          <button type="button" className="button" onClick={() => startTask('merge', namesake.id)}>
            {form.mergeWith(namesake.name)}
          </button>
        </p>
      )}
      <div className="field">
        <label htmlFor={`${ids}-kind`}>{form.kind}</label>
        <select
          id={`${ids}-kind`}
          className="select-field"
          value={entity.kind}
          disabled={readOnly}
          onChange={(event) => {
            const kind = kinds.find((each) => each === event.target.value);
            if (kind) void save({ ...entity, kind });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {texts.inspector.entity.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <Aliases entity={entity} readOnly={readOnly} save={save} />
      <div className="field">
        <label htmlFor={`${ids}-description`}>{form.description}</label>
        <TextLine
          id={`${ids}-description`}
          value={entity.description ?? ''}
          disabled={readOnly}
          store={(description) => void save(withText(entity, 'description', description))}
        />
      </div>
      <div className="field">
        <label htmlFor={`${ids}-wikidata`}>{form.wikidata}</label>
        <TextLine
          id={`${ids}-wikidata`}
          value={entity.wikidata ?? ''}
          disabled={readOnly}
          fault={(typed) => (/^(Q[1-9]\d*)?$/.test(typed.trim()) ? null : form.wikidataFault)}
          store={(wikidata) => void save(withText(entity, 'wikidata', wikidata))}
        />
      </div>
      <p className="quiet entity-id">
        {form.id}: <code>{entity.id}</code>
      </p>
      {error && (
        <p className="field-error" role="alert">
          {errorSentence(texts, error)}
        </p>
      )}
    </div>
  );
}

interface AliasesProps extends EntityFormProps {
  readonly save: (entity: Entity) => Promise<boolean>;
}

function Aliases({ entity, readOnly, save }: AliasesProps) {
  const form = useTexts().entities.form;
  const titleId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const aliases = entity.aliases ?? [];

  async function remove(alias: string): Promise<void> {
    // The button that has the keyboard goes with the name.
    field.current?.focus();
    await save(
      withAliases(
        entity,
        aliases.filter((each) => each !== alias),
      ),
    );
  }

  async function add(): Promise<void> {
    const alias = typed.trim().replaceAll(/\s+/gu, ' ');
    if (alias === '') return;
    // As `renamedEntity` does it: an alias that is there already is not added twice.
    const next = renamedEntity({ ...entity, aliases: [...aliases, alias] }, entity.name, false);
    if (await save(next)) setTyped('');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void add();
  }

  return (
    <div className="field">
      <span id={titleId} className="field-name">
        {form.aliases}
      </span>
      {aliases.length > 0 && (
        <ul className="entity-chips" aria-labelledby={titleId}>
          {aliases.map((alias) => (
            <li key={alias} className="entity-chip">
              <span dir="auto">{alias}</span>
              {!readOnly && (
                <button type="button" aria-label={form.removeAlias(alias)} onClick={() => void remove(alias)}>
                  <X aria-hidden="true" size={12} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <input
          ref={field}
          className="text-field"
          aria-label={form.addAlias}
          placeholder={form.addAlias}
          value={typed}
          dir="auto"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => void add()}
        />
      )}
    </div>
  );
}

interface TextLineProps {
  readonly id: string;
  readonly value: string;
  readonly disabled: boolean;
  /** Why what is typed cannot be stored. */
  readonly fault?: (typed: string) => string | null;
  readonly store: (value: string) => void;
  readonly field?: RefObject<HTMLInputElement | null>;
}

function TextLine({ id, value, disabled, fault, store, field }: TextLineProps) {
  const draft = useDraft(value, (typed) => {
    if (!fault?.(typed)) store(typed.trim());
  });
  const problem = fault?.(draft.value) ?? null;
  return (
    <>
      <input
        ref={field}
        id={id}
        className="text-field"
        value={draft.value}
        disabled={disabled}
        dir="auto"
        spellCheck={false}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-fault`}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) draft.commit();
        }}
      />
      {problem !== null && (
        <p id={`${id}-fault`} className="field-error">
          {problem}
        </p>
      )}
    </>
  );
}

function withText(entity: Entity, field: 'description' | 'wikidata', text: string): Entity {
  const { [field]: _, ...rest } = entity;
  return text === '' ? rest : { ...rest, [field]: text };
}

function withAliases(entity: Entity, aliases: readonly string[]): Entity {
  const { aliases: _, ...rest } = entity;
  return aliases.length === 0 ? rest : { ...rest, aliases };
}
