import type { LanguageTag, SegmentId, SegmentOrigin, SegmentStatus } from '../translation/segment.ts';

/** Source words and how somebody has translated them: what a translation memory is made of. */
export interface MemoryUnit {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  /** The source words of the neighbours; null at an end of the article. Absent: not known, as in most files. */
  readonly previous?: string | null | undefined;
  readonly next?: string | null | undefined;
  /** The article, or the file in the folder of memories: relative to the corpus, with `/`. */
  readonly file: string;
  /** Absent for a unit of a file. */
  readonly segment?: SegmentId | undefined;
  /** Whose words: a name where there is one, else an annotator's id. */
  readonly translator?: string | undefined;
  /** Who has approved or corrected them, likewise. */
  readonly reviewer?: string | undefined;
  /** When: ISO 8601 in UTC. */
  readonly time?: string | undefined;
  /** Absent: a file that does not say. */
  readonly status?: SegmentStatus | undefined;
  readonly origin?: SegmentOrigin | undefined;
}

/** Where imported memories lie in a corpus. */
export const memoryFolder = 'memory';

/** Whether a path of the corpus is an imported memory. */
export function isMemoryFile(path: string): boolean {
  return /^memory\/[^/]+\.tmx$/i.test(path);
}
