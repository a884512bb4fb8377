import type { CodePointIndex } from '../text/code-point-index.ts';
import { isInPlace } from './new-annotation.ts';
import type { Operation } from './operation.ts';

/**
 * Whether every annotation that the operation adds or moves finds its words in the text. An operation that was planned on
 * an older text does not: its offsets would lie on other words.
 */
export function findsItsWords(offsets: CodePointIndex, operation: Operation): boolean {
  switch (operation.type) {
    case 'add':
      return isInPlace(offsets, operation.annotation);
    case 'update': {
      const { spans, quote } = operation.changes;
      return spans === undefined || quote === undefined || isInPlace(offsets, { spans, quote });
    }
    case 'group':
      return operation.operations.every((part) => findsItsWords(offsets, part));
    case 'add-segment':
      return isInPlace(offsets, operation.segment);
    case 'update-segment': {
      const { spans, quote } = operation.changes;
      return spans === undefined || quote === undefined || isInPlace(offsets, { spans, quote });
    }
    case 'remove-segment':
    case 'remove':
    case 'document':
      return true;
  }
}
