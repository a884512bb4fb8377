import { useId, useState } from 'react';
import { newSchemeId } from '../../shared/scheme/new-id.ts';
import type { LinkCount, LinkDefinition } from '../../shared/scheme/scheme.ts';
import { useLanguage, useLocalised, useTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { AddField } from './AddField.tsx';
import { editDraft } from './draft.ts';
import { useEditedScheme } from './draft-context.ts';
import { FaultNote } from './FaultNote.tsx';
import { nameOf } from './fault-sentence.ts';
import { focusSoon } from './focus-soon.ts';
import { IdField } from './IdField.tsx';
import { LocalisedField } from './LocalisedField.tsx';
import { PartHeader } from './PartHeader.tsx';

/** Which annotations may be linked to which. */
export function LinkList() {
  const { scheme, isReadOnly } = useEditedScheme();
  const texts = useTexts().scheme;
  const localise = useLocalised();
  const language = useLanguage();
  const [open, setOpen] = useState<string | null>(null);
  const { links, labels } = scheme;

  function add(name: string): void {
    const role = newSchemeId(
      name,
      'link',
      links.map((link) => link.role),
    );
    const [first] = labels;
    if (!first) return;
    const ends = { from: [first.id], to: [(labels[1] ?? first).id] };
    editDraft({ type: 'add-link', link: { role, name: { [language]: name }, ...ends } });
    setOpen(role);
    announce(texts.added(name));
    focusSoon(`[data-part="${CSS.escape(role)}"] [type=checkbox]`);
  }

  function move(link: LinkDefinition, by: 1 | -1): void {
    const at = links.indexOf(link) + by + 1;
    editDraft({ type: 'move-link', role: link.role, by });
    if (at >= 1 && at <= links.length) announce(texts.moved(localise(link.name), at, links.length));
    focusSoon(`[data-part="${CSS.escape(link.role)}"] .part-toggle`);
  }

  function remove(link: LinkDefinition): void {
    editDraft({ type: 'remove-link', role: link.role });
    announce(texts.removed(localise(link.name)));
    focusSoon('.add-field input');
  }

  return (
    <div className="attribute-parts">
      <h2 className="section-title">{texts.links}</h2>
      {links.length === 0 && <p className="quiet">{texts.fields.noLinks}</p>}
      {links.map((link, index) => (
        <div key={link.role} className="part" data-part={link.role}>
          <PartHeader
            name={localise(link.name) || link.role}
            summary={`${namesOf(link.from)} → ${namesOf(link.to)}`}
            isOpen={isReadOnly || open === link.role}
            toggle={() => setOpen(open === link.role ? null : link.role)}
            move={(by) => move(link, by)}
            remove={() => remove(link)}
          />
          {(isReadOnly || open === link.role) && (
            <LinkEditor link={link} place={`links[${index}]`} renamed={setOpen} />
          )}
        </div>
      ))}
      <AddField title={texts.newLink} add={add} />
    </div>
  );

  function namesOf(ends: readonly string[]): string {
    return ends.map((end) => nameOf(scheme, end, localise)).join(', ');
  }
}

interface LinkEditorProps {
  readonly link: LinkDefinition;
  readonly place: string;
  renamed(role: string): void;
}

function LinkEditor({ link, place, renamed }: LinkEditorProps) {
  const { isReadOnly } = useEditedScheme();
  const texts = useTexts().scheme.fields;

  function change(changes: Partial<LinkDefinition>, field?: string): void {
    const merge = field === undefined ? undefined : `${link.role} ${field}`;
    editDraft({ type: 'change-link', role: link.role, changes }, merge);
  }

  return (
    <fieldset className="part-body" disabled={isReadOnly}>
      <div className="field-row">
        <Ends
          title={texts.from}
          ends={link.from}
          place={`${place}.from`}
          change={(from) => change({ from })}
        />
        <Ends title={texts.to} ends={link.to} place={`${place}.to`} change={(to) => change({ to })} />
      </div>
      <Count
        title={texts.outgoing}
        count={link}
        place={place}
        change={({ minimum, maximum }) => change({ minimum, maximum }, 'count')}
      />
      <Count
        title={texts.incoming}
        count={link.incoming ?? {}}
        place={`${place}.incoming`}
        change={({ minimum, maximum }) => {
          const isGiven = minimum !== undefined || maximum !== undefined;
          change({ incoming: isGiven ? { ...link.incoming, minimum, maximum } : undefined }, 'incoming');
        }}
      />
      <LocalisedField
        title={texts.name}
        value={link.name}
        place={`${place}.name`}
        change={(name) => change({ name: name ?? '' }, 'name')}
      />
      <LocalisedField
        title={texts.description}
        isLong
        value={link.description}
        change={(description) => change({ description }, 'description')}
      />
      <IdField
        title={texts.role}
        value={link.role}
        place={`${place}.role`}
        change={(role) => {
          renamed(role);
          change({ role });
        }}
      />
    </fieldset>
  );
}

interface EndsProps {
  readonly title: string;
  readonly ends: readonly string[];
  readonly place: string;
  change(ends: readonly string[]): void;
}

function Ends({ title, ends, place, change }: EndsProps) {
  const { scheme } = useEditedScheme();
  const localise = useLocalised();
  return (
    <fieldset className="link-ends">
      <legend className="field-name">{title}</legend>
      {scheme.labels.map(({ id, name }) => (
        <label key={id} className="check-field">
          <input
            type="checkbox"
            checked={ends.includes(id)}
            onChange={(event) =>
              change(event.target.checked ? [...ends, id] : ends.filter((end) => end !== id))
            }
          />
          {localise(name) || id}
        </label>
      ))}
      <FaultNote place={place} />
    </fieldset>
  );
}

interface CountProps {
  readonly title: string;
  readonly count: LinkCount;
  readonly place: string;
  change(count: LinkCount): void;
}

/** How many links there may be, at one end. */
function Count({ title, count, place, change }: CountProps) {
  const texts = useTexts().scheme.fields;
  const id = useId();
  return (
    <fieldset className="link-count">
      <legend className="field-name">{title}</legend>
      {(['minimum', 'maximum'] as const).map((end) => (
        <div key={end} className="localised-line">
          <label htmlFor={id + end}>
            <span className="unseen">{`${title}, `}</span>
            {texts[end]}
          </label>
          <input
            id={id + end}
            className="text-field scheme-number"
            type="number"
            min={1}
            placeholder={texts.noMaximum}
            value={count[end] ?? ''}
            onChange={(event) => change({ ...count, [end]: countFrom(event.target.value) })}
          />
        </div>
      ))}
      <FaultNote place={`${place}.minimum`} />
    </fieldset>
  );
}

/** Nothing, or nonsense, is no limit. */
function countFrom(typed: string): number | undefined {
  const number = Number(typed);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
