import { useEffect } from 'react';
import { markReviewedRows } from './review-badges.ts';
import { useReviewCommands } from './use-review-commands.ts';

/** Keys and marks of the review, whichever panel is shown. */
export function ReviewPart() {
  useReviewCommands();
  useEffect(markReviewedRows, []);
  return null;
}
