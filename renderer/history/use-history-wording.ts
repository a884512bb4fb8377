import { useMemo } from 'react';
import { historyWording, type HistoryWording } from '../../shared/history/history-wording.ts';
import { useProject } from '../annotation/use-project.ts';
import { useTexts } from '../app/language.ts';

/** How histories are told in the person's language and by the project's label scheme. */
export function useHistoryWording(): HistoryWording {
  const texts = useTexts();
  const project = useProject();
  return useMemo(() => historyWording(texts, project), [texts, project]);
}
