import { Pencil } from 'lucide-react';
import { useId, useState } from 'react';
import { useSession } from '../annotation/session-store.ts';
import { showView, useApplication, useScheme } from '../app/application.ts';
import { useLocalised, useTexts } from '../app/language.ts';
import { showSection } from '../scheme/draft.ts';
import { MarkdownText } from './MarkdownText.tsx';
import './guidelines.css';

/** What the scheme says about a label: the selected annotation's, unless the person chooses another. */
export function Guidelines() {
  const texts = useTexts().project.guidelines;
  const { edit } = useTexts().scheme.fields;
  const canEdit = useApplication(({ corpus }) => corpus !== null && !corpus.readOnly);
  const localise = useLocalised();
  const { labels } = useScheme();
  const selectId = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  const selected = useSession(({ session, selectedAnnotation }) =>
    selectedAnnotation === null ? null : (session?.set.annotations.get(selectedAnnotation)?.label ?? null),
  );
  // Selecting another annotation shows its label again, whatever was chosen before.
  if (selected !== followed) {
    setFollowed(selected);
    if (selected !== null) setChosen(null);
  }
  const label = labels.find(({ id }) => id === (chosen ?? selected)) ?? labels[0];
  if (!label) return null;
  const name = localise(label.name);
  const guidelines = label.guidelines === undefined ? '' : localise(label.guidelines);
  return (
    <div className="guidelines">
      <div className="guidelines-choice">
        <label className="unseen" htmlFor={selectId}>
          {texts.chooseLabel}
        </label>
        <select
          id={selectId}
          className="select-field"
          value={label.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {labels.map((each) => (
            <option key={each.id} value={each.id}>
              {localise(each.name)}
            </option>
          ))}
        </select>
        {label.key && <kbd title={texts.key}>{label.key.toUpperCase()}</kbd>}
        {canEdit && (
          <button
            type="button"
            className="icon-button"
            aria-label={edit(name)}
            title={edit(name)}
            onClick={() => {
              showSection({ kind: 'label', id: label.id });
              showView('scheme');
            }}
          >
            <Pencil size={14} aria-hidden />
          </button>
        )}
      </div>
      {label.description !== undefined && <p className="guidelines-summary">{localise(label.description)}</p>}
      {guidelines === '' ? (
        <p className="quiet">{texts.none(name)}</p>
      ) : (
        <MarkdownText>{guidelines}</MarkdownText>
      )}
    </div>
  );
}
