import { useMemo } from 'react';
import { defaultProject } from '../../shared/scheme/default-scheme.ts';
import { localised } from '../../shared/scheme/localised.ts';
import type { Project } from '../../shared/scheme/scheme.ts';
import { useApplication } from '../app/application.ts';
import { useLanguage } from '../app/language.ts';
import { labelLooks, unknownLook, type LabelLook, type LabelLooks } from '../article/label-look.ts';

/** The project in force: the corpus's, or the default one. */
export function useProject(): Project {
  return useApplication((state) => state.corpus?.project ?? defaultProject);
}

/** The names of the scheme's links, by their roles. */
export function useRoleNames(): ReadonlyMap<string, string> {
  const { links } = useProject().scheme;
  const language = useLanguage();
  return useMemo(
    () => new Map(links.map(({ role, name }) => [role, localised(name, language)])),
    [links, language],
  );
}

/** How the labels of the scheme look, by their ids. */
export function useLabelLooks(): LabelLooks {
  const { labels } = useProject().scheme;
  const language = useLanguage();
  return useMemo(() => labelLooks(labels, language), [labels, language]);
}

/** How annotations with this label look; a label that the scheme does not have gets a look of its own. */
export function useLabelLook(label: string): LabelLook {
  return useLabelLooks().get(label) ?? unknownLook(label);
}
