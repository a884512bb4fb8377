import { useMemo } from 'react';
import type { Settings } from '../../shared/host/settings.ts';
import type { InterfaceLanguage } from '../../shared/i18n/area.ts';
import { catalogues, type Catalogue } from '../../shared/i18n/catalogue.ts';
import { localised } from '../../shared/scheme/localised.ts';
import type { LocalisedText } from '../../shared/scheme/scheme.ts';
import { application, useApplication } from './application.ts';

/** The language of the interface: the one chosen, else the first of the person's that Kutip speaks, else English. */
export function interfaceLanguage(
  chosen: Settings['language'],
  preferred: readonly string[],
): InterfaceLanguage {
  if (chosen !== 'system') return chosen;
  for (const tag of preferred) {
    const [language] = tag.toLowerCase().split('-');
    // `in` is what Indonesian was called before ISO 639 changed it, and some systems still say it.
    if (language === 'id' || language === 'in') return 'id';
    if (language === 'en') return 'en';
  }
  return 'en';
}

/** For code outside React. Inside, `useLanguage` follows the setting. */
export function currentLanguage(): InterfaceLanguage {
  return interfaceLanguage(application.getState().settings.language, navigator.languages);
}

export function currentTexts(): Catalogue {
  return catalogues[currentLanguage()];
}

export function useLanguage(): InterfaceLanguage {
  return interfaceLanguage(
    useApplication((state) => state.settings.language),
    navigator.languages,
  );
}

/** The texts of the interface in the person's language. */
export function useTexts(): Catalogue {
  return catalogues[useLanguage()];
}

/** Reads texts of the scheme in the person's language. The function stays the same while the language does. */
export function useLocalised(): (text: LocalisedText) => string {
  const language = useLanguage();
  return useMemo(() => (text) => localised(text, language), [language]);
}
