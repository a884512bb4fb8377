import { CaseSensitive, Regex, Search } from 'lucide-react';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { useTexts } from '../app/language.ts';
import { focusHits } from './open-hit.ts';
import { askNow, askSoon, useSearch } from './search.ts';

/** What is searched for, how it is read, and where. */
export function QueryBar() {
  const texts = useTexts().search;
  const request = useSearch((state) => state.request);
  const problem = useSearch((state) => state.problem);
  const problemId = useId();

  return (
    <search className="search-bar">
      <div className="search-field">
        <Search size={15} aria-hidden />
        <input
          type="search"
          className="text-field search-query"
          data-view-start=""
          aria-label={texts.query}
          aria-invalid={problem !== null}
          aria-describedby={problem ? problemId : undefined}
          placeholder={request.regularExpression ? texts.expressionHint : texts.queryHint}
          value={request.words}
          spellCheck={false}
          autoComplete="off"
          onFocus={(event) => event.target.select()}
          onChange={(event) => askSoon({ words: event.target.value })}
          onKeyDown={onKeyDown}
        />
      </div>
      <Toggle name={texts.matchCase} isOn={request.matchCase} onChange={(matchCase) => askNow({ matchCase })}>
        <CaseSensitive size={18} aria-hidden />
      </Toggle>
      <Toggle
        name={texts.regularExpression}
        isOn={request.regularExpression}
        onChange={(regularExpression) => askNow({ regularExpression })}
      >
        <Regex size={16} aria-hidden />
      </Toggle>
      <select
        className="select-field search-among"
        aria-label={texts.among}
        value={request.among}
        onChange={(event) => askNow({ among: event.target.value === 'text' ? 'text' : 'annotations' })}
      >
        <option value="text">{texts.amongText}</option>
        <option value="annotations">{texts.amongAnnotations}</option>
      </select>
      {problem && (
        <p id={problemId} role="alert" className="field-error search-problem">
          {texts.problem(problem)}
        </p>
      )}
    </search>
  );
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'ArrowDown') focusHits();
  else if (event.key === 'Enter') askNow();
  else return;
  event.preventDefault();
}

interface ToggleProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

function Toggle({ name, isOn, onChange, children }: ToggleProps) {
  return (
    <button
      type="button"
      className="icon-button search-toggle"
      aria-pressed={isOn}
      aria-label={name}
      title={name}
      onClick={() => onChange(!isOn)}
    >
      {children}
    </button>
  );
}
