import type { InterfaceLanguage } from '../../../shared/i18n/area.ts';
import { defaultProject } from '../../../shared/scheme/default-scheme.ts';
import type { ErrorProfile } from '../../../shared/quality/error-profile.ts';
import { profileOf } from '../../../shared/quality/profiles.ts';
import { categoryOf, dimensionOf, wmtNameOf, type ErrorCategory } from '../../../shared/quality/typology.ts';
import { application, useApplication } from '../../app/application.ts';

/** By which errors are marked and weighed: the profile of the open project. */
export function currentProfile(): ErrorProfile {
  return profileOf((application.getState().corpus?.project ?? defaultProject).translation);
}

export function useProfile(): ErrorProfile {
  const settings = useApplication((state) => state.corpus?.project ?? defaultProject).translation;
  return profileOf(settings);
}

/** What a category is called; one that nobody has defined by its path. */
export function categoryName(id: string, language: InterfaceLanguage): string {
  return categoryOf(id)?.name[language] ?? wmtNameOf(id);
}

/** Dimensions of a profile, and of one of them its kinds, in the order of the profile. What has no letter cannot be picked. */
export function categoriesIn(profile: ErrorProfile, dimension: string | null): readonly ErrorCategory[] {
  const dimensions = new Set(profile.categories.map(dimensionOf));
  const ids =
    dimension === null
      ? dimensions
      : profile.categories.filter((id) => id !== dimension && dimensionOf(id) === dimension);
  return Array.from(ids).flatMap((id) => categoryOf(id) ?? []);
}
