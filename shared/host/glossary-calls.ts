import { z } from 'zod';
import { glossaryEntrySchema, glossaryTermsSchema } from '../glossary/glossary-entry.ts';
import type { GlossaryImport } from '../glossary/plan-import.ts';
import type { Project } from '../scheme/scheme.ts';

export const glossaryInputs = {
  /**
   * Adds an entry to the project file, or replaces the one with the same id; refused when `before` is not what the file
   * has of it. `before` is null for an entry that is new.
   */
  'glossary.save': z.strictObject({ entry: glossaryEntrySchema, before: glossaryEntrySchema.nullable() }),
  'glossary.remove': z.strictObject({ entry: glossaryEntrySchema }),
  /** Fits what was read from a file into the glossary as the project file has it now, in one write. */
  'glossary.import': z.strictObject({
    entries: z
      .array(
        z.strictObject({
          id: z.string().min(1).max(200).nullable(),
          terms: glossaryTermsSchema,
          note: z.string().optional(),
        }),
      )
      .max(100_000),
  }),
  /** Writes the glossary as CSV; where to is asked as for `corpus.export`. */
  'glossary.export': z.strictObject({ path: z.string().min(1).max(4096).optional() }),
};

export interface GlossaryOutputs {
  'glossary.save': Project;
  'glossary.remove': Project;
  /** What it came to: somebody else may have changed the glossary since the import was shown. */
  'glossary.import': GlossaryImport;
  /** `null` when the person cancelled the native dialog. */
  'glossary.export': { readonly file: string } | null;
}
