import type { CodePointIndex } from '../text/code-point-index.ts';
import type { Span } from './annotation.ts';

/** The spans that lie in the text: not all do when the source has become shorter under an annotation. */
export function spansInText(
  { length }: Pick<CodePointIndex, 'length'>,
  spans: readonly Span[],
): readonly Span[] {
  return spans.every(({ end }) => end <= length) ? spans : spans.filter(({ end }) => end <= length);
}

/** Whether there is something of it to be seen in the text. */
export function isInText(offsets: Pick<CodePointIndex, 'length'>, spans: readonly Span[]): boolean {
  return spans.every(({ end }) => end <= offsets.length);
}
