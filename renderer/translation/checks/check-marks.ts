import type { Finding, RuleId } from '../../../shared/checks/finding.ts';
import type { ChecksTexts } from '../../../shared/i18n/catalogue/checks.ts';
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

export function sentenceOf(finding: Finding): string {
  return findingSentence(currentTexts().checks, finding);
}

/** What a finding says. Words that run from right to left are set apart, so that the sentence around them stays in order. */
export function findingSentence({ messages }: ChecksTexts, { message }: Finding): string {
  const { id, source, target } = message;
  return messages[id]({ source: isolated(source), target: isolated(target) });
}

function isolated(words: string): string {
  return rightToLeft.test(words) ? `\u2068${words}\u2069` : words;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
