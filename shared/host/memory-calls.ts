import { z } from 'zod';
import type { ConcordanceHit } from '../memory/concordance.ts';
import type { MemoryMatch } from '../memory/memory-match.ts';
import { languageTagSchema } from '../translation/segment.ts';

/** How far the memory of the corpus has been read, and what could not be. */
export interface MemoryState {
  /** Everything that is known of has been read. */
  readonly isComplete: boolean;
  /** Articles. */
  readonly read: number;
  readonly total: number;
  readonly units: number;
  /** Files that cannot be read, as the corpus names them. */
  readonly unreadable: readonly string[];
}

/** Where a unit is from: `article` is null for an imported file, and for an article that is not in the library. */
interface InCorpus {
  readonly article: string | null;
}

export interface MemoryLookup {
  /** The best first; none has the same target as another. */
  readonly matches: readonly (MemoryMatch & InCorpus)[];
  readonly state: MemoryState;
}

export interface MemoryConcordance {
  readonly hits: readonly (ConcordanceHit & InCorpus)[];
  /** How many there are, shown or not. */
  readonly total: number;
  readonly state: MemoryState;
}

export interface ImportedMemory {
  /** As the corpus names it. */
  readonly file: string;
  readonly units: number;
  /** Units that could not be read. */
  readonly problems: number;
  /** The corpus had the same file already. */
  readonly isThere: boolean;
}

/** A paragraph of an article, at the most. */
const words = z.string().max(100_000);
const articleId = z.string().min(1).max(200);

const pair = {
  sourceLanguage: languageTagSchema.optional(),
  targetLanguage: languageTagSchema.optional(),
};

export const memoryInputs = {
  /**
   * How the words of a segment, or words like them, were translated before. `memory.state` events tell when there is more
   * to be found.
   */
  'memory.lookup': z.strictObject({
    ...pair,
    source: words,
    /** The source words of the neighbours; null at an end of the article. */
    previous: words.nullable(),
    next: words.nullable(),
    /** The segment itself, which is not offered. */
    except: z.strictObject({ article: articleId, segment: z.string().min(1).max(200) }).optional(),
    limit: z.int().positive().max(50),
  }),
  /** Where words stand in what was translated, in the source or in the target. */
  'memory.concordance': z.strictObject({
    ...pair,
    words: z.string().max(1000),
    side: z.enum(['source', 'target', 'both']),
    limit: z.int().positive().max(500),
  }),
  /** Copies a TMX file into the corpus: the one of the native dialog, or in browser mode, and only there, `path`. */
  'memory.import': z.strictObject({ path: z.string().min(1).max(4096).optional() }),
};

export interface MemoryOutputs {
  'memory.lookup': MemoryLookup;
  'memory.concordance': MemoryConcordance;
  /** `null` when the person cancelled the native dialog. */
  'memory.import': ImportedMemory | null;
}

export interface MemoryEvents {
  /** More has been read, or something has changed: what was looked up may be answered anew. */
  'memory.state': MemoryState;
}
