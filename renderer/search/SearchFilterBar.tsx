import { useMemo } from 'react';
import { articleStatuses } from '../../shared/annotation/annotation.ts';
import type { LabelDefinition } from '../../shared/scheme/scheme.ts';
import type { SearchFilters } from '../../shared/search/search-request.ts';
import { useProject } from '../annotation/use-project.ts';
import { useApplication } from '../app/application.ts';
import { useLocalised, useTexts } from '../app/language.ts';
import { askNow, useSearch } from './search.ts';

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** What a hit must be besides: in an annotation with a label, about somebody, in an article with a status. */
export function SearchFilterBar() {
  const all = useTexts();
  const texts = all.search.filters;
  const localise = useLocalised();
  const { scheme, entities } = useProject();
  const filters = useSearch((state) => state.request.filters);
  const annotators = useAnnotators();
  const values = useValues(filters.label);
  const isNarrowed = Object.values(filters).some((value) => value !== undefined);

  function narrow(changes: Partial<SearchFilters>): void {
    askNow({ filters: { ...filters, ...changes } });
  }

  return (
    <fieldset className="search-filters">
      <legend className="unseen">{texts.group}</legend>
      <Filter
        name={texts.label}
        any={texts.anyLabel}
        value={filters.label}
        choices={scheme.labels.map(({ id, name }) => ({ value: id, name: localise(name) }))}
        // The values of one label are not those of another.
        onChange={(label) => narrow({ label, attribute: undefined })}
      />
      <Filter
        name={texts.value}
        any={texts.anyValue}
        value={filters.attribute && keyOf(filters.attribute)}
        choices={values.map(({ name, ...attribute }) => ({ value: keyOf(attribute), name }))}
        onChange={(key) => narrow({ attribute: values.find((value) => keyOf(value) === key) })}
      />
      <Filter
        name={texts.entity}
        any={texts.anyEntity}
        value={filters.entity}
        choices={entities
          .map(({ id, name }) => ({ value: id, name }))
          .toSorted((a, b) => a.name.localeCompare(b.name))}
        onChange={(entity) => narrow({ entity })}
      />
      <Filter
        name={texts.annotator}
        any={texts.anyAnnotator}
        value={filters.annotator}
        choices={annotators.map((id) => ({ value: id, name: id }))}
        onChange={(annotator) => narrow({ annotator })}
      />
      <Filter
        name={texts.status}
        any={texts.anyStatus}
        value={filters.status}
        choices={articleStatuses.map((status) => ({ value: status, name: all.library.statuses[status] }))}
        onChange={(value) => narrow({ status: articleStatuses.find((status) => status === value) })}
      />
      {isNarrowed && (
        <button type="button" className="quiet-button" onClick={() => askNow({ filters: {} })}>
          {texts.clear}
        </button>
      )}
    </fieldset>
  );
}

interface FilterProps {
  readonly name: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string | undefined) => void;
}

function Filter({ name, any, value, choices, onChange }: FilterProps) {
  return (
    <select
      className="select-field"
      aria-label={name}
      data-narrowed={value !== undefined || undefined}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
    >
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}

interface AttributeChoice {
  readonly id: string;
  readonly value: string;
  readonly name: string;
}

/** The values that can be chosen from, of one label or of all: "Form: direct". */
function useValues(label: string | undefined): readonly AttributeChoice[] {
  const { labels } = useProject().scheme;
  const localise = useLocalised();
  const texts = useTexts().search.filters;
  return useMemo(() => {
    const found = new Map<string, AttributeChoice>();
    for (const { id, kind, name, options = [] } of attributesOf(labels, label)) {
      const answers =
        kind === 'yes-no'
          ? [
              { id: 'true', name: texts.yes },
              { id: 'false', name: texts.no },
            ]
          : options.map((option) => ({ id: option.id, name: localise(option.name) }));
      for (const answer of answers) {
        const choice = { id, value: answer.id, name: `${localise(name)}: ${answer.name}` };
        found.set(keyOf(choice), choice);
      }
    }
    return [...found.values()];
  }, [labels, label, localise, texts]);
}

function attributesOf(labels: readonly LabelDefinition[], label: string | undefined) {
  return labels
    .filter(({ id }) => label === undefined || id === label)
    .flatMap(({ attributes }) => attributes);
}

function keyOf({ id, value }: { readonly id: string; readonly value: string }): string {
  return `${id} ${value}`;
}

/** Everybody who has a set here, the person at the keyboard first. */
function useAnnotators(): readonly string[] {
  const articles = useApplication((state) => state.articles);
  const own = useApplication((state) => state.settings.annotator.id);
  return useMemo(() => {
    const others = new Set(articles.flatMap((article) => article.others));
    return [own, ...[...others].filter((id) => id !== own).toSorted()];
  }, [articles, own]);
}
