import { Plus } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import { useTexts } from '../app/language.ts';
import { useEditedScheme } from './draft-context.ts';

interface AddFieldProps {
  /** What is added: "New label". */
  readonly title: string;
  add(name: string): void;
}

/** A name and Enter: what is new begins with its name, which gives it its name in the files too. */
export function AddField({ title, add }: AddFieldProps) {
  const texts = useTexts().scheme;
  const { isReadOnly } = useEditedScheme();
  const id = useId();
  const [name, setName] = useState('');
  if (isReadOnly) return null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() === '') return;
    setName('');
    add(name.trim());
  }

  return (
    <form className="add-field" onSubmit={submit}>
      <label className="unseen" htmlFor={id}>
        {title}
      </label>
      <input
        id={id}
        className="text-field"
        placeholder={title}
        value={name}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="icon-button" aria-label={`${texts.add}: ${title}`} title={texts.add}>
        <Plus size={16} aria-hidden />
      </button>
    </form>
  );
}
