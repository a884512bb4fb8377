import { z } from 'zod';
import type { Project } from '../scheme/scheme.ts';
import { translationSettingsSchema } from '../translation/translation-settings.ts';

export const translationSettingsInputs = {
  /** How the project translates: the fields that are given, in the place of those that the project file has. */
  'project.saveTranslationSettings': z.strictObject({ changes: translationSettingsSchema }),
};

export interface TranslationSettingsOutputs {
  'project.saveTranslationSettings': Project;
}
