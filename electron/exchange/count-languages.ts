import type { TranslatedLanguage } from '../../shared/host/translation-exchange.ts';
import type { ArticlePlace } from '../host/article-place.ts';
import type { SidecarFile } from '../host/sidecar-file.ts';

interface Count {
  readonly articles: Set<string>;
  segments: number;
  readonly translators: Map<string, string>;
}

/** Into which languages these sets translate. One that cannot be read counts as nothing: exporting tells of it. */
export async function countLanguages(
  places: readonly ArticlePlace[],
  read: (place: ArticlePlace) => Promise<SidecarFile>,
): Promise<readonly TranslatedLanguage[]> {
  const counts = new Map<string, Count>();
  for (const place of places) {
    const file = await read(place);
    if (file.kind !== 'readable') continue;
    const { annotator, translations = {} } = file.sidecar;
    for (const [language, { segments }] of Object.entries(translations)) {
      const own = segments.filter(({ review }) => review === undefined).length;
      if (own === 0) continue;
      const count = counts.get(language) ?? { articles: new Set(), segments: 0, translators: new Map() };
      counts.set(language, count);
      count.articles.add(place.article);
      count.segments += own;
      count.translators.set(annotator.id, annotator.name);
    }
  }
  return Array.from(counts, ([language, { articles, segments, translators }]) => ({
    language,
    articles: articles.size,
    segments,
    translators: Array.from(translators, ([id, name]) => ({ id, name })),
  })).toSorted((a, b) => b.segments - a.segments || (a.language < b.language ? -1 : 1));
}
