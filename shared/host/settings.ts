import { z } from 'zod';
import type { UserKeys } from '../command/bindings.ts';
import type { Platform } from '../command/key.ts';
import { languageTagSchema, type LanguageTag } from '../translation/segment.ts';
import type { TranslationRole } from '../translation/workflow.ts';

/** An annotator's id is part of file names: `article.txt.ID.kutip.json`. `gold` is the adjudicated set. */
export const annotatorIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,31}$/, 'An annotator id is 1 to 32 lower-case letters, digits, - or _');

export interface Annotator {
  readonly id: string;
  readonly name: string;
}

export const annotatorSchema: z.ZodType<Annotator> = z.object({
  id: annotatorIdSchema,
  name: z.string().max(200),
});

/** What the application remembers of a person, on this machine only. */
export interface Settings {
  readonly annotator: Annotator;
  readonly language: 'system' | 'en' | 'id';
  readonly theme: 'system' | 'light' | 'dark' | 'high-contrast';
  /** Size of the article's text, in CSS pixels. */
  readonly textSize: number;
  /** Width of the article's column, in characters. */
  readonly measure: number;
  /** Labels whose annotations are not painted. */
  readonly hiddenLabels: readonly string[];
  /** Origins whose annotations are not painted: by hand, or what suggested or imported them. */
  readonly hiddenOrigins: readonly string[];
  /** Other annotators whose annotations are painted, too. */
  readonly shownAnnotators: readonly string[];
  readonly suggestionsShown: boolean;
  readonly hintSeen: boolean;
  /** Keys that the person has given to commands, by platform and command; see `shared/command/bindings.ts`. */
  readonly keys: Readonly<Partial<Record<Platform, UserKeys>>>;
  /** Commands that were chosen in the palette, the last one first. */
  readonly recentCommands: readonly string[];
  /** The article that was opened last: its folder, and its path in it. The next start shows it again. */
  readonly lastArticle: { readonly folder: string; readonly path: string } | null;
  /** As whom the person works on translations. */
  readonly translationRole: TranslationRole;
  /** The language that was translated into last. */
  readonly translationLanguage: LanguageTag | null;
  /** Pane sizes in per cent, by layout name. */
  readonly panes: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const defaultSettings: Settings = {
  annotator: { id: 'a1', name: '' },
  language: 'system',
  theme: 'system',
  textSize: 17,
  measure: 68,
  hiddenLabels: [],
  hiddenOrigins: [],
  shownAnnotators: [],
  suggestionsShown: true,
  hintSeen: false,
  keys: {},
  recentCommands: [],
  lastArticle: null,
  translationRole: 'translator',
  translationLanguage: null,
  panes: {},
};

export const settingsSchema: z.ZodType<Settings> = z.object({
  annotator: annotatorSchema,
  language: z.enum(['system', 'en', 'id']),
  theme: z.enum(['system', 'light', 'dark', 'high-contrast']),
  textSize: z.number().min(12).max(32),
  measure: z.number().min(40).max(120),
  hiddenLabels: z.array(z.string()),
  hiddenOrigins: z.array(z.string()),
  shownAnnotators: z.array(z.string()),
  suggestionsShown: z.boolean(),
  hintSeen: z.boolean(),
  keys: z.partialRecord(z.enum(['darwin', 'win32', 'linux']), z.record(z.string(), z.array(z.string()))),
  recentCommands: z.array(z.string()).max(50),
  lastArticle: z.object({ folder: z.string(), path: z.string() }).nullable(),
  translationRole: z.enum(['translator', 'reviewer']),
  translationLanguage: languageTagSchema.nullable(),
  panes: z.record(z.string(), z.record(z.string(), z.number())),
});
