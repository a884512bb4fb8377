import type { ArticleSummary, OtherSet } from '../../shared/host/contract.ts';
import { HostFailure, type HostError } from '../../shared/host/host-error.ts';
import type { ArticlePlace } from './article-place.ts';
import { readSidecarFile } from './sidecar-file.ts';

/** What other annotators have made of an article, as it lies on the disk: looked at, never written. */
export function readOtherSets(
  { path, others }: ArticleSummary,
  placeOf: (path: string, annotator: string) => ArticlePlace,
  toHostError: (error: unknown) => HostError,
): Promise<readonly OtherSet[]> {
  async function read(annotator: string): Promise<OtherSet> {
    const place = placeOf(path, annotator);
    try {
      const file = await readSidecarFile(place);
      if (file.kind === 'readable') {
        const { annotations, annotator: person, translations = {} } = file.sidecar;
        return { annotator, name: person.name, annotations, translations };
      }
      if (file.kind === 'missing') return { annotator, name: '', annotations: [], translations: {} };
      throw new HostFailure(file.kind, `${place.sidecar} cannot be read: ${file.detail}.`, {
        file: place.sidecar,
      });
    } catch (error) {
      return { annotator, error: toHostError(error) };
    }
  }

  return Promise.all(others.map(read));
}
