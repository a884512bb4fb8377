import * as fc from 'fast-check';
import { arbitrarySpans } from '../../annotation/testing/arbitraries.ts';
import { codePoints } from '../../text/offset.ts';
import {
  errorSeverities,
  segmentStatuses,
  type Segment,
  type SegmentComment,
  type TranslationError,
} from '../segment.ts';

const time = '2026-01-01T00:00:00.000Z';
const words = fc.string({ unit: 'grapheme', maxLength: 12 });

const arbitraryComment: fc.Arbitrary<SegmentComment> = fc
  .record({ id: fc.ulid(), text: words, resolved: fc.option(fc.boolean(), { nil: undefined }) })
  .map(({ resolved, ...comment }) => ({
    ...comment,
    author: 'a2',
    time,
    ...(resolved !== undefined && { resolved }),
  }));

const arbitraryError: fc.Arbitrary<TranslationError> = fc.record(
  {
    id: fc.ulid(),
    side: fc.constantFrom('source', 'target'),
    span: fc.constant({ start: codePoints(0), end: codePoints(3) }),
    words,
    category: fc.constantFrom('accuracy/mistranslation', 'accuracy/omission', 'style'),
    severity: fc.constantFrom(...errorSeverities),
    note: words,
    author: fc.constantFrom('a1', 'a2'),
    time: fc.constant(time),
  },
  { requiredKeys: ['id', 'side', 'words', 'category', 'severity', 'author', 'time'], noNullPrototype: true },
);

/** All that a segment may hold; its words are not those of any text. */
export const arbitrarySegment: fc.Arbitrary<Segment> = fc
  .record(
    {
      id: fc.ulid(),
      spans: arbitrarySpans,
      quote: words,
      prefix: words,
      suffix: words,
      target: words,
      status: fc.constantFrom(...segmentStatuses),
      decided: fc.constant(time),
      origin: fc.constantFrom('manual', 'memory:87', 'propagated', 'import:tmx'),
      translates: words,
      comments: fc.array(arbitraryComment, { maxLength: 2 }),
      errors: fc.array(arbitraryError, { maxLength: 2 }),
      scores: fc.record({ da: fc.nat({ max: 100 }) }, { noNullPrototype: true }),
      alignments: fc.constant([
        {
          id: 'alignment',
          source: [{ start: codePoints(0), end: codePoints(2) }],
          target: [{ start: codePoints(1), end: codePoints(4) }],
        },
      ]),
      dismissed: fc.constant([
        { rule: 'numbers', saw: '7', reason: 'A typo in the source', author: 'a1', time },
      ]),
      review: fc.record({ of: fc.constant('a1'), target: words }, { noNullPrototype: true }),
      created: fc.constant(time),
      modified: fc.constant(time),
      // Fields that this version does not know, as a later one might add.
      extra: fc.dictionary(fc.constantFrom('register', 'seenBy'), fc.string(), { noNullPrototype: true }),
    },
    {
      requiredKeys: [
        'id',
        'spans',
        'quote',
        'prefix',
        'suffix',
        'target',
        'status',
        'origin',
        'comments',
        'errors',
        'created',
        'modified',
        'extra',
      ],
      noNullPrototype: true,
    },
  )
  .map(({ extra, ...segment }) => ({ ...segment, ...extra }));
