import type { ComponentType } from 'react';
import { HistoryView } from '../history/HistoryView.tsx';
import { SearchView } from '../search/SearchView.tsx';
import { EntitiesView } from '../entities/EntitiesView.tsx';
import { SchemeView } from '../scheme/SchemeView.tsx';
import { GlossaryView } from '../translation/glossary/GlossaryView.tsx';
import { QualityView } from '../quality/QualityView.tsx';
import { TranslationView } from '../translation/TranslationView.tsx';
import type { WorkViewName } from './application.ts';

/** What stands in the middle of the window instead of the article. Each is a `WorkView`. */
export const workViews: Readonly<Partial<Record<WorkViewName, ComponentType>>> = {
  translation: TranslationView,
  history: HistoryView,
  quality: QualityView,
  search: SearchView,
  entities: EntitiesView,
  glossary: GlossaryView,
  scheme: SchemeView,
};
