import { setImmediate as nextTurn } from 'node:timers/promises';
import { monotonicFactory } from 'ulid';
import { emptyAnnotationSet } from '../../shared/annotation/annotation-set.ts';
import { identicalPlaces, type IdenticalTemplate } from '../../shared/annotation/identical-text.ts';
import { toAnnotationSet } from '../../shared/annotation/sidecar.ts';
import type { ArticleId, IdenticalText } from '../../shared/host/contract.ts';
import type { ArticlePlace } from './article-place.ts';
import { readArticleSource } from './article-source.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { readSidecarFile } from './sidecar-file.ts';

export interface IdenticalTextOptions {
  readonly index: Pick<CorpusIndex, 'list'>;
  readonly placeOf: (path: string) => ArticlePlace;
  readonly now: () => Date;
  readonly log: (error: unknown) => void;
}

/** Articles with the words, at most: nobody reads the context of more places than they have. */
const mostArticles = 200;

/**
 * Where an annotation's words stand in the other articles of the corpus. Reads file by file and gives way after each. An
 * article that cannot be read, or whose annotations are damaged, is left out: nothing could be added to it.
 */
export async function findIdenticalText(
  template: IdenticalTemplate,
  except: ArticleId,
  { index, placeOf, now, log }: IdenticalTextOptions,
): Promise<IdenticalText> {
  const newId = monotonicFactory();
  const articles: IdenticalText['articles'][number][] = [];
  const [words = ''] = template.main.words;
  for (const { id, path, title } of index.list().articles) {
    if (id === except) continue;
    if (articles.length === mostArticles) return { articles, more: true };
    const places = await placesIn(placeOf(path)).catch((error: unknown) => (log(error), []));
    if (places.length > 0) articles.push({ article: id, title, places });
    await nextTurn();
  }
  return { articles, more: false };

  async function placesIn(place: ArticlePlace): Promise<IdenticalText['articles'][number]['places']> {
    const { text } = await readArticleSource(place, null);
    if (!text.includes(words)) return [];
    const file = await readSidecarFile(place);
    if (file.kind === 'damaged' || file.kind === 'newer-version') return [];
    const sidecar = file.kind === 'readable' ? file.sidecar : null;
    const set = sidecar ? toAnnotationSet(sidecar) : emptyAnnotationSet;
    const source = await readArticleSource(place, sidecar?.source ?? null);
    const time = now().toISOString();
    return identicalPlaces(template, { ...source, set, origin: 'suggestion:identical', newId, time });
  }
}
