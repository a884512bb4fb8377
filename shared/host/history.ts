import { z } from 'zod';
import { changeGroups, type HistoryFilter } from '../history/history-filter.ts';
import type { HistoryItem } from '../history/history-item.ts';
import { annotatorIdSchema } from './settings.ts';

/** A step of some article's history. Its texts are shortened. */
export interface CorpusHistoryItem extends HistoryItem {
  /** Null when the article is not in the folder any more. */
  readonly article: string | null;
  readonly path: string;
  readonly annotator: string;
  /** The log it is from, when that was put aside: it is not the history of the annotations that are there now. */
  readonly archived: string | null;
}

/** A place in the history of a corpus: a step, and all that came before it come after this place. */
export interface HistoryCursor {
  readonly time: string;
  readonly path: string;
  readonly annotator: string;
  readonly revision: number;
}

export interface HistoryQuery {
  readonly before?: HistoryCursor | undefined;
  readonly limit: number;
  readonly filter: HistoryFilter;
}

export interface HistoryPage {
  /** Newest first. */
  readonly items: readonly CorpusHistoryItem[];
  /** Where the next page begins; null when this is the last one. */
  readonly next: HistoryCursor | null;
  /** Logs that were read for this page and hold lines that cannot be. */
  readonly damaged: readonly string[];
}

export const historyQuerySchema: z.ZodType<HistoryQuery> = z.strictObject({
  before: z
    .strictObject({
      time: z.string().max(40),
      path: z.string().max(4096),
      annotator: annotatorIdSchema,
      revision: z.int().nonnegative(),
    })
    .optional(),
  limit: z.int().positive().max(500),
  filter: z.strictObject({
    words: z.string().max(200),
    label: z.string().max(200),
    group: z.enum(['any', ...changeGroups]),
  }),
});
