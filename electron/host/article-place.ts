import type { Annotator } from '../../shared/host/settings.ts';
import { historyPath, sidecarPath } from '../files/corpus-names.ts';
import type { PathGuard } from '../files/path-guard.ts';

/** One article and one annotator of an opened corpus: where their files are. Paths are relative to the corpus. */
export interface ArticlePlace {
  readonly guard: PathGuard;
  readonly article: string;
  readonly sidecar: string;
  readonly history: string;
  readonly annotator: Annotator;
  /** Language of articles that do not say (BCP 47). */
  readonly language: string;
  /** Nothing in the corpus may be written. */
  readonly readOnly: boolean;
  readonly now: () => Date;
}

export function articlePlace(
  given: Pick<ArticlePlace, 'guard' | 'article' | 'annotator' | 'language' | 'readOnly' | 'now'>,
): ArticlePlace {
  return {
    ...given,
    sidecar: sidecarPath(given.article, given.annotator.id),
    history: historyPath(given.article, given.annotator.id),
  };
}
