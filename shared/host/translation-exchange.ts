import { z } from 'zod';
import type { ReadProblem } from '../formats/format.ts';
import type { ReadLoss, TranslationLossId } from '../formats/translation/translation-format.ts';
import type { PlannedUnit } from '../translation/import/import-plan.ts';
import type { SkipReason } from '../translation/import/unit-changes.ts';
import { languageTagSchema, type LanguageTag } from '../translation/segment.ts';
import type { BulkChange } from './contract.ts';
import type { HostError } from './host-error.ts';
import { annotatorIdSchema } from './settings.ts';

/** What a corpus holds of translations into one language. */
export interface TranslatedLanguage {
  readonly language: LanguageTag;
  readonly articles: number;
  readonly segments: number;
  readonly translators: readonly { readonly id: string; readonly name: string }[];
}

export interface TranslationExportLoss {
  readonly id: TranslationLossId;
  readonly articles: number;
}

export interface TranslationExportResult {
  /** The file, or the folder of a format that writes several. */
  readonly file: string;
  readonly articles: number;
  readonly segments: number;
}

/** A file that was read to be imported. The host keeps what is in it, until another one is read. */
export interface ReadImport {
  readonly id: string;
  /** Its name, without the folder. */
  readonly file: string;
  readonly format: string;
  readonly articles: number;
  readonly languages: readonly {
    readonly source: LanguageTag;
    readonly target: LanguageTag;
    readonly segments: number;
    readonly translated: number;
  }[];
  /** What it held that Kutip has no place for: how often, and the first of it. */
  readonly losses: readonly {
    readonly id: TranslationLossId;
    readonly count: number;
    readonly first: ReadLoss;
  }[];
  /** Stretches that could not be read, the first of them; `problemCount` is of all. */
  readonly problems: readonly ReadProblem[];
  readonly problemCount: number;
}

export interface ImportCounts {
  readonly change: number;
  readonly same: number;
  readonly skip: Readonly<Partial<Record<SkipReason, number>>>;
}

export interface PlannedArticle {
  readonly article: string;
  readonly path: string;
  readonly title: string;
  readonly counts: ImportCounts;
  /** A translation begins here. */
  readonly begins: { readonly by: 'article' | 'file'; readonly segments: number } | null;
  /** The first of them, where there are very many. */
  readonly units: readonly PlannedUnit[];
  /** Why nothing can be imported into it. */
  readonly error: HostError | null;
}

/** What an import would do. Nothing has been written. */
export interface ImportPlan {
  readonly language: LanguageTag;
  readonly counts: ImportCounts;
  readonly articles: readonly PlannedArticle[];
  /** Units for which no article has the source. */
  readonly unplaced: readonly PlannedUnit[];
  /** Units into other languages. */
  readonly otherLanguages: number;
  /** Whether all units are told one by one. */
  readonly isWhole: boolean;
  /** For `corpus.apply`, all of them or none. */
  readonly changes: readonly BulkChange[];
}

const formatId = z.string().min(1).max(40);
const path = z.string().min(1).max(4096);
const articleId = z.string().min(1).max(200);

const selection = {
  format: formatId,
  language: languageTagSchema,
  /** Whose translations; everybody's without it. */
  translator: annotatorIdSchema.optional(),
  /** One article; all without it. */
  article: articleId.optional(),
};

export const translationExchangeInputs = {
  /** Into which languages the corpus is translated, and by whom. */
  'translations.languages': z.strictObject({}),
  /** Exports to what the native dialog says, or in browser mode, and only there, to `path`: a file, or a folder. */
  'translations.export': z.strictObject({ ...selection, path: path.optional() }),
  'translations.exportLosses': z.strictObject(selection),
  /**
   * Reads the file that the native dialog says, or in browser mode `path`. Without a format, its name and beginning decide.
   * `null` when the person cancelled.
   */
  'translations.readImport': z.strictObject({ format: formatId.optional(), path: path.optional() }),
  /** What importing the file that was read would change. Changes nothing itself. */
  'translations.planImport': z.strictObject({
    import: z.string().min(1).max(64),
    language: languageTagSchema,
    /** Whose translation it goes into; the current annotator's own, or one that they review. */
    translator: annotatorIdSchema,
    /** Everything goes into this article; without it, each unit where it belongs. */
    article: articleId.optional(),
    replaces: z.strictObject({ confirmed: z.boolean(), newer: z.boolean() }),
  }),
  /** Stops what is running, and forgets the file that was read. */
  'translations.cancel': z.strictObject({}),
};

export interface TranslationExchangeOutputs {
  'translations.languages': readonly TranslatedLanguage[];
  'translations.export': TranslationExportResult | null;
  'translations.exportLosses': readonly TranslationExportLoss[];
  'translations.readImport': ReadImport | null;
  'translations.planImport': ImportPlan;
  'translations.cancel': null;
}

export interface TranslationExchangeEvents {
  'translations.progress': TranslationProgress;
}

/** How far an export or an import is, in articles. `total` is 0 while nobody knows. */
export interface TranslationProgress {
  readonly done: number;
  readonly total: number;
}
