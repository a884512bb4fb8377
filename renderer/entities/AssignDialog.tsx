import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Plus } from 'lucide-react';
import { useMemo, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { entitiesNear } from '../../shared/entity/mentions.ts';
import { guessKind, isAlias, matchName, nameFrom, withoutMarks } from '../../shared/entity/names.ts';
import { rankEntities } from '../../shared/entity/rank-entities.ts';
import type { Entity, Project } from '../../shared/scheme/scheme.ts';
import { useSaveEntity } from '../annotation/attributes/use-save-entity.ts';
import { excerpt } from '../annotation/excerpt.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { useLabelLook, useProject } from '../annotation/use-project.ts';
import { closeDialog } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { focusAtOnce, useFocusBefore } from '../ui/focus-at-once.ts';
import { assigning, assignTo, type Assigning } from './assigning.ts';
import { recentEntities } from './recent-entities.ts';
import './assign-dialog.css';

/** A row of the list: somebody known, or the offer to add who is not. */
type Row =
  | { readonly type: 'known'; readonly entity: Entity; readonly fact: 'last' | 'here' | null }
  | { readonly type: 'new'; readonly name: string; readonly kind: Entity['kind'] };

/** More than a person reads; typing a letter is quicker. */
const longestList = 30;

/** Over the text, beside the words: who is meant by them. The first of the list is the likeliest, Enter takes it. */
export function AssignDialog() {
  const current = useStore(assigning, (state) => state.current);
  return current && <Picker current={current} />;
}

function Picker({ current }: { readonly current: Assigning }) {
  const texts = useTexts();
  const { entities } = useProject();
  const { save, saveAlias, isSaving, error } = useSaveEntity(entities);
  const focusBefore = useFocusBefore();
  const [typed, setTyped] = useState('');
  const [highlighted, setHighlighted] = useState<Row | undefined>();
  const rows = useRows(current, typed);
  const label = useLabelLook(current.label ?? '');
  const { mention } = current;
  const title =
    current.label === null || mention !== ''
      ? texts.entities.assign.title(excerpt(withoutMarks(mention), 60))
      : texts.entities.assign.titleOfAnnotation(label.name);
  const language = sessionStore.getState().session?.source.language ?? 'und';
  const alias = (entity: Entity) =>
    isAlias(mention, language) && matchName(mention, entity) < 4 ? withoutMarks(mention) : null;
  const offered = highlighted?.type === 'known' ? alias(highlighted.entity) : null;

  async function choose(row: Row, withAlias: boolean): Promise<void> {
    if (isSaving) return;
    if (row.type === 'new') {
      const entity = await save(row.name, row.kind);
      if (entity) finish(entity, null);
      return;
    }
    const kept = withAlias ? alias(row.entity) : null;
    if (kept === null || (await saveAlias(row.entity, kept))) finish(row.entity, kept);
  }

  /** Not left to the list: while its rows change it has no highlight for a moment, and Enter would do nothing. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const row = rows.find((each) => highlighted && keyOf(each) === keyOf(highlighted)) ?? rows[0];
    event.preventDefault();
    event.stopPropagation();
    if (row) void choose(row, event.shiftKey);
  }

  return (
    <Dialog.Root open onOpenChange={(open) => !open && closeDialog()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="assign-veil" />
        <Dialog.Popup
          className="assign"
          style={placeAt(current.box)}
          aria-label={title}
          finalFocus={focusBefore}
        >
          <p className="assign-title" dir="auto">
            {title}
          </p>
          <Autocomplete.Root
            open
            inline
            items={rows}
            filter={null}
            value={typed}
            onValueChange={(value, { reason }) => {
              if (reason !== 'input-change') return;
              setTyped(value);
              setHighlighted(undefined);
            }}
            itemToStringValue={nameOf}
            autoHighlight="always"
            keepHighlight
            onItemHighlighted={setHighlighted}
          >
            <Autocomplete.Input
              ref={focusAtOnce}
              className="text-field"
              aria-label={title}
              placeholder={isSaving ? texts.inspector.entity.saving : texts.entities.assign.placeholder}
              readOnly={isSaving}
              spellCheck={false}
              dir="auto"
              onKeyDownCapture={onKeyDown}
            />
            <div className="assign-results">
              <Autocomplete.Empty className="entity-empty">{texts.entities.assign.nobody}</Autocomplete.Empty>
              <Autocomplete.List>
                {(row: Row) => (
                  <Autocomplete.Item
                    key={keyOf(row)}
                    value={row}
                    className="entity-row"
                    onClick={() => void choose(row, false)}
                  >
                    {row.type === 'known' ? (
                      <KnownRow entity={row.entity} fact={row.fact} />
                    ) : (
                      <NewRow row={row} />
                    )}
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </div>
          </Autocomplete.Root>
          {error && (
            <p role="alert" className="field-error assign-foot">
              {errorSentence(texts, error)}
            </p>
          )}
          {offered !== null && (
            <p className="assign-foot quiet">
              <kbd>Shift</kbd> <kbd>Enter</kbd> {texts.entities.assign.alsoAlias(excerpt(offered, 40))}
            </p>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function finish(entity: Entity, alias: string | null): void {
  assignTo(entity, alias);
  closeDialog();
}

/** The same rows for as long as nothing changes: the list would take others for a new one and highlight anew. */
function useRows(current: Assigning, typed: string): readonly Row[] {
  const { entities, scheme } = useProject();
  const recent = useStore(recentEntities);
  return useMemo(
    () => rowsFor(current, typed, { entities, scheme, recent }),
    [current, typed, entities, scheme, recent],
  );
}

function rowsFor(
  { mention, suggested, place }: Assigning,
  typed: string,
  { entities, scheme, recent }: Pick<Project, 'entities' | 'scheme'> & { readonly recent: readonly string[] },
): readonly Row[] {
  const { session } = sessionStore.getState();
  if (!session) return [];
  const here = entitiesNear(session.set, scheme, place);
  const { language } = session.source;
  const ranked = rankEntities({
    entities,
    mention,
    typed,
    language,
    here,
    recent: suggested === null ? recent : [suggested, ...recent],
  });
  const known = ranked.entities.slice(0, longestList).map((entity): Row => {
    const fact = entity.id === recent[0] ? 'last' : here.includes(entity.id) ? 'here' : null;
    return { type: 'known', entity, fact };
  });
  const words = typed.trim() === '' ? mention : typed;
  const name = nameFrom(words);
  const isTaken = entities.some((entity) => entity.name.toLowerCase() === name.toLowerCase());
  if (name === '' || name.length > longestName || isTaken) return known;
  const created: Row = { type: 'new', name, kind: guessKind(words) };
  return ranked.isNewcomer ? [created, ...known] : [...known, created];
}

/** In UTF-16 units: whoever selected a sentence does not want somebody of that name. */
const longestName = 120;

function KnownRow({ entity, fact }: { readonly entity: Entity; readonly fact: 'last' | 'here' | null }) {
  const texts = useTexts();
  return (
    <>
      <span className="entity-name" dir="auto">
        {entity.name}
      </span>
      <span className="entity-kind">{texts.inspector.entity.kinds[entity.kind]}</span>
      {fact && <span className="entity-fact">{texts.entities.assign[fact]}</span>}
      {entity.aliases && entity.aliases.length > 0 && (
        <span className="entity-aliases" dir="auto">
          {entity.aliases.join(', ')}
        </span>
      )}
    </>
  );
}

function NewRow({ row }: { readonly row: Extract<Row, { type: 'new' }> }) {
  const texts = useTexts();
  return (
    <>
      <Plus aria-hidden="true" size={14} />
      <span dir="auto">{texts.entities.assign.create(row.name, texts.inspector.entity.kinds[row.kind])}</span>
    </>
  );
}

const width = 340;
const height = 320;
const gap = 8;

/** Under the words, or over them where there is no room; always on the screen, also when the words are not. */
function placeAt(box: DOMRect | null): CSSProperties {
  const { innerWidth, innerHeight } = window;
  const within = (at: number, size: number, whole: number) => Math.max(gap, Math.min(at, whole - size - gap));
  if (!box) return { left: within((innerWidth - width) / 2, width, innerWidth), top: innerHeight / 4 };
  const left = within(box.left, width, innerWidth);
  const fitsBelow = box.bottom + gap + height <= innerHeight;
  // Measured from below, so that a short list stands right over the words.
  return fitsBelow
    ? { left, top: within(box.bottom + gap, height, innerHeight) }
    : { left, bottom: within(innerHeight - box.top + gap, height, innerHeight) };
}

function nameOf(row: Row): string {
  return row.type === 'known' ? row.entity.name : row.name;
}

function keyOf(row: Row): string {
  return row.type === 'known' ? row.entity.id : 'new';
}
