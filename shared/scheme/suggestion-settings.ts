import { z } from 'zod';

/** A reporting expression of the project, where its word alone does not say how it is used. */
export interface ProjectCue {
  readonly words: string;
  /** See `CueGrammar`. */
  readonly grammar: 'verb' | 'root' | 'preposition';
  /** 0 to 1: how often it reports words rather than something else; 0.8 when left out. */
  readonly strength?: number | undefined;
  /** Reports only a clause or words between marks. */
  readonly needsClause?: boolean | undefined;
}

/** What a project tells the finders of suggestions. */
export interface SuggestionSettings {
  /** By language (BCP 47): cues beyond the language's own. One that the lexicon has is replaced. */
  readonly cues?: Readonly<Record<string, readonly (string | ProjectCue)[]>> | undefined;
}

const wordsSchema = z
  .string()
  .regex(/^\S+(?: \S+)*$/u, 'A cue is one or more words with single spaces between them');

export const suggestionSettingsSchema: z.ZodType<SuggestionSettings> = z.looseObject({
  cues: z
    .record(
      z.string(),
      z.array(
        z.union([
          wordsSchema,
          z.looseObject({
            words: wordsSchema,
            grammar: z.enum(['verb', 'root', 'preposition']),
            strength: z.number().min(0).max(1).optional(),
            needsClause: z.boolean().optional(),
          }),
        ]),
      ),
    )
    .optional(),
});
