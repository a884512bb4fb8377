import { useEffect, useSyncExternalStore } from 'react';
import type { Settings } from '../../shared/host/settings.ts';
import { useApplication } from './application.ts';
import { useLanguage } from './language.ts';

export type Theme = Exclude<Settings['theme'], 'system'>;

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const moreContrast = window.matchMedia('(prefers-contrast: more)');

/** The theme on screen: the one chosen, else what the system prefers. */
export function themeInForce(chosen: Settings['theme']): Theme {
  if (chosen !== 'system') return chosen;
  if (moreContrast.matches) return 'high-contrast';
  return dark.matches ? 'dark' : 'light';
}

/** Keeps theme and language of the page as the settings and the system say. */
export function useAppearance(): void {
  const chosen = useApplication((state) => state.settings.theme);
  const language = useLanguage();
  const theme = useSyncExternalStore(followSystem, () => themeInForce(chosen));
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}

function followSystem(changed: () => void): () => void {
  const queries = [dark, moreContrast];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
