import { isInPlace } from '../../shared/annotation/new-annotation.ts';
import type { Span } from '../../shared/annotation/annotation.ts';
import { keywordInContext } from '../../shared/search/context.ts';
import type { Matcher } from '../../shared/search/matcher.ts';
import type { FoundInArticle, SearchHit, SearchRequest } from '../../shared/search/search-request.ts';
import { createCodePointIndex, type CodePointIndex } from '../../shared/text/code-point-index.ts';
import { directionOf } from '../../shared/text/direction.ts';
import { utf16, type Utf16Offset, type Utf16Range } from '../../shared/text/offset.ts';
import { paragraphRanges } from '../../shared/text/paragraphs.ts';
import type { Candidates } from './candidates.ts';
import type { OrderedArticle } from './article-order.ts';
import type { IndexDatabase } from './index-database.ts';
import { annotationsOf, type StoredAnnotation } from './stored-annotation.ts';

export interface ArticleSearch {
  readonly database: IndexDatabase;
  readonly request: SearchRequest;
  /** Null: no words were asked for, and every annotation that fits the filters is a hit. */
  readonly matcher: Matcher | null;
  readonly candidates: Candidates;
  /** Whose labels are shown beside a hit. */
  readonly own: string;
}

/** An article while it is searched. */
interface Searched {
  readonly text: string;
  readonly offsets: CodePointIndex;
  readonly paragraphs: readonly Utf16Range[];
  readonly own: readonly StoredAnnotation[];
}

/** All hits in one article, or null. The places are read from its text: the index only says which articles to read. */
export function findInArticle(search: ArticleSearch, { id, path }: OrderedArticle): FoundInArticle | null {
  const { database, request, own } = search;
  const [row] = database.all('SELECT text FROM articles WHERE id = ?', id);
  if (!row) return null;
  const text = String(row['text']);
  const ranges = request.among === 'text' ? rangesIn(search, id, text) : [];
  // Most articles that a regular expression is tried on have nothing: they cost no more than trying.
  if (request.among === 'text' && ranges.length === 0) return null;
  const article: Searched = {
    text,
    offsets: createCodePointIndex(text),
    paragraphs: paragraphRanges(text),
    own: annotationsOf(database, id, own),
  };
  const hits =
    request.among === 'text' ? textHits(search, id, article, ranges) : annotationHits(search, id, article);
  return hits.length === 0 ? null : { path, direction: directionOf(text), hits };
}

function textHits(
  search: ArticleSearch,
  id: number,
  article: Searched,
  ranges: readonly Utf16Range[],
): readonly SearchHit[] {
  const around = stretchesOf(search, id);
  return ranges
    .map((range) => ({ range, span: article.offsets.rangeToCodePoints(range) }))
    .filter(({ span }) => around === null || around.some((stretch) => contains(stretch, span)))
    .map(({ range, span }) => hitAt(article, range, [span]));
}

function rangesIn({ matcher, candidates }: ArticleSearch, id: number, text: string): readonly Utf16Range[] {
  if (!matcher) return [];
  const numbers = candidates.paragraphs?.get(id);
  if (!numbers) return matcher.inText(text);
  const paragraphs = paragraphRanges(text);
  return numbers.flatMap((number) => {
    const paragraph = paragraphs[number];
    if (!paragraph) return [];
    const { start, end } = paragraph;
    return matcher.inParagraph(text.slice(start, end)).map((range) => ({
      start: utf16(start + range.start),
      end: utf16(start + range.end),
    }));
  });
}

/** The pieces of the annotations that a hit has to lie in; null when it may lie anywhere. */
function stretchesOf({ database, candidates }: ArticleSearch, id: number): readonly Span[] | null {
  if (!candidates.annotations) return null;
  const rows = new Set(candidates.annotations.get(id));
  return annotationsOf(database, id)
    .filter(({ row }) => rows.has(row))
    .flatMap(({ spans }) => spans);
}

function annotationHits(search: ArticleSearch, id: number, article: Searched): readonly SearchHit[] {
  const { database, candidates, matcher } = search;
  const rows = new Set(candidates.annotations?.get(id));
  return annotationsOf(database, id)
    .filter(({ row, quote }) => rows.has(row) && (matcher === null || matcher.inText(quote).length > 0))
    .map((annotation) => annotationHit(article, annotation));
}

function annotationHit(article: Searched, stored: StoredAnnotation): SearchHit {
  const { id, annotator, label, attributes, spans, quote, prefix, suffix } = stored;
  const annotation = { id, annotator, label, attributes };
  const [first] = spans;
  const last = spans.at(-1);
  // Where the text has changed since, the words that were kept say more than the place.
  if (!first || !last || !isInPlace(article.offsets, stored))
    return { spans, words: quote, before: prefix, after: suffix, line: 1, labels: [], annotation };
  const range = article.offsets.rangeToUtf16({ start: first.start, end: last.end });
  return { ...hitAt(article, range, spans), words: quote.replaceAll(/\s+/gu, ' '), annotation };
}

function hitAt({ text, paragraphs, own }: Searched, range: Utf16Range, spans: readonly Span[]): SearchHit {
  const lies = (annotation: StoredAnnotation) =>
    spans.every((span) => annotation.spans.some((stretch) => contains(stretch, span)));
  return {
    spans,
    ...keywordInContext(text, range),
    line: lineOf(paragraphs, range.start),
    labels: [...new Set(own.filter(lies).map(({ label }) => label))],
  };
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Counted from 1. Binary search. */
function lineOf(paragraphs: readonly Utf16Range[], offset: Utf16Offset): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
