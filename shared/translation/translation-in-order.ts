import type { Span } from '../annotation/annotation.ts';
import { byPlace } from '../annotation/place-order.ts';
import { inOrder, type JsonObject } from '../json/write-json.ts';
import type { Segment, TranslationsData } from './segment.ts';

const order = {
  segment: [
    'id',
    'spans',
    'quote',
    'prefix',
    'suffix',
    'target',
    'status',
    'decided',
    'origin',
    'translates',
    'review',
    'alignments',
    'errors',
    'scores',
    'dismissed',
    'comments',
    'created',
    'modified',
  ],
  comment: ['id', 'author', 'time', 'text', 'resolved'],
  error: ['id', 'side', 'span', 'words', 'category', 'severity', 'note', 'author', 'time'],
  alignment: ['id', 'source', 'target', 'annotation'],
  dismissed: ['rule', 'saw', 'reason', 'author', 'time'],
  scores: ['da', 'sqm'],
  review: ['of', 'target'],
} as const;

/** Translations as they are written: languages by tag, segments by place, fields in a fixed order. */
export function translationsInOrder(translations: TranslationsData): JsonObject {
  const languages = Object.entries(translations).map(
    ([language, data]) =>
      [
        language,
        inOrder({ ...data, segments: data.segments.toSorted(byPlace).map(segmentInOrder) }, ['segments']),
      ] as const,
  );
  return inOrder(Object.fromEntries(languages), []);
}

function segmentInOrder(segment: Segment): JsonObject {
  return inOrder(
    {
      ...segment,
      spans: segment.spans.map(spanInOrder),
      review: segment.review && inOrder(segment.review, order.review),
      alignments: segment.alignments?.map((alignment) =>
        inOrder(
          {
            ...alignment,
            source: alignment.source.map(spanInOrder),
            target: alignment.target.map(spanInOrder),
          },
          order.alignment,
        ),
      ),
      errors: segment.errors.map((error) =>
        inOrder({ ...error, span: error.span && spanInOrder(error.span) }, order.error),
      ),
      scores: segment.scores && inOrder(segment.scores, order.scores),
      dismissed: segment.dismissed?.map((each) => inOrder(each, order.dismissed)),
      comments: segment.comments.map((comment) => inOrder(comment, order.comment)),
    },
    order.segment,
  );
}

function spanInOrder(span: Span): JsonObject {
  return inOrder(span, ['start', 'end']);
}
