import type { Annotation } from '../annotation/annotation.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints, type CodePointRange } from '../text/offset.ts';
import type { Alignment, LanguageTag, Segment } from '../translation/segment.ts';
import { guardCell, needsGuard, tsvCell } from './delimited-cell.ts';
import type { ArticleRecord, Format, FormatOptions } from './format.ts';
import { losses } from './losses.ts';

/** One annotation as one segment of a translation renders it. */
interface Projection {
  readonly annotation: Annotation;
  readonly alignment: Alignment;
  readonly segment: Segment;
  readonly language: LanguageTag;
  readonly article: ArticleRecord;
}

const columns: readonly (readonly [string, (projection: Projection) => string])[] = [
  ['path', ({ article }) => article.path],
  ['annotator', ({ article }) => article.sidecar.annotator.id],
  ['source_language', ({ article }) => article.sidecar.source.language],
  ['target_language', ({ language }) => language],
  ['label', ({ annotation }) => annotation.label],
  ['annotation', ({ annotation }) => annotation.id],
  ['spans', ({ annotation }) => writtenSpans(annotation.spans)],
  ['segment', ({ segment }) => segment.id],
  ['status', ({ segment }) => segment.status],
  ['source_spans', ({ alignment }) => writtenSpans(alignment.source)],
  ['source_words', ({ alignment, segment }) => wordsAt(segment.quote, alignment.source)],
  ['target_spans', ({ alignment }) => writtenSpans(alignment.target)],
  ['target_words', ({ alignment, segment }) => wordsAt(segment.target, alignment.target)],
  ['source', ({ segment }) => segment.quote],
  ['target', ({ segment }) => segment.target],
];

/** Their words stand in a table. */
const written = ['source_words', 'target_words', 'source', 'target'];

/**
 * Quotes, claims and other annotations with the words that render them in a translation: a bilingual table, one row for each
 * segment that an annotation is projected in. `spans` count in the article, `source_spans` and `target_spans` in the row's own
 * source and target; all in code points, half-open.
 */
export const aligned: Format = {
  id: 'aligned-tsv',
  name: 'Aligned annotations (TSV)',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values',
  offsetUnit: 'code points',
  losses: [
    {
      id: 'not-projected',
      message: 'Annotations that are not projected onto a translation are left out.',
      occursIn: (article) => {
        const projected = new Set(projectionsIn(article).map(({ annotation }) => annotation.id));
        return article.sidecar.annotations.some(({ id }) => !projected.has(id));
      },
    },
    losses.attributes,
    losses.links,
    losses.notes,
    losses.provenance,
    losses.document,
    losses.rejections,
    losses.source,
    {
      id: 'guarded-cells',
      message:
        'Words that begin with = + - or @ get an apostrophe before them, so that no spreadsheet runs them.',
      occursIn: (article) =>
        projectionsIn(article).some((projection) =>
          columns.some(([name, cell]) => written.includes(name) && needsGuard(cell(projection))),
        ),
    },
  ],
  write,
};

async function* write(
  articles: AsyncIterable<ArticleRecord>,
  { signal }: FormatOptions = {},
): AsyncGenerator<string> {
  yield `${columns.map(([name]) => name).join('\t')}\n`;
  for await (const article of articles) {
    signal?.throwIfAborted();
    for (const projection of projectionsIn(article))
      yield `${columns.map(([, cell]) => tsvCell(guardCell(cell(projection)))).join('\t')}\n`;
  }
}

/** In the order of the article. A projection whose annotation is gone, or another annotator's, has nothing to say here. */
function projectionsIn(article: ArticleRecord): readonly Projection[] {
  const { annotations, translations = {} } = article.sidecar;
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  return Object.entries(translations).flatMap(([language, { segments }]) =>
    segments.flatMap((segment) =>
      (segment.alignments ?? []).flatMap((alignment): readonly Projection[] => {
        const annotation = byId.get(alignment.annotation ?? '');
        return annotation ? [{ annotation, alignment, segment, language, article }] : [];
      }),
    ),
  );
}

function writtenSpans(spans: readonly CodePointRange[]): string {
  return spans.map(({ start, end }) => `${start} ${end}`).join(';');
}

/** A file that somebody has edited may count beyond the text. */
function wordsAt(text: string, spans: readonly CodePointRange[]): string {
  const index = createCodePointIndex(text);
  const inside = (offset: number) => codePoints(Math.min(offset, index.length));
  return spans
    .map(({ start, end }) => index.slice({ start: inside(start), end: inside(Math.max(start, end)) }))
    .join(' … ');
}
