import type { CodePointIndex } from '../text/code-point-index.ts';
import { widenToGraphemes } from '../text/graphemes.ts';
import type { Utf16Range } from '../text/offset.ts';
import type { Suggestion, SuggestionKind } from './suggestion.ts';

/** A text whose findings become suggestions. */
export interface Drafting {
  readonly text: string;
  readonly offsets: CodePointIndex;
}

/** A suggestion with its place, words and id; the caller adds why. */
export function drafted(
  { text, offsets }: Drafting,
  kind: SuggestionKind,
  position: number,
  ranges: readonly Utf16Range[],
): Pick<Suggestion, 'id' | 'kind' | 'label' | 'spans' | 'words' | 'links'> {
  const whole = ranges.map((range) => widenToGraphemes(text, range));
  return {
    id: `${kind}-${position + 1}`,
    kind,
    label: kind,
    spans: whole.map((range) => offsets.rangeToCodePoints(range)),
    words: whole.map(({ start, end }) => text.slice(start, end)).join(' '),
    links: [],
  };
}
