import type { Finding, RuleId } from '../../../shared/checks/finding.ts';
import { createCodePointIndex } from '../../../shared/text/code-point-index.ts';
import type { CodePointRange } from '../../../shared/text/offset.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { currentTexts } from '../../app/language.ts';
import type { RowBadge, RowMark, RowMarkProvider } from '../row-marks.ts';
import { checksStore, findingsOf, isSameFinding } from './checks-store.ts';

/** They are about the whole segment: a badge says enough. */
const ofWhole: ReadonlySet<RuleId> = new Set<RuleId>(['identical', 'length', 'consistency', 'comments']);

/** The places that the checks point at, on both sides. */
export const checkMarks: RowMarkProvider = (row, target) => {
  const found = findingsOf(row.id);
  // While somebody types, the places are those of the words before.
  if (found.target !== target) return [];
  const { current } = checksStore.getState();
  const source = row.translation.segment.quote;
  return found.open
    .filter(({ rule }) => !ofWhole.has(rule))
    .flatMap((finding) => {
      const isCurrent = isSameFinding(current, { segment: row.id, finding });
      const kind = isCurrent ? 'check-current' : `check-${finding.level}`;
      return [
        ...marksOf(finding, { side: 'source', text: source, places: finding.source, kind }),
        ...marksOf(finding, { side: 'target', text: target, places: finding.target, kind }),
      ];
    });
};

interface Marked extends Pick<RowMark, 'side' | 'kind'> {
  readonly text: string;
  readonly places: readonly CodePointRange[];
}

function marksOf(finding: Finding, { side, text, places, kind }: Marked): readonly RowMark[] {
  if (places.length === 0) return [];
  const offsets = createCodePointIndex(text);
  return places.map((place) => ({ ...offsets.rangeToUtf16(place), side, kind, title: sentenceOf(finding) }));
}

export function checkBadge({ id }: JoinedSegment): RowBadge | null {
  const { open } = findingsOf(id);
  if (open.length === 0) return null;
  const level = open.some((finding) => finding.level === 'blocking') ? 'blocking' : 'warning';
  return {
    kind: `check-${level}`,
    text: currentTexts().checks.badge(open.length),
    title: open.map(sentenceOf).join('\n'),
  };
}

export function sentenceOf({ message }: Finding): string {
  return currentTexts().checks.messages[message.id](message);
}
