import { z } from 'zod';
import { languageTagSchema, type LanguageTag } from '../translation/segment.ts';

/** What a concept is called in one language. */
export interface GlossaryTerm {
  readonly term: string;
  /** Other words for it that are allowed. */
  readonly variants?: readonly string[] | undefined;
  /** Words that must not be used for it. */
  readonly forbidden?: readonly string[] | undefined;
  readonly partOfSpeech?: string | undefined;
  readonly note?: string | undefined;
}

/** A concept with its terms. Part of the project file, or read from CSV or TBX. */
export interface GlossaryEntry {
  readonly id: string;
  /** By language (BCP 47). */
  readonly terms: Readonly<Record<LanguageTag, GlossaryTerm>>;
  readonly note?: string | undefined;
}

const words = z.string().regex(/\S/, 'A term has words');

export const glossaryTermsSchema: z.ZodType<GlossaryEntry['terms']> = z.record(
  languageTagSchema,
  z.looseObject({
    term: words,
    variants: z.array(words).optional(),
    forbidden: z.array(words).optional(),
    partOfSpeech: z.string().optional(),
    note: z.string().optional(),
  }),
);

export const glossaryEntrySchema: z.ZodType<GlossaryEntry> = z.looseObject({
  id: z.string().min(1),
  terms: glossaryTermsSchema,
  note: z.string().optional(),
});
