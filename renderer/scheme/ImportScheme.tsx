import { useId, useState, type FormEvent } from 'react';
import type { ProjectProblem } from '../../shared/host/contract.ts';
import { parseScheme } from '../../shared/scheme/scheme-file.ts';
import type { Scheme } from '../../shared/scheme/scheme.ts';
import { useTexts } from '../app/language.ts';

/** As many as a person can take in; the rest comes up when these are mended. */
const shownAtOnce = 5;

/** A scheme from a file, or from what was pasted. A faulty one is refused with the places of its faults. */
export function ImportScheme({ replace }: { replace(scheme: Scheme): void }) {
  const all = useTexts();
  const texts = all.scheme.importing;
  const id = useId();
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly ProjectProblem[]>([]);

  function run(json: string): void {
    const parsed = parseScheme(json);
    setProblems(parsed.ok ? [] : parsed.error);
    if (!parsed.ok) return;
    setText('');
    replace(parsed.value);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() !== '') run(text);
  }

  return (
    <form className="scheme-source" aria-labelledby={`${id}title`} onSubmit={submit}>
      <h2 id={`${id}title`} className="section-title">
        {texts.title}
      </h2>
      <p className="field-hint">{texts.hint}</p>
      <div className="field">
        <label htmlFor={`${id}file`}>{texts.file}</label>
        <input
          id={`${id}file`}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // Choosing the same file again, mended meanwhile, must be a change as well.
            event.target.value = '';
            void file?.text().then(run);
          }}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}text`}>{texts.text}</label>
        <textarea
          id={`${id}text`}
          className="text-field scheme-id"
          rows={4}
          value={text}
          spellCheck={false}
          aria-invalid={problems.length > 0}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {problems.length > 0 && (
        <div className="field-error" role="alert">
          {texts.problems(problems.length)}
          <ul>
            {problems.slice(0, shownAtOnce).map(({ place, message }) => (
              <li key={`${place} ${message}`}>{all.project.problemAt(place, message)}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <button type="submit" className="button">
          {texts.run}
        </button>
      </div>
    </form>
  );
}
