import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleSummary, RepeatsElsewhere } from '../../shared/host/contract.ts';
import { findElsewhere, type OtherArticle } from '../../shared/suggestion/elsewhere.ts';
import type { ArticlePlace } from './article-place.ts';
import { readArticleSource, type ArticleSource } from './article-source.ts';
import type { LineIndex } from './line-index.ts';
import { readSidecarFile } from './sidecar-file.ts';
import { logUnexpected } from './log-unexpected.ts';

export interface RepeatsElsewhereOptions {
  readonly lines: Pick<LineIndex, 'update' | 'sharing'>;
  readonly placeOf: (path: string) => ArticlePlace;
  readonly log: (error: unknown) => void;
}

/**
 * What of an article stands in others, too, with what the current annotator has made of it there. Only the articles that
 * the index points to are read. One that cannot be read is left out; one whose annotations are damaged or cannot be read has none.
 */
export async function findRepeatsElsewhere(
  { id, path }: ArticleSummary,
  { lines, placeOf, log }: RepeatsElsewhereOptions,
): Promise<RepeatsElsewhere> {
  await lines.update();
  const { source } = await read(placeOf(path), log);
  const others: OtherArticle[] = [];
  for (const { id: article, path: otherPath, title } of await lines.sharing(source.text, id)) {
    const other = await read(placeOf(otherPath), log).catch(logUnexpected(log));
    if (other) {
      const { text, offsets } = other.source;
      others.push({ article, path: otherPath, title, text, offsets, annotations: other.annotations });
    }
    await nextTurn();
  }
  const { sha256, encoding } = source.info;
  return { source: { sha256, encoding }, blocks: findElsewhere(source, others) };
}

async function read(
  place: ArticlePlace,
  log: (error: unknown) => void,
): Promise<{ readonly source: ArticleSource; readonly annotations: OtherArticle['annotations'] }> {
  const file = await readSidecarFile(place).catch(logUnexpected(log));
  const sidecar = file?.kind === 'readable' ? file.sidecar : null;
  const source = await readArticleSource(place, sidecar?.source ?? null);
  return { source, annotations: sidecar?.annotations ?? [] };
}
