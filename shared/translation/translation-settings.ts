import { z } from 'zod';
import { errorProfileSchema, type ErrorProfile } from '../quality/error-profile.ts';
import { languageTagSchema, type LanguageTag } from './segment.ts';

export type CheckLevel = 'off' | 'warning' | 'blocking';

/** How a project translates. Everything may be left out. */
export interface TranslationSettings {
  /** Languages that are translated into, the first one offered first. */
  readonly targets?: readonly LanguageTag[] | undefined;
  readonly segmentation?: 'sentence' | 'paragraph' | 'line' | undefined;
  /** Whoever has translated a segment may not approve it. */
  readonly fourEyes?: boolean | undefined;
  /** By the id of the check's rule: another level than the rule's own. */
  readonly checks?: Readonly<Record<string, CheckLevel>> | undefined;
  /** The profile by which errors are marked and weighed: `mqm-core`, `google-wmt`. */
  readonly errorProfile?: string | undefined;
  /** Profiles of the project's own, beside those that Kutip brings. */
  readonly errorProfiles?: readonly ErrorProfile[] | undefined;
}

export const translationSettingsSchema: z.ZodType<TranslationSettings> = z.looseObject({
  targets: z.array(languageTagSchema).optional(),
  segmentation: z.enum(['sentence', 'paragraph', 'line']).optional(),
  fourEyes: z.boolean().optional(),
  checks: z.record(z.string(), z.enum(['off', 'warning', 'blocking'])).optional(),
  errorProfile: z.string().min(1).optional(),
  errorProfiles: z.array(errorProfileSchema).optional(),
});
