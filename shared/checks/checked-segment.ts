import type { JoinedSegment } from '../translation/joined.ts';
import type { CheckedSegment } from './article-checks.ts';

/**
 * A segment as it is in force: the words, and what everybody has said and dismissed. `target`: what stands in its place
 * while somebody is typing.
 */
export function checkedSegment(
  { id, translation, reviews, target }: JoinedSegment,
  draft: string = target,
): CheckedSegment {
  const versions = [translation, ...reviews].map(({ segment }) => segment);
  return {
    id,
    source: translation.segment.quote,
    target: draft,
    comments: versions.flatMap(({ comments }) => comments),
    dismissed: versions.flatMap(({ dismissed = [] }) => dismissed),
  };
}
