import { Link2, Newspaper, Settings2 } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { newSchemeId } from '../../shared/scheme/new-id.ts';
import type { LabelColour, LabelDefinition } from '../../shared/scheme/scheme.ts';
import { useLanguage, useLocalised, useTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { AddField } from './AddField.tsx';
import { editDraft, showSection, useDraft, type SchemeSection } from './draft.ts';
import { useEditedScheme } from './draft-context.ts';
import { focusSoon } from './focus-soon.ts';

interface SectionListProps {
  readonly section: SchemeSection;
  /** How many annotations of the corpus have which label; null while that is not known. */
  readonly labelUse: Readonly<Record<string, number>> | null;
}

interface Item {
  readonly key: string;
  readonly section: SchemeSection;
  readonly label?: LabelDefinition;
}

/** The labels in their order, and what else a scheme has: one list, gone through with the arrow keys. */
export function SectionList({ section, labelUse }: SectionListProps) {
  const { scheme, isReadOnly } = useEditedScheme();
  const texts = useTexts().scheme;
  const localise = useLocalised();
  const language = useLanguage();
  const { base } = useDraft();
  const items: readonly Item[] = [
    ...scheme.labels.map((label): Item => {
      return { key: `label ${label.id}`, section: { kind: 'label', id: label.id }, label };
    }),
    ...(['links', 'document', 'whole'] as const).map((kind): Item => ({ key: kind, section: { kind } })),
  ];
  const at = items.findIndex(({ key }) => key === keyOf(section));
  const chosen = items[at];
  // A label that a person has just removed is theirs to remove: saving asks what becomes of its annotations.
  const strangers = Object.entries(labelUse ?? {}).filter(([id]) =>
    [scheme, base].every(({ labels }) => labels.every((label) => label.id !== id)),
  );

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.altKey && step && chosen?.label && !isReadOnly) move(chosen.label, step === 1 ? 1 : -1);
    else if (event.altKey) return;
    else if (step) choose(at + step);
    else if (event.key === 'Home') choose(0);
    else if (event.key === 'End') choose(items.length - 1);
    else if (event.key === 'Enter') focusSoon('.scheme-editor :is(input, select, button):not([disabled])');
    else if (event.key === 'Delete' && chosen?.label && !isReadOnly) remove(chosen.label);
    else return;
    event.preventDefault();
  }

  function choose(place: number): void {
    const to = Math.min(items.length - 1, Math.max(0, place));
    const next = items[to];
    if (!next) return;
    showSection(next.section);
    document.getElementById(rowId(to))?.scrollIntoView({ block: 'nearest' });
  }

  function add(name: string): void {
    const id = newSchemeId(
      name,
      'label',
      scheme.labels.map((label) => label.id),
    );
    const label: LabelDefinition = {
      id,
      name: { [language]: name },
      colour: leastUsed(scheme.labels),
      attributes: [],
    };
    editDraft({ type: 'add-label', label });
    showSection({ kind: 'label', id });
    announce(texts.added(name));
    focusSoon('[data-scheme-first]');
  }

  function adopt(id: string): void {
    const label: LabelDefinition = { id, name: id, colour: leastUsed(scheme.labels), attributes: [] };
    editDraft({ type: 'add-label', label });
    showSection({ kind: 'label', id });
    announce(texts.added(id));
    focusSoon('[data-scheme-first]');
  }

  function move(label: LabelDefinition, by: 1 | -1): void {
    const place = scheme.labels.indexOf(label) + by + 1;
    if (place < 1 || place > scheme.labels.length) return;
    editDraft({ type: 'move-label', id: label.id, by });
    announce(texts.moved(localise(label.name), place, scheme.labels.length));
  }

  function remove(label: LabelDefinition): void {
    const place = scheme.labels.indexOf(label);
    const next = scheme.labels[place + 1] ?? scheme.labels[place - 1];
    showSection(next ? { kind: 'label', id: next.id } : { kind: 'whole' });
    editDraft({ type: 'remove-label', id: label.id });
    announce(texts.removed(localise(label.name)));
  }

  return (
    <div className="scheme-sections">
      <div
        className="section-list"
        // A `select` cannot show a label's colour, nor how often it is used.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        tabIndex={0}
        data-view-start
        aria-label={texts.sections}
        aria-activedescendant={chosen && rowId(at)}
        aria-describedby={isReadOnly ? undefined : 'scheme-reorder-hint'}
        onKeyDown={onKeyDown}
      >
        {items.map((item, index) => (
          // The list box has the keyboard and answers it for all its options.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={item.key}
            id={rowId(index)}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="option"
            tabIndex={-1}
            className="section-row"
            aria-selected={item === chosen}
            data-kind={item.section.kind}
            onClick={() => showSection(item.section)}
          >
            {item.label ? (
              <LabelRow label={item.label} used={labelUse ? (labelUse[item.label.id] ?? 0) : null} />
            ) : (
              <OtherRow kind={item.section.kind} />
            )}
          </div>
        ))}
      </div>
      {!isReadOnly && (
        <>
          <AddField title={texts.newLabel} add={add} />
          {strangers.map(([id, count]) => (
            <div key={id} className="stranger">
              <span className="field-hint">{texts.notInScheme(id, count)}</span>
              <button type="button" className="button" onClick={() => adopt(id)}>
                {texts.adopt(id)}
              </button>
            </div>
          ))}
          <p id="scheme-reorder-hint" className="field-hint">
            {texts.reorderHint}
          </p>
        </>
      )}
    </div>
  );
}

function LabelRow({ label, used }: { readonly label: LabelDefinition; readonly used: number | null }) {
  const texts = useTexts().scheme;
  const localise = useLocalised();
  return (
    <>
      <span className="label-badge" data-colour={label.colour} aria-hidden="true">
        {(label.key ?? (localise(label.name).charAt(0) || '?')).toUpperCase()}
      </span>
      <span className="section-name">{localise(label.name) || label.id}</span>
      {used !== null && (
        <span className="label-count" title={texts.used(used)}>
          <span aria-hidden="true">{used}</span>
          <span className="unseen">{texts.used(used)}</span>
        </span>
      )}
    </>
  );
}

const icons = { links: Link2, document: Newspaper, whole: Settings2 };

function OtherRow({ kind }: { readonly kind: SchemeSection['kind'] }): ReactNode {
  const texts = useTexts().scheme;
  if (kind === 'label') return null;
  const Icon = icons[kind];
  return (
    <>
      <Icon size={15} aria-hidden className="section-icon" />
      <span className="section-name">{texts[kind]}</span>
    </>
  );
}

/** A label's id may hold what the id of an element may not. */
function rowId(place: number): string {
  return `scheme-section-${place}`;
}

function keyOf(section: SchemeSection): string {
  return section.kind === 'label' ? `label ${section.id}` : section.kind;
}

const palette: readonly LabelColour[] = [
  ...(['sky', 'vermilion', 'grey', 'yellow', 'purple', 'green', 'orange', 'blue'] as const),
];

/** A new label should look like no other as long as there are colours left. */
function leastUsed(labels: readonly LabelDefinition[]): LabelColour {
  const uses = (colour: LabelColour) => labels.filter((label) => label.colour === colour).length;
  return palette.toSorted((a, b) => uses(a) - uses(b))[0] ?? 'grey';
}
